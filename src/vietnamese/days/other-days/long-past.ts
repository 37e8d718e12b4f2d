// Years that are over and birthdays: "3/4 năm kia", "năm ngoái tôi khám 20/4", "mồng bốn Tết này mới tròn" are no days of an exam to come.

import { marksOf, mayBe } from '../../marks.ts'
import { spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import type { Found } from '../forms/said-day.ts'

const PAST_YEAR = /^(?:ngoai|kia|truoc|xua|roi|nao)$/
const YEAR = marksOf('năm')
const REACH = 6

/** "tháng 10 năm ngoái", "20/10 của năm trước": a day or a month of the last year, as a result may be asked of. */
export function ofLastYear(words: Word[], found: Found): Found | null {
  if ((found.type !== 'date' && found.type !== 'month') || found.month === null || words[found.to - 1]!.ends)
    return null
  const at = words[found.to]?.folded === 'cua' ? found.to + 1 : found.to
  if (!isPastYear(words, at) || !/^(?:ngoai|truoc|roi)$/.test(words[at + 1]!.folded)) return null
  return { ...found, lastYear: true, to: at + 2 }
}

/** Whether the day at these words lies in a year that is over, or makes somebody so many years old. */
export function isLongPast(words: Word[], from: number, to: number): boolean {
  return isOfPastYear(words, from, to) || isBirthday(words, to) || isOfBirthYear(words, to)
}

function isOfPastYear(words: Word[], from: number, to: number): boolean {
  // "năm ngoái tôi khám 28/10/2026": the year says which day of the past it is.
  if (words.slice(from, to).some(({ folded }) => /20\d\d$/.test(folded))) return false
  // "hôm 3/4 năm kia", "tháng 5 của năm ngoái".
  if (!words[to - 1]!.ends)
    for (let at = to; at < Math.min(words.length, to + 2); at++) {
      if (isPastYear(words, at) && words[at + 1]!.folded !== 'nao') return true
      if (words[at]!.ends) break
    }
  // "hai năm trước em khám 12/10"; a comma or "nay" opens another time.
  for (let at = from - 1; at > Math.max(0, from - REACH) && !words[at]!.ends; at--) {
    if (/^(?:nay|gio|nhung|ma|nen)$/.test(words[at]!.folded)) return false
    if (isPastYear(words, at - 1) && words[at]!.folded !== 'nao') return true
  }
  return false
}

function isPastYear(words: Word[], at: number): boolean {
  if (words[at]?.folded !== 'nam' || words[at]!.ends) return false
  if (!mayBe(words[at]!.marks, YEAR) || /^(?:thu|t|mung|mong|ngay)$/.test(words[at - 1]?.folded ?? '')) return false
  return PAST_YEAR.test(words[at + 1]?.folded ?? '') && words[at + 1]!.marks?.tone !== '\u0300'
}

/** "mùng 8 tháng 3 năm 62". */
function isOfBirthYear(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends || words[to]?.folded !== 'nam' || words[to]!.ends) return false
  const year = words[to + 1]?.folded ?? ''
  if (/^\d+$/.test(year)) return /^(?:[3-9]\d|19\d\d|20[01]\d)$/.test(year)
  return (spokenNumber(words, to + 1)?.value ?? 0) > 30
}

/** "mùng 4 Tết này mới tròn", "20/5 là tròn 3 tuổi", "25/11 lên sáu tuổi". */
function isBirthday(words: Word[], to: number): boolean {
  if (words[to - 1]!.ends) return false
  for (let at = to; at < Math.min(words.length, to + 4); at++) {
    const { folded, ends } = words[at]!
    // "cụ tròn 80, hôm đó …": the very day is wished for.
    if (folded === 'tron')
      return (
        words[at - 1]!.folded === 'moi' || !words.slice(at, at + 12).some((word) => /^(?:do|ay)$/.test(word.folded))
      )
    if (/^(?:len|du)$/.test(folded) && words[at + 2]?.folded === 'tuoi') return true
    if (ends) return false
  }
  return false
}
