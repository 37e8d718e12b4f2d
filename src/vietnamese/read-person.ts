// Reads ages and years of birth: "67t", "5 tuổi", "sn 1949", "sinh năm 49", a bare 1949.

import type { Word } from './words.ts'

export interface Read<T> {
  value: T
  /** First word, and the one after the last. */
  from: number
  to: number
}

const BORN = new Set(['sn', 'sinh'])
/** "từ 60 tuổi", "trên 60 tuổi": a rule, not a person. */
const BOUNDS = new Set(['tu', 'tren', 'duoi', 'du', 'ngoai', 'hon', 'den', 'qua'])

/** Ages that belong to somebody, in whole years; "9 tháng tuổi" is 0. */
export function readAges(words: Word[]): Read<number>[] {
  const ages: Read<number>[] = []
  for (let at = 0; at < words.length; at++) {
    if (BOUNDS.has(words[at - 1]?.folded ?? '')) continue
    const word = words[at]!.folded
    const short = /^(\d{1,3})t(?:uoi)?$/.exec(word)
    if (short) ages.push({ value: Number(short[1]), from: at, to: at + 1 })
    else if (/^\d{1,3}$/.test(word) && words[at + 1]?.folded === 'tuoi')
      ages.push({ value: Number(word), from: at, to: at + 2 })
    else if (/^\d{1,2}$/.test(word) && words[at + 1]?.folded === 'thang' && words[at + 2]?.folded === 'tuoi') {
      ages.push({ value: Math.floor(Number(word) / 12), from: at, to: at + 3 })
    }
  }
  return ages.filter((age) => age.value <= 120)
}

/**
 * Years of birth, 1900 to `thisYear`. Two digits count only behind "sn" or "sinh năm" or where a year of birth was asked.
 * A bare year of this or last year is a date rather than a birth.
 */
export function readBirthYears(words: Word[], thisYear: number, asked: boolean): Read<number>[] {
  const years: Read<number>[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.folded
    const born = bornBefore(words, at)
    const from = born ?? at
    const full = /^(?:sn)?(?:\d{1,2}[/.-]\d{1,2}[/.-])?((?:19|20)\d\d)$/.exec(word)
    if (full) {
      const year = Number(full[1])
      const certain = born !== null || asked || word.length > 4
      if (year > thisYear || (!certain && (year >= thisYear - 1 || partOfNumber(words, at)))) continue
      if (word.length > 6 && !word.startsWith('sn') && born === null && year >= thisYear - 1) continue
      years.push({ value: year, from, to: at + 1 })
    } else if (/^\d\d$/.test(word) && (born !== null || (asked && words.length <= 3))) {
      const year = Number(word)
      years.push({ value: year + (year <= thisYear % 100 ? 2000 : 1900), from, to: at + 1 })
    }
  }
  return years
}

/** Index where "sn", "sinh", "sinh năm", "năm sinh", "sinh ngày" begins just before this word; null where it does not. */
function bornBefore(words: Word[], at: number): number | null {
  const one = words[at - 1]?.folded ?? ''
  const two = words[at - 2]?.folded ?? ''
  if (one === 'sn') return at - 1
  if (one === 'sinh') return two === 'nam' ? at - 2 : at - 1
  if (BORN.has(two) && (one === 'nam' || one === 'ngay')) return at - 2
  return null
}

/** Digits beside digits: a piece of a phone or card number. */
function partOfNumber(words: Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && /^\+?\d{3,}$/.test(word.folded) && word.folded.length !== 4,
  )
}
