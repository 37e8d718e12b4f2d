// Days that are said together: "thứ 4 hoặc 5", "từ 25 đến 27", "25, 26/11", "thứ 2-4-6"; what one of them leaves out, another says.

import type { Word } from '../../word.ts'
import { isChange, roleOf } from '../choice/day-roles.ts'
import { UNITS } from '../other-days/not-a-day.ts'
import { dateAt } from './numbered-date.ts'
import type { Found, SaidDay } from './said-day.ts'

const OR = new Set('hoac hay va voi or'.split(' '))
const BETWEEN = new Set('hoac hay va voi or den toi het ngay hom thu sang chieu la'.split(' '))

/** "thứ 2-6" is a range, "thứ 2-4-6" a list. */
export function addPair(words: Word[], at: number, days: SaidDay[]): boolean {
  if (words[at]!.folded !== 'thu' || !/^[2-7](?:-[2-7])+$/.test(words[at + 1]?.folded ?? '')) return false
  const numbers = words[at + 1]!.folded.split('-').map(Number)
  const joined = numbers.length === 2 && numbers[0]! < numbers[1]! ? 'range' : 'or'
  numbers.forEach((number, i) => {
    const place = {
      from: at,
      to: at + 2,
      role: roleOf(words, at, undefined),
      joined: i ? joined : null,
      after: false,
    } as const
    days.push({ type: 'weekday', weekday: number - 1, week: null, ...place })
  })
  return true
}

/** The other days of a list: "thứ 5 hoặc 6", "ngày 25 và 26", "từ 25 đến 27", "25 hoặc 26/11". */
export function listedAt(words: Word[], at: number, last: SaidDay | undefined): Found | null {
  const { folded, ends } = words[at]!
  if (!/^\d{1,2}$/.test(folded)) return null
  const value = Number(folded)
  const next = words[at + 1]?.folded ?? ''
  const isAmount = !ends && (UNITS.has(next) || /^\d/.test(next))
  const gap = last ? at - last.to : 9
  const before = words[at - 1]
  const follows = last && (gap === 0 ? before!.ends : gap === 1 && (OR.has(before!.folded) || before!.folded === 'den'))
  if (follows && !isAmount) {
    if (last.type === 'weekday' && value >= 2 && value <= 7 && /\d/.test(words[last.to - 1]!.folded))
      return { type: 'weekday', weekday: value - 1, week: last.week, to: at + 1 }
    if (last.type === 'date' && value > last.date && value <= 31) return { ...last, date: value, to: at + 1 }
  }
  return opensList(words, at, value)
}

const BARE = {
  type: 'date',
  month: null,
  months: null,
  year: null,
  mayBeLunar: false,
  weekday: null,
  ago: false,
} as const

/** "25" of "25 hoặc 26/11" and of "từ 25 đến 27". */
function opensList(words: Word[], at: number, value: number): Found | null {
  if (value < 1 || value > 31) return null
  const comma = words[at]!.ends
  const joiner = comma ? at : at + 1
  if (!comma && !OR.has(words[joiner]?.folded ?? '') && !/^(?:den|toi)$/.test(words[joiner]?.folded ?? '')) return null
  const other = /^(?:ngay|hom)$/.test(words[joiner + 1]?.folded ?? '') ? joiner + 2 : joiner + 1
  if (!/^\d/.test(words[other]?.folded ?? '')) return null
  const found = dateAt(words, other)
  const day = { ...BARE, date: value, to: at + 1 }
  if (found?.type === 'date' && found.month !== null && value < found.date && found.date - value < 8)
    return { ...day, month: found.month, year: found.year }
  const end = Number(words[other]!.folded)
  const bare =
    !comma &&
    isLed(words, at, value) &&
    end > value &&
    end <= 31 &&
    (words[other]!.ends || isDayBehind(words, other + 1) || !UNITS.has(words[other + 1]?.folded ?? ''))
  return bare ? day : null
}

/** "từ 25", "tầm 20"; a number that opens the text or is low needs a day behind, as a price or an hour does not. */
function isLed(words: Word[], at: number, value: number): boolean {
  const before = words[at - 1]
  return value > 12 && before !== undefined && !before.ends && /^(?:tu|tam|khoang|chung)$/.test(before.folded)
}

