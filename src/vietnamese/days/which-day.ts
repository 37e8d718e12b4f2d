// Which day of the calendar the words of a day mean, seen from today. Days are local, YYYY-MM-DD.

import { addDays, dayOf, daysBetween, weekdayOf } from '../dates.ts'
import { nthOfMonth } from './forms/nth-of-month.ts'
import type { DayWords, Part, SaidDate, SaidDay } from './forms/said-day.ts'
import { toLunar, toSolar } from './lunar.ts'

export type Resolved =
  | { kind: 'day'; day: string; alternatives: string[] }
  /** Over before today. */
  | { kind: 'past'; day: string }
  | { kind: 'impossible' }

export type Candidate = { said: SaidDay } & Resolved

/** A day and month without a year that lie further back than this mean next year. */
const LONG_AGO = 183
const IMPOSSIBLE: Resolved = { kind: 'impossible' }

/** `past`: a day that is over is asked for ("kết quả khám hôm 15/10"), so the last such day is meant. */
export function whichDay(said: DayWords, today: string, past: boolean): Resolved {
  switch (said.type) {
    case 'offset':
      return open(addDays(today, said.days), today, past)
    case 'either':
      return open(addDays(today, past ? -said.days : said.days), today, past)
    case 'relative':
      return open(addDays(today, said.days), today, past)
    case 'ago':
      return open(addDays(today, -said.days), today, past)
    case 'weekday':
      return weekday(said.weekday, said.week, today, past)
    case 'week':
      return week(said.week, said.part, today, past)
    case 'nth':
      return open(nthOfMonth(said, today, past), today, past)
    case 'month':
      return said.month === null
        ? monthAhead(said.months, said.part, today, past)
        : said.lastYear
          ? inMonth(Number(today.slice(0, 4)) - 1, said.month, said.part, today, past)
          : month(said.month, said.part, today, past)
    case 'lunar':
      if (said.eve) return eve(today, past)
      return lunar(said.date, said.month, said.leap, said.months, today, past)
    case 'date':
      return date(said, today, past)
  }
}

function open(day: string, today: string, past: boolean, alternatives: string[] = []): Resolved {
  return day < today && !past ? { kind: 'past', day } : { kind: 'day', day, alternatives }
}

/**
 * A bare weekday is the next one after today. "tuần sau" is the week Monday–Sunday after this one; on a Sunday some count Sunday as
 * day one, so the day a week later is the alternative, and "tuần này" then is the week that begins, as nobody books the past.
 */
function weekday(
  wanted: number,
  week: number | 'coming' | 'nay' | 'last' | 'after' | null,
  today: string,
  past: boolean,
): Resolved {
  const now = weekdayOf(today)
  const monday = addDays(today, 1 - now)
  const inWeek = (ahead: number) => addDays(monday, ahead * 7 + wanted - 1)
  if (week === 'nay') return open(wanted >= now ? inWeek(0) : inWeek(past ? 0 : 1), today, past)
  // "chủ nhật sau": of the week after, or else the next.
  if (week === 'after') return open(inWeek(1), today, past, wanted > now ? [inWeek(0)] : [])
  if (week === 'last' || (week === null && past)) return open(wanted < now ? inWeek(0) : inWeek(-1), today, past)
  if (week === 0)
    return inWeek(0) >= today || now !== 7 || past ? open(inWeek(0), today, past) : open(inWeek(1), today, past)
  if (typeof week === 'number')
    return open(inWeek(week), today, past, week > 0 && now === 7 && wanted !== 7 ? [inWeek(week + 1)] : [])
  return open(wanted > now ? inWeek(0) : inWeek(1), today, past)
}

/** The first day of a week (Monday), of its middle (Wednesday) or its end (Saturday; today too, if it is one). */
function week(ahead: number | null, part: Part, today: string, past: boolean): Resolved {
  // What is left of this week begins tomorrow.
  if (ahead === 0 && part === 'whole' && !past && weekdayOf(today) !== 7) return open(addDays(today, 1), today, past)
  const first = part === 'middle' ? 3 : part === 'end' ? 6 : 1
  return weekday(first, ahead ?? (part === 'end' ? 'nay' : null), today, past)
}

/** 1st, 15th or 25th; of a month whose end has begun, tomorrow. */
function inMonth(year: number, month: number, part: Part, today: string, past: boolean): Resolved {
  const first = part === 'middle' ? 15 : part === 'end' ? 25 : 1
  const day = dayOf(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, first)!
  if (!past && day < today && day.slice(0, 7) === today.slice(0, 7)) {
    const isStill = part === 'end' || (Number(today.slice(8)) < first + 9 && part !== 'whole')
    if (isStill) return { kind: 'day', day: addDays(today, 1), alternatives: [] }
  }
  return open(day, today, past)
}

