// Reads whole numbers said in words, as people dictate ages and years: "sáu mươi tám", "sáu tám", "bảy lăm", "một chín bốn chín".

import { unmark } from './fold.ts'
import { type Marks, marksOf, mayBe } from './marks.ts'
import type { Word } from './word.ts'

/** The digits, with the forms they take behind a ten. "không", "linh" and "lẻ" only inside a longer number. */
const DIGITS = 'không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín'
const BEHIND_TEN: [string, number][] = [
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
]

/** A word as numbers are read from it. */
type Sounded = Pick<Word, 'folded' | 'marks' | 'ends'>

interface Meant {
  value: number
  marks: Marks | null
}
/** By folded word: the digits it may be ("bay" is bảy or bẩy). */
const BY_WORD = new Map<string, Meant[]>()
const digits = DIGITS.split(', ').map((word, value): [string, number] => [word, value])
for (const [word, value] of [...digits, ...BEHIND_TEN]) {
  const key = unmark(word)
  BY_WORD.set(key, [...(BY_WORD.get(key) ?? []), { value, marks: marksOf(word) }])
}

export interface Spoken {
  value: number
  /** Index of the word after the number. */
  to: number
}

/** The digit a word says, 0 to 9; null where it says none. Typed accents must agree: "bà" is not three. */
export function digitAt(words: Sounded[], at: number): number | null {
  const word = words[at]
  const meant = word && BY_WORD.get(word.folded)?.find(({ marks }) => mayBe(word.marks, marks))
  return meant ? meant.value : null
}

/** A number of 1 to 199 that starts at this word, the longest there is; null where none does. */
export function spokenNumber(words: Sounded[], at: number): Spoken | null {
  const first = words[at]?.folded
  if (first === undefined || (!BY_WORD.has(first) && first !== 'muoi' && first !== 'tram')) return null
  if (words[at]!.ends) {
    const alone = first === 'muoi' ? 10 : digitAt(words, at)
    return alone ? { value: alone, to: at + 1 } : null
  }
  if (first === 'muoi') return withUnit(words, at + 1, 10)
  const digit = digitAt(words, at)
  if (!digit) return first === 'tram' ? { value: 100, to: at + 1 } : null
  const next = words[at + 1]?.folded
  if (next === 'tram' && digit === 1) return hundred(words, at + 2)
  if ((next === 'muoi' || next === 'chuc') && digit > 1) return withUnit(words, at + 2, digit * 10)
  const unit = digitAt(words, at + 1)
  // "sáu tám" is sixty-eight; "một chín" opens a year.
  if (unit && digit > 1) return { value: digit * 10 + unit, to: at + 2 }
  return { value: digit, to: at + 1 }
}

/** A year of four figures said in words; null where none starts here. */
export function spokenYear(words: Sounded[], at: number): Spoken | null {
  const first = digitAt(words, at)
  if (first !== 1 && first !== 2) return null
  const second = words[at + 1]?.folded
  if (second === 'nghin' || second === 'ngan') {
    if (first === 2) return thousand(words, at + 2, 2000)
    if (digitAt(words, at + 2) === 9 && words[at + 3]?.folded === 'tram') return thousand(words, at + 4, 1900)
    return null
  }
  const century = first === 1 && digitAt(words, at + 1) === 9 ? 1900 : first === 2 && second === 'khong' ? 2000 : null
  if (century === null) return null
  const [ten, unit] = [digitAt(words, at + 2), digitAt(words, at + 3)]
  if (ten === 0 && unit !== null) return { value: century + unit, to: at + 4 }
  const rest = spokenNumber(words, at + 2)
  return rest && rest.value >= 10 && rest.value < 100 ? { value: century + rest.value, to: rest.to } : null
}

/** Behind "hai nghìn" or "một nghìn chín trăm": the rest, or nothing. */
function thousand(words: Sounded[], at: number, base: number): Spoken {
  let from = at
  if (words[from]?.folded === 'khong' && words[from + 1]?.folded === 'tram') from += 2
  const isSmall = ['linh', 'le'].includes(words[from]?.folded ?? '')
  if (isSmall) from++
  const rest = spokenNumber(words, from)
  if (!rest || rest.value >= 100 || (rest.value < 10 && !isSmall)) return { value: base, to: at }
  return { value: base + rest.value, to: rest.to }
}

function hundred(words: Sounded[], at: number): Spoken {
  const isSmall = ['linh', 'le'].includes(words[at]?.folded ?? '')
  const unit = isSmall ? digitAt(words, at + 1) : null
  return unit ? { value: 100 + unit, to: at + 2 } : { value: 100, to: at }
}

function withUnit(words: Sounded[], at: number, tens: number): Spoken {
  const unit = words[at - 1]!.ends ? null : digitAt(words, at)
  return unit ? { value: tens + unit, to: at + 1 } : { value: tens, to: at }
}