/** "… ngày nào cũng được", "… trạm khám". */
function isDayBehind(words: Word[], at: number): boolean {
  const { folded } = words[at] ?? { folded: '' }
  return folded === 'tram' || (/^(?:ngay|hom|bua)$/.test(folded) && /^(?:nao|gi|mo)$/.test(words[at + 1]?.folded ?? ''))
}

/** "từ 25 đến 27", "thứ 4 hoặc thứ 5", "25, 26/11". */
export function joinOf(words: Word[], last: SaidDay | undefined, from: number): 'range' | 'or' | null {
  if (!last) return null
  // "thứ ba được không, không thì thứ sáu"; "thứ năm không được thì thứ sáu" refuses.
  const isElse = words[from - 1]!.folded === 'thi' && !words[from - 1]!.ends && words[from - 2]?.folded === 'khong'
  if (isElse && from - last.to <= 6 && from - last.to >= 2) return 'or'
  if (from - last.to > 3) return null
  const between = words.slice(last.to, from).map(({ folded }) => folded)
  // "mùng 3 mùng 4 ta".
  if (between.length === 0 && last.type === 'date' && /^(?:mung|mong)$/.test(words[from]!.folded)) return 'or'
  if (
    between.length === 0 &&
    last.type === 'weekday' &&
    !words[last.to - 1]!.ends &&
    /^(?:t\d|thu|cn|chu)$/.test(words[from]!.folded)
  )
    return 'or'
  if (!between.every((word) => BETWEEN.has(word))) return null
  if (between.includes('den') || between.includes('toi')) return isChange(words, last.to) ? null : 'range'
  if (between.some((word) => OR.has(word))) return 'or'
  return words[last.to - 1]!.ends && between.length < 2 ? 'or' : null
}

/** "ngày 25 hoặc 27/11", "từ ngày 25 đến 27 tháng sau": the month said last holds for those before it. */
export function sameMonth(days: SaidDay[]): SaidDay[] {
  for (let at = 1; at < days.length; at++) {
    const [day, next] = [days[at - 1]!, days[at]!]
    // "mùng 4 tháng 5 thành mùng 6".
    const goesOn = day.type === 'date' && next.type === 'date' && next.month === null && next.months === null
    if (goesOn && day.month !== null && next.date > day.date) days[at] = { ...next, month: day.month, year: day.year }
    // "23 tháng Chạp cúng ông Táo, cho tôi 24": the day or two behind a feast are lunar too.
    // "ra Giêng, ngày mùng 10": of the first lunar month.
    if (
      day.type === 'lunar' &&
      day.month === 1 &&
      day.to - day.from === 1 &&
      next.type === 'date' &&
      next.month === null
    ) {
      days[at] = { ...next, type: 'lunar', month: 1, leap: false, months: null }
      days.splice(--at, 1)
      continue
    }
    const isBare = next.type === 'date' && next.month === null && next.months === null && next.to - next.from < 4
    if (isBare && day.type === 'lunar' && next.date > day.date && next.date <= day.date + 2)
      days[at] = { ...next, type: 'lunar', month: day.month, leap: day.leap, months: day.months }
  }
  for (let at = 1; at < days.length; at++) {
    const [day, next] = [days[at - 1]!, days[at]!]
    // "tháng mười một mới về, hôm 20 …": of that month.
    const isOf = day.type === 'month' && day.part === 'whole' && (day.months ?? 1) > 0 && next.from - day.to <= 8
    if (!isOf || next.type !== 'date' || next.month !== null || next.months !== null || next.joined) continue
    days[at] = { ...next, month: day.month, months: day.months }
    days.splice(--at, 1)
  }
  for (let at = days.length - 2; at >= 0; at--) {
    const [day, next] = [days[at]!, days[at + 1]!]
    if (
      next.joined &&
      day.type === 'date' &&
      next.type === 'date' &&
      day.month === null &&
      day.months === null &&
      next.date > day.date
    )
      days[at] = { ...day, month: next.month, months: next.months, year: next.year, mayBeLunar: next.mayBeLunar }
    if (next.joined && day.type === 'date' && next.type === 'lunar' && day.month === null && next.date > day.date)
      days[at] = {
        ...next,
        from: day.from,
        to: day.to,
        role: day.role,
        joined: day.joined,
        after: day.after,
        date: day.date,
      }
  }
  return days
}
