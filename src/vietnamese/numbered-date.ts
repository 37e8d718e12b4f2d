// Reads a day given by its number: "25/11", "25-11-2026", "ngày 25", "25 tháng 11 năm 2026", "25 này".

import { dayOf } from './dates.ts'
import type { Word } from './words.ts'

export interface NumberedDate {
  type: 'date'
  date: number
  /** Null: a day of the month `months` ahead, or of the next month that still has it to come. */
  month: number | null
  year: number | null
  months: number
  /** The word after the last. */
  to: number
}

/** A number joined by "-" or "." and followed by one of these is an amount. */
const UNITS = new Set([
  'nguoi',
  'tuoi',
  't',
  'tieng',
  'gio',
  'h',
  'hom',
  'lan',
  'thang',
  'tuan',
  'nam',
  'cai',
  'kg',
  'can',
  'met',
  'm',
  'trieu',
  'ngan',
  'nghin',
  'phut',
  'chau',
  'dua',
  'be',
  'ngay',
  'buoi',
  'vien',
  'bua',
  'lieu',
  'con',
  'suat',
  'diem',
])

/** The date that begins at this word; null for amounts, marks, dates of birth. What the calendar lacks (31/2) is returned too. */
export function dateAt(words: Word[], at: number): NumberedDate | null {
  const word = words[at]!.folded
  const led = /^(?:ngay|hom|mung|mong|bua)$/.test(word)
  const digits = led ? at + 1 : at
  const number = words[digits]?.folded ?? ''
  const before = words[at - 1]?.folded ?? ''
  const next = words[digits + 1]?.folded ?? ''
  const written = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(number)
  if (written) {
    // "sinh ngày 2/9/1949", "sn 12/5/49".
    if (
      /^(?:sn|sinh)$/.test(before) ||
      (before === 'ngay' && words[at - 2]?.folded === 'sinh') ||
      (led && before === 'sinh')
    )
      return null
    return writtenDate(written, led, next, digits + 1, words)
  }
  const iso = /^(20\d\d)-(\d{1,2})-(\d{1,2})$/.exec(number)
  if (iso)
    return {
      type: 'date',
      date: Number(iso[3]),
      month: Number(iso[2]),
      year: Number(iso[1]),
      months: 0,
      to: digits + 1,
    }
  if (!/^\d{1,2}$/.test(number) || (led && before === 'sinh')) return null
  return spokenDate(words, digits, led, Number(number))
}

function writtenDate(
  written: RegExpExecArray,
  led: boolean,
  next: string,
  to: number,
  words: Word[],
): NumberedDate | null {
  const date = Number(written[1])
  const month = Number(written[3])
  const year = written[4] === undefined ? null : Number(written[4]) + (written[4].length === 2 ? 2000 : 0)
  // 12/5/1949 is a date of birth.
  if (year !== null && year < 2020) return null
  if (year === null && UNITS.has(next) && (written[2] !== '/' || next === 'diem')) return null
  // "mắt phải 5/10": eyesight.
  if (
    year === null &&
    month === 10 &&
    date <= 10 &&
    /^(?:mat|phai|trai|luc|diem|cham)$/.test(words[to - 2]?.folded ?? '')
  )
    return null
  const plausible = date >= 1 && date <= 31 && month >= 1 && month <= 12
  if (!plausible && !led && year === null && !(written[2] === '/' && date <= 31 && month <= 31 && date > 0)) return null
  const spelled = year === null && next === 'nam' && /^20\d\d$/.test(words[to + 1]?.folded ?? '')
  if (spelled) return { type: 'date', date, month, year: Number(words[to + 1]!.folded), months: 0, to: to + 2 }
  return { type: 'date', date, month, year, months: 0, to }
}

/** "ngày 25", "25 tháng 11", "25 t11", "mùng 5 tháng 12 năm 2026", "25 này", "25 tây". */
function spokenDate(words: Word[], digits: number, led: boolean, date: number): NumberedDate | null {
  const at = (i: number) => words[digits + i]?.folded ?? ''
  let month: number | null = null
  let months = 0
  let to = digits + 1
  if (at(1) === 'thang' && /^(?:\d{1,2}|chap|gieng)$/.test(at(2)) && at(3) !== 'tuoi') {
    if (!/^\d/.test(at(2))) return null
    month = Number(at(2))
    to = digits + 3
  } else if (at(1) === 'thang' && /^(?:nay|sau|toi)$/.test(at(2)) && led) {
    months = at(2) === 'nay' ? 0 : 1
    to = digits + 3
  } else if (/^t(?:1?\d)$/.test(at(1)) && led) {
    month = Number(at(1).slice(1))
    to = digits + 2
  } else if (/^(?:nay|tay)$/.test(at(1)) && date >= 1 && date <= 31) to = digits + 2
  else if (!led || UNITS.has(at(1))) return null
  const year =
    month !== null && at(to - digits) === 'nam' && /^20\d\d$/.test(at(to - digits + 1))
      ? Number(at(to - digits + 1))
      : null
  if (year !== null) to += 2
  if (month !== null && dayOf(2024, month, date) === null && !led && date > 31) return null
  return { type: 'date', date, month, year, months, to }
}
