// Reads the name in the answer to what somebody is called.

import { isCapital, isMixed } from '../../../../vietnamese/people/capitals.ts'
import { isFamilyName } from '../../../../vietnamese/people/family-names.ts'
import { isGivenName } from '../../../../vietnamese/people/given-names.ts'
import { FAMILY_NAMES, PLAIN_MIDDLES, SELDOM_A_NAME } from '../../../../vietnamese/people/not-a-name.ts'
import { canBeNameWord, readName } from '../../../../vietnamese/people/read-name.ts'
import type { Word } from '../../../../vietnamese/word.ts'

/** Words a name's answer may begin with. */
const LEADS = new Set('da vang thua toi em chau con minh ten la ho va day a nguoi kham cho benh nhan'.split(' '))

/**
 * Where the full name that begins an answer ends: "Trần Văn Mười Một, 1950", "LE XUAN THU 1968", "Nguyễn Thị Út Lớn". As a name was
 * asked for, everything up to the year is it, whatever else the words mean.
 */
export function answerEnd(words: Word[], from: number, to: number, free: (at: number) => boolean): number {
  if (to - from > 3 || !FAMILY_NAMES.has(words[from]!.folded) || !isFamilyName(words[from]!)) return to
  let at = from
  while (
    at < words.length &&
    at - from < 4 &&
    canBeNameWord(words[at]!) &&
    (at < to || (free(at) && !AFTER.has(words[at]!.folded)))
  ) {
    at++
    if (words[at - 1]!.ends) break
  }
  if (at <= to || at - from < 3) return to
  const isShort =
    words.length - at < 6 &&
    (words[at - 1]!.ends || /^\d/.test(words[at]?.folded ?? '0') || BORN.has(words[at]!.folded))
  const isName = PLAIN_MIDDLES.has(words[from + 1]!.folded) || words.slice(from, at).every(isCapital)
  return isShort && isName ? at : to
}

const BORN = new Set('sinh sn sanh nam ngay'.split(' '))
const AFTER = new Set(
  'a nhe nha nhen nghen sinh sn sanh nam o thon xom to ap xa ban khu co la toi minh sdt so di kham khong'.split(' '),
)

/** What was asked for and nothing else: "Mận 1949", "luong", "dạ tên Mận ạ". */
export function bareName(words: Word[], free: (at: number) => boolean): { from: number; to: number } | null {
  let from = 0
  while (from < words.length - 1 && LEADS.has(words[from]!.folded)) from++
  if (words.length - from > 6 || !words[from] || !free(from)) return null
  const mixed = isMixed(words) || words.every(isCapital)
  const to = readName(words, from, free, 'title', mixed)
  const behind = words[to]
  // "huy", "mai", "da vang" answer something else as often.
  const isOdd =
    to === from + 1 &&
    !isCapital(words[from]!) &&
    (SELDOM_A_NAME.has(words[from]!.folded) || LEADS.has(words[from]!.folded))
  if (isOdd && !/^\d/.test(behind?.folded ?? '')) return null
  if (to === from || !(isFamilyName(words[from]!) || isGivenName(words[from]!) || isCapital(words[from]!))) return null
  return !behind || words[to - 1]!.ends || /^(?:\d.*|sn.*|sinh|a|nhe|nha|nam)$/.test(behind.folded)
    ? { from, to }
    : null
}
