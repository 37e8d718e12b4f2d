// Understands one text at the demo's NOW (Sunday 22/11/2026 08:00), and shows the parts a table row speaks of.

import type { Intent, Meaning, OpenQuestion } from '../../../src/conversation/understanding/meaning.ts'
import { understand } from '../../../src/conversation/understanding/understand.ts'
import { PLACES } from './places.ts'

export const NOW = new Date('2026-11-22T08:00:00+07:00')

export const QUESTIONS = {
  offer: {
    id: 'q1',
    expects: 'yesno',
    options: [
      { no: 1, value: '=yes', words: ['dong y'] },
      { no: 2, value: '=no', words: ['khong'] },
    ],
  },
  bare_yesno: { id: 'q2', expects: 'yesno', options: [] },
  whom: {
    id: 'q3',
    expects: 'choice',
    options: [
      { no: 1, value: 'man', words: ['ba man', 'man', 'pham thi man'] },
      { no: 2, value: 'luong', words: ['ong luong', 'luong'] },
      { no: 3, value: '=someone_else', words: ['nguoi khac'] },
    ],
  },
  which_hoa: {
    id: 'q4',
    expects: 'choice',
    options: [
      { no: 1, value: 'hoa1', words: ['ba hoa', 'ba hoa 1960'] },
      { no: 2, value: 'hoa2', words: ['ba hoa', 'ba hoa 1961'] },
    ],
  },
  rating: {
    id: 'q5',
    expects: 'rating',
    options: [1, 2, 3, 4, 5].map((no) => ({ no, value: String(no), words: [] })),
  },
  day: { id: 'q6', expects: 'date', options: [] },
  name: { id: 'q7', expects: 'name', options: [] },
  born: { id: 'q8', expects: 'birth_year', options: [] },
} satisfies Record<string, OpenQuestion>

export interface Expected {
  /** All intents, in order. */
  intents?: Intent[]
  /** Among the intents. */
  has?: Intent
  yesno?: Meaning['yesno']
  chosen?: string | null
  wrongDigit?: number | null
  /** relation/name/year/age, `-` for what is not known. */
  people?: string[]
  /** communeId areaId|- former|now */
  place?: string | null
  /** day, then alternatives; or past, impossible. */
  date?: string | null
  part?: Meaning['partOfDay']
  time?: string | null
  born?: number | null
  name?: string | null
  occupation?: Meaning['occupation']
}

export function hear(text: string, open: keyof typeof QUESTIONS | null = null, now = NOW): Meaning {
  return understand({ text }, { now, places: PLACES, open: open && QUESTIONS[open] })
}

/** The same parts of the meaning as the row names. */
export function partsOf(meaning: Meaning, expected: Expected): Expected {
  const intents = meaning.intents.map(({ intent }) => intent)
  const { place, date } = meaning
  const all: Required<Expected> = {
    intents,
    has: expected.has && intents.includes(expected.has) ? expected.has : (intents[0] ?? 'menu'),
    yesno: meaning.yesno,
    chosen: meaning.chosen,
    wrongDigit: meaning.wrongDigit,
    people: meaning.people.map((p) => [p.relation, p.name, p.birthYear, p.age].map((part) => part ?? '-').join('/')),
    place:
      place && `${place.communeId} ${place.areaId?.replace('area ', '') ?? '-'} ${place.former ? 'former' : 'now'}`,
    date: date && (date.kind === 'day' ? [date.day, ...date.alternatives].join(' ') : date.kind),
    part: meaning.partOfDay,
    time: meaning.time,
    born: meaning.birthYear,
    name: meaning.name,
    occupation: meaning.occupation,
  }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]))
}
