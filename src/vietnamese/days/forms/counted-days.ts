// Days counted from another day or from today: "hôm sau", "trước đó 1 tuần", "lùi 2 ngày", "3 hôm trước", "cách đây 8 ngày".

import { spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import type { Found } from './said-day.ts'

const UNITS: Record<string, number> = { ngay: 1, hom: 1, bua: 1, tuan: 7 }
const THAT = new Set(['do', 'ay', 'no', 'day'])
const DAY = new Set(['hom', 'ngay', 'bua'])
/** Between a verb that moves and how far it does. */
const BY = new Set('lai them xuong di dung ra khoang sang qua len cho toi em con chau me giup'.split(' '))

/** Opens at "sau" or "trước": "sau hôm đó", "trước đó 1 tuần", "trước hôm ấy 2 ngày". */
export function besideAt(words: Word[], at: number): Found | null {
  const sign = words[at]!.folded === 'sau' ? 1 : -1
  if (words[at]!.marks?.tone === '\u0301' && sign === 1) return null
  const isDay = DAY.has(words[at + 1]?.folded ?? '')
  const that = isDay ? at + 2 : at + 1
  // "15/3 xong, sau đó mới đi được": from the next day on.
  if (sign === 1 && !isDay && words[that]?.folded === 'do' && !words[that]!.ends && isThenFree(words, that + 1))
    return relative(1, that + 1)
  if (words[at]!.ends || !THAT.has(words[that]?.folded ?? '') || (!isDay && words[that]!.folded === 'day')) return null
  const length = words[that]!.ends ? null : lengthAt(words, that + 1)
  if (length) return relative(sign * length.days, length.to)
  return isDay ? relative(sign, that + 1) : null
}

/** "sau đó em mới đi được", "sau đó tôi rảnh". */
function isThenFree(words: Word[], at: number): boolean {
  for (let ahead = at; ahead < Math.min(words.length, at + 3); ahead++)
    if (/^(?:moi|ranh)$/.test(words[ahead]!.folded) && words[ahead]!.marks?.tone !== '\u0300') return true
  return false
}

/** "cùng thứ tuần tới", "tuần tới cùng thứ": a week from the day that is named. */
export function sameWeekdayAt(words: Word[], at: number): Found | null {
  const isSame = (from: number) => words[from]?.folded === 'cung' && words[from + 1]?.folded === 'thu'
  const isWeek = (from: number) => words[from]?.folded === 'tuan' && /^(?:toi|sau)$/.test(words[from + 1]?.folded ?? '')
  if (!(isSame(at) && isWeek(at + 2)) && !(isWeek(at) && isSame(at + 2))) return null
  return /^(?:hai|ba|tu|nam|sau|bay|\d)$/.test(words[at + 4]?.folded ?? '') ? null : relative(7, at + 4)
}

/** "khám trước 1 hôm": so long before the day that is named; "ba hôm trước" is read from its number. */
export function beforeByAt(words: Word[], at: number): Found | null {
  const length = words[at]!.ends ? null : lengthAt(words, at + 1)
  return length && relative(-length.days, length.to)
}

/** "hôm sau", "bữa sau", "ngày hôm sau". */
export function dayAfterAt(words: Word[], at: number): Found | null {
  if (words[at]!.ends || words[at + 1]?.folded !== 'sau') return null
  if (words[at]!.folded === 'ngay' || words[at + 1]!.marks) return null
  // "hôm sau có giấy": of the result.
  if (words[at + 2]?.folded === 'co' && /^(?:giay|kq|ket|phieu|so)$/.test(words[at + 3]?.folded ?? '')) return null
  return /^(?:may|vai|nhung|cac|nhieu)$/.test(words[at - 1]?.folded ?? '') ? null : relative(1, at + 2)
}

/** Opens at a verb or comparison: "lùi 1 tuần", "dời lại 3 ngày", "sớm hơn 1 hôm". */
export function movedAt(words: Word[], at: number): Found | null {
  if (words[at]!.ends) return null
  const { folded } = words[at]!
  const compared = words[at + 1]?.folded === 'hon'
  if (/^(?:som|muon|tre)$/.test(folded) && !compared) return null
  let from = compared ? at + 2 : at + 1
  // "đổi sớm lên 2 ngày": back.
  const isSooner = words[from]?.folded === 'som' && !compared
  if (isSooner) from++
  while (from - at < 4 && BY.has(words[from]?.folded ?? '')) from++
  const length = lengthAt(words, from)
  if (!length) return null
  if (words[length.to]?.folded === 'nua') {
    // "lùi thêm 1 hôm nữa" counts from the day one has; "lùi 2 hôm nữa" from today.
    const more = words.slice(at + 1, from).some((word) => word.folded === 'them')
    return more ? relative(length.days, length.to + 1) : null
  }
  return relative(folded === 'som' || isSooner ? -length.days : length.days, length.to)
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

/** "một ngày" behind "trước rằm": so long before it (`sign` -1) or after it. */
export function shiftAt(words: Word[], at: number, sign: 1 | -1): (Found & { type: 'relative' }) | null {
  const from = /^(?:dung|tam|khoang|chung)$/.test(words[at]?.folded ?? '') ? at + 1 : at
  const length = words[at - 1]!.ends || words[from - 1]!.ends ? null : lengthAt(words, from)
  if (!length || /^(?:nua|truoc|sau|nay)$/.test(words[length.to]?.folded ?? '')) return null
  return { type: 'relative', days: sign * length.days, to: length.to }
}

/** The word before a day that says on which side of it is counted: "sau lịch cũ 10/12", "sớm hơn lịch 14/12". */
export function sideOf(words: Word[], from: number): 1 | -1 | null {
  let at = from - 1
  while (
    at > 0 &&
    from - at < 6 &&
    !words[at]!.ends &&
    /^(?:lich|cu|hen|ngay|hom|kham|cua|toi|em|con|le)$/.test(words[at]!.folded)
  )
    at--
  if (at < 0 || words[at]!.ends) return null
  const { folded, marks } = words[at]!
  if (folded === 'truoc') return -1
  if (folded === 'sau') return marks?.tone === '\u0301' ? null : 1
  if (folded !== 'hon' || at < 1) return null
  const how = words[at - 1]!.folded
  return how === 'som' ? -1 : how === 'muon' || how === 'tre' ? 1 : null
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
