// Weeks and months named as a whole or by a part: "tuần sau", "đầu tuần", "cuối tháng", "giữa tháng 12", "tháng tới".

import { marksOf, mayBe } from '../../marks.ts'
import { spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import { lunarMonth, solarSign } from './lunar-words.ts'
import type { Found, Part } from './said-day.ts'
import { weekAt, weekdayAt } from './weekday-words.ts'

const PARTS = new Map<string, [Part, ReturnType<typeof marksOf>]>([
  ['dau', ['start', marksOf('đầu')]],
  ['giua', ['middle', marksOf('giữa')]],
  ['cuoi', ['end', marksOf('cuối')]],
])
const MONTH = marksOf('tháng')
/** A month behind these is a length of time, an age, or lies in the past. */
const NO_MONTH = new Set(
  'sinh mat may vai hang moi tung luong nam ngay cach hoi qua thu le nhuan cau len bac ca'.split(' '),
)

/** "đầu tuần sau", "cuối tháng 12". */
export function partAt(words: Word[], at: number): Found | null {
  const part = PARTS.get(words[at]!.folded)
  if (!part || words[at]!.ends || !mayBe(words[at]!.marks, part[1])) return null
  const next = words[at + 1]?.folded
  if (next === 'tuan') {
    const week = weekAt(words, at + 1)
    return { type: 'week', week: week?.week ?? null, part: part[0], to: week?.to ?? at + 2 }
  }
  if (next !== 'thang') return null
  return monthAt(words, at + 1, part[0]) ?? { type: 'month', month: null, months: null, part: part[0], to: at + 2 }
}

/** "thứ năm đầu tiên của tháng 10", "chủ nhật cuối tháng này", "thứ 7 đầu tháng sau". */
export function weekdayOfMonthAt(words: Word[], at: number): Found | null {
  const day = weekdayAt(words, at)
  if (day?.type !== 'weekday' || day.week !== null || words[day.to - 1]!.ends) return null
  return edgeAt(words, day.to, day.weekday)
}

/** "ngày cuối cùng của tháng này", "ngày đầu tiên của tháng 12". */
export function lastOfMonthAt(words: Word[], at: number): Found | null {
  if (words[at]!.ends || !/^(?:cung|tien|thang)$/.test(words[at + 2]?.folded ?? '')) return null
  // "những ngày cuối tháng" are many.
  if (/^(?:may|nhung|cac|vai|\d+)$/.test(words[at - 1]?.folded ?? '')) return null
  return edgeAt(words, at + 1, null)
}

function edgeAt(words: Word[], at: number, weekday: number | null): Found | null {
  const word = words[at]?.folded
  if ((word !== 'dau' && word !== 'cuoi') || words[at]!.ends) return null
  let from = at + 1
  if (/^(?:cung|tien)$/.test(words[from]?.folded ?? '')) from++
  if (/^(?:cua|trong)$/.test(words[from]?.folded ?? '')) from++
  if (words[from]?.folded !== 'thang') return null
  const last = word === 'cuoi'
  const month = monthAt(words, from, 'whole')
  // "thứ bảy cuối tháng": of this month.
  if (!month && (weekday !== null || from === at + 1))
    return { type: 'nth', weekday, last, month: null, months: last ? 0 : 1, to: from + 1 }
  if (month?.type !== 'month') return null
  return { type: 'nth', weekday, last, month: month.month, months: month.months, to: month.to }
}

/** "tuần sau", "tuần nữa", "tuần này". */
export function wholeWeekAt(words: Word[], at: number): Found | null {
  const week = weekAt(words, at)
  // "1 tuần sau có kết quả không": of the result.
  if (week && words[week.to]?.folded === 'co' && /^(?:kq|ket|giay|phieu)$/.test(words[week.to + 1]?.folded ?? ''))
    return null
  if (week && !(week.week === 0 && /^(?:ca|suot|may|tu|\d+)$/.test(words[at - 1]?.folded ?? '')))
    return { type: 'week', week: week.week, part: 'whole', to: week.to }
  // "dời sang tuần".
  if (!week && /^(?:sang|qua)$/.test(words[at - 1]?.folded ?? '') && !/^\d|^nay$/.test(words[at + 1]?.folded ?? ''))
    return { type: 'week', week: 1, part: 'whole', to: at + 1 }
  return words[at + 1]?.folded === 'nua' && !/^\d+$|^(?:may|vai)$/.test(words[at - 1]?.folded ?? '')
    ? { type: 'week', week: 1, part: 'whole', to: at + 2 }
    : null
}

/** "tháng sau", "tháng 12", "tháng mười hai", "tháng Chạp". "Tháng này" alone names no day. */
export function wholeMonthAt(words: Word[], at: number): Found | null {
  const before = words[at - 1]
  if (before?.folded === 'nua' && words[at + 1]?.folded === 'nua') return { type: 'offset', days: 15, to: at + 2 }
  if (before && (/^\d+$/.test(before.folded) || NO_MONTH.has(before.folded))) return null
  const found = monthAt(words, at, 'whole')
  if (found?.type === 'month' && found.months === 0) return null
  // "tháng 9 này sinh" waits for a child.
  return found && /^(?:sinh|de|cuoi)$/.test(words[found.to]?.folded ?? '') ? null : found
}

function monthAt(words: Word[], at: number, part: Part): Found | null {
  const which = words[at + 1]
  // "thằng Hai" is no month.
  if (!which || words[at]!.ends || !mayBe(words[at]!.marks, MONTH)) return null
  const { folded, marks } = which
  const month = (months: number, to: number): Found => ({ type: 'month', month: null, months, part, to })
  if (folded === 'nay' || folded === 'ni') return month(0, at + 2)
  // "tháng sáu" is June: the accents decide, and plain "thang sau" is next month.
  if (
    (folded === 'sau' && marks?.tone !== '\u0301') ||
    folded === 'ke' ||
    (folded === 'toi' && mayBe(marks, marksOf('tới')))
  )
    return month(words[at + 2]?.folded === 'nua' ? 2 : 1, words[at + 2]?.folded === 'nua' ? at + 3 : at + 2)
  if (folded === 'truoc' || (folded === 'roi' && !which.ends) || folded === 'qua') return month(-1, at + 2)
  if (folded === 'nua') return month(1, at + 2)
  // "tháng giêng dương lịch".
  const named = folded === 'gieng' ? 1 : folded === 'chap' ? 12 : null
  const solar = named !== null && !which.ends ? solarSign(words, at + 2) : null
  if (named !== null && solar !== null) return { type: 'month', month: named, months: null, part, to: solar }
  const lunar = lunarMonth(words, at)
  if (lunar)
    return {
      type: 'lunar',
      date: part === 'middle' ? 15 : 1,
      month: lunar.month,
      leap: lunar.leap,
      months: null,
      to: lunar.to,
    }
  const said = /^\d{1,2}$/.test(folded) ? { value: Number(folded), to: at + 2 } : spokenNumber(words, at + 1)
  if (!said || said.value < 1 || said.value > 12) return null
  // "tháng 3 lần" counts; "tháng 3 này" is the next March.
  const isAskedIn = words[said.to]?.folded === 'ngay' && /^(?:nao|may|mo)$/.test(words[said.to + 1]?.folded ?? '')
  if (!isAskedIn && /^(?:lan|ngay|buoi|tuoi|trieu|thang|cu|nguoi|vien|chi)$/.test(words[said.to]?.folded ?? ''))
    return null
  const to = /^(?:nay|ni)$/.test(words[said.to]?.folded ?? '') && !words[said.to - 1]!.ends ? said.to + 1 : said.to
  return { type: 'month', month: said.value, months: null, part, to }
}
