// Words of address before a name: "bà Mận", "cháu Na", "cu Tí"; and who is only staff ("cô Hạnh y tá").

import { type Marks, marksOf, mayBe } from '../../../../vietnamese/marks.ts'
import { NO_NAME_BEFORE } from '../../../../vietnamese/people/beside-a-name.ts'
import { isCapital } from '../../../../vietnamese/people/capitals.ts'
import { isPetName } from '../../../../vietnamese/people/given-names.ts'
import type { Word } from '../../../../vietnamese/word.ts'
import type { Relation } from '../../meaning.ts'

interface Title {
  /** With its accents, as it must be where accents were typed. */
  written: string
  marks: Marks | null
  /** An everyday word when typed plain or alone: a title only before a capital, or with its own accents. */
  doubtful: boolean
  /** What a child is so called; said only where an owner follows ("bé Na nhà em"): a title is no relation. */
  relation: Relation | null
}

const TITLES = new Map<string, Title>(
  [
    ...['bà', 'ông', 'cụ', 'anh', 'chị', 'chú', 'bác'].map((word) => [word, false, null] as const),
    ...['cô', 'dì', 'cậu', 'thím', 'mợ', 'dượng', 'em', 'con', 'mệ', 'o'].map((word) => [word, true, null] as const),
    ...(['cháu', 'bé', 'nhóc'] as const).map((word) => [word, true, 'child'] as const),
    ...(['thằng'] as const).map((word) => [word, true, 'son'] as const),
    ['cái', true, 'daughter'] as const,
  ].map(([word, doubtful, relation]) => [
    key(word),
    { written: word.normalize('NFC'), marks: marksOf(word.normalize('NFC')), doubtful, relation },
  ]),
)
/** Not a title there: "tiếng Anh", "các bác". */
const NO_TITLE_BEHIND = new Set('tieng nguoi cac may nhung nuoc moi thua'.split(' '))
/** Behind these stands whom one speaks to or of: "chào cô Hạ", "khen cô Lụa". */
const GREETED = new Set('chao gap khen thua'.split(' '))
/** Behind a name: whoever works at the station or the commune is not examined. */
const STAFF = new Set('y truong can cong dieu bac tram duoc to phu nhan'.split(' '))
const STAFF_SECOND = new Set('ta te tram bo an duong si sy si thon truong trach vien y'.split(' '))
/** "cu" typed plain is mostly cũ, "chu" chữ: a title at the head of a clause or behind one of these. */
const BEFORE_CU = new Set('cho cua giup ho va voi vs la dua gium dat con huy lich'.split(' '))

/** May this word be a title at all? */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded)
}

/** The title at this word, when one stands there and a name may follow; else null. */
export function titleAt(words: Word[], at: number, mixed: boolean): Title | null {
  const { folded, typed, marks, ends } = words[at]!
  const title = TITLES.get(folded)
  const next = words[at + 1]
  if (!title || !next || ends || !mayBe(marks, title.marks)) return null
  const before = words[at - 1]
  if (before && !before.ends && GREETED.has(before.folded) && (title.doubtful || before.folded !== 'gap')) return null
  if (
    (folded === 'bac' && (next.folded === 'si' || (next.folded === 'tai' && !isCapital(next)))) ||
    (before && !before.ends && NO_TITLE_BEHIND.has(before.folded))
  )
    return null
  // "ông trưởng bản", "chú Trưởng thôn": an office.
  if (next.folded === 'truong' && !next.ends && /^(?:ban|thon|xom|tram|khu|ap)$/.test(words[at + 2]?.folded ?? ''))
    return null
  const isNamed = mixed && isCapital(next)
  if (!title.doubtful) {
    // "ba" typed with accents all around is a number or the father of the south.
    if (folded === 'cu' && marks === null && (isNamed || isPetName(next)) && isBoy(words, at)) return CU
    if (/^(?:cu|chu|ba)$/.test(folded) && marks === null && !isNamed && isOdd(folded, words, at)) return null
    return title
  }
  // "o Thắm" where the other words have their accents; "ở Thắm" would have its own.
  if (folded === 'o' && !(isNamed && (before === undefined || (next.marks !== null && marks === null)))) return null
  const accented = typed.toLowerCase() === title.written && marks !== null
  if (isNamed) return folded === 'cai' && !accented ? null : title
  if (folded === 'cai') return accented && isPetName(next) ? title : null
  if (folded === 'thang') return isPetName(next) || accented ? title : null
  // "Chào cô Hạ", "gặp cô Mai": whom one speaks to.
  return accented || title.relation === 'child' ? title : null
}

