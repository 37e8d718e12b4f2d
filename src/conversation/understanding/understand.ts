// Turns one text into what it means, against what is known and what was asked. Pure: the same text and context, the same meaning.

import { localDay } from '../../vietnamese/dates.ts'
import { findDays } from '../../vietnamese/days/find-days.ts'
import { readTime } from '../../vietnamese/days/hours/read-time.ts'
import { clean } from '../../vietnamese/fold.ts'
import { readBirthYears } from '../../vietnamese/people/read-birth-years.ts'
import { readAges } from '../../vietnamese/people/read-person.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import { spellOut } from '../../vietnamese/typing/abbreviations.ts'
import type { Word } from '../../vietnamese/word.ts'
import { splitWords } from '../../vietnamese/words.ts'
import { markAlso } from './also-read.ts'
import { readAnnouncement } from './announcement.ts'
import { readButton } from './answers/button.ts'
import { byNumber, isZero } from './answers/by-number.ts'
import { readChoice } from './answers/choose.ts'
import { readAskedName, writtenName } from './answers/form.ts'
import { withoutAnswered } from './answers/part-of-answer.ts'
import { readThumb } from './answers/thumb.ts'
import { readYesNo } from './answers/yes-no.ts'
import { lean } from './cues/lean.ts'
import { findIntentHits } from './find-intents.ts'
import { readGuide } from './guide.ts'
import { holdToStop } from './hold-to-stop.ts'
import { withoutIdleDay } from './idle-day.ts'
import type { Intent, Meaning, OpenQuestion, Understanding } from './meaning.ts'
import { nothing } from './nothing-said.ts'
import { readOccupation } from './occupation.ts'
import { readCount } from './people/counts/read-count.ts'
import { isName, wordsOf } from './people/names/names-among-intents.ts'
import { findPeople } from './people/people.ts'
import { add } from './people/spans.ts'
import { findPlace } from './place.ts'
import { readCode } from './secrets/code.ts'
import { readWhen } from './when.ts'
import { readWishes } from './wishes.ts'

export interface Heard {
  text: string
  /** What a button of ours sent along. */
  payload?: string
  /** Kind of what came without or beside a text. */
  attachment?: string | undefined
  /** Keyed hash of the eight digits that were taken out of the text before it was stored; null: there were none. Absent: not searched. */
  slipCode?: string | null
}

/** Beside these an option named in passing is not an answer. */
const QUESTIONS = new Set<Intent>([
  'emergency',
  'stop',
  'start',
  'human',
  'complaint',
  'info_cost',
  'info_bring',
  'info_fasting',
  'info_eligibility',
  'info_contents',
  'vneid',
  'rights',
  'menu',
  'scam_report',
])
/** These are heard even where a name may begin with their words: "cậu Ba mất rồi". */
const UNNAMED = new Set<Intent>(['emergency', 'deceased'])
/** Beside these a text is no name. */
const NO_NAME = new Set<Intent>([
  ...QUESTIONS,
  'cancel',
  'reschedule',
  'my_bookings',
  'result',
  'info_when_where',
  'thanks',
  'greeting',
  'language',
  'praise',
])

/** Never throws, whatever the text; takes at most its first 2,000 code points. */
export function understand(heard: Heard, context: Understanding): Meaning {
  const { meaning, said, words, declined, noStop } = readPhrases(heard, context)
  const read = withoutAnswered(meaning, context.open)
  const leaned = holdToStop(read, lean(read, said, words, context.open), said, noStop === true)
  return withoutIdleDay(declined ? { ...leaned, declined } : leaned, context.open)
}

/** What the phrases alone decide; `said`: the words they were looked for in, of `words` typed, none where nothing was left to read. */
export function readPhrases(heard: Heard, context: Understanding): Reading {
  const text = clean(heard.text)
  const words = splitWords(text)
  const meaning = nothing(text, words.map(({ folded }) => folded).join(' '))
  const button = readButton(heard.payload ?? text, context.open)
  if (button) return alone(pressed(meaning, button, context.open))
  const announced = readAnnouncement(text)
  if (announced) {
    // What it tells of: a day, a place, people. What it says is not the head's own wish.
    const inside = read(meaning, splitWords(announced.announcement ?? ''), { ...context, open: null })
    return alone({ ...inside.meaning, ...announced, yesno: null })
  }
  if (heard.attachment && text === '') return alone({ ...meaning, attachment: heard.attachment })
  return read(meaning, words, context, heard.slipCode)
}

