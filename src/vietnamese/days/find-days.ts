// Finds the words of a text that name a day, and how the days hang together; which days of the calendar they are, read-date.ts says.

import type { Word } from '../word.ts'
import { isAfter, isBefore, isBeyond, roleOf } from './choice/day-roles.ts'
import { bareAt } from './forms/bare-days.ts'
import { carryWeeks } from './forms/carried-weeks.ts'
import {
  agoAt,
  beforeByAt,
  besideAt,
  dayAfterAt,
  movedAt,
  sameWeekdayAt,
  shiftAt,
  sideOf,
  sinceThenAt,
} from './forms/counted-days.ts'
import { besideWeeks, countedWeeks, isCounted } from './forms/counted-weeks.ts'
import { addPair, joinOf, listedAt, sameMonth } from './forms/day-lists.ts'
import { FEAST_OPENERS, feastAt, settleFeasts } from './forms/holidays.ts'
import { fullMoonAt, newYearAt } from './forms/lunar-words.ts'
import { countedDayAt, nearDayAt } from './forms/near-days.ts'
import { dateAt } from './forms/numbered-date.ts'
import type { Found, SaidDay } from './forms/said-day.ts'
import { lastOfMonthAt, partAt, weekdayOfMonthAt, wholeMonthAt, wholeWeekAt } from './forms/week-and-month.ts'
import { weekAt, weekdayAt } from './forms/weekday-words.ts'
import { isName } from './other-days/day-names.ts'
import { isLongPast, ofLastYear } from './other-days/long-past.ts'
import { isNoDay } from './other-days/not-a-day.ts'

type Reader = (words: Word[], at: number) => Found | null

/** Which readers look at a word; most words are none of these, and cost one look-up. */
const READERS = new Map<string, Reader[]>()
const openers: [string, ...Reader[]][] = [
  ['thu th t chu chua cn cnhat c chur chuu chuur thuu thur', weekdayOfMonthAt, weekdayAt],
  ['hnay hqua hn sang trua chieu toi dem som mai moi mot nay kia', nearDayAt],
  ['hom bua ngay hum', nearDayAt, dateAt, dayAfterAt],
  ['nagy ngya nagyf ngyaf nagay', dateAt],
  ['ng', shortDayAt],
  ['sau', besideAt],
  ['truoc', besideAt, beforeByAt],
  ['lui doi hoan dich som muon tre day', movedAt],
  ['cach', sinceThenAt],
  ['mung mong', dateAt],
  ['ram', fullMoonAt],
  ['gieng', newYearAt],
  ['ngay', lastOfMonthAt],
  ['ham', dateAt],
  ['dau giua cuoi', partAt],
  ['cung tuan', sameWeekdayAt],
  ['tuan', wholeWeekAt],
  ['thang', wholeMonthAt],
  ['hai ba bon nam sau bay tam chin muoi', spokenAt],
  ['mot', spokenAt],
]
// Feasts come last: "mùng 1 Tết" is a date first.
openers.push([FEAST_OPENERS, feastAt])
for (const [list, ...readers] of openers)
  for (const word of list.split(' ')) READERS.set(word, [...(READERS.get(word) ?? []), ...readers])

/** These open numbers said in words. */
const NUMBERS = new Set(['hai', 'ba', 'muoi', 'ham'])

/** All days named, in order; words that `free` refuses are passed over. */
export function findDays(words: Word[], free: (at: number) => boolean): SaidDay[] {
  const days: SaidDay[] = []
  for (let at = 0; at < words.length; ) {
    if (addPair(words, at, days)) {
      at += 2
      continue
    }
    const found = free(at) ? besideWeeks(foundAt(words, at, days.at(-1)), words, at, days.at(-1)) : null
    if (!found) {
      at++
      continue
    }
    const last = ofLastYear(words, found)
    if (last) {
      days.push({ ...last, from: at, role: null, joined: null, after: false })
      at = last.to
      continue
    }
    const { from, week } = weekBefore(words, at, found)
    // The week was read by itself before its weekday came.
    if (from < at && days.at(-1)?.from === from) days.pop()
    const start = words[at]!.folded.charCodeAt(0)
    const isNumber = start >= 48 && start <= 57
    if (
      (found.type === 'ago' || !isNoDay(words, at, found.to, isNumber)) &&
      !isLongPast(words, at, found.to) &&
      !isName(words, at, found)
    ) {
      // "trước rằm một ngày", "sau 20/4 hai hôm": counted from it.
      const side = sideOf(words, from)
      const shift = side === null ? null : shiftAt(words, found.to, side)
      if (!shift && isBefore(words, from)) {
        at = found.to
        continue
      }
      const place: Pick<SaidDay, 'from' | 'role' | 'joined' | 'after'> = {
        from,
        role: isBeyond(words, from) && words[found.to]?.folded === 'ra' ? 'source' : roleOf(words, from, days.at(-1)),
        joined: joinOf(words, days.at(-1), from),
        after: !shift && (isAfter(words, from) || (isBeyond(words, from) && words[found.to]?.folded !== 'ra')),
      }
      if (shift) {
        days.push({ ...found, ...week, ...place, feast: undefined })
        days.push({ ...shift, from: found.to, role: null, joined: null, after: false })
        at = shift.to
        continue
      }
      days.push({ ...found, ...week, ...place })
    }
    at = found.to
  }
  const settled = settleFeasts(carryWeeks(countedWeeks(beyondMot(days, words), words), words), words)
  return settled.length > 1 ? sameMonth(settled) : settled.map((day) => alone(day, words))
}

