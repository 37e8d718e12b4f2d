// Reads a full name where one was asked for, or where the one-line form carries it: `DK KHAM PHAM THI MAN 1949 TAM KY SANG T5`.

import { capitaliseName } from '../../../vietnamese/people/names.ts'
import { FAMILY_NAMES, NOT_A_NAME, PLAIN_MIDDLES } from '../../../vietnamese/people/not-a-name.ts'
import { canBeNameWord } from '../../../vietnamese/people/read-name.ts'
import type { Word } from '../../../vietnamese/word.ts'

const MOST_WORDS = 6
const LEADS = new Set([
  'da',
  'vang',
  'toi',
  'ten',
  'la',
  'em',
  'chau',
  'con',
  'minh',
  'ho',
  'va',
  'day',
  'ba',
  'ong',
  'cu',
  'anh',
  'chi',
  'co',
  'chu',
  'bac',
  'be',
  'me',
  'bo',
  'cho',
  'ghi',
  'dang',
  'ky',
  'nguoi',
  'kham',
  'a',
  'thua',
  'khai',
  'dk',
])
const TAILS = new Set([
  'a',
  'nhe',
  'nha',
  'chau',
  'em',
  'e',
  'sinh',
  'sn',
  'nam',
  'oi',
  'day',
  'do',
  'cam',
  'on',
  'o',
  'thon',
  'xa',
  'tuoi',
  'cu',
  'nu',
  'que',
  'nguoi',
  'bac',
  'co',
  'chu',
])

/** The full name of a text that answers "what is the name?": two to six words once the lead-in and the rest are off. */
export function readAskedName(words: Word[], free: (at: number) => boolean): string | null {
  let from = 0
  while (from < words.length - 1 && LEADS.has(words[from]!.folded) && !isFamilyName(words, from)) from++
  let to = from
  while (to < words.length && free(to) && canBeNameWord(words[to]!)) {
    to++
    if (words[to - 1]!.ends) break
  }
  while (
    to - from > 2 &&
    TAILS.has(words[to - 1]!.folded) &&
    !(to - from === 3 && PLAIN_MIDDLES.has(words[to - 2]!.folded))
  )
    to--
  const name = words.slice(from, to)
  if (name.length < 2 || name.length > MOST_WORDS) return null
  const sentence = name.some(
    (word, at) =>
      NOT_A_NAME.has(word.folded) &&
      !(at === 0 && FAMILY_NAMES.has(word.folded)) &&
      !(at === 1 && PLAIN_MIDDLES.has(word.folded)) &&
      !PLAIN_MIDDLES.has(name[at - 1]?.folded ?? ''),
  )
  return sentence ? null : writtenName(name)
}

/** As a name is written: capitals where it was typed all in one case. */
export function writtenName(words: Word[]): string {
  return capitaliseName(words.map(({ typed }) => typed).join(' '))
}

/** "Chu Văn An", "Cao Thị Ba", "Đỗ …": a lead-in word that is a family name here. */
function isFamilyName(words: Word[], at: number): boolean {
  return FAMILY_NAMES.has(words[at]!.folded) && PLAIN_MIDDLES.has(words[at + 1]?.folded ?? '')
}
