// Reads a date written with its signs: "25/11", "25-11-2026", "25.11", "25-27/11", "25t11", "2026-11-25".

import type { Word } from '../../word.ts'
import { UNITS } from '../other-days/not-a-day.ts'
import { date, plausible, withSign, withYear } from './a-date.ts'
import { monthBehind } from './lunar-words.ts'
import type { Found } from './said-day.ts'

const WRITTEN = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/
const RANGE = /^(\d{1,2})-(\d{1,2})([/.])(\d{1,2})(?:[/.](\d{4}|\d{2}))?$/
const BOTH_DATED = /^(\d{1,2})[/.](\d{1,2})-(\d{1,2})(?:[/.](\d{1,2}))?$/
const JOINED = /^(\d{1,2})(?:t|th|thang)(\d{1,2})$/
const ISO = /^(20\d\d)-(\d{1,2})-(\d{1,2})$/

/** The date in this word; null for amounts and marks. `led`: behind "ngày", `isMung`: behind "mùng". */
export function writtenAt(words: Word[], at: number, led: boolean, isMung: boolean): Found | null {
  const { folded } = words[at]!
  const to = at + 1
  const joined = JOINED.exec(folded)
  if (joined)
    return plausible(Number(joined[1]), Number(joined[2])) ? date(Number(joined[1]), Number(joined[2]), to) : null
  const iso = ISO.exec(folded)
  if (iso) return { ...date(Number(iso[3]), Number(iso[2]), to), year: Number(iso[1]) }
  const range = RANGE.exec(folded) ?? reordered(BOTH_DATED.exec(folded))
  if (range && Number(range[1]) < Number(range[2]) && plausible(Number(range[2]), Number(range[4])))
    return withSign(words, {
      ...date(Number(range[1]), Number(range[4]), to),
      year: fullYear(range[5]),
    })
  const written = WRITTEN.exec(folded)
  if (!written) return null
  const [day, month, year] = [Number(written[1]), Number(written[3]), fullYear(written[4])]
  // "25/26/11": one of two days.
  if (written[4] !== undefined && month > 12 && plausible(month, Number(written[4])) && day < month)
    return { ...date(day, Number(written[4]), to) }
  // 12/5/1949 is a date of birth.
  if (year !== null && year < 2020) return null
  if (year === null) {
    const behind = monthBehind(words, to)
    // "25-27 tháng 11".
    if (written[2] !== '/' && behind && day < month && month <= 31)
      return withSign(words, { ...date(day, behind.month, behind.to), months: behind.months })
    if (written[2] !== '/' && led && month > 12 && month <= 31 && day < month) return { ...date(day, null, to) }
    if (!isDate(words, to, led, written[2]!, day, month)) return null
    const spelled = words[to]?.folded === 'nam' && /^20\d\d$/.test(words[to + 1]?.folded ?? '')
    if (spelled) return withSign(words, { ...date(day, month, to + 2), year: Number(words[to + 1]!.folded) })
  }
  const found = { ...date(day, month, to), year, mayBeLunar: year === null && isMung }
  return withSign(words, year === null ? withYear(words, found) : found)
}

/** Whether "5/10", "5.10" or "5-10" without a year can be a date at all. */
function isDate(words: Word[], to: number, led: boolean, sign: string, day: number, month: number): boolean {
  const next = (words[to - 1]!.ends && sign === '/') || isForSomebody(words, to) ? '' : (words[to]?.folded ?? '')
  if (
    UNITS.has(next) &&
    (sign !== '/' || next === 'diem' || next === 'vien' || (next === 'sao' && month === 5) || next === 'tuoi')
  )
    return false
  // "6/12 tháng tuổi".
  if (next === 'thang' && words[to + 1]?.folded === 'tuoi') return false
  // "24/24", "24/7": round the clock.
  if (day === 24 && (month === 24 || (month === 7 && !led))) return false
  if (led) return true
  // 6.5 is a measured value sooner than the 6th of May.
  if (sign === '.' && day < 10 && month < 10 && words.length > 2 && !words[to - 1]!.typed.includes('0')) return false
  if (plausible(day, month)) return true
  return sign === '/' && day <= 31 && month <= 31 && day > 0 && month > 0
}

/** "25.11 cho em khám": cho, not chỗ. */
function isForSomebody(words: Word[], at: number): boolean {
  if (words[at]?.folded !== 'cho' || words[at]!.ends) return false
  return /^(?:em|e|toi|tui|con|chau|me|bo|ba|ong|minh|bac|co|chu|anh|chi|cu|vo|chong|ca|nha)$/.test(
    words[at + 1]?.folded ?? '',
  )
}

function fullYear(typed: string | undefined): number | null {
  return typed === undefined ? null : Number(typed) + (typed.length === 2 ? 2000 : 0)
}

/** "25/11-27/11" in the order of "25-27/11"; null where the months differ. */
function reordered(found: RegExpExecArray | null): (string | undefined)[] | null {
  if (!found || (found[4] !== undefined && Number(found[4]) !== Number(found[2]))) return null
  return [found[0], found[1], found[3], '/', found[2], undefined]
}
