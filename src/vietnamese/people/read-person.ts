// Reads ages: "67t", "68 tủi", "sáu tám tuổi", "năm nay 68", "67 và 65 tuổi", "9 tháng tuổi".

import { unmark } from '../fold.ts'
import { marksOf, mayBe } from '../marks.ts'
import { spokenNumber } from '../spoken-number.ts'
import type { Word } from '../word.ts'

export interface Read<T> {
  value: T
  /** First word, and the one after the last. */
  from: number
  to: number
}

const OLDEST = 120
/** "từ 60 tuổi", "trên 60 tuổi", "ngoài bảy mươi": a rule or a guess, not somebody's age. */
const BOUNDS = new Map(
  'từ trên dưới đủ ngoài hơn đến quá gần ngót khoảng tầm chừng mấy độ xấp ngấp'
    .normalize('NFC')
    .split(' ')
    .map((word) => [unmark(word), marksOf(word)]),
)
const YEARS_OLD = new Set(['tuoi', 'tui', 'tuoj', 'tuoii'])
const JOINS = new Set(['va', 'voi', 'vs', 'con'])
/** Who is spoken of when months are told: "bé 9 tháng", not "ngày 9 tháng 12". */
const SMALL = new Set('be chau con nhoc cu nho dua gai trai'.split(' '))
const AFTER_BARE = new Set([
  'roi',
  'a',
  'ma',
  'va',
  'bi',
  'con',
  'yeu',
  'muon',
  'co',
  'bo',
  'me',
  'vo',
  'ong',
  'nua',
  'o',
])

/** Ages that belong to somebody, in whole years; "9 tháng tuổi" is 0. */
export function readAges(words: Word[]): Read<number>[] {
  const ages: Read<number>[] = []
  const take = (age: Read<number>) => {
    for (const before of listed(words, age.from)) ages.push(before)
    ages.push(age)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.folded
    if (word === 'tuoi') {
      const spoken = spokenBefore(words, at)
      if (spoken) take(spoken)
      continue
    }
    const first = word.charCodeAt(0)
    if (first < 48 || first > 57 || word.length > 7) continue
    const age = numberAge(words, at)
    // "ngày 23 tui bận"
    if (
      age &&
      age.to - at === 2 &&
      /^(?:tui|t)$/.test(words[at + 1]!.folded) &&
      OTHER_NUMBERS.has(words[at - 1]?.folded ?? '')
    )
      continue
    if (age && !isBound(words, age)) take(age)
  }
  return ages.filter(({ value }) => value <= OLDEST)
}

/** An age that starts with the figures at this word. */
function numberAge(words: Word[], at: number): Read<number> | null {
  const { folded, ends } = words[at]!
  const short = /^(\d{1,3})(?:t|tuoi|tui|tuoj)$/.exec(folded)
  if (short) return { value: Number(short[1]), from: at, to: at + 1 }
  const months = /^(\d{1,2})thang$/.exec(folded)
  if (months && isOfSmall(words, at)) return { value: inYears(months[1]!), from: at, to: at + 1 }
  if (!/^\d{1,3}$/.test(folded)) return null
  const value = Number(folded)
  const next = ends ? '' : (words[at + 1]?.folded ?? '')
  // "8 chục tuổi"
  if (next === 'chuc' && folded.length === 1 && value > 1 && YEARS_OLD.has(words[at + 2]?.folded ?? ''))
    return { value: value * 10, from: at, to: at + 3 }
  if (YEARS_OLD.has(next)) return { value, from: at, to: at + 2 }
  if (next === 't' && !/^\d/.test(words[at + 2]?.folded ?? '')) return { value, from: at, to: at + 2 }
  if (next === 'thang' && folded.length < 3) {
    const behind = words[at + 1]!.ends ? '' : (words[at + 2]?.folded ?? '')
    if (YEARS_OLD.has(behind)) return { value: inYears(folded), from: at, to: at + 3 }
    if (isOfSmall(words, at) && !/^(?:\d.*|nay|sau|truoc|toi|thi)$/.test(behind))
      return { value: inYears(folded), from: at, to: at + 2 }
  }
  // "mẹ em năm nay 68 rồi"; "năm nay 25 khám à" is a day.
  const isNow = words[at - 1]?.folded === 'nay' && words[at - 2]?.folded === 'nam' && !words[at - 1]!.ends
  if (isNow && (ends || AFTER_BARE.has(next))) return { value, from: at, to: at + 1 }
  // "cháu lên 4", "bé lên 3"
  if (words[at - 1]?.folded === 'len' && value < 10 && ends && isOfSmall(words, at - 1))
    return { value, from: at - 1, to: at + 1 }
  if (words[at - 1]?.folded === 'tuoi' && words[at - 1]!.typed !== 'tuôi' && ends)
    return { value, from: at - 1, to: at + 1 }
  return null
}

