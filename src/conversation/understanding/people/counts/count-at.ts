// Reads one number of people where it stands: "2 bé", "mười hai cụ", "3ng", "một chỗ".

import { marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import type { Read } from '../../../../vietnamese/people/read-person.ts'
import type { Said } from '../../../../vietnamese/phrases/said.ts'
import { spokenNumber } from '../../../../vietnamese/spoken-number.ts'
import { BEFORE, BEHIND_GROWN, COUNTED, DIGITS, GROWN, NOT_SO, SEAT_FOR, SEAT_WORDS, SECOND } from './count-words.ts'

const MOST = 300

/** "3ng", "2suat" */
export function gluedAt(said: Said[], at: number): (Read<number> & { what: string }) | null {
  const [, figures, what] = /^([1-9]\d?)(ng|nguoi|be|dua|suat|slot|vc|chau)$/.exec(said[at]!.folded) ?? []
  if (figures === undefined || (at > 0 && BEFORE.has(said[at - 1]!.folded) && !isGiving(said, at))) return null
  return { value: Number(figures), from: at, to: at + 1, what: /^(?:suat|slot)$/.test(what!) ? 'seat' : 'nguoi' }
}

interface Around {
  named: number
  /** A count ends just before. */
  isNext: boolean
}

export function countAt(
  said: Said[],
  start: number,
  { named, isNext }: Around,
): (Read<number> & { what: string }) | null {
  const tens = tensAt(said, start)
  const at = tens ? tens.to - 1 : start
  const value = tens?.value ?? numberAt(said, at)
  const word = said[at + 1]
  if (value === null || said[at]!.ends || !word) return null
  const counted = COUNTED.get(word.folded)
  if (counted === undefined || !isWritten(word, counted)) return null
  if (word.folded === 'thang' && word.marks === null) return null
  const before = start > 0 && !said[start - 1]!.ends ? said[start - 1]! : undefined
  const next = word.ends ? '' : (said[at + 2]?.folded ?? '')
  if (before && BEFORE.has(before.folded) && !isGiving(said, start) && !(named === value && before.folded === 'kham'))
    return null
  if (isOfNumberName(said, at) || isOtherNumber(said, start, word)) return null
  if (before && /^\d/.test(before.folded) && !isSpelled(said, at)) return null
  if (
    word.folded === 'cong' &&
    before &&
    /^(?:em|toi|minh|chau)$/.test(before.folded) &&
    !/^(?:ty|xuong)$/.test(said[at - 2]?.folded ?? '')
  )
    return null
  const isGrownAlone = value > 1 && isAloneGrown(said, at, next)
  const second = isGrownAlone ? undefined : SECOND[word.folded]
  if (second && !second.test(next)) return null
  if (!second && !isGrownAlone && GROWN.test(word.folded)) return null
  // "2 cháu nội", not "2 cháu nói".
  const isHere =
    word.folded === 'nguoi' &&
    next === 'nha' &&
    value > 1 &&
    (value > 4 || (said[at + 2]!.ends && said[at + 2]!.marks === null))
  const isNoi = word.folded === 'chau' && next === 'noi' && value > 1 && isWritten(said[at + 2]!, 'nội')
  // "25 người đăng ký"
  const isSigning = next === 'dang' && said[at + 3]?.folded === 'ky'
  if (
    !isNoi &&
    !isHere &&
    !isSigning &&
    NOT_SO[word.folded]?.test(next) &&
    !(word.folded === 'cho' && isWritten(word, 'chỗ') && SEAT_FOR.test(next))
  )
    return null
  if (isSpelled(said, at) && !isWhole(said, at, next)) return null
  const isSeat = SEAT_WORDS.has(word.folded) && isWritten(word, SEAT_WORDS.get(word.folded)!)
  // "2 người lớn và 1 trẻ em"
  const isAdded =
    !isSpelled(said, at) && (isNext || (before !== undefined && /^(?:va|voi|vs|cung|them|lon)$/.test(before.folded)))
  // "một người lớn hai trẻ em"
  const isGrown =
    word.folded === 'nguoi' && next === 'lon' && numberAt(said, at + 3 < said.length ? at + 3 : at) !== null
  if (value === 1 && !isAdded && !isGrown && !(isSeat && isOneSeat(said, at))) return null
  if (word.folded === 'cho' && (!isSeat || (word.marks === null && !isAfterGiving(said, at)))) return null
  return {
    value,
    from: start,
    to: second ? at + 3 : at + 2,
    what: isSeat && word.folded !== 'nguoi' ? 'seat' : second && PAIRS.test(word.folded) ? 'pair' : word.folded,
  }
}

const PAIRS = /^(?:me|bo|cha|ma)$/

/** "mười hai cụ", "ba mươi hai em": the last word of the number, and its value. "hai ba người" are two or three. */
function tensAt(said: Said[], at: number): { value: number; to: number } | null {
  const spoken = /^(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi)$/.test(said[at]!.folded) ? spokenNumber(said, at) : null
  if (!spoken || spoken.value < 11 || spoken.to - at < 2) return null
  return said.slice(at, spoken.to).some(({ folded }) => folded === 'muoi') ? spoken : null
}

/** "ngày hai bảy cho …", "hôm sau cho cả nhà": no seven seats, no six. */
function isOtherNumber(said: Said[], at: number, word: Said): boolean {
  if (!isSpelled(said, at)) return false
  if (at > 0 && !said[at - 1]!.ends && DIGITS.has(said[at - 1]!.folded) && said[at - 1]!.folded !== 'nam') return true
  const isTypedWith = said.some(({ marks }) => marks !== null)
  const isWished = /^(?:cho|xin|dat|giu|lay|ghi)$/.test(said[at - 1]?.folded ?? '')
  return isTypedWith && word.marks === null && word.folded === 'cho' && !isWished
}

/** "hai bác đi cùng", "cho 2 bà nhé"; not "cô Hai chú Ba". */
function isAloneGrown(said: Said[], at: number, next: string): boolean {
  const word = said[at + 1]!
  // "26 co", "20 di duoc" typed plain are a day.
  if (!GROWN.test(word.folded) || (word.marks === null && /^(?:co|di)$/.test(word.folded))) return false
  // "hôm sau đi" typed plain is no six aunts.
  if (isSpelled(said, at) && said[at]!.folded !== 'hai' && said[at]!.marks === null) return false
  const before = at > 0 && !said[at - 1]!.ends ? said[at - 1]!.folded : ''
  if (!/^(?:cho|giup|ho|gium|dum|dat|ghi|xep|lich|cua)$/.test(before)) return false
  return word.ends || BEHIND_GROWN.test(next)
}

/** "anh hai con" is the eldest brother, "cháu là Năm con bà Tư" a man called so. */
function isOfNumberName(said: Said[], at: number): boolean {
  if (said[at + 1]!.folded !== 'con' || !isSpelled(said, at)) return false
  const before = at > 0 && !said[at - 1]!.ends ? said[at - 1]!.folded : ''
  return /^(?:anh|chi|cau|di|mo|thim|duong)$/.test(before) || (before === 'la' && said[at]!.folded === 'nam')
}

export function numberAt(said: Said[], at: number): number | null {
  const { folded, marks } = said[at]!
  if (/^\d{1,3}$/.test(folded)) {
    const value = Number(folded)
    return value > 0 && value <= MOST ? value : null
  }
  const meant = DIGITS.get(folded)?.[0]
  return meant && mayBe(marks, marksOf(meant[1].normalize('NFC'))) ? meant[0] : null
}

function isSpelled(said: Said[], at: number): boolean {
  return !/^\d/.test(said[at]!.folded)
}

/** Numbers in words are other words too: "bà con", "ba mẹ con" the parents, "bà cháu", "ba bé". */
function isWhole(said: Said[], at: number, next: string): boolean {
  const { folded, marks } = said[at]!
  const word = said[at + 1]!
  if (folded !== 'ba') return !(folded === 'nam' && /^(?:con|be|chau)$/.test(word.folded) && marks === null)
  if (/^(?:con|chau|be|cu|me|ma|chi|ong)$/.test(word.folded)) {
    const third = said[at + 3]?.folded ?? ''
    if (word.folded === 'me' || word.folded === 'ma')
      return (
        next === 'con' &&
        !said[at + 1]!.ends &&
        (!/^(?:cho|cua|giup|dua)$/.test(said[at - 1]?.folded ?? '') || /^(?:em|toi|nha|minh|chi)$/.test(third))
      )
    return word.folded === 'con' && next === 'nho'
  }
  return true
}

/** "cho 2 người", "đặt 1 chỗ": what stands before the number gives or wants it. */
function isGiving(said: Said[], at: number): boolean {
  const before = said[at - 1]!
  if (before.folded === 'nha' || before.folded === 'bot') return before.folded === 'nha'
  const two = said[at - 2]?.folded ?? ''
  // "huỷ hết 3 suất", "giữ cho con 1 chỗ"
  if (before.folded === 'het') return /^(?:huy|xoa|bo|doi)$/.test(two)
  if (before.folded === 'con') return /^(?:cho|giup|cua)$/.test(two)
  return before.folded === 'cho' && !isTyped(before, 'chờ')
}

function isAfterGiving(said: Said[], at: number): boolean {
  const before = at > 0 && !said[at - 1]!.ends ? said[at - 1]!.folded : ''
  return before !== 'la' && before !== 'o'
}

/** "một chỗ", "1 suất"; "1 người" is one of many things, "1 lượt" a seat. */
function isOneSeat(said: Said[], at: number): boolean {
  const word = said[at + 1]!
  if (word.folded === 'nguoi') return false
  if (word.folded !== 'cho') return true
  const next = word.ends ? '' : (said[at + 2]?.folded ?? '')
  // "nằm một chỗ", "ngồi một chỗ"
  return !/^(?:nam|ngoi|dung|lam|o|lay)$/.test(said[at - 1]?.folded ?? '') && (next !== 'cho' || word.marks !== null)
}

function isWritten({ marks }: Said, word: string): boolean {
  return mayBe(marks, marksOf(word.normalize('NFC')))
}

/** Typed with these accents, not plain. */
function isTyped({ marks }: Said, word: string): boolean {
  return marks !== null && mayBe(marks, marksOf(word.normalize('NFC')))
}
