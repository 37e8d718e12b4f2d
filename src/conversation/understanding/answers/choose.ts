// Reads which option of the open question was picked: by number or by its words. A guess is worse than asking again.

import type { Word } from '../../../vietnamese/word.ts'
import type { OpenQuestion } from '../meaning.ts'
import { bareNumber, type Numbered } from './bare-number.ts'

export interface Choice {
  chosen: string | null
  /** A bare digit that picks nothing. */
  wrongDigit: number | null
}

type Option = OpenQuestion['options'][number]

const NOTHING: Choice = { chosen: null, wrongDigit: null }
const POLITE = new Set([
  'a',
  'nhe',
  'nha',
  'nhen',
  'nghe',
  'em',
  'chau',
  'e',
  'anh',
  'chi',
  'co',
  'chu',
  'bac',
  'ban',
  'oi',
  'di',
  'luon',
  'thoi',
  'do',
  'day',
  'ay',
  'da',
  'vang',
  'ok',
  'oki',
  'u',
  'uk',
  'con',
  'ba',
  'ong',
  'cam',
  'on',
  'dong',
  'y',
  'duoc',
  'dc',
  'roi',
  'chon',
])
/** Around an option's own words these change nothing. */
const ADDRESS = new Set([
  'a',
  'nhe',
  'nha',
  'nhen',
  'nghe',
  'em',
  'chau',
  'e',
  'anh',
  'chi',
  'chu',
  'bac',
  'cho',
  'oi',
  'do',
  'day',
  'ay',
  'da',
  'vang',
  'ba',
  'ong',
  'cu',
])
const EVERYWHERE = new Set([
  'khong',
  'co',
  'duoc',
  'dong y',
  'vang',
  'da',
  'ok',
  'dung',
  'thoi',
  'chua',
  'di',
  'u',
  'khac',
  'hom nay',
])
const NEGATIONS = new Set(['khong', 'ko', 'k', 'kg', 'dung', 'chua', 'thoi', 'tru', 'hk'])

/** `mayContain`: longer texts may name an option in passing (not where they ask something else). */
export function readChoice(words: Word[], open: OpenQuestion | null, mayContain: boolean): Choice {
  const options = open?.options ?? []
  const number = bareNumber(words)
  if (number !== null) return byNumber(number, open)
  if (options.length === 0) return NOTHING
  const exact = options.filter((option) => option.words.some((text) => isWhole(words, text)))
  if (exact.length > 0) return { chosen: exact.length === 1 ? exact[0]!.value : null, wrongDigit: null }
  return mayContain && open!.expects !== 'yesno' ? { chosen: contained(words, options), wrongDigit: null } : NOTHING
}

function byNumber({ value, rest }: Numbered, open: OpenQuestion | null): Choice {
  const option = open?.options.find(({ no }) => no === value)
  const others = rest.filter((word) => !POLITE.has(word.folded))
  if (option) {
    // "1 bà Mận" must not be read where 1 is somebody else.
    const own = others.length === 0 || option.words.some((text) => matches(others, text.split(' ')))
    const named = own ? option.value : contained(rest, open!.options)
    return { chosen: named === option.value ? option.value : null, wrongDigit: null }
  }
  if (others.length > 0 || value === 0) return NOTHING
  const isAnswer =
    (open?.expects === 'birth_year' && value > 9) || (open?.expects === 'date' && value >= 1 && value <= 31)
  return isAnswer ? NOTHING : { chosen: null, wrongDigit: value }
}

/** The one option whose words stand in the text, unless refused ("không phải bà Mận"); the longer of nested words counts. */
function contained(words: Word[], options: Option[]): string | null {
  const hits: { value: string; from: number; to: number }[] = []
  for (const option of options) {
    // The words of a fixed choice stand in many sentences: "không được", "đổi lịch".
    if (option.value.startsWith('=')) continue
    for (const text of option.words) {
      const wanted = text.split(' ')
      if (isOneWord(text) || EVERYWHERE.has(text)) continue
      const from = indexOf(words, wanted)
      if (from >= 0 && !refused(words, from)) hits.push({ value: option.value, from, to: from + wanted.length })
    }
  }
  const longest = hits.filter(
    (hit) =>
      !hits.some(
        (o) => o.value !== hit.value && o.from <= hit.from && o.to >= hit.to && o.to - o.from > hit.to - hit.from,
      ),
  )
  const values = new Set(longest.map(({ value }) => value))
  return values.size === 1 ? [...values][0]! : null
}

/** "tiền" stands in many sentences, and the name Nam in "thứ năm"; "7h" is that time. A text that is only the word is read as a whole. */
function isOneWord(text: string): boolean {
  return /^\p{L}+$/u.test(text)
}

function isWhole(words: Word[], text: string): boolean {
  const wanted = text.split(' ')
  if (matches(words, wanted)) return true
  const plain = (list: string[]) => list.filter((word) => !ADDRESS.has(word)).join(' ')
  const rest = plain(words.map(({ folded }) => folded))
  return rest !== '' && rest === plain(wanted)
}

function matches(words: Word[], wanted: string[]): boolean {
  return words.length === wanted.length && wanted.every((word, at) => words[at]!.folded === word)
}

function indexOf(words: Word[], wanted: string[]): number {
  for (let from = 0; from + wanted.length <= words.length; from++)
    if (wanted.every((word, i) => words[from + i]!.folded === word)) return from
  return -1
}

function refused(words: Word[], from: number): boolean {
  return words.slice(Math.max(0, from - 3), from).some(({ folded, ends }) => NEGATIONS.has(folded) && !ends)
}
