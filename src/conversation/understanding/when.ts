// Reads when somebody wants to come: the day, the hour and the part of the day, of all that a text says of days and hours.

import { localDay } from '../../vietnamese/dates.ts'
import type { SaidDay } from '../../vietnamese/days/forms/said-day.ts'
import { hourWithin, partsOfOtherDays } from '../../vietnamese/days/hours/parts-of-hours.ts'
import { readPartOfDay, readTime } from '../../vietnamese/days/hours/read-time.ts'
import { readDate } from '../../vietnamese/days/read-date.ts'
import type { Said } from '../../vietnamese/phrases/said.ts'
import type { Word } from '../../vietnamese/word.ts'
import type { IntentHit } from './find-intents.ts'
import type { Meaning, OpenQuestion } from './meaning.ts'
import { askedDay, isFilled, refusedDays, tellsOfPast } from './wished-day.ts'

type ReadDay = NonNullable<ReturnType<typeof readDate>>

export interface When {
  date: Meaning['date']
  /** The only day named, where it was refused. */
  declined: string | null
  time: Meaning['time']
  partOfDay: Meaning['partOfDay']
  /** The words of the text in which these stand. */
  covers: (at: number) => boolean
}

export interface Seen {
  words: Word[]
  said: Said[]
  days: SaidDay[]
  hits: IntentHit[]
  /** Somebody gives something up: the day beside it is the one given up. */
  givesUp: boolean
  outsideName: (at: number) => boolean
  inPlace: (at: number) => boolean
}

export function readWhen(
  { words, said, days, hits, givesUp, outsideName, inPlace }: Seen,
  open: OpenQuestion | null,
  now: Date,
): When {
  const rating = open?.expects === 'rating'
  const today = localDay(now)
  const unwanted = refusedDays(days, said, words, givesUp)
  const intents = hits.map(({ tag }) => tag.intent)
  const past = tellsOfPast(intents, words)
  const opinion = past && !intents.some((intent) => intent.startsWith('result'))
  // A village called Cầu Rầm is no full moon.
  const wished = (at: number) => outsideName(at) && !unwanted.has(at) && !inPlace(at)
  const suits = rating || !isFilled(days, words, open)
  const refused = days.filter(({ from }) => unwanted.has(from))
  const named = suits && days.length > 0 ? readDate(words, now, wished, { past, refused }) : null
  const date = suits ? (named ?? askedDay(words, open, now)) : null
  // Asked for a day, one that does not suit is no answer.
  const tells = open?.expects !== 'name' && open?.expects !== 'date'
  const declined = date === null && unwanted.size > 0 && tells ? readDate(words, now, outsideName, { past }) : null
  // "mười hai hai giờ": what a date has used is no hour.
  const inDay = (at: number) => days.some(({ from, to }) => at > from && at < to)
  const hour = rating ? null : readTime(words, (at) => outsideName(at) && !inDay(at))
  const ofOthers = date?.kind === 'day' ? partsOfOtherDays(words, days, date, today) : null
  const part = readPartOfDay(words, (at) => outsideName(at) && !ofOthers?.has(at))
  const time = hourWithin(words, hour, part)
  return {
    date: date === null ? null : toStated(opinion ? overBefore(date, today) : date),
    declined: declined?.kind === 'day' ? declined.day : null,
    time: time?.value ?? null,
    partOfDay: part?.value ?? null,
    covers: (at) => within(at, date) || within(at, time) || within(at, part),
  }
}

/** The day an opinion is about is no wish once it is over. */
function overBefore(date: ReadDay, today: string): ReadDay {
  if (date.kind !== 'day' || date.day >= today) return date
  return { kind: 'past', day: date.day, said: date.said, from: date.from, to: date.to }
}

function toStated(date: ReadDay): Meaning['date'] {
  return date.kind === 'day'
    ? { kind: 'day', day: date.day, alternatives: date.alternatives, said: date.said }
    : date.kind === 'past'
      ? { kind: date.kind, said: date.said, day: date.day }
      : { kind: date.kind, said: date.said }
}

function within(at: number, span: { from: number; to: number } | null): boolean {
  return span !== null && at >= span.from && at < span.to
}
