// Reads a personal name that starts at a given word. What is a name is decided by capitals, family names and what cannot be one.

import type { Word } from '../word.ts'
import { AFTER_NAME, NO_NAME_BEFORE, PHRASES } from './beside-a-name.ts'
import { isCapital, isMixed } from './capitals.ts'
import { isFamilyName, isPlainMiddle } from './family-names.ts'
import { isGivenName } from './given-names.ts'
import { isNameWord, isNever } from './name-word.ts'
import {
  COMMON_FAMILY_NAMES,
  FAMILY_NAMES,
  MIDDLE_NAMES,
  NOT_A_NAME,
  PLAIN_MIDDLES,
  SELDOM_A_NAME,
} from './not-a-name.ts'

/** Longest name, in words (Khmer and Tày names reach six). */
const LONGEST = 6
/**
 * The index after the name that starts at `from`, or `from` where none does. `free` says which words may be used (a place or
 * a date is not part of a name). After a title one word is enough; without one a family name and another word are needed.
 * `mixed`: whether capitals mean something in this text (see `isMixed`).
 */
export function readName(
  words: Word[],
  from: number,
  free: (at: number) => boolean,
  after: 'title' | 'nothing',
  mixed = isMixed(words),
): number {
  const first = words[from]
  if (!first || (after === 'nothing' && !FAMILY_NAMES.has(first.folded) && !opensWithRareFamily(words, from)))
    return from
  if (!free(from) || !canBeNameWord(first)) return from
  if (after === 'title' && isParticle(words, from, mixed)) return from
  if (mixed && isCapital(first)) {
    // After "bà", not "Bà", a capital is a name whatever the word.
    const isMarkedOut = from > 0 && !words[from - 1]!.ends && !isInTitleCase(words, from)
    const end = runEnd(words, from, free, (word, at) => goesOnInCapitals(words, word, at))
    const isSentenceHead = end - from === 1 && from === 0 && FAMILY_NAMES.has(first.folded)
    if (end - from > 1 && (after === 'title' || isFamilyName(first))) return end
    if (!isSentenceHead && !(FAMILY_NAMES.has(first.folded) && isFamilyName(first)))
      return after === 'title' && (isMarkedOut || !isNever(first)) ? end : from
  }
  const end = runEnd(words, from, free, (word, at) => continues(words, word, from, at))
  if (opensFullName(words, from, end) && (after === 'title' || isSureName(words, from, end))) return end
  if (after === 'nothing') return from
  if (mixed && isCapital(first) && !isNever(first)) return from + 1
  return isNameWord(words, from) ? from + 1 : from
}

/** A word that can stand in a name at all: letters only, at most seven of them, and more than an abbreviation ("mk"). */
export function canBeNameWord({ folded }: Word): boolean {
  return /^(?:[a-z]{1,7}|\p{L}{1,7})$/u.test(folded) && (folded.length === 1 || !/^[b-df-hj-np-tv-xz]+$/.test(folded))
}

/** Does it begin like a full name: a family name and at least one more word? */
export function opensFullName(words: Word[], from: number, end: number): boolean {
  const first = words[from]!
  if (end - from < 2) return false
  if (end - from > 2 && opensWithRareFamily(words, from)) return true
  if (end - from > 2 && isPlainMiddle(words[from + 1]!) && FAMILY_NAMES.has(first.folded) && isFamilyName(first))
    return true
  // "Võ Hoàng Yến", "Đỗ Như Ý": the accents part them from the everyday words.
  if (end - from > 2 && first.marks !== null && isFamilyName(first) && FAMILY_NAMES.has(first.folded))
    if (words.slice(from, end).every(isCapital)) return true
  // "Giàng A Pao", "Lò A Sử"
  if (end - from > 2 && words[from + 1]!.typed === 'A' && isFamilyName(first)) return true
  // "đinh công lý"
  if (end - from > 2 && first.marks !== null && isFamilyName(first) && FAMILY_NAMES.has(first.folded))
    if (MIDDLE_NAMES.has(words[from + 1]!.folded) && isGivenName(words[end - 1]!)) return true
  // "truong gia han 2019"
  const next = words[end - 1]!.ends ? undefined : words[end]
  if (
    end - from > 2 &&
    FAMILY_NAMES.has(first.folded) &&
    isFamilyName(first) &&
    MIDDLE_NAMES.has(words[from + 1]!.folded)
  )
    if (isGivenName(words[end - 1]!) && /^(?:\d|sn|sinh$)/.test(next?.folded ?? words[end]?.folded ?? '')) return true
  return (
    COMMON_FAMILY_NAMES.has(first.folded) &&
    isFamilyName(first) &&
    !NOT_A_NAME.has(first.folded) &&
    !SELDOM_A_NAME.has(first.folded)
  )
}

/** "Lộc Thị Slao", "Thào A Sùng": rarer family names, before a middle name in capitals too. */
export function opensWithRareFamily(words: Word[], at: number): boolean {
  const [first, second, third] = [words[at]!, words[at + 1], words[at + 2]]
  if (!second || !third || first.ends || second.ends || !isCapital(first) || !isFamilyName(first)) return false
  return isCapital(second) && isCapital(third) && (isPlainMiddle(second) || second.typed === 'A')
}

