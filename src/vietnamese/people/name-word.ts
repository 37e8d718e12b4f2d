// Whether one word, typed without a capital, may be a name where one is expected.

import { spokenNumber } from '../spoken-number.ts'
import type { Word } from '../word.ts'
import { AFTER_NAME, EVERYDAY_TOO, NO_NAME_BEFORE } from './beside-a-name.ts'
import { isCapital } from './capitals.ts'
import { isExactGivenName, isGivenName } from './given-names.ts'
import { NOT_A_NAME, SELDOM_A_NAME } from './not-a-name.ts'

/** May this one word, typed without a capital, be a name where one is expected? Words that are both look at what follows. */
export function isNameWord(words: Word[], at: number): boolean {
  const word = words[at]!
  if (isNever(word)) return false
  const next = word.ends ? undefined : words[at + 1]
  if (next && NO_NAME_BEFORE[word.folded]?.test(next.folded)) return false
  // "bà thì còn thẻ"
  if (word.folded === 'thi' && !isCapital(word)) return false
  if (isBehindTen(words, at) || isWithAge(words, at)) return true
  const isGiven = isGivenName(word)
  const isSeldom = SELDOM_A_NAME.has(word.folded) || NOT_A_NAME.has(word.folded)
  if (
    isGiven &&
    (!isSeldom || (word.marks !== null && isExactGivenName(word) && !EVERYDAY_TOO.has(word.typed.toLowerCase())))
  )
    return true
  const isLast = !next || /^(?:\d|sn)/.test(next.folded) || next.folded === 'sinh'
  // "bà làm", "chị toàn nói": accents that no name has. An unknown word must be all there is to say.
  if (isSeldom && !isGiven && word.marks !== null) return isLast && word.folded.length > 2 && !isNo(word)
  // "ông bảo mấy hôm nữa"
  if (SAYS.has(word.typed.toLowerCase())) return isLast
  return isLast || (isSeldom && AFTER_NAME.has(next.folded))
}

/** "chồng em tên trình": whatever the word means elsewhere; not "tên thuốc", "tên thiệt". */
function isBehindTen(words: Word[], at: number): boolean {
  const before = words[at - 1]
  const lead = before?.folded === 'la' ? words[at - 2] : before
  if (lead?.folded !== 'ten' || before!.ends || lead.ends || NOT_A_NAME.has(words[at]!.folded)) return false
  return !/^(?:thuoc|thiet|that|khai|tuoi|chua|ho|thi|va|ong|ba|minh|toi|tui|em|con|chau|bo|me|nguoi|trong)$/.test(
    words[at]!.folded,
  )
}

/** "cụ thuấn chín mươi mốt tuổi": a word with accents before an age in words. */
function isWithAge(words: Word[], at: number): boolean {
  const { marks, ends, folded } = words[at]!
  if (marks === null || ends || SELDOM_A_NAME.has(folded)) return false
  const spoken = spokenNumber(words, at + 1)
  return spoken !== null && words[spoken.to]?.folded === 'tuoi'
}

/** What somebody does, sooner than what he is called. */
const SAYS = new Set('bảo nhớ nhận hiểu mới cần tính quên thương thường định tiếp'.normalize('NFC').split(' '))

/** Words that end a text behind a title as often as a name does. */
function isNo(word: Word): boolean {
  return NO_NAME_BEFORE[word.folded] !== undefined
}

/** An everyday word; typed with the accents of a name and nothing else it may be one ("Đạt", "Tùng"). */
export function isNever(word: Word): boolean {
  if (word.folded === 'ba' && word.marks !== null) return true
  if (!NOT_A_NAME.has(word.folded)) return false
  if (!isGivenName(word)) return true
  return (
    !isCapital(word) && (word.marks === null || !isExactGivenName(word) || EVERYDAY_TOO.has(word.typed.toLowerCase()))
  )
}
