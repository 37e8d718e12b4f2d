// Reads the left-overs of Telex: "ddawng kys khams", "dduwowcj", "ngayf", with keys and accents mixed too ("chiềuf").

import { TONES } from '../marks.ts'
import { addBar, addBreve, addHorn, addLetter, addTone, startTyping, type Typing, typedSyllable } from './input-keys.ts'

const TONE_KEYS = new Map([
  ['s', TONES.sắc],
  ['f', TONES.huyền],
  ['r', TONES.hỏi],
  ['x', TONES.ngã],
  ['j', TONES.nặng],
])
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const SIGNS = new Map<string, { letter: string; tone: string }>()
for (const letter of 'aăâeêioôơuưy')
  for (const tone of Object.values(TONES)) SIGNS.set((letter + tone).normalize('NFC'), { letter, tone })

/** The word with its accents, or null where the keys make no Vietnamese syllable. `word`: lower case, composed. */
export function decodeTelex(word: string): string | null {
  if (word.length < 2 || word.length > 11) return null
  const typing = startTyping()
  const signs = [...word]
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!
    const accented = SIGNS.get(sign)
    const letter = accented?.letter ?? sign
    if (accented && !addTone(typing, accented.tone)) return null
    const key = typing.vowel < 0 ? undefined : TONE_KEYS.get(letter)
    if (key !== undefined) {
      // The second one takes the first back: whoever types "miss" wants those letters.
      if (signs[at - 1] === letter || !addTone(typing, key)) return null
      typing.keys++
    } else if (letter === 'w') {
      if (!pressW(typing, signs)) return null
    } else if (letter === 'd' && typing.letters[0] === 'd' && (typing.letters.length === 1 || typing.vowel >= 0)) {
      press(typing, addBar(typing))
    } else if (accented || !pressVowel(typing, letter, signs, at)) addLetter(typing, letter)
  }
  return typedSyllable(typing)
}

function press(typing: Typing, did: boolean): boolean {
  if (did) {
    typing.keys++
    typing.certain = true
  }
  return did
}

/** w makes ơ, ư and ă; where no vowel stands yet it is ư itself ("nwowcs"). */
function pressW(typing: Typing, signs: string[]): boolean {
  if (typing.vowel >= 0) {
    const { letters } = typing
    const last = letters.findLast((letter) => /[aou]/.test(letter))
    const breve = last === 'a' && !(letters.includes('u') && letters[letters.indexOf('u') - 1] !== 'q')
    return press(typing, breve ? addBreve(typing) : addHorn(typing))
  }
  if (signs.length < 3) return false
  addLetter(typing, 'ư')
  return press(typing, true)
}

/** The second a, e, o makes the hat: at once ("aa") or as the last letter ("dangda", "toio"). */
function pressVowel(typing: Typing, letter: string, signs: string[], at: number): boolean {
  const hat = CIRCUMFLEX[letter]
  if (hat === undefined || typing.vowel < 0) return false
  const before = typing.letters.lastIndexOf(letter)
  if (before < 0) return false
  const adjacent = before === typing.letters.length - 1
  const last = signs.slice(at + 1).every((sign) => TONE_KEYS.has(sign) || sign === 'w')
  if (!adjacent && !last) return false
  typing.letters[before] = hat
  typing.keys++
  return true
}
