// Reads a personal name that starts at a given word. What is a name is decided by capitals, family names and what cannot be one.

import {
  COMMON_FAMILY_NAMES,
  FAMILY_NAMES,
  MIDDLE_NAMES,
  NOT_A_NAME,
  PLAIN_MIDDLES,
  SELDOM_A_NAME,
} from './not-a-name.ts'
import type { Word } from './words.ts'

/** Longest name, in words (Khmer and Tày names reach six). */
const LONGEST = 6
/** Given names that are everyday words, with what follows when they are those: "bà năm nay", "ông ăn sáng". */
const NO_NAME_BEFORE: Record<string, RegExp> = {
  nam: /^(?:nay|ngoai|sau|truoc|roi|\d.*)$/,
  lan: /^(?:truoc|sau|nay|nao|dau|\d.*)$/,
  an: /^(?:sang|com|roi|chua|gi|duoc|dc|uong|trua|toi|het|it|xong|khong|ko)$/,
  sinh: /^(?:nam|ngay|\d.*)$/,
  thang: /^(?:nay|sau|truoc|\d.*)$/,
  hai: /^(?:ba|ong|nguoi|me|vo|chau|bac|dua|con)$/,
  sang: /^(?:nay|mai|nha|tram|nam|tuan|thu|som|t\d|\d.*)$/,
  sau: /^(?:nay|do|khi|\d.*)$/,
  mot: /^(?:minh|nguoi|buoi|lan|cho)$/,
  dung: /^(?:la|roi|nhan|gui|goi|khong|ko)$/,
  tu: /^(?:choi|tu|truoc|xa|\d.*)$/,
  toan: /^(?:bi|thay|la)$/,
}

/**
 * The index after the name that starts at `from`, or `from` where none does. `free` says which words may be used (a place or
 * a date is not part of a name). After a title one word is enough; without one a family name and another word are needed.
 */
export function readName(
  words: Word[],
  from: number,
  free: (at: number) => boolean,
  after: 'title' | 'nothing',
): number {
  const first = words[from]
  if (!first || (after === 'nothing' && !FAMILY_NAMES.has(first.folded))) return from
  if (!free(from) || !canBeNameWord(first)) return from
  if (isMixed(words) && isCapital(first)) {
    const end = runEnd(words, from, free, isCapital)
    return after === 'title' || (end - from > 1 && FAMILY_NAMES.has(first.folded)) ? end : from
  }
  const end = runEnd(words, from, free, (word, at) => continues(words, word, from, at))
  if (opensFullName(words, from, end)) return end
  if (after === 'nothing' || NOT_A_NAME.has(first.folded)) return from
  const next = words[from + 1]?.folded ?? ''
  return NO_NAME_BEFORE[first.folded]?.test(next) && !first.ends ? from : from + 1
}

/** A word that can stand in a name at all: letters only, at most seven of them. */
export function canBeNameWord(word: Word): boolean {
  return /^(?:[a-z]{1,7}|\p{L}{1,7})$/u.test(word.folded)
}

/** Does it begin like a full name: a family name and at least one more word? */
export function opensFullName(words: Word[], from: number, end: number): boolean {
  const first = words[from]!.folded
  if (end - from < 2) return false
  if (COMMON_FAMILY_NAMES.has(first) && !NOT_A_NAME.has(first) && !SELDOM_A_NAME.has(first)) return true
  return FAMILY_NAMES.has(first) && end - from > 2 && PLAIN_MIDDLES.has(words[from + 1]!.folded)
}

/** Is upper case used for names here, rather than for everything or nothing? */
export function isMixed(words: Word[]): boolean {
  let upper = false
  let lower = false
  for (const word of words) {
    if (isCapital(word)) upper = true
    else if (/^\p{L}/u.test(word.typed)) lower = true
  }
  return upper && lower
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
    if (words[at - 1]!.ends) break
  }
  return at
}

function continues(words: Word[], word: Word, from: number, at: number): boolean {
  // "ông Lượng sang 7h thứ 7": to that time, not a man called Lượng Sang.
  if (word.folded === 'sang' && NO_NAME_BEFORE.sang!.test(words[at + 1]?.folded ?? '') && !word.ends) return false
  if (!NOT_A_NAME.has(word.folded)) return true
  if (at - from === 1) return MIDDLE_NAMES.has(word.folded)
  if (!PLAIN_MIDDLES.has(words[at - 1]!.folded)) return false
  return word.folded.length === 1 || COMMON_FAMILY_NAMES.has(words[from]!.folded)
}

/** Written like a name; a word in capitals throughout is emphasis as often. */
export function isCapital({ typed }: Word): boolean {
  const first = typed[0]!
  const second = typed[1]
  return first !== first.toLowerCase() && (second === undefined || second !== second.toUpperCase())
}