/** "cùng thứ tuần tới" without any day it could be counted from: that week. */
function alone(day: SaidDay, words: Word[]): SaidDay {
  if (day.type !== 'relative' || !/^(?:cung|tuan)$/.test(words[day.from]!.folded)) return day
  return { ...day, type: 'week', week: 1, part: 'whole' }
}

function foundAt(words: Word[], at: number, last: SaidDay | undefined): Found | null {
  const { folded } = words[at]!
  const readers = READERS.get(folded)
  if (readers) {
    for (const read of readers) {
      const found = read(words, at)
      if (found) return found
    }
    return NUMBERS.has(folded) ? bareAt(words, at, last) : null
  }
  const first = folded.charCodeAt(0)
  if (first >= 48 && first <= 57)
    return (
      countedDayAt(words, at) ??
      agoAt(words, at) ??
      weekdayDateAt(words, at) ??
      dateAt(words, at) ??
      listedAt(words, at, last) ??
      bareAt(words, at, last)
    )
  const end = folded.charCodeAt(folded.length - 1)
  return first === 116 && end >= 50 && end <= 55 ? weekdayAt(words, at) : null
}

/** "ng 22": ngày in a hurry; "2 ng" are people. */
function shortDayAt(words: Word[], at: number): Found | null {
  if (at > 0 && /\d/.test(words[at - 1]!.folded) && !words[at - 1]!.ends) return null
  return /^\d/.test(words[at + 1]?.folded ?? '') && !words[at]!.ends ? dateAt(words, at) : null
}

/** A number in words opens a day only before "tháng" or "nữa". */
function spokenAt(words: Word[], at: number): Found | null {
  const ago = agoAt(words, at)
  if (ago) return ago
  for (let ahead = at + 1; ahead <= at + 3 && ahead < words.length; ahead++) {
    const { folded } = words[ahead]!
    if (folded === 'nua') return countedDayAt(words, at)
    if (folded === 'nay' && ahead > at + 1) return dateAt(words, at)
    if (folded === 'tet' || folded === 'am' || folded === 'al' || folded === 'ta') return dateAt(words, at)
    if (folded === 'thang') return words[ahead + 1]?.folded === 'nua' ? countedDayAt(words, at) : dateAt(words, at)
  }
  return null
}

/** "thứ 5/26/11": the weekday is already read in the date. */
function weekdayDateAt(words: Word[], at: number): Found | null {
  const written = /^[2-7][/.-](\d{1,2}[/.-]\d{1,2})$/.exec(words[at]!.folded)
  if (!written || words[at - 1]?.folded !== 'thu') return null
  const found = dateAt([{ ...words[at]!, folded: written[1]! }], 0)
  return found && { ...found, to: at + 1 }
}

/** "tuần sau thứ 5", "tuần sau sáng thứ 5": the week said before the weekday. */
function weekBefore(words: Word[], at: number, found: Found): { from: number; week: object } {
  if (found.type !== 'weekday' || found.week !== null) return { from: at, week: {} }
  for (const back of [2, 3, 4]) {
    const week = at >= back ? weekAt(words, at - back) : null
    // "ba tuần trước, đúng thứ ba": those weeks are counted.
    if (!week || week.to > at || isCounted(words, at - back)) continue
    const between = words.slice(week.to, at)
    if (between.every(({ folded }) => /^(?:sang|trua|chieu|vao|ngay|thi|hom|buoi|dung|cung|nham|la|tuc)$/.test(folded)))
      return { from: at - back, week: { week: week.week } }
  }
  return { from: at, week: {} }
}

/** "mai thi, mốt thi, bữa kia rảnh": behind mốt, kia is one day further. */
function beyondMot(days: SaidDay[], words: Word[]): SaidDay[] {
  const mot = days.findIndex(({ type, to }) => type === 'offset' && words[to - 1]!.folded === 'mot')
  if (mot < 0) return days
  return days.map((day, at) =>
    at > mot &&
    (day.type === 'offset' || day.type === 'either') &&
    day.days === 2 &&
    words[day.to - 1]!.folded === 'kia'
      ? { ...day, days: 3 }
      : day,
  )
}
