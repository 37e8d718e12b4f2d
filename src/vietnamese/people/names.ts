// Vietnamese personal names: which word one is called by, how a name is written and how two spellings are compared.

import { clean, fold, unmark } from '../fold.ts'

/** Words of address before a name. Folded; only for taking them off a name, where the context says it is one. */
const TITLES = new Set([
  'ba',
  'ong',
  'cu',
  'anh',
  'chi',
  'co',
  'chu',
  'bac',
  'em',
  'chau',
  'be',
  'di',
  'duong',
  'mo',
  'cau',
  'thim',
])

/** The word a person is called by: the last ("Phạm Thị Mận" → "Mận"). Empty for an empty name. */
export function givenName(full: string): string {
  return clean(full).split(/\s+/).at(-1) ?? ''
}

/**
 * For comparing and hashing: unaccented, lower case, and y written i where only habit parts them (Lý/Lí, Kỳ/Kì, Mỹ/Mĩ).
 * "Hòa", "Hoà" and "Hoa" become the same: the accents of lists and of SMS cannot be trusted.
 */
export function foldName(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => (/^(?:[bcdghklmnpqrstvx]+|qu)y$/.test(word) ? `${word.slice(0, -1)}i` : word))
    .join(' ')
}

/** Takes words of address off the front: "bà Phạm Thị Mận" → title "bà", name "Phạm Thị Mận". One word is never taken. */
export function stripTitle(text: string): { title: string | null; name: string } {
  const words = clean(text).split(/\s+/).filter(Boolean)
  let first = 0
  while (first < words.length - 1 && TITLES.has(unmark(words[first]!)) && !isFamilyNameAt(words, first)) first++
  return { title: first > 0 ? words.slice(0, first).join(' ') : null, name: words.slice(first).join(' ') }
}

/** "PHAM THI MAN" and "pham thi man" → "Pham Thi Man". A word with capitals inside stays as typed. */
export function capitaliseName(name: string): string {
  return clean(name)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (isMixed(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()))
    .join(' ')
}

function isMixed(word: string): boolean {
  return word !== word.toLowerCase() && word !== word.toUpperCase() && word[0] === word[0]!.toUpperCase()
}

/** "Chu Văn An", "Dương Thị Ba": a word of address that is this person's family name. */
function isFamilyNameAt(words: string[], at: number): boolean {
  const middle = unmark(words[at + 1] ?? '')
  return (
    ['chu', 'duong', 'co'].includes(unmark(words[at]!)) &&
    ['thi', 'van', 'duc', 'dinh', 'ngoc', 'minh'].includes(middle)
  )
}
