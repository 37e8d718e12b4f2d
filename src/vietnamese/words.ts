// Words of a text in the two forms that rules compare: as typed and folded, with the accents kept apart.

import { pieces, unmark } from './fold.ts'
import { marksOf } from './marks.ts'
import { repairNumbers } from './typing/number-typing.ts'
import { repairTyping } from './typing/repair-typing.ts'
import type { Word } from './word.ts'

/** Signs that end a clause. */
const ENDS = /[,;.!?:()\n…。、]|\p{Extended_Pictographic}/u

/** Splits a cleaned text into words and repairs their typing (repair-typing.ts). */
export function splitWords(cleaned: string): Word[] {
  return repairTyping(splitAsTyped(repairNumbers(cleaned)))
}

/** Splits a cleaned text into words, which stay as typed. */
export function splitAsTyped(cleaned: string): Word[] {
  const words: Word[] = []
  for (const { text: typed, before } of pieces(cleaned)) {
    const last = words.at(-1)
    if (last && before !== ' ' && ENDS.test(before)) last.ends = true
    const folded = unmark(typed)
    if (folded) words.push({ typed, folded, marks: marksOf(typed), ends: false })
  }
  const last = words.at(-1)
  if (last) last.ends = true
  return words
}

/** True where any word carries accents: then a plain word is likely meant plain. */
export function isAccented(words: Word[]): boolean {
  return words.some((word) => word.marks !== null)
}