function read(
  meaning: Meaning,
  words: Word[],
  { now, places, open }: Understanding,
  slipCode?: string | null,
): Reading {
  const rating = open?.expects === 'rating'
  const place = findPlace(words, places)
  const used = new Set<number>()
  for (const { from, to } of place?.spans ?? []) add(used, from, to)
  const ofPlace = new Set(used)
  const said = spellOut(words, used)

  const thisYear = Number(localDay(now).slice(0, 4))
  const years = readBirthYears(words, thisYear, open?.expects === 'name' ? 'name' : open?.expects === 'birth_year')
  const ages = readAges(words)
  for (const { from, to } of [...years, ...ages]) add(used, from, to)
  const days = rating ? [] : findDays(words, (at) => !used.has(at))
  // A lone "mai" may yet be somebody's name; any other day ends a name.
  for (const { from, to } of days)
    if (to - from > 1 || words[from]!.folded !== 'mai') add(used, startWithPart(words, from), to)

  markAlso(said, { days, time: rating ? null : readTime(words, (at) => !used.has(at)) })
  const { hits, noStop } = findIntentHits(said)
  const taken = wordsOf(hits, said)
  const found = findPeople(words, said, {
    years,
    ages,
    free: (at) => !used.has(at),
    taken: (at) => taken.has(at),
    thisYear,
    asked: open?.expects === 'name',
    isAnswer: open !== null,
  })
  const counted = hits.filter((hit) => UNNAMED.has(hit.tag.intent) || !isName(hit, said, found))

  const when = readWhen(
    {
      words,
      said,
      days,
      hits: counted,
      givesUp: hits.some(({ tag }) => tag.intent === 'cancel'),
      outsideName: (at) => !found.nameWords.has(at),
      inPlace: (at) => ofPlace.has(at),
    },
    open,
    now,
  )

  const yesno = readYesNo(said, words, (at) => found.nameWords.has(at) || when.covers(at))
  const zero = isZero(words)
  const code = readCode(meaning.folded, slipCode, thisYear)
  const guide = readGuide(said)
  const seen = { words, said, hits: counted, folded: meaning.folded, yesno, code, zero, guide }
  const { intents, isOther } = readWishes(seen, open)
  const choice = readChoice(words, open, !intents.some(({ intent }) => QUESTIONS.has(intent)))
  const read = {
    ...meaning,
    intents,
    yesno: zero
      ? null
      : (yesno ?? (open?.expects === 'yesno' ? (byNumber(choice, open) ?? readThumb(meaning.text)) : null)),
    chosen: choice.chosen,
    wrongDigit: (open?.expects === 'yesno' && byNumber(choice, open)) || when.date !== null ? null : choice.wrongDigit,
    people: found.people,
    count: readCount(said, found.people.length)?.value ?? null,
    place: place?.stated ?? null,
    date: when.date,
    partOfDay: when.partOfDay,
    time: when.time,
    birthYear: years[0]?.value ?? code?.birthYear ?? null,
    code,
    name: nameOf(words, used, found.fullNames, open, intents),
    occupation: readOccupation(said),
    guide,
  }
  // Still weighed, for danger alone.
  if (isOther) return { meaning: { ...read, leans: 'unknown' }, said, words: words.length }
  return zero || code
    ? alone(read)
    : {
        meaning: read,
        // Whoever is called Huy gives nothing up.
        said: said.map((word) => (found.nameWords.has(word.at) ? { ...word, folded: '@ten' } : word)),
        words: words.length,
        noStop,
        ...(when.declined ? { declined: when.declined } : {}),
      }
}

interface Reading {
  meaning: Meaning
  said: Said[]
  words: number
  /** Phrases spoke of a stop and took it back. */
  noStop?: boolean
  /** The only day named, where it was refused. */
  declined?: string
}

/** Nothing of it is left to be weighed. */
function alone(meaning: Meaning): Reading {
  return { meaning, said: [], words: 0 }
}

/** A button is nothing but its value: the label that came with it is not read. */
function pressed(
  meaning: Meaning,
  button: { chosen: string | null; expired: boolean },
  open: OpenQuestion | null,
): Meaning {
  const option = open?.options.find(({ value }) => value === button.chosen)
  const intents: Meaning['intents'] = option?.no === 0 ? [{ intent: 'human', why: 'button 0' }] : []
  return { ...meaning, intents, chosen: button.chosen, expiredButton: button.expired }
}

function nameOf(
  words: Word[],
  used: Set<number>,
  fullNames: { from: number; to: number }[],
  open: OpenQuestion | null,
  intents: Meaning['intents'],
): string | null {
  const [full] = fullNames
  if (full && (open?.expects === 'name' || intents.some(({ intent }) => intent === 'book')))
    return writtenName(words.slice(full.from, full.to))
  if (open?.expects !== 'name' || intents.some(({ intent }) => NO_NAME.has(intent))) return null
  return readAskedName(words, (at) => !used.has(at))
}

/** "sáng" of "sáng T5" belongs to the day, not to the name before it. */
function startWithPart(words: Word[], from: number): number {
  return /^(?:sang|trua|chieu|toi|buoi)$/.test(words[from - 1]?.folded ?? '') ? from - 1 : from
}
