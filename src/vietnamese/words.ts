// Words of a text in the two forms that rules compare: as typed and folded, with the accents kept apart.

import { pieces, unmark } from './fold.ts'

export interface Word {
  /** As typed. */
  typed: string
  folded: string
  /** The accents typed; null: typed plain, which says nothing about the accents meant. */
  marks: Marks | null
  /** A comma, full stop, line end or the end of the text follows. */
  ends: boolean
}

export interface Marks {
  /** The tone's mark, '' for none. */
  tone: string
  /** One sign per letter: '0' none, else which mark it carries (ă, â/ê/ô, ơ/ư, đ). */
  letters: string
}

const TONES = '\u0300\u0301\u0303\u0309\u0323'
const LETTER_MARKS: Record<string, string> = { '\u0302': '^', '\u0306': 'u', '\u031b': '+' }

/** Splits a cleaned text into words. */
export function splitWords(cleaned: string): Word[] {
  const words: Word[] = []
  for (const { text: typed, before } of pieces(cleaned)) {
    const last = words.at(-1)
    if (last && /[,;.!?:()\n]/.test(before)) last.ends = true
    const folded = unmark(typed)
    if (folded) words.push({ typed, folded, marks: marksOf(typed), ends: false })
  }
  const last = words.at(-1)
  if (last) last.ends = true
  return words
}

/** The accents of one word; null where it carries none. */
export function marksOf(word: string): Marks | null {
  let tone = ''
  let letters = ''
  let any = false
  for (const sign of word.toLowerCase()) {
    const marked = sign < '\u0080' ? undefined : LETTERS.get(sign)
    if (marked) any = true
    if (marked?.tone) tone = marked.tone
    letters += marked ? marked.letters : '0'
  }
  return any ? { tone, letters } : null
}

/** Accents of each letter. Composed letters only: texts are NFC when they come here. */
const LETTERS = new Map<string, Marks>([
  ['đ', { tone: '', letters: 'd' }],
  ['ð', { tone: '', letters: 'd' }],
])
for (const letter of ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']) {
  for (const tone of ['', ...TONES]) {
    const sign = (letter + tone).normalize('NFC')
    if (sign > '\u007f') LETTERS.set(sign, { tone, letters: LETTER_MARKS[letter.normalize('NFD')[1] ?? ''] ?? '0' })
  }
}

/**
 * May a word typed with these accents be the one meant? People leave the tone or the bar of đ off, and the south does not part
 * hỏi from ngã; but a word with a full tone must have its vowels right ("dùng" is not "đừng", "từ từ" not "tự tử").
 * Both must fold to the same letters.
 */
export function mayBe(typed: Marks | null, meant: Marks | null): boolean {
  if (!typed) return true
  if (!meant) return false
  if (typed.tone && !sameTone(typed.tone, meant.tone)) return false
  for (let i = 0; i < typed.letters.length; i++) {
    const sign = typed.letters[i]
    if (sign === meant.letters[i]) continue
    if (sign !== '0') return false
    if (typed.tone && meant.letters[i] !== 'd') return false
  }
  return true
}

/** True where any word carries accents: then a plain word is likely meant plain. */
export function isAccented(words: Word[]): boolean {
  return words.some((word) => word.marks !== null)
}

function sameTone(a: string, b: string): boolean {
  return a === b || (a === '\u0309' && b === '\u0303') || (a === '\u0303' && b === '\u0309')
}
