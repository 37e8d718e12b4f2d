// A weekday beside weeks that are counted: "hai tuần nữa, thứ tư", "thứ sáu ba tuần trước", "tuần sau em khám thứ tư".

import { digitAt } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import type { Found, SaidDay } from './said-day.ts'

/** Between the weeks and the weekday. */
const SMALL =
  /^(?:dung|cung|vao|nham|roi|ngay|hom|la|tuc|sang|trua|chieu|buoi|bua|thi|y|nhe|nha|do|ay|em|toi|kham|cho|chu|nhat)$/
const FAR = 3

/** Weekday and weeks as the one day they are. */
export function countedWeeks(days: SaidDay[], words: Word[]): SaidDay[] {
  if (days.length < 2) return days
  const read: SaidDay[] = []
  for (const day of days) {
    const last = read.at(-1)
    const one = last && areNear(words, last, day) ? (inWeeks(last, day, words) ?? inWeeks(day, last, words)) : null
    if (one && last)
      read[read.length - 1] = { ...one, from: last.from, to: day.to, role: last.role ?? day.role, joined: last.joined }
    else read.push(day)
  }
  return read
}

/** "hai tuần nữa, thứ sáu, tuần này tôi bận": the week behind the comma is another than that of the weekday. */
export function besideWeeks(found: Found | null, words: Word[], at: number, last: SaidDay | undefined): Found | null {
  if (found?.type !== 'weekday' || found.week === null || !last || at - last.to > FAR) return found
  if ((last.type !== 'offset' && last.type !== 'ago') || words[last.to - 2]?.folded !== 'tuan') return found
  for (let to = at + 1; to < found.to; to++)
    if (words[to - 1]!.ends && words[to]!.folded === 'tuan') return { ...found, week: null, to }
  return found
}

/** "hai tuần", "3 tuần": a number stands before. */
export function isCounted(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  return (
    /^\d+$/.test(before.folded) || (digitAt(words, at - 1) !== null && !/^(?:thu|t)$/.test(words[at - 2]?.folded ?? ''))
  )
}

/** `weekday` in the week that the other names. */
function inWeeks(weeks: SaidDay, weekday: SaidDay, words: Word[]): SaidDay | null {
  if (weekday.type !== 'weekday' || weekday.week !== null) return null
  if (weeks.type === 'week' && weeks.week !== null && weeks.from < weekday.from) return { ...weekday, week: weeks.week }
  if (weeks.type !== 'offset' && weeks.type !== 'ago') return null
  if (words[weeks.to - 2]?.folded !== 'tuan' || weeks.days % 7 !== 0) return null
  return { ...weekday, week: ((weeks.type === 'ago' ? -1 : 1) * weeks.days) / 7 }
}

function areNear(words: Word[], last: SaidDay, next: SaidDay): boolean {
  if (next.from - last.to > FAR || next.joined === 'range') return false
  // "thứ năm, hai tuần nữa" are two; the weeks may have their weekday behind a comma.
  if (last.type === 'weekday' && (words[last.to - 1]!.ends || next.from > last.to)) return false
  return words.slice(last.to, next.from).every(({ folded }) => SMALL.test(folded))
}
