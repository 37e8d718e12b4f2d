// Numbers that look like a date beside an eye or a feast: "mắt phải còn 7/10" is a value, "khám mắt 25/11" and "giỗ tổ 10/3" are days.

import type { Word } from '../word.ts'

/** "mắt phải còn 7/10": how well one sees. */
export function isSight(words: Word[], from: number): boolean {
  if (!/^\d{1,2}\/10$/.test(words[from]!.folded)) return false
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (/^(?:mat|luc)$/.test(words[at]!.folded) && !isEyeExam(words, at)) return true
  return false
}

/** "giỗ tổ 10/3" is no "tổ 10". */
export function isForebears(words: Word[], at: number): boolean {
  return words[at]!.folded === 'to' && words[at - 1]?.folded === 'gio'
}

/** "khám mắt 25/11" is a day. */
export function isEyeExam(words: Word[], at: number): boolean {
  return words[at]!.folded === 'mat' && words[at - 1]?.folded === 'kham'
}
