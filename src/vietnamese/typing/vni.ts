// Reads the left-overs of VNI: "d9a8ng ky1", "muo61n", "d9uo75c". Whether digits are keys or numbers, repair-typing.ts decides.

import { TONES } from '../marks.ts'
import { addBar, addBreve, addHorn, addLetter, addTone, startTyping, type Typing, typedSyllable } from './input-keys.ts'

const TONE_KEYS: Record<string, string> = { 1: TONES.sắc, 2: TONES.huyền, 3: TONES.hỏi, 4: TONES.ngã, 5: TONES.nặng }
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }

/** The word with its accents, or null where the digits make no Vietnamese syllable. `word`: lower case letters and digits. */
export function decodeVni(word: string): string | null {
  if (word.length < 2 || word.length > 11) return null
  const typing = startTyping()
  for (const sign of word) {
    if (sign < '0' || sign > '9') addLetter(typing, sign)
    else if (!pressDigit(typing, sign)) return null
  }
  return typedSyllable(typing)
}

function pressDigit(typing: Typing, digit: string): boolean {
  typing.keys++
  if (digit === '9') return certain(typing, addBar(typing))
  if (typing.vowel < 0 || digit === '0') return false
  if (Object.hasOwn(TONE_KEYS, digit)) return !typing.tone && addTone(typing, TONE_KEYS[digit]!)
  if (digit === '6') return certain(typing, addHat(typing))
  return certain(typing, digit === '7' ? addHorn(typing) : addBreve(typing))
}

function addHat({ letters }: Typing): boolean {
  const at = letters.findLastIndex((letter) => Object.hasOwn(CIRCUMFLEX, letter))
  if (at < 0) return false
  letters[at] = CIRCUMFLEX[letters[at]!]!
  return true
}

function certain(typing: Typing, did: boolean): boolean {
  if (did) typing.certain = true
  return did
}
