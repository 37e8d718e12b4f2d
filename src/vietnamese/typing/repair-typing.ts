// Repairs how words were typed: left-over keys of Telex and VNI, doubled letters, missing spaces, slips. A word that can be read
// as it stands is left alone; one that cannot is tried rule by rule, and stays as it is where none fits.

import { unmark } from '../fold.ts'
import { type Marks, marksOf } from '../marks.ts'
import type { Word } from '../word.ts'
import { FOREIGN } from './foreign-words.ts'
import { partsOfJoined, partsOfNumbered } from './joined-words.ts'
import { isNameLike, readKeys } from './left-over-keys.ts'
import { nearWord } from './near-word.ts'
import { compileRewrites, rewriteAt } from './rewrite.ts'
import { SHORT_FORMS } from './short-forms.ts'
import { SLIPS } from './slips.ts'
import { respell, singleLetters } from './spelling.ts'
import { completions, hasPossibleMarks, isPlainSyllable } from './syllable.ts'
import { decodeTelex } from './telex.ts'

const SLIP_TABLE = compileRewrites(SLIPS)
/** The words with `folded`, `marks` and `meant` of what was meant. Words typed in one may become two. Never throws. */
export function repairTyping(words: Word[]): Word[] {
  const odd: number[] = []
  for (let at = 0; at < words.length; at++) if (!isReadable(words[at]!)) odd.push(at)
  const repaired = odd.length === 0 ? words : repairOdd(words, odd)
  return rewriteSlips(repaired)
}

/** Most words are whole syllables, plain numbers or known short forms, and cost a look-up or two. */
function isReadable({ folded, marks }: Word): boolean {
  if (isPlainSyllable(folded)) return marks === null || hasPossibleMarks(folded, marks.letters)
  const first = folded.charCodeAt(0)
  if (first >= 48 && first <= 57) return folded.length < 4 || !/[a-z]{3}/.test(folded)
  return marks === null && (SHORT_FORMS.has(folded) || FOREIGN.has(folded))
}

function repairOdd(words: Word[], odd: number[]): Word[] {
  const keyed = readKeys(words, odd, (at) => rewriteAt(SLIP_TABLE, words, at) !== null)
  const out: Word[] = []
  let done = 0
  for (const at of odd) {
    while (done < at) out.push(words[done++]!)
    const word = words[at]!
    const decoded = keyed.get(at)
    if (decoded) out.push(meaning(word, decoded))
    else out.push(...repairOne(words, at))
    done++
  }
  while (done < words.length) out.push(words[done++]!)
  return out
}

function repairOne(words: Word[], at: number): Word[] {
  const word = words[at]!
  const { typed, folded, marks } = word
  const isName = isNameLike(words, at)
  if (rewriteAt(SLIP_TABLE, words, at)) return [word]
  if (isPlainSyllable(folded)) return [completed(word)]
  const lower = typed.toLowerCase().replace(/^dd(?=[^aeiouyw]+$)/, 'đ')
  if (lower[0] === 'đ' && typed[0] !== lower[0] && SHORT_FORMS.has(lower)) return [meaning(word, lower)]
  const single = singleLetters(lower)
  if (single !== null && (SHORT_FORMS.has(single) || FOREIGN.has(single) || isWhole(single)))
    return [meaning(word, single)]
  const decoded = single === null || single === lower ? null : decodeTelex(single)
  if (decoded !== null && !isName) return [meaning(word, decoded)]
  if (FOREIGN.has(folded) || SHORT_FORMS.has(lower)) return [word]
  const parts = partsOfNumbered(folded) ?? partsOfJoined(folded)
  if (parts) return parted(word, parts)
  if (isName) return [word]
  const spelt = respell(single ?? lower)
  if (spelt !== null) return [meaning(word, spelt)]
  const near = marks === null || marks.letters.length === folded.length ? nearWord(folded) : null
  // Which letter the accents belong to is anybody's guess now.
  return near === null ? [word] : [{ ...word, folded: near, marks: null, meant: near }]
}

function isWhole(written: string): boolean {
  return isPlainSyllable(unmark(written))
}

/** "đuợc" → được: the only way its accents can be made whole; where there are several, the accents say nothing. */
function completed(word: Word): Word {
  const full = completions(word.folded, word.marks!.letters)
  return { ...word, marks: full.length === 1 ? { tone: word.marks!.tone, letters: full[0]! } : null }
}

/** The same word of the text, meaning this one. */
function meaning({ typed, ends }: Word, written: string): Word {
  return { typed, folded: unmark(written), marks: marksOf(written), ends, meant: inCaseOf(typed, written) }
}

function parted(word: Word, lengths: number[]): Word[] {
  // Lower-casing may change the number of letters of exotic scripts; those have no Vietnamese parts.
  if (word.typed.length !== word.folded.length) return [word]
  let from = 0
  return lengths.map((length, i) => {
    const typed = word.typed.slice(from, from + length)
    const folded = word.folded.slice(from, from + length)
    from += length
    return { typed, folded, marks: marksOf(typed), ends: word.ends && i === lengths.length - 1 }
  })
}

function rewriteSlips(words: Word[]): Word[] {
  let out: Word[] | null = null
  for (let at = 0; at < words.length; at++) {
    const found = rewriteAt(SLIP_TABLE, words, at)
    // A person may be called Lun or Hum.
    if (!found || (found.length === 1 && isNameLike(words, at))) continue
    found.to?.forEach(({ folded, marks, written }, i) => {
      const word = words[at + i]!
      if (word.folded === folded && (word.marks === null || isSame(word.marks, marks))) return
      out ??= [...words]
      // Accents that were not typed are not made up: plain words say how the whole text is typed.
      out[at + i] = { ...word, folded, marks: word.marks && marks, meant: inCaseOf(word.typed, written) }
    })
    at += found.length - 1
  }
  return out ?? words
}

function isSame(a: Marks, b: Marks | null): boolean {
  return a.tone === b?.tone && a.letters === b.letters
}

function inCaseOf(typed: string, written: string): string {
  if (typed === typed.toLowerCase()) return written
  if (typed.length > 1 && typed === typed.toUpperCase()) return written.toUpperCase()
  return typed[0] !== typed[0]!.toLowerCase() ? written[0]!.toUpperCase() + written.slice(1) : written
}
