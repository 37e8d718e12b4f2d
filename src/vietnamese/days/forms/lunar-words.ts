// Words of the lunar calendar: "rằm", "tháng Giêng", "tháng Chạp", "âm lịch", "ta", "mùng 2 Tết".

import { isAccentedNear } from '../../accented-near.ts'
import { marksOf, mayBe } from '../../marks.ts'
import { spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import type { Found } from './said-day.ts'

const RAM = marksOf('rằm')
const CHAP = marksOf('Chạp')
const TET = marksOf('Tết')
const TA = marksOf('ta')
const AM = marksOf('âm')
/** "15 ta đi khám": we go; before any other word "ta" behind a day is the old calendar. */
const BEHIND_WE = new Set('di kham len ra ve xuong den lam cung phai se nen'.split(' '))

/** Full moons by the name of their feast. */
const MOONS = new Map([
  ['trung thu', 8],
  ['phat dan', 4],
  ['vu lan', 7],
  ['nguyen tieu', 1],
])

/** "rằm", "rằm tháng 10", "rằm tháng Giêng", "rằm tháng này". */
export function fullMoonAt(words: Word[], at: number): Found | null {
  if (!mayBe(words[at]!.marks, RAM)) return null
  if (words[at - 1]?.folded === 'rau') return null
  // "lá răm"; "là rằm tháng chín" is one.
  if (words[at - 1]?.folded === 'la' && words[at - 1]!.marks?.tone !== '\u0300') return null
  // "Cụ Rằm", "Đỗ Thị Rằm".
  const before = words[at - 1]
  if (
    /^R[^A-Z]/.test(words[at]!.typed) &&
    before &&
    !before.ends &&
    /^(?:cu|ba|ong|co|chi|anh|bac|chu|di|thi)$/.test(before.folded)
  )
    return null
  const named = words[at]!.ends ? undefined : MOONS.get(`${words[at + 1]?.folded} ${words[at + 2]?.folded}`)
  if (named !== undefined) return { type: 'lunar', date: 15, month: named, leap: false, months: null, to: at + 3 }
  const month = words[at]!.ends ? null : monthBehind(words, at + 1)
  const end = month?.to ?? at + 1
  return {
    type: 'lunar',
    date: 15,
    month: month?.month ?? null,
    leap: month?.leap ?? false,
    months: month?.months ?? null,
    to: lunarSign(words, end) ?? end,
  }
}

/** "ra Giêng": the first month of the lunar year. */
export function newYearAt(words: Word[], at: number): Found | null {
  if (words[at - 1]?.folded !== 'ra') return null
  return { type: 'lunar', date: 1, month: 1, leap: false, months: null, to: at + 1 }
}

/** Behind a day's number: "tháng 10", "tháng Giêng", "tháng này", "Chạp", "tháng 2 nhuận"; `lunar` where only the lunar calendar says so. */
export function monthBehind(
  words: Word[],
  at: number,
): { month: number | null; months: number | null; leap: boolean; lunar: boolean; to: number } | null {
  const word = words[at]
  if (!word) return null
  if (isChap(word) || word.folded === 'gieng')
    return { month: word.folded === 'gieng' ? 1 : 12, months: null, leap: false, lunar: true, to: at + 1 }
  if (word.folded !== 'thang' || word.ends) return null
  const next = words[at + 1]
  if (!next) return null
  const lunar = lunarMonth(words, at)
  if (lunar) return { month: lunar.month, months: null, leap: lunar.leap, lunar: true, to: lunar.to }
  if (/^(?:nay|ni)$/.test(next.folded)) return { month: null, months: 0, leap: false, lunar: false, to: at + 2 }
  if ((next.folded === 'sau' && next.marks?.tone !== '\u0301') || next.folded === 'toi')
    return { month: null, months: 1, leap: false, lunar: false, to: at + 2 }
  if (next.folded === 'truoc') return { month: null, months: -1, leap: false, lunar: false, to: at + 2 }
  const said = /^\d{1,2}$/.test(next.folded) ? { value: Number(next.folded), to: at + 2 } : spokenNumber(words, at + 1)
  if (!said) return null
  return {
    month: said.value > 12 ? inMonth(said.value) : said.value,
    months: null,
    leap: false,
    lunar: false,
    to: said.value > 12 ? at + 2 : said.to,
  }
}

/** "tháng mười bảy giờ": ten, and the seven belongs to the clock. */
function inMonth(value: number): number {
  return value < 20 ? 10 : Math.floor(value / 10)
}

/** A month that only the lunar calendar has: Giêng, Chạp, a number with "nhuận", "ta" or "âm" behind it. */
export function lunarMonth(words: Word[], at: number): { month: number; leap: boolean; to: number } | null {
  const next = words[at + 1]
  if (!next) return null
  if (next.folded === 'gieng' || isChap(next))
    return { month: next.folded === 'gieng' ? 1 : 12, leap: false, to: lunarSign(words, at + 2) ?? at + 2 }
  // "mùng 2 tháng sau âm lịch": the next, where sáu would have its accent.
  if (next.folded === 'sau' && !next.marks && isAccentedNear(words, at)) return null
  const number = /^\d{1,2}$/.test(next.folded)
    ? { value: Number(next.folded), to: at + 2 }
    : spokenNumber(words, at + 1)
  if (!number || number.value > 12) return null
  const leap = words[number.to]?.folded === 'nhuan'
  const end = leap ? number.to + 1 : number.to
  const sign = lunarSign(words, end)
  if (!leap && sign === null) return null
  // Tháng Một is the eleventh; in figures it is the first.
  const month = next.folded === 'mot' ? 11 : number.value
  return { month, leap, to: sign ?? end }
}

/** "âm lịch", "âm", "âl", "ta" at this word: the word after it; else null. */
export function lunarSign(words: Word[], at: number): number | null {
  const word = words[at]
  if (!word || (at > 0 && words[at - 1]!.ends && word.folded !== 'al' && word.folded !== 'am')) return null
  if (word.folded === 'al') return at + 1
  if (word.folded === 'am' && mayBe(word.marks, AM))
    return words[at + 1]?.folded === 'lich'
      ? at + 2
      : /^(?:tinh|i|uong)$/.test(words[at + 1]?.folded ?? '')
        ? null
        : at + 1
  if (word.folded === 'a' && word.ends && words[at + 1]?.folded === 'l') return at + 2
  if (word.folded === 'lich' && (words[at + 1]?.folded === 'ta' || words[at + 1]?.folded === 'am')) return at + 2
  if (word.folded === 'ta' && mayBe(word.marks, TA)) {
    const next = words[at + 1]?.folded === 'em' ? at + 2 : at + 1
    return word.ends || !BEHIND_WE.has(words[next]?.folded ?? '') ? at + 1 : null
  }
  return null
}

/** "dương lịch", "dương", "dl", "tây": the word after it; else null. */
export function solarSign(words: Word[], at: number): number | null {
  const word = words[at]?.folded
  if (word === 'tay' || word === 'dl') return at + 1
  if (word === 'duong')
    return words[at + 1]?.folded === 'lich' ? at + 2 : words[at]!.marks?.letters.includes('d') ? null : at + 1
  return word === 'lich' && words[at + 1]?.folded === 'tay' ? at + 2 : null
}

/** "Tết" right behind a day's number: "mùng 2 Tết", "28 Tết". */
export function isTet(word: Word | undefined): boolean {
  return word !== undefined && word.folded === 'tet' && mayBe(word.marks, TET)
}

function isChap(word: Word): boolean {
  return word.folded === 'chap' && mayBe(word.marks, CHAP)
}
