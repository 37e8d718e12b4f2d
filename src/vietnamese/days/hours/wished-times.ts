// Of several clock times, the one that is wished for: behind "sang", behind the time of a booking that is moved, or beside one refused.

import type { Word } from '../../word.ts'
import { isChangeWord } from '../choice/day-roles.ts'

/** "từ 7h sang 9h30": the time behind "sang" is wished for. */
export function isTarget(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || !/^(?:sang|qua|thanh|xuong|len)$/.test(before.folded)) return false
  return before.typed.toLowerCase() !== 'sáng'
}

/** "lịch 8h của tôi lùi một tiếng, 9h": the time behind that of the booking. */
export function isLater(words: Word[], first: number, at: number): boolean {
  return (
    at - first <= 16 &&
    words[first - 1]?.folded === 'lich' &&
    words.slice(first, at).some((_, i) => isChangeWord(words, first + i))
  )
}

/** "lịch ghi 7h mà tôi muốn 9h", "đón cháu lúc 4 rưỡi, xếp tôi lúc 2h": asked for is the time behind. */
export function isAskedFor(words: Word[], first: number, at: number): boolean {
  return asks(words, at, first) && !asks(words, first, 0)
}

/** A verb that asks in the clause before this time. */
function asks(words: Word[], at: number, least: number): boolean {
  for (let back = at - 1; back >= Math.max(least, at - 5); back--) {
    if (back < at - 1 && words[back]!.ends) return false
    const { folded, marks } = words[back]!
    if (/^(?:xep|xin|lay|chon|dat|dk)$/.test(folded)) return true
    if (folded === 'muon' && marks?.letters !== '0u^0') return true
    if (folded === 'cho' && !marks) return words[back - 1]?.folded !== 'thay'
  }
  return false
}

/** "7h sớm quá, 9h đi", "không phải 8 giờ": not that time, if there is another. */
export function isRefused(words: Word[], at: number, to: number): boolean {
  if (words[at - 1]?.folded === 'phai' && words[at - 2]?.folded === 'khong') return true
  let next = to
  // "7h quá sớm", "9h sáng mai bận".
  while (
    next - to < 4 &&
    !words[next - 1]!.ends &&
    /^(?:qua|hoi|thi|la|em|toi|thay|mai|mot|nay|thu|[2-7]|t[2-7]|cn)$/.test(words[next]?.folded ?? '')
  )
    next++
  const direct = next === to ? /^(?:som|muon|tre|ban|ket|khong|ko|k)$/ : /^(?:som|muon|tre|ban|ket)$/
  return !words[next - 1]!.ends && direct.test(words[next]?.folded ?? '') && words[next + 1]?.folded !== 'hon'
}
