// Turns one text into what it means, against what is known and what was asked. Pure: the same text and context, the same meaning.

import { localDay } from '../../vietnamese/dates.ts'
import { findDays } from '../../vietnamese/days/find-days.ts'
import { hourWithin, partsOfOtherDays } from '../../vietnamese/days/hours/parts-of-hours.ts'
import { readPartOfDay, readTime } from '../../vietnamese/days/hours/read-time.ts'
import { readDate } from '../../vietnamese/days/read-date.ts'
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
import { readChoice } from './answers/choose.ts'
import { readAskedName, writtenName } from './answers/form.ts'
import { withoutAnswered } from './answers/part-of-answer.ts'
import { readThumb } from './answers/thumb.ts'
import { readYesNo } from './answers/yes-no.ts'
import { asksForLists } from './asks-for-lists.ts'
import { lean } from './cues/lean.ts'
import { findIntentHits, intentsOf } from './find-intents.ts'
import { readGuide } from './guide.ts'
import { holdToStop } from './hold-to-stop.ts'
import { withoutIdleDay } from './idle-day.ts'
import type { Intent, Meaning, OpenQuestion, Understanding } from './meaning.ts'
import { readOccupation } from './occupation.ts'
import { isOtherAffair } from './other-affairs.ts'
import { readCount } from './people/counts/read-count.ts'
import { isName, wordsOf } from './people/names/names-among-intents.ts'
import { findPeople } from './people/people.ts'
import { add } from './people/spans.ts'
import { findPlace } from './place.ts'
import { byPrecedence } from './precedence.ts'
import { readCode, yearBeside } from './secrets/code.ts'
import { askedDay, isFilled, refusedDays, tellsOfPast } from './wished-day.ts'

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
  const outsideName = (at: number) => !found.nameWords.has(at)
  const counted = hits.filter((hit) => UNNAMED.has(hit.tag.intent) || !isName(hit, said, found))

  const givesUp = hits.some(({ tag }) => tag.intent === 'cancel')
  const unwanted = refusedDays(days, said, words, givesUp)
  const past = tellsOfPast(
    counted.map(({ tag }) => tag.intent),
    words,
  )
  const opinion = past && !counted.some(({ tag }) => tag.intent.startsWith('result'))
  // A village called Cầu Rầm is no full moon.
  const wished = (at: number) => outsideName(at) && !unwanted.has(at) && !ofPlace.has(at)
  const suits = rating || !isFilled(days, words, open)
  const date = !suits
    ? null
    : ((days.length > 0
        ? readDate(words, now, wished, { past, refused: days.filter(({ from }) => unwanted.has(from)) })
        : null) ?? askedDay(words, open, now))
  // Asked for a day, one that does not suit is no answer.
  const tells = open?.expects !== 'name' && open?.expects !== 'date'
  const declined = date === null && unwanted.size > 0 && tells ? readDate(words, now, outsideName, { past }) : null
  // "mười hai hai giờ": what a date has used is no hour.
  const inDay = (at: number) => days.some(({ from, to }) => at > from && at < to)
  const hour = rating ? null : readTime(words, (at) => outsideName(at) && !inDay(at))
  const ofOthers = date?.kind === 'day' ? partsOfOtherDays(words, days, date, localDay(now)) : null
  const part = readPartOfDay(words, (at) => outsideName(at) && !ofOthers?.has(at))
  const time = hourWithin(words, hour, part)
  const neutral = (at: number) => found.nameWords.has(at) || within(at, date) || within(at, time) || within(at, part)

  const asked = open !== null && (open.expects === 'yesno' || open.expects === 'choice')
  const yesno = readYesNo(said, words, neutral)
  const intents = intentsOf(counted, said, words, !(asked && yesno !== null))
  // Said out of nothing, they end something: the booking or the messages, which is asked (scenarios house rule 8).
  if (open === null && /^(?:thoi|dung)$/.test(meaning.folded) && yesno !== null)
    intents.push({ intent: 'cancel', why: meaning.folded })
  const code =
    slipCode === undefined
      ? readCode(meaning.folded, thisYear)
      : slipCode === null
        ? null
        : { code: slipCode, birthYear: yearBeside(meaning.folded, thisYear) }
  if (code) intents.push({ intent: 'code', why: 'eight digits' })
  if (intents.some(({ intent }) => intent === 'result') && asksForLists(said))
    intents.push({ intent: 'result_list', why: 'many people' })
  intents.sort((a, b) => byPrecedence(a.intent, b.intent))
  const guide = readGuide(said)
  // A result that is not in the book on VNeID is looked for there, not here.
  const notInBook = guide.trouble === 'empty_book' && intents.some(({ intent }) => intent === 'vneid')
  if (notInBook) intents.splice(0, intents.length, ...intents.filter(({ intent }) => !intent.startsWith('result')))
  const isOther = open === null && isOtherAffair(said, intents)
  if (isOther) intents.splice(0)
  const zero = isZero(words)
  if (zero) intents.splice(0, intents.length, { intent: 'human', why: '0' })
  const choice = readChoice(words, open, !intents.some(({ intent }) => QUESTIONS.has(intent)))
  const read = {
    ...meaning,
    intents,
    yesno: zero
      ? null
      : (yesno ?? (open?.expects === 'yesno' ? (byNumber(choice, open) ?? readThumb(meaning.text)) : null)),
    chosen: choice.chosen,
    wrongDigit: (open?.expects === 'yesno' && byNumber(choice, open)) || date !== null ? null : choice.wrongDigit,
    people: found.people,
    count: readCount(said, found.people.length)?.value ?? null,
    place: place?.stated ?? null,
    date: date === null ? null : toStated(opinion ? overBefore(date, localDay(now)) : date),
    partOfDay: part?.value ?? null,
    time: time?.value ?? null,
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
        ...(declined?.kind === 'day' ? { declined: declined.day } : {}),
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

function nothing(text: string, folded: string): Meaning {
  return {
    text,
    folded,
    intents: [],
    yesno: null,
    chosen: null,
    wrongDigit: null,
    expiredButton: false,
    people: [],
    count: null,
    place: null,
    date: null,
    partOfDay: null,
    time: null,
    birthYear: null,
    name: null,
    code: null,
    occupation: null,
    guide: { answer: null, trouble: null },
    announcement: null,
    attachment: null,
  }
}

/** House rule 4: a 0 alone, or the letter o for it, reaches a person; so does "0 ạ", as a person harms nobody. */
function isZero(words: Word[]): boolean {
  const [first, ...rest] = words.filter(({ folded }) => !/^(?:a|da|nhe|nha|em|chau|e|oi|so)$/.test(folded))
  return first !== undefined && rest.length === 0 && /^[0oO]$/.test(first.typed)
}

/** Where yes or no was asked, its number is one too; without options 1 and 2 still mean them (domain.md D6). */
function byNumber(
  { chosen, wrongDigit }: { chosen: string | null; wrongDigit: number | null },
  open: OpenQuestion,
): 'yes' | 'no' | null {
  const value = chosen?.replace(/^=/, '')
  if (value === 'yes' || value === 'no') return value
  if (open.options.length > 0 || wrongDigit === null) return null
  return wrongDigit === 1 ? 'yes' : wrongDigit === 2 ? 'no' : null
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

/** The day an opinion is about is no wish once it is over. */
function overBefore(date: NonNullable<ReturnType<typeof readDate>>, today: string): typeof date {
  if (date.kind !== 'day' || date.day >= today) return date
  return { kind: 'past', day: date.day, said: date.said, from: date.from, to: date.to }
}

function toStated(date: NonNullable<ReturnType<typeof readDate>>): Meaning['date'] {
  return date.kind === 'day'
    ? { kind: 'day', day: date.day, alternatives: date.alternatives, said: date.said }
    : date.kind === 'past'
      ? { kind: date.kind, said: date.said, day: date.day }
      : { kind: date.kind, said: date.said }
}

function within(at: number, span: { from: number; to: number } | null): boolean {
  return span !== null && at >= span.from && at < span.to
}