/** Every age before this one that shares its "tuổi": "5, 7 và 9 tuổi"; nearest last. */
function listed(words: Word[], from: number): Read<number>[] {
  const before: Read<number>[] = []
  let at = from
  while (at > 0) {
    const joined = JOINS.has(words[at - 1]!.folded) && !words[at - 1]!.ends
    const figure = words[at - (joined ? 2 : 1)]
    if (!figure || !/^\d{1,2}$/.test(figure.folded) || (!joined && !figure.ends)) break
    at -= joined ? 2 : 1
    // "số nhà 5, 7 tuổi", "thứ 5, 7 tuổi": the figure belongs to the word before it.
    const owner = words[at - 1]?.folded ?? ''
    if (OTHER_NUMBERS.has(owner) || (at > 0 && isBoundWord(words, at - 1))) break
    before.unshift({ value: Number(figure.folded), from: at, to: at + 1 })
  }
  return before
}

const OTHER_NUMBERS = new Set('thu so hom ngay lop nha to xom khom ap khu mung mong thang tang doi luc nam'.split(' '))

/** "sáu tám tuổi": the longest number in words that ends just before "tuổi". */
function spokenBefore(words: Word[], tuoi: number): Read<number> | null {
  for (let from = Math.max(0, tuoi - 4); from < tuoi; from++) {
    const spoken = spokenNumber(words, from)
    if (spoken?.to !== tuoi) continue
    const age = { value: spoken.value, from, to: tuoi + 1 }
    // "tam tuoi" may be tạm, "nam tuoi" năm; one word typed plain is too little beside "cao", "già", a zodiac sign.
    return isBound(words, age) || /^(?:cao|gia|da|tho|be|nho)$/.test(words[tuoi + 1]?.folded ?? '') ? null : age
  }
  return null
}

/** "từ 60 tuổi", "60 tuổi trở lên": whom a rule is for. */
function isBound(words: Word[], { from, to }: Read<number>): boolean {
  if (from > 0 && isBoundWord(words, from - 1)) return true
  const after = words[to]?.folded
  return (after === 'tro' || after === 'do') && /^(?:len|xuong|di|ve)$/.test(words[to + 1]?.folded ?? '')
}

const TITLES = new Set('ba ong cu anh chi chu bac co di cau'.split(' '))

/** "bà Tư 70 tuổi" is not from seventy on. */
function isBoundWord(words: Word[], at: number): boolean {
  const { folded, marks, ends } = words[at]!
  const meant = BOUNDS.get(folded)
  if (meant === undefined || ends || !mayBe(marks, meant)) return false
  // "bà ngoại 94 tuổi" typed plain.
  if (folded === 'ngoai' && marks === null) return !/^(?:ba|ong|me|ma|cu|con)$/.test(words[at - 1]?.folded ?? '')
  if (folded !== 'tu' || marks !== null || !TITLES.has(words[at - 1]?.folded ?? '')) return true
  return /^(?:cac|nhung|may)$/.test(words[at - 2]?.folded ?? '')
}

/** "bé 9 tháng", "con em mới 8 tháng", "bé Bon 18 tháng": a child is named shortly before. */
function isOfSmall(words: Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const { folded, ends } = words[back]!
    // "em bé nhà em mới 5 tháng"
    if (back < at - 3 && !/^(?:em|toi|minh|nha|moi|duoc)$/.test(words[back + 1]!.folded)) return false
    if (ends || /^(?:ngay|den|tu|sau|truoc|trong|hen|lich|\d.*)$/.test(folded)) return false
    if (SMALL.has(folded)) return true
  }
  return false
}

function inYears(months: string): number {
  return Math.floor(Number(months) / 12)
}
