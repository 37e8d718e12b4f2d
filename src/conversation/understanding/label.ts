// Says what a text means in the words the outside knows: one intent, the others, and what was told.

import { answeredBy } from './answered.ts'
import type { Intent, Meaning, OpenQuestion, PartOfDay, PublicIntent, Relation } from './meaning.ts'
import { isPartOfAnswer } from './part-of-answer.ts'

export interface Label {
  text: string
  intent: PublicIntent
  intents: PublicIntent[]
  date: string | null
  alt_dates: string[]
  part_of_day: PartOfDay | null
  time: string | null
  people: { relation: Relation | null; name: string | null; birth_year: number | null; age: number | null }[]
  count: number | null
  number: number | null
  why: string
}

const PUBLIC: Partial<Record<Intent, PublicIntent>> = {
  complaint: 'feedback',
  praise: 'feedback',
  code: 'give_info',
  result_list: 'result',
  result_class: 'result',
  menu: 'unknown',
}

const OF_THE_PAST = new Set<PublicIntent>(['my_bookings', 'feedback', 'result'])
const WISHING = new Set<PublicIntent>(['book', 'reschedule', 'give_info', 'choose'])

export function labelOf(meaning: Meaning, expects: OpenQuestion['expects'] | null): Label {
  const { answer, also, number } = answeredBy(meaning, expects)
  const wishes = meaning.intents.filter((each) => !isPartOfAnswer(each, answer, expects))
  const intents = wishes.map(({ intent }) => PUBLIC[intent] ?? (intent as PublicIntent))
  if (answer) {
    const real = intents.some((i) => i !== 'greeting' && i !== 'thanks' && i !== 'unknown')
    // A yes nobody asked for is a politeness ("vâng, cảm ơn cháu").
    if (!real && !(expects === null && intents.length > 0)) intents.unshift(answer)
    else if (expects !== null) intents.push(answer)
  }
  if (also) intents.push(also)
  if (meaning.leans) intents.unshift(meaning.leans)
  const unique = [...new Set(intents)]
  if (unique.length === 0) unique.push('unknown')
  return {
    text: meaning.text,
    intent: unique[0]!,
    intents: unique,
    date: dayOf(meaning, unique[0]!),
    alt_dates: meaning.date?.kind === 'day' ? meaning.date.alternatives : [],
    part_of_day: meaning.partOfDay,
    time: meaning.time,
    people: meaning.people.map(({ relation, name, birthYear, age }) => ({
      relation,
      name,
      birth_year: birthYear,
      age,
    })),
    count: meaning.count,
    number,
    why: meaning.intents.map(({ intent, why }) => `${intent}: ${why}`).join('; '),
  }
}

/** A day that is over counts where one speaks of what was; a day refused, where it is the only one and nothing else is wished for. */
function dayOf({ date, declined }: Meaning, intent: PublicIntent): string | null {
  // "cho 8/10" is a mark.
  if (date && intent === 'feedback' && /^\d{1,2}\/10$/.test(date.said)) return null
  if (date?.kind === 'day') return date.day
  if (date?.kind === 'past') return OF_THE_PAST.has(intent) ? (date.day ?? null) : null
  return date === null && !WISHING.has(intent) ? (declined ?? null) : null
}
