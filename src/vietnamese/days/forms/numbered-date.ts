// Reads a day given by its number: "25/11", "25-11-2026", "ngày 25", "25 tháng 11", "25t11", "mùng năm", "25 này", "20/10 âl".

import { dayOf } from '../../dates.ts'
import { marksOf, mayBe } from '../../marks.ts'
import { digitAt, spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import { UNITS } from '../other-days/not-a-day.ts'
import { date, withSign, withYear } from './a-date.ts'
import { isTet, lunarSign, monthBehind, solarSign } from './lunar-words.ts'
import type { Found } from './said-day.ts'
import { writtenAt } from './written-date.ts'

const LEADS = new Set('ngay hom mung mong bua ngayf ng nagy ngya nagyf ngyaf nagay'.split(' '))
/** "ngày 2 viên", "ngày 3 lần" count; "ngày 31 trạm", "ngày 4 cho em" do not. */
const COUNTED = new Set(
  'nguoi tuoi tieng lan thang tuan cai vien bua lieu suat buoi cu phut lit met trieu nghin ngan dong kg vien goi bua'.split(
    ' ',
  ),
)
const SAME_MONTH = new Set(['nay', 'ni'])
const MUNG = [marksOf('mùng'), marksOf('mồng')]

/** The date that begins at this word; null for amounts and marks. What the calendar lacks (31/2) is returned too. */
export function dateAt(words: Word[], at: number): Found | null {
  const first = words[at]!
  const led = LEADS.has(first.folded)
  if (led && (at + 1 >= words.length || (first.folded === 'ngay' && isRate(words, at)))) return null
  const isMung = first.folded === 'mung' || first.folded === 'mong'
  if (isMung && !countsTheFirstTen(words, at)) return null
  const digits = led ? at + 1 : at
  const { folded } = words[digits]!
  const sign = folded.charCodeAt(0)
  if (sign < 48 || sign > 57) return spokenAt(words, digits, led, isMung)
  if (folded.length <= 2) return /^\d+$/.test(folded) ? numberAt(words, digits + 1, Number(folded), led, isMung) : null
  return writtenAt(words, digits, led, isMung)
}

/** "ngày 25", "25 tháng 11", "25 t11", "mùng 5 tháng 12 năm 2026", "25 này", "25 tây", "25 Chạp", "mùng 2 Tết". */
function numberAt(words: Word[], end: number, day: number, led: boolean, isMung: boolean): Found | null {
  if (day < 1 && !led) return null
  const open = words[end - 1]!.ends
  const next = words[end]
  // "ra Tết đi, mùng 8": of the first lunar month.
  if (isMung && (open || !next || next.folded !== 'thang') && isNewYear(words, end))
    return { type: 'lunar', date: day, month: 1, leap: false, months: null, to: end }
  if (open || !next) return led ? { ...date(day, null, end), mayBeLunar: isMung } : null
  if (isTet(next))
    return led || day >= 20
      ? { type: 'lunar', date: day, month: day > 15 ? 12 : 1, leap: false, months: null, eve: day === 30, to: end + 1 }
      : null
  const behind = monthBehind(words, end)
  if (behind) {
    const { month, months, leap, lunar, to } = behind
    if (
      month !== null &&
      !lunar &&
      !led &&
      !words[to - 1]!.ends &&
      /^(?:lan|ngay|tuoi|buoi|tuan|dua|be|chau|nguoi)$/.test(words[to]?.folded ?? '')
    )
      return null
    // "2 tháng nay" is how long, "25 tháng này" a day.
    if (month === null && !led && (day < 13 || (months !== 0 && months !== 1))) return null
    if (month !== null && dayOf(2024, month, day) === null && !led && day > 31) return null
    if (lunar) return { type: 'lunar', date: day, month, leap, months, to }
    const dated = withYear(words, { ...date(day, month, to), months })
    return withSign(words, { ...dated, mayBeLunar: isMung && months === null && dated.year === null })
  }
  const spoken = /^t(1?\d)$/.exec(next.folded)
  if (spoken && (led || Number(spoken[1]) > 7 || Number(spoken[1]) === 1)) {
    const month = Number(spoken[1])
    return { ...withYear(words, date(day, month, end + 1)), weekday: month > 1 && month < 8 ? month - 1 : null }
  }
  if (
    SAME_MONTH.has(next.folded) &&
    day <= 31 &&
    words[end - 2]?.folded !== 'thang' &&
    (led || !UNITS.has(words[end + 1]?.folded ?? '') || isStill(words, end + 1))
  )
    return date(day, null, end + 1)
  if (lunarSign(words, end) !== null || solarSign(words, end) !== null)
    return day <= 31 ? withSign(words, { ...date(day, null, end), mayBeLunar: isMung }) : null
  if (!led) return isSpaced(words, end, day) ? date(day, Number(next.folded), end + 1) : null
  if (
    COUNTED.has(next.folded) &&
    !(next.folded === 'buoi' && /^(?:sang|chieu|trua|toi)$/.test(words[end + 1]?.folded ?? ''))
  )
    return null
  // "ngày 19 1", "sang 26 12".
  if (/^(?:0?[1-9]|1[0-2])$/.test(next.folded) && (next.ends || !UNITS.has(words[end + 1]?.folded ?? '')))
    return date(day, Number(next.folded), end + 1)
  // "tiêm hôm 15 rồi".
  if (next.folded === 'roi' && /^(?:hom|bua)$/.test(words[end - 2]?.folded ?? '') && words[end + 1]?.folded !== 'moi')
    return { ...date(day, null, end + 1), ago: true }
  if (next.folded === 'vua' && /^(?:roi|qua)$/.test(words[end + 1]?.folded ?? ''))
    return { ...date(day, null, end + 2), ago: true }
  if (next.folded === 'toi' && mayBe(next.marks, marksOf('tới')) && next.marks)
    return { ...date(day, null, end + 1), mayBeLunar: isMung }
  return { ...date(day, null, end), mayBeLunar: isMung }
}

/** "hai mươi lăm tháng mười một", "ngày hai lăm", "mùng năm"; one word alone only behind "mùng". */
function spokenAt(words: Word[], at: number, led: boolean, isMung: boolean): Found | null {
  const spoken = words[at]!.folded === 'ham' ? twenty(words, at) : spokenNumber(words, at)
  if (!spoken) return null
  const isTwenty = spoken.value > 31 || (isMung && spoken.value > 10)
  const day = isTwenty ? spokenNumber([{ ...words[at]!, ends: true }], 0)?.value : spoken.value
  const to = isTwenty ? at + 1 : spoken.to
  if (!day) return null
  const behind = words[to - 1]!.ends ? null : monthBehind(words, to)
  const hasMonth = behind?.month != null
  const isThis =
    spoken.value > 12 &&
    words[to - 1]!.folded !== 'nam' &&
    SAME_MONTH.has(words[to]?.folded ?? '') &&
    !words[to - 1]!.ends
  const isLunar =
    spoken.value > 10 &&
    !words[to - 1]!.ends &&
    (isTet(words[to]) || lunarSign(words, to) !== null || isSolar(words, at, to))
  if (!led && !behind && !isThis && !isLunar) return null
  // "ngày một ngày hai", "ngày ba bữa", plain "ngay nam" are no dates.
  if (
    led &&
    !isMung &&
    !hasMonth &&
    to - at < 2 &&
    !(behind !== null || (words[at]!.marks && !UNITS.has(words[to]?.folded ?? '') && day > 2))
  )
    return null
  return numberAt(words, to, day, led, isMung)
}

/** "hăm tám tây". */
function isSolar(words: Word[], at: number, to: number): boolean {
  return words[at]!.folded === 'ham' && solarSign(words, to) !== null
}

/** "ra Tết", "sau Tết", "ăn Tết" within six words before. */
function isNewYear(words: Word[], end: number): boolean {
  // "Tết này mùng 4".
  for (let at = end - 3; at >= 0 && at >= end - 5 && !words[at]!.ends; at--)
    if (isTet(words[at]) && !/^(?:duong|tay)$/.test(words[at + 1]!.folded)) return true
  for (let at = end - 3; at > 0 && at >= end - 8; at--)
    if (
      isTet(words[at]) &&
      !/^(?:duong|tay)$/.test(words[at + 1]!.folded) &&
      /^(?:ra|sau|an|qua|het)$/.test(words[at - 1]!.folded)
    )
      return true
  return false
}

/** "26 12": a number too high for an hour, and a month in two figures that nothing counts behind. */
function isSpaced(words: Word[], at: number, day: number): boolean {
  const { folded, ends } = words[at]!
  if (day < 13 || day > 31 || !/^(?:0[1-9]|1[0-2])$/.test(folded)) return false
  const before = words[at - 2]
  if (before && /^\d+$/.test(before.folded)) return false
  const next = ends ? '' : (words[at + 1]?.folded ?? '')
  return (
    (next === 'cho' || !UNITS.has(next)) &&
    !/^\d/.test(next) &&
    !/^(?:so|nha|tuoi|ngo|sn|sinh|lop)$/.test(before?.folded ?? '')
  )
}

/** "15 nay con nhan khong": còn, which counts nobody. */
function isStill(words: Word[], at: number): boolean {
  const { folded, marks } = words[at]!
  if (folded !== 'con') return false
  return (
    marks?.tone === '\u0300' || /^(?:nhan|kham|slot|cho|trong|kip|khong|ko|lich|ai)$/.test(words[at + 1]?.folded ?? '')
  )
}

/** "hăm lăm" is twenty-five. */
function twenty(words: Word[], at: number): { value: number; to: number } | null {
  const unit = words[at]!.ends ? null : digitAt(words, at + 1)
  return unit ? { value: 20 + unit, to: at + 2 } : null
}

/** "1 ngày 3 viên", "mỗi ngày 2": how often. */
function isRate(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || before.ends || /^(?:thu|th|t)$/.test(words[at - 2]?.folded ?? '')) return false
  return /^(?:\d|mot|moi|hang)$/.test(before.folded) && /^\d$/.test(words[at + 1]!.folded)
}

/** "mừng năm mới" and "mong ba giúp" are not the 5th and the 3rd. */
function countsTheFirstTen(words: Word[], at: number): boolean {
  const { marks, folded } = words[at]!
  const next = words[at + 1]!
  if (marks) return MUNG.some((each) => mayBe(marks, each))
  const digits = /^\d{1,2}$/.test(next.folded)
  if (digits) return Number(next.folded) <= 10
  if (/^(?:chuc|chao|don|vui|tin)$/.test(words[at - 1]?.folded ?? '') || words[at + 2]?.folded === 'moi') return false
  if (folded === 'mung') return true
  const third = words[at + 2]?.folded ?? ''
  return (
    /^(?:thang|am|al|ta|tet|gieng|chap)$/.test(third) ||
    /^(?:hom|ngay|sang|chieu|vao|den|qua)$/.test(words[at - 1]?.folded ?? '')
  )
}