function monthAhead(months: number | null, part: Part, today: string, past: boolean): Resolved {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (months !== null) return inMonth(year, month + months, part, today, past)
  const read = inMonth(year, month, part, today, past)
  if (past) return read.kind === 'day' && read.day > today ? inMonth(year, month - 1, part, today, past) : read
  return read.kind === 'past' || (part === 'start' && today.slice(8) !== '01')
    ? inMonth(year, month + 1, part, today, past)
    : read
}

function month(month: number, part: Part, today: string, past: boolean): Resolved {
  const year = Number(today.slice(0, 4))
  const read = inMonth(year, month, part, today, past)
  if (past) return read.kind === 'day' && read.day > today ? inMonth(year - 1, month, part, today, past) : read
  return read.kind === 'past' && daysBetween(read.day, today) > LONG_AGO
    ? inMonth(year + 1, month, part, today, past)
    : read
}

/** No year: this year, or next year where that is more than 183 days past. "Ngày 25": the next 25th. */
function date(said: SaidDate, today: string, past: boolean): Resolved {
  if (said.ago && !past) {
    const ago = solar(said, today, true)
    return ago.kind === 'day' ? { kind: 'past', day: ago.day } : ago
  }
  const found = solar(said, today, past)
  if (found.kind !== 'day') return found
  if (!said.mayBeLunar || past) return found
  const other = lunar(said.date, said.month, false, said.months, today, past)
  return other.kind === 'day' ? { ...found, alternatives: [other.day] } : found
}

function solar(said: SaidDate, today: string, past: boolean): Resolved {
  const { date, month, year } = said
  const thisYear = Number(today.slice(0, 4))
  const thisMonth = Number(today.slice(5, 7))
  const inMonth = (ahead: number) =>
    dayOf(thisYear + Math.floor((thisMonth - 1 + ahead) / 12), ((thisMonth + 11 + ahead) % 12) + 1, date)
  if (month === null) {
    if (date < 1 || date > 31) return IMPOSSIBLE
    if (said.months !== null && said.months !== 0) return orImpossible(inMonth(said.months), today, past)
    const day = inMonth(0)
    if (past) return orImpossible(day !== null && day <= today ? day : (inMonth(-1) ?? inMonth(-2)), today, past)
    if (day !== null && day >= today) return open(day, today, past)
    return orImpossible(inMonth(1) ?? inMonth(2), today, past)
  }
  if (said.weekday !== null) {
    const near = [inMonth(0), inMonth(1)].find((day) => day !== null && day >= today && weekdayOf(day) === said.weekday)
    if (near) return open(near, today, past)
  }
  if (said.lastYear) return orImpossible(dayOf(thisYear - 1, month, date), today, past)
  if (said.nextYear) return orImpossible(dayOf(thisYear + 1, month, date), today, past)
  if (year !== null) return orImpossible(dayOf(year, month, date), today, past)
  const day = dayOf(thisYear, month, date)
  if (past)
    return orImpossible(day !== null && day <= today ? day : (dayOf(thisYear - 1, month, date) ?? day), today, past)
  const nextYear = dayOf(thisYear + 1, month, date)
  if (day === null || (nextYear !== null && daysBetween(day, today) > LONG_AGO))
    return orImpossible(nextYear, today, past)
  return open(day, today, past)
}

/** The next (or last) such day of the lunar calendar, as a solar day. */
function lunar(
  day: number,
  month: number | null,
  leap: boolean,
  months: number | null,
  today: string,
  past: boolean,
): Resolved {
  if (day < 1 || day > 30 || (month !== null && (month < 1 || month > 12))) return IMPOSSIBLE
  const now = toLunar(today)
  if (month === null) {
    // Step through days a month long; the nearest that has such a day counts.
    const first = addDays(today, 1 - now.day)
    const far = months === null ? [0, 1, 2] : [months]
    for (const ahead of past && months === null ? [0, -1, -2] : far) {
      const inside = toLunar(addDays(first, Math.round(ahead * 29.53) + (ahead === 0 ? 0 : 10)))
      const found = toSolar({ ...inside, day })
      if (found !== null && (months !== null || (past ? found <= today : found >= today)))
        return open(found, today, past)
    }
    return IMPOSSIBLE
  }
  for (const year of past ? [now.year, now.year - 1] : [now.year, now.year + 1]) {
    const found = toSolar({ day, month, year, leap })
    if (found !== null && (past ? found <= today : found >= today || daysBetween(found, today) <= LONG_AGO))
      return open(found, today, past)
  }
  return IMPOSSIBLE
}

/** "30 Tết": the last day before the lunar year, the 29th where its month has no 30th. */
function eve(today: string, past: boolean): Resolved {
  const first = lunar(1, 1, false, null, addDays(today, 1), past)
  return first.kind === 'day' ? open(addDays(first.day, -1), today, past) : first
}

function orImpossible(day: string | null, today: string, past: boolean): Resolved {
  return day === null ? IMPOSSIBLE : open(day, today, past)
}
