// Writes out the abbreviations people type (domain.md D6) and puts standard words for dialect: "k dc mô" → "không được đâu".
// What an abbreviation means where it may mean two things, its neighbours say.

import { unmark } from '../fold.ts'
import { type Marks, marksOf } from '../marks.ts'
import type { Said } from '../phrases/said.ts'
import type { Word } from '../word.ts'
import { AMBIGUOUS, isNumber, type Neighbours } from './ambiguous-forms.ts'
import { DIALECT, SPELT_LETTERS } from './dialect.ts'
import { compileRewrites, rewriteAt, type Standard } from './rewrite.ts'
import { SHORT_FORMS } from './short-forms.ts'

const STANDARDS = new Map<string, Standard[]>()
const FULL: ReadonlyMap<string, Standard[]> = new Map(
  [...SHORT_FORMS].map(([form, meaning]) => [form, standards(meaning)]),
)
const DIALECT_TABLE = compileRewrites(DIALECT)
const LETTERS_TABLE = compileRewrites(SPELT_LETTERS)

/** Words that a bare "0" may follow without meaning "không": "nhắn 0", "bấm 0". */
const PRESS = new Set(['nhan', 'bam', 'an', 'so', 'chon', 'phim', 'soan', 'go'])

/** The words written out. `fixed`: indices of words that belong to a name or a place and stay as they are. */
export function spellOut(words: Word[], fixed: ReadonlySet<number>): Said[] {
  const said: Said[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    // "vê nê i đi", "b h y t": before the letters are taken for abbreviations.
    const spelt = word.folded.length < 4 ? rewriteAt(LETTERS_TABLE, words, at) : null
    if (spelt?.to) {
      for (const { folded, marks } of spelt.to) said.push({ folded, marks, at, ends: false })
      at += spelt.length - 1
      said.at(-1)!.at = at
      said.at(-1)!.ends = words[at]!.ends
      continue
    }
    const full = fixed.has(at) ? null : fullForm(words, at)
    if (full === null) said.push({ folded: word.folded, marks: word.marks, at, ends: word.ends })
    else {
      for (const { folded, marks } of full) said.push({ folded, marks, at, ends: false })
      said.at(-1)!.ends = word.ends
    }
  }
  return inStandard(said, fixed)
}

function fullForm(words: Word[], at: number): Standard[] | null {
  const word = words[at]!
  // "đk", "đc" are their own forms; any other accents make another word of "hồng" or "bể".
  const bar = word.marks !== null && word.marks.tone === '' && /^d0*$/.test(word.marks.letters)
  const form = word.marks === null || bar ? word.folded : (word.meant ?? word.typed).toLowerCase()
  if (form === '0') return isZeroForNo(words, at) ? standards('không') : null
  const ambiguous = form.length < 5 ? AMBIGUOUS.get(form) : undefined
  if (ambiguous) {
    const meaning = ambiguous(neighbours(words, at))
    return meaning === null ? null : standards(meaning)
  }
  return FULL.get(bar ? `đ${form.slice(1)}` : form) ?? (bar ? (FULL.get(form) ?? null) : null)
}

function neighbours(words: Word[], at: number): Neighbours {
  const before = at === 0 || words[at - 1]!.ends ? '' : words[at - 1]!.folded
  const after = words[at]!.ends ? '' : (words[at + 1]?.folded ?? '')
  return { before, after, alone: words.length === 1 }
}

function isZeroForNo(words: Word[], at: number): boolean {
  const { before, after, alone } = neighbours(words, at)
  return !alone && !isNumber(before) && !isNumber(after) && !PRESS.has(before)
}

/** Dialect words give way to the ones the tables of phrases are written in. */
function inStandard(said: Said[], fixed: ReadonlySet<number>): Said[] {
  let out: Said[] | null = null
  for (let from = 0; from < said.length; ) {
    const found = rewriteAt(DIALECT_TABLE, said, from)
    const length = found?.length ?? 1
    if (found?.to && !said.slice(from, from + length).some(({ at }) => fixed.has(at))) {
      out ??= said.slice(0, from)
      out.push(...renewed(said, from, length, found.to))
    } else if (out) for (let at = from; at < from + length; at++) out.push(said[at]!)
    from += length
  }
  return out ?? said
}

/** Spread over the words they stand for: the first over the first, the last over the last. */
function renewed(said: Said[], from: number, length: number, to: Standard[]): Said[] {
  return to.map(({ folded, marks }, i) => {
    const last = i === to.length - 1
    const old = said[from + (last ? length - 1 : Math.min(i, length - 1))]!
    const kept: Marks | null = old.folded === folded ? old.marks : marks
    return { folded, marks: kept, at: old.at, ends: last && said[from + length - 1]!.ends }
  })
}

function standards(meaning: string): Standard[] {
  const known = STANDARDS.get(meaning)
  if (known) return known
  const made = meaning.split(' ').map((written) => ({ written, folded: unmark(written), marks: marksOf(written) }))
  STANDARDS.set(meaning, made)
  return made
}