const UNCLES = /^(?:chu|bac|co|di|cau|mo|thim|duong|anh|chi|o)$/
const RANKS = new Map(
  'hai ba tư năm sáu bảy tám chín mười út cả'
    .normalize('NFC')
    .split(' ')
    .map((word) => [key(word), marksOf(word)]),
)

/** "dì năm", "cậu tư nhà em", typed small: called by the rank among the children. */
export function isRank(words: Word[], at: number): boolean {
  const [title, word] = [words[at - 1], words[at]!]
  if (!title || title.ends || !UNCLES.test(title.folded) || !RANKS.has(word.folded)) return false
  if (/\d/.test(word.typed)) return false
  const written = RANKS.get(word.folded)!
  const next = word.ends ? '' : (words[at + 1]?.folded ?? '')
  if (COUNTED_BEHIND.test(next) || (!word.ends && NO_NAME_BEFORE[word.folded]?.test(next))) return false
  // Typed plain "di nam", "co ba" are other words.
  return written === null ? title.marks !== null : word.marks !== null && mayBe(word.marks, written)
}

const COUNTED_BEHIND =
  /^(?:nguoi|dua|be|chau|con|suat|cho|cu|ngay|hom|tuan|thang|lan|gio|muoi|tuoi|nha|nhat|deu|trieu|tram)$/

/** Does the name that ends before `to` belong to somebody of the station? */
export function isStaff(words: Word[], to: number): boolean {
  if (words[to - 1]?.ends) return false
  const [one, two] = [words[to]?.folded ?? '', words[to + 1]?.folded ?? '']
  return (STAFF.has(one) && STAFF_SECOND.has(two)) || (/^(?:ben|o)$/.test(one) && two === 'tram')
}

/** "anh y tá tên Hiếu", "bác sĩ tên Hùng" */
export function isStaffBefore(words: Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - 4 && !words[back - 1]!.ends; back--)
    if (STAFF.has(words[back - 1]!.folded) && STAFF_SECOND.has(words[back]!.folded)) return true
  return false
}

/** "bác Cả nhà em", "chú Hùng nhà em": of the family; an "anh", "bà" may be the husband or the mother. */
export function isUncle({ folded }: Word): boolean {
  return folded === 'bac' || folded === 'chu'
}

const CU: Title = { written: 'cu', marks: null, doubtful: false, relation: 'son' }

/** "cu Tí": a boy where the other words have their accents, else mostly "cụ". */
function isBoy(words: Word[], at: number): boolean {
  return isPetName(words[at + 1]!) || words.slice(Math.max(0, at - 6), at + 8).some(({ marks }) => marks !== null)
}

function isOdd(folded: string, words: Word[], at: number): boolean {
  if (folded === 'ba') return words.slice(Math.max(0, at - 6), at + 8).some(({ marks }) => marks !== null)
  const before = words[at - 1]
  return before !== undefined && !before.ends && !BEFORE_CU.has(before.folded)
}

function key(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
}

/** Directly behind a name: who asked one along, praised or advised. */
const TELLS = new Set('ru khen dan bieu'.split(' '))

/** "Chị Thu tổ 7 nói", "bà Hạ đầu xóm bảo": who told something. */
export function isTeller(words: Word[], to: number): boolean {
  for (let at = to; at < words.length && at < to + 4 && !words[at - 1]!.ends; at++) {
    const { folded, marks } = words[at]!
    if (folded === 'noi' && (marks === null || marks.tone === '\u0301')) return words[at + 1]?.folded !== 'khong'
    if (folded === 'bao' && (marks === null || marks.tone === '\u0309')) return true
    if (/^(?:kham|dang|di|bi|sinh|sn|khong|ko|co|muon|hai|ca|va|voi|\d{3,}.*)$/.test(folded)) return false
    if (TELLS.has(folded) && at === to) return true
  }
  return false
}