/** Without a title a family name and one word are also "nguyên nhân", "trình bày": there must be more to say it is a name. */
function isSureName(words: Word[], from: number, end: number): boolean {
  const isAfterWord = /^(?:phu|giay)$/.test(words[from - 1]?.folded ?? '') && !isCapital(words[from]!)
  if (end - from > 2) return !isAfterWord && !isPhrase(words, from, end)
  const [first, second] = [words[from]!, words[from + 1]!]
  if (PHRASES.has(`${first.folded} ${second.folded}`) && !isCapital(second)) return false
  if (/^(?:phu|giay|co|dai|cong|hanh|quy)$/.test(words[from - 1]?.folded ?? '') && !isCapital(first)) return false
  if (!second.ends && NO_NAME_BEFORE[second.folded]?.test(words[from + 2]?.folded ?? '')) return false
  if (PLAIN_MIDDLES.has(second.folded)) return false
  if (first.marks !== null || (isGivenName(second) && !SELDOM_A_NAME.has(second.folded))) return true
  return isNameWord(words, from + 1)
}

/** "CHÁU Ạ", "ông cháu": a title and how the sentence ends, or whose he is. */
function isParticle(words: Word[], at: number, mixed: boolean): boolean {
  const { folded, ends } = words[at]!
  if (mixed && isCapital(words[at]!)) return false
  return /^(?:a|oi|nhe|nha|nghen)$/.test(folded) || (ends && /^(?:chau|con|em|toi|tui|minh)$/.test(folded))
}

/** "Bà Đi Khám" has a capital each: they mean nothing. At the head of a text only the first has it anyway. */
function isInTitleCase(words: Word[], at: number): boolean {
  if (!isCapital(words[at - 1]!)) return false
  const next = words[at + 1]
  return at > 1 || (next !== undefined && isCapital(next))
}

/** "đoàn lưu động": typed small with accents, no word of it a name for certain. */
function isPhrase(words: Word[], from: number, end: number): boolean {
  const [first, second, last] = [words[from]!, words[from + 1]!, words[end - 1]!]
  if (isCapital(first) || PLAIN_MIDDLES.has(second.folded)) return false
  if (PHRASES.has(`${first.folded} ${second.folded}`)) return true
  return last.marks !== null && NO_NAME_BEFORE[last.folded] !== undefined && !isGivenName(last)
}

function runEnd(
  words: Word[],
  from: number,
  free: (at: number) => boolean,
  goes: (word: Word, at: number) => boolean,
): number {
  let at = from
  while (at < words.length && at - from < LONGEST && free(at) && canBeNameWord(words[at]!)) {
    if (at > from && !goes(words[at]!, at)) break
    at++
    // "Phan T. Hợp"
    if (words[at - 1]!.ends && !/^\p{Lu}$/u.test(words[at - 1]!.typed)) break
  }
  return at
}

/** "Bà Mận Đi Khám", typed with a capital each, goes no further than the name; "Phạm thị Mận" goes on. */
function goesOnInCapitals(words: Word[], word: Word, at: number): boolean {
  if (!isCapital(word)) {
    const next = words[at + 1]
    return PLAIN_MIDDLES.has(word.folded) && !word.ends && next !== undefined && isCapital(next)
  }
  if (!NOT_A_NAME.has(word.folded) || isGivenName(word)) return true
  // "Lý A Sáng"
  if (word.typed === 'A' && isFamilyName(words[at - 1]!) && words[at + 1] && isCapital(words[at + 1]!)) return true
  const before = words[at - 1]!.folded
  return PLAIN_MIDDLES.has(before) || (MIDDLE_NAMES.has(word.folded) && FAMILY_NAMES.has(before))
}

function continues(words: Word[], word: Word, from: number, at: number): boolean {
  const next = word.ends ? undefined : words[at + 1]
  // "ông Lượng sang 7h thứ 7": to that time, not a man called Lượng Sang.
  if (next && NO_NAME_BEFORE[word.folded]?.test(next.folded) && !isBehindMiddle(words[at - 1]!)) return false
  // Behind "thị" and "văn" the given name is complete; one more word must be a name for certain.
  if (at - from === 3 && PLAIN_MIDDLES.has(words[from + 1]!.folded) && !isPartOfGivenName(words, word, at)) return false
  if (!NOT_A_NAME.has(word.folded)) return true
  if (word.typed === 'A' && at - from === 1 && isFamilyName(words[from]!) && isCapital(words[from]!)) return true
  if (at - from === 1) return MIDDLE_NAMES.has(word.folded)
  if (PLAIN_MIDDLES.has(words[at - 1]!.folded))
    return (
      word.folded.length === 1 ||
      COMMON_FAMILY_NAMES.has(words[from]!.folded) ||
      (words[from]!.marks !== null && isFamilyName(words[from]!))
    )
  return isGivenName(word) && isBoundary(words, at) && MIDDLE_NAMES.has(words[at - 1]!.folded)
}

/** "Lý A Sáng 1970" is no time of the day. */
function isBehindMiddle({ folded, typed }: Word): boolean {
  return PLAIN_MIDDLES.has(folded) || typed === 'A'
}

function isPartOfGivenName(words: Word[], word: Word, at: number): boolean {
  if (isGivenName(word) && !SELDOM_A_NAME.has(word.folded) && !NOT_A_NAME.has(word.folded)) return true
  const isBehindMiddle = MIDDLE_NAMES.has(words[at - 1]!.folded) && !NOT_A_NAME.has(word.folded)
  return (isGivenName(word) || SELDOM_A_NAME.has(word.folded) || isBehindMiddle) && isBoundary(words, at)
}

function isBoundary(words: Word[], at: number): boolean {
  const next = words[at]!.ends ? undefined : words[at + 1]
  return !next || /^\d/.test(next.folded) || AFTER_NAME.has(next.folded)
}
