// Days counted from another day or from today: "hôm sau", "trước đó 1 tuần", "lùi 2 ngày", "3 hôm trước", "cách đây 8 ngày".

import type { Found } from './said-day.ts'
import { spokenNumber } from './spoken-number.ts'
import type { Word } from './word.ts'

const UNITS: Record<string, number> = { ngay: 1, hom: 1, bua: 1, tuan: 7 }
const THAT = new Set(['do', 'ay', 'no', 'day'])
const DAY = new Set(['hom', 'ngay', 'bua'])
/** Between a verb that moves and how far it does. */
const BY = new Set('lai them xuong di dung ra khoang sang qua len'.split(' '))

/** Opens at "sau" or "trước": "sau hôm đó", "trước đó 1 tuần", "trước hôm ấy 2 ngày". */
export function besideAt(words: Word[], at: number): Found | null {
  const sign = words[at]!.folded === 'sau' ? 1 : -1
  if (words[at]!.marks?.tone === '\u0301' && sign === 1) return null
  const isDay = DAY.has(words[at + 1]?.folded ?? '')
  const that = isDay ? at + 2 : at + 1
  if (words[at]!.ends || !THAT.has(words[that]?.folded ?? '') || (!isDay && words[that]!.folded === 'day')) return null
  const length = words[that]!.ends ? null : lengthAt(words, that + 1)
  if (length) return relative(sign * length.days, length.to)
  return isDay ? relative(sign, that + 1) : null
}

/** "hôm sau", "bữa sau", "ngày hôm sau". */
export function dayAfterAt(words: Word[], at: number): Found | null {
  if (words[at]!.ends || words[at + 1]?.folded !== 'sau') return null
  if (words[at]!.folded === 'ngay' || words[at + 1]!.marks) return null
  return /^(?:may|vai|nhung|cac|nhieu)$/.test(words[at - 1]?.folded ?? '') ? null : relative(1, at + 2)
}

/** Opens at a verb or comparison: "lùi 1 tuần", "dời lại 3 ngày", "sớm hơn 1 hôm". */
export function movedAt(words: Word[], at: number): Found | null {
  if (words[at]!.ends) return null
  const { folded } = words[at]!
  const compared = words[at + 1]?.folded === 'hon'
  if (/^(?:som|muon|tre)$/.test(folded) && !compared) return null
  let from = compared ? at + 2 : at + 1
  while (from - at < 3 && BY.has(words[from]?.folded ?? '')) from++
  const length = lengthAt(words, from)
  if (!length || words[length.to]?.folded === 'nua') return null
  return relative(folded === 'som' ? -length.days : length.days, length.to)
}

/** "3 hôm trước", "bốn hôm rồi", "8 ngày trước đó": counted back from today, or from the day said before. */
export function agoAt(words: Word[], at: number): Found | null {
  const length = lengthAt(words, at)
  if (!length || words[length.to - 1]!.ends) return null
  const which = words[length.to]?.folded ?? ''
  const isThat = !words[length.to]?.ends && THAT.has(words[length.to + 1]?.folded ?? '')
  if ((which === 'sau' || which === 'truoc') && isThat)
    return relative(which === 'sau' ? length.days : -length.days, length.to + 2)
  if (which !== 'truoc' && which !== 'roi' && which !== 'r') return null
  return { type: 'ago', days: length.days, to: length.to + 1 }
}

/** "cách đây 8 ngày", "cách nay 1 tuần". */
export function sinceThenAt(words: Word[], at: number): Found | null {
  if (!/^(?:day|nay)$/.test(words[at + 1]?.folded ?? '')) return null
  const length = lengthAt(words, at + 2)
  return length && { type: 'ago', days: length.days, to: length.to }
}

function lengthAt(words: Word[], at: number): { days: number; to: number } | null {
  const word = words[at]
  if (!word || word.ends) return null
  const number = /^\d{1,2}$/.test(word.folded) ? { value: Number(word.folded), to: at + 1 } : spokenNumber(words, at)
  if (!number || number.value > 60) return null
  const unit = words[number.to]?.folded ?? ''
  return Object.hasOwn(UNITS, unit) ? { days: number.value * UNITS[unit]!, to: number.to + 1 } : null
}

function relative(days: number, to: number): Found {
  return { type: 'relative', days, to }
}
