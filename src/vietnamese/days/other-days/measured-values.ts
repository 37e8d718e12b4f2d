// Numbers that look like a date beside an eye or a feast: "mắt phải còn 7/10" is a value, "khám mắt 25/11" and "giỗ tổ 10/3" are days.

import { marksOf, mayBe } from '../../marks.ts'
import type { Word } from '../../word.ts'

const EYE = marksOf('mắt')
const SIGHT = marksOf('lực')

/** "mắt phải còn 7/10": how well one sees. */
export function isSight(words: Word[], from: number): boolean {
  if (!/^(?:[1-9]|10)\/10$/.test(words[from]!.folded)) return false
  for (let at = from - 1; at >= Math.max(0, from - 4); at--)
    if (/^(?:mat|luc)$/.test(words[at]!.folded) && !isLost(words[at]!) && !isEyeExam(words, at)) return true
  return false
}

/** "mất điện", "lúc" are no "mắt" and no "thị lực". */
function isLost({ folded, marks }: Word): boolean {
  return marks !== null && !mayBe(marks, folded === 'mat' ? EYE : SIGHT)
}

/** "Bình Dương 5/12": đường leaves no ư without its tone. */
export function isPlaceName({ typed }: Word): boolean {
  return typed.toLowerCase() === 'dương'
}

/** "giỗ tổ 10/3" is no "tổ 10". */
export function isForebears(words: Word[], at: number): boolean {
  return words[at]!.folded === 'to' && words[at - 1]?.folded === 'gio'
}

/** "khám mắt 25/11" is a day. */
export function isEyeExam(words: Word[], at: number): boolean {
  return words[at]!.folded === 'mat' && words[at - 1]?.folded === 'kham'
}
