// Whether capitals mean something in a text, and which words have one.

import type { Word } from '../word.ts'

/** Is upper case used for names here, rather than for everything or nothing? */
export function isMixed(words: Word[]): boolean {
  let upper = false
  let lower = false
  let caps = false
  // "Ở", "Ạ" among words in capitals throughout say nothing.
  let single = false
  for (const word of words) {
    const code = word.typed.charCodeAt(0)
    if (code >= 97 && code <= 122) lower = true
    else if (code < 65) continue
    else if (isCapital(word)) {
      if (word.typed.length === 1) single = true
      else upper = true
    } else if (/^\p{Lu}/u.test(word.typed)) caps = true
    else if (/^\p{L}/u.test(word.typed)) lower = true
    if ((upper && (lower || caps)) || (single && lower)) return true
  }
  return false
}

/** Written like a name; a word in capitals throughout is emphasis as often. */
export function isCapital({ typed }: Word): boolean {
  const code = typed.charCodeAt(0)
  if (code < 65 || (code >= 97 && code <= 122)) return false
  const first = typed[0]!
  const second = typed[1]
  return first !== first.toLowerCase() && (second === undefined || second !== second.toUpperCase())
}
