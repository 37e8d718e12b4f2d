// Makes a date of its numbers, and takes in what stands behind them: the year, "âm lịch", "dương lịch".

import { spokenYear } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import { lunarSign, solarSign } from './lunar-words.ts'
import type { Found, SaidDate } from './said-day.ts'

export function date(day: number, month: number | null, to: number): SaidDate & { to: number } {
  return {
    type: 'date',
    date: day,
    month,
    months: null,
    year: null,
    mayBeLunar: false,
    weekday: null,
    ago: false,
    to,
  }
}

/** Takes in "năm 2026" behind a month. */
export function withYear(words: Word[], found: SaidDate & { to: number }): SaidDate & { to: number } {
  if (found.month === null) return found
  if (words[found.to]?.folded === 'sang' && words[found.to + 1]?.folded === 'nam')
    return { ...found, nextYear: true, to: found.to + 2 }
  if (words[found.to]?.folded !== 'nam') return found
  const next = words[found.to + 1]?.folded ?? ''
  if (/^20\d\d$/.test(next)) return { ...found, year: Number(next), to: found.to + 2 }
  if (next === 'nay') return { ...found, to: found.to + 2 }
  if ((next === 'sau' && words[found.to + 1]!.marks === null) || next === 'toi')
    return { ...found, nextYear: true, to: found.to + 2 }
  const spoken = spokenYear(words, found.to + 1)
  return spoken && spoken.value > 2019 ? { ...found, year: spoken.value, to: spoken.to } : found
}

/** Takes in "âm lịch", "ta", "tây", "dương". */
export function withSign(words: Word[], found: SaidDate & { to: number }): Found {
  const lunar = lunarSign(words, found.to)
  const { date: day, month, months } = found
  if (lunar !== null) return { type: 'lunar', date: day, month, leap: false, months, to: lunar }
  const solar = solarSign(words, found.to)
  return solar === null ? found : { ...found, mayBeLunar: false, to: solar }
}

/** Day and month of some year. */
export function plausible(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
