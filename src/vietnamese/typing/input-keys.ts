// What the keys of Telex and of VNI do to the letters typed so far; both build one syllable, letter by letter.

import { isSyllable, isSyllableWithoutTone, withTone } from './syllable.ts'

const VOWELS = new Set('aăâeêioôơuưy')
/** A letter with its mark, and the tone it carried; of one sign. */
export interface Typing {
  /** One letter each, with its mark, without a tone. */
  letters: string[]
  tone: string
  /** Index of the first vowel, -1 before it. */
  vowel: number
  /** The keys found that are no letters. */
  keys: number
  /** One of them was a mark that no plain English spelling has: dd, w, 6-9. */
  certain: boolean
}

export function startTyping(): Typing {
  return { letters: [], tone: '', vowel: -1, keys: 0, certain: false }
}

export function addLetter(typing: Typing, letter: string): void {
  if (typing.vowel < 0 && VOWELS.has(letter)) typing.vowel = typing.letters.length
  typing.letters.push(letter)
}

/** A second tone, unless it is the same again, is no Vietnamese. */
export function addTone(typing: Typing, tone: string): boolean {
  if (typing.tone && typing.tone !== tone) return false
  typing.tone = tone
  return true
}

/** The hook of ơ and ư: on both vowels of "uo", else on the one that can carry it. False where none can. */
export function addHorn(typing: Typing): boolean {
  const { letters, vowel } = typing
  if (vowel < 0) return false
  const start = letters[vowel - 1] === 'q' ? vowel + 1 : vowel
  for (let at = start; at < letters.length; at++) {
    const pair = `${letters[at]}${letters[at + 1] ?? ''}`
    if (pair === 'uo' || pair === 'ưo' || pair === 'uơ') {
      letters[at] = 'ư'
      letters[at + 1] = 'ơ'
      return true
    }
    if (pair === 'ua' || pair === 'uu') {
      letters[at] = 'ư'
      return true
    }
  }
  for (let at = letters.length - 1; at >= start; at--) {
    if (letters[at] === 'o') letters[at] = 'ơ'
    else if (letters[at] === 'u') letters[at] = 'ư'
    else continue
    return true
  }
  return false
}

export function addBreve({ letters }: Typing): boolean {
  const at = letters.lastIndexOf('a')
  if (at < 0) return false
  letters[at] = 'ă'
  return true
}

export function addBar({ letters }: Typing): boolean {
  if (letters[0] !== 'd') return false
  letters[0] = 'đ'
  return true
}

/** The syllable typed, or null where the keys make none. A tone may be left off where a mark shows what was meant. */
export function typedSyllable({ letters, tone, keys, certain }: Typing): string | null {
  if (keys === 0) return null
  let word = letters.join('')
  if (word.includes('ưo')) word = word.replace('ưo', 'ươ')
  else if (word.includes('uơ') && !word.endsWith('uơ')) word = word.replace('uơ', 'ươ')
  if (word.endsWith('ươ')) word = `${word.slice(0, -2)}uơ`
  if (isSyllable(word, tone)) return withTone(word, tone)
  return tone === '' && certain && isSyllableWithoutTone(word) ? word : null
}
