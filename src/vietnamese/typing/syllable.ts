// Which letters make a Vietnamese syllable: an onset and a rhyme. Tells a mistyped word from a word.

import { unmark } from '../fold.ts'
import { marksOf, TONES } from '../marks.ts'

/** Before these letters only: "k" before e, ê, i, y; "c" before the others. */
const ONSETS: Record<string, string> = {
  '': 'aăâeêioôơuưy',
  c: 'aăâoôơuư',
  k: 'eêiy',
  g: 'aăâoôơuưi',
  gh: 'eêi',
  ng: 'aăâoôơuư',
  ngh: 'eêi',
  gi: 'aăâeêoôơuư',
  qu: 'aăâeêiyơô',
}
for (const onset of 'b ch d đ h kh l m n nh ph r s t th tr v x'.split(' ')) ONSETS[onset] = 'aăâeêioôơuưy'

const RHYMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyt uyu
  ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`
  .trim()
  .split(/\s+/)
/** "xoong", "moóc": hardly ever meant, while "oo" is Telex for ô. */
const RARE = ['xoong', 'goong', 'boong', 'moóc', 'soóc']

/** A letter and a tone, in one sign. */
const SIGNS = new Map<string, string>()
for (const letter of 'aăâeêioôơuưy')
  for (const tone of Object.values(TONES)) SIGNS.set(letter + tone, (letter + tone).normalize('NFC'))
/** Letters without the tone → true. */
const MARKED = new Set<string>(RARE.map((word) => withoutTone(word)))
const PLAIN = new Set<string>(RARE.map(unmark))
/** The letters' marks, by plain letters: "duoc" → 0++0, d++0. */
const MARKS_BY_PLAIN = new Map<string, string[]>()
/** Plain letters and their marks in one string, so that a typed word is checked by one look-up. */
const KEYS = new Set<string>()

for (const [onset, before] of Object.entries(ONSETS)) {
  for (const rhyme of RHYMES) {
    const plain = unmark(onset + rhyme)
    // In plain text people write "nge" and "ci": only what cannot be read at all is a slip.
    PLAIN.add(plain)
    if (!before.includes(rhyme[0]!) || (rhyme.startsWith('yê') && onset !== '' && onset !== 'qu')) continue
    MARKED.add(onset + rhyme)
    const letters = marksOf(onset + rhyme)?.letters
    if (letters === undefined) continue
    KEYS.add(plain + letters)
    MARKS_BY_PLAIN.set(plain, [...(MARKS_BY_PLAIN.get(plain) ?? []), letters])
  }
}
for (const word of ['quyt', 'quynh', 'quych', 'quyn', 'quyp']) {
  MARKED.add(word)
  PLAIN.add(word)
}
// "gì", "gìn", "giếng": one i serves both.
for (const rhyme of ['i', 'in', 'iêng', 'iêt', 'iêc', 'im', 'ip']) MARKED.add(`g${rhyme}`)

/** May these plain letters be a syllable typed without its accents? Lower case, no accents. */
export function isPlainSyllable(folded: string): boolean {
  return PLAIN.has(folded)
}

/** Is this a syllable with all its accents? `letters`: lower case, composed, without the tone. */
export function isSyllable(letters: string, tone: string): boolean {
  return MARKED.has(letters) && (!endsInStop(letters) || tone === TONES.sắc || tone === TONES.nặng)
}

/** True where the tone is only left off: "đươc". */
export function isSyllableWithoutTone(letters: string): boolean {
  return MARKED.has(letters)
}

/** Do the marks typed on a word's letters make a syllable? "đuợc" (d0+0) does not. A tone alone is always well. */
export function hasPossibleMarks(folded: string, letters: string): boolean {
  return KEYS.has(folded + letters) || MARKED.has(folded)
}

/** The marks that letters typed with some of their marks may have meant: "đuợc" → d++0; "muón" → 0^0 0+0…. */
export function completions(folded: string, letters: string): string[] {
  return (MARKS_BY_PLAIN.get(folded) ?? []).filter((full) => {
    for (let i = 0; i < letters.length; i++) if (letters[i] !== '0' && letters[i] !== full[i]) return false
    return letters[0] === 'd' || full[0] !== 'd' || !MARKS_BY_PLAIN.get(folded)!.includes(`0${full.slice(1)}`)
  })
}

/** The syllable in writing, its tone over the vowel where it belongs ("khoẻ", "được"). */
export function withTone(letters: string, tone: string): string {
  if (!tone) return letters
  const start = /^(?:gi(?=[aăâeêoôơuư])|qu)/.test(letters) ? 2 : 0
  const marked = /^[^ăâêôơư]*(?:ươ|[ăâêôơư])/.exec(letters)
  let at: number
  if (marked) at = marked[0].length - 1
  else {
    const vowels = /[aeiouy]+/.exec(letters.slice(start))
    if (!vowels) return letters
    const first = start + vowels.index
    const open = first + vowels[0].length === letters.length
    if (vowels[0].length === 1) at = first
    else if (vowels[0].length === 3 || !open) at = first + 1
    else at = /^(?:oa|oe|uy)$/.test(vowels[0]) ? first + 1 : first
  }
  return letters.slice(0, at) + SIGNS.get(letters[at]! + tone) + letters.slice(at + 1)
}

function endsInStop(letters: string): boolean {
  const last = letters[letters.length - 1]
  return last === 'c' || last === 'p' || last === 't' || letters.endsWith('ch')
}

function withoutTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}
