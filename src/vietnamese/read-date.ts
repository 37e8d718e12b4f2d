// Reads days as people write them (domain.md D5): "25/11", "ngày 25", "t5 tuần sau", "sáng mai". Answers solar days in Vietnam.

import { addDays, dayOf, daysBetween, localDay, weekdayOf } from './dates.ts'
import { findDays, type SaidDay } from './find-days.ts'
import type { Word } from './words.ts'

export type DateRead = ({ kind: 'day'; day: string; alternatives: string[] } | { kind: 'impossible' | 'past' }) & {
  /** As typed. */
  said: string
  from: number
  to: number
}

/** A day and month without a year that lie further back than this mean next year. */
const LONG_AGO = 183

/**
 * The day a text wishes for, or null. `free` leaves out words already used (names: "bà Mai" is not tomorrow; a mark 9/10).
 * Of several days the one behind "sang" in "đổi … sang …" counts, else the first; the others become alternatives.
 * - Bare weekday: the next one after today; today's own weekday names today as the alternative until 17:00.
 * - "tuần sau": the week Monday–Sunday after this one. On a Sunday some count Sunday as day one, so the day a week later is
 *   the alternative; "tuần này" then is the week that begins, as nobody books the past.
 * - No year: this year, or next year where that is more than 183 days past. "Ngày 25": the next 25th.
 * - A weekday beside a date it does not fall on: the date, with that weekday as alternative.
 */
export function readDate(words: Word[], now: Date, free: (at: number) => boolean = () => true): DateRead | null {
  const today = localDay(now)
  const late = now.getTime() >= Date.parse(`${today}T17:00:00+07:00`)
  const read = merge(
    findDays(words, free).map((said) => ({ said, ...resolve(said, today, late) })),
    words,
  )
  const first = read.find(({ said }) => said.target) ?? read.find(({ kind }) => kind === 'day') ?? read[0]
  if (!first) return null
  const { from, to } = first.said
  const said = words
    .slice(from, to)
    .map((word) => word.typed)
    .join(' ')
  if (first.kind !== 'day') return { kind: first.kind, said, from, to }
  const others = read.flatMap((other) =>
    other === first || other.kind !== 'day' || first.said.target ? [] : [other.day],
  )
  const alternatives = [...new Set([...first.alternatives, ...others])].filter((day) => day !== first.day)
  return { kind: 'day', day: first.day, alternatives, said, from, to }
}

type Resolved = { kind: 'day'; day: string; alternatives: string[] } | { kind: 'impossible' | 'past' }

function resolve(said: SaidDay, today: string, late: boolean): Resolved {
  switch (said.type) {
    case 'offset':
      return futureOr(addDays(today, said.days), today)
    case 'weekday':
      return weekday(said.weekday, said.week, today, late)
    case 'weekend':
      return weekend(said.week, today)
    case 'date':
      return said.month === null ? dateOfMonth(said, today) : date(said.date, said.month, said.year, today)
  }
}

function date(date: number, month: number, year: number | null, today: string): Resolved {
  const thisYear = Number(today.slice(0, 4))
  if (year !== null) {
    const day = dayOf(year, month, date)
    return day === null ? { kind: 'impossible' } : futureOr(day, today)
  }
  const day = dayOf(thisYear, month, date)
  const nextYear = dayOf(thisYear + 1, month, date)
  if (day === null) return nextYear === null ? { kind: 'impossible' } : futureOr(nextYear, today)
  return nextYear !== null && daysBetween(day, today) > LONG_AGO ? futureOr(nextYear, today) : futureOr(day, today)
}

function dateOfMonth(said: { date: number; months: number }, today: string): Resolved {
  if (said.date < 1 || said.date > 31) return { kind: 'impossible' }
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7)) - 1
  const inMonth = (ahead: number) =>
    dayOf(year + Math.floor((month + ahead) / 12), ((month + ahead) % 12) + 1, said.date)
  if (said.months > 0) {
    const day = inMonth(said.months)
    return day === null ? { kind: 'impossible' } : futureOr(day, today)
  }
  const day = inMonth(0)
  if (day !== null && day >= today) return futureOr(day, today)
  const next = inMonth(1)
  return next === null ? { kind: 'impossible' } : futureOr(next, today)
}

function weekday(wanted: number, week: 'this' | 'next' | null, today: string, late: boolean): Resolved {
  const now = weekdayOf(today)
  const monday = addDays(today, 1 - now)
  const inWeek = (ahead: number) => addDays(monday, ahead * 7 + wanted - 1)
  if (week === 'this') return inWeek(0) >= today || now !== 7 ? futureOr(inWeek(0), today) : futureOr(inWeek(1), today)
  if (week === 'next') {
    const alternatives = now === 7 && wanted !== 7 ? [inWeek(2)] : []
    return { kind: 'day', day: inWeek(1), alternatives }
  }
  if (wanted === now) return { kind: 'day', day: inWeek(1), alternatives: late ? [] : [today] }
  return futureOr(wanted > now ? inWeek(0) : inWeek(1), today)
}

/** Saturday, with Sunday as the alternative. */
function weekend(week: 'this' | 'next' | null, today: string): Resolved {
  const saturday = addDays(today, 6 - weekdayOf(today))
  const first = week === 'next' || saturday < today ? addDays(saturday, 7) : saturday
  return { kind: 'day', day: first, alternatives: [addDays(first, 1)] }
}

function futureOr(day: string, today: string): Resolved {
  return day < today ? { kind: 'past' } : { kind: 'day', day, alternatives: [] }
}

type Candidate = { said: SaidDay } & Resolved

/** "thứ 5 26/11" is one day said twice: the date decides, a weekday that does not fit it is named beside it. */
function merge(read: Candidate[], words: Word[]): Candidate[] {
  const merged: Candidate[] = []
  for (const next of read) {
    const last = merged.at(-1)
    const apart = last ? next.said.from - last.said.to : 9
    const joined = apart === 0 || (apart === 1 && /^(ngay|tuc|hom|la)$/.test(words[last!.said.to]!.folded))
    if (!last || !joined || (last.said.type === 'date') === (next.said.type === 'date')) {
      merged.push(next)
      continue
    }
    const [dated, named] = next.said.type === 'date' ? [next, last] : [last, next]
    const said = { ...dated.said, from: last.said.from, to: next.said.to, target: last.said.target || next.said.target }
    const other =
      dated.kind === 'day' &&
      named.kind === 'day' &&
      named.day !== dated.day &&
      weekdayOf(named.day) !== weekdayOf(dated.day)
        ? [named.day]
        : []
    merged[merged.length - 1] =
      dated.kind === 'day' ? { ...dated, said, alternatives: [...dated.alternatives, ...other] } : { ...dated, said }
  }
  return merged
}
