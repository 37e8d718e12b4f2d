// The accents of a word, kept apart from its letters, and whether a word as typed may be the one meant.

export interface Marks {
  /** The tone's mark, '' for none. */
  tone: string
  /** One sign per letter: '0' none, else which mark it carries (ă, â/ê/ô, ơ/ư, đ). */
  letters: string
}

export const TONES = { huyền: '\u0300', sắc: '\u0301', ngã: '\u0303', hỏi: '\u0309', nặng: '\u0323' } as const

const LETTER_MARKS: Record<string, string> = { '\u0302': '^', '\u0306': 'u', '\u031b': '+' }

/** Accents of each letter. Composed letters only: texts are NFC when they come here. */
const LETTERS = new Map<string, Marks>([
  ['đ', { tone: '', letters: 'd' }],
  ['ð', { tone: '', letters: 'd' }],
])
for (const letter of ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']) {
  for (const tone of ['', ...Object.values(TONES)]) {
    const sign = (letter + tone).normalize('NFC')
    if (sign > '\u007f') LETTERS.set(sign, { tone, letters: LETTER_MARKS[letter.normalize('NFD')[1] ?? ''] ?? '0' })
  }
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

function sameTone(a: string, b: string): boolean {
  return a === b || (a === TONES.hỏi && b === TONES.ngã) || (a === TONES.ngã && b === TONES.hỏi)
}
