// Reads years of birth: "sn 1949", "sn49", "sinh năm một chín bốn chín", "sinh ngày 2/9/49", a bare 1949.

import { spokenNumber, spokenYear } from '../spoken-number.ts'
import type { Word } from '../word.ts'
import type { Read } from './read-person.ts'

/** Behind these a bare year tells when something happened: "mổ năm 2015", "từ 2018", "đợt 2023". */
const HAPPENED = new Set(
  'tu hoi mat chet bi mo kham dot qua truoc ket khoa luat so hoach thang quy lan xong uong chuyen lay cap nghi huu hom luc vao cuoi dau giua'.split(
    ' ',
  ),
)
/** What is counted or measured: "2000 bước", "1950 đồng". */
const MEASURED = new Set('dong d vnd k kg m km met buoc nguoi lan calo kcal ml mg ngan nghin trieu vnđ'.split(' '))
const JOINS = new Set(['va', 'voi', 'vs'])

/**
 * Years of birth, 1900 to `thisYear`. Two digits count only behind "sn" or "sinh năm" or where a year of birth was asked
 * (`name`: they may stand behind the name: "Lê Đình Thư 71").
 * A bare year of this or last year is a date rather than a birth.
 */
export function readBirthYears(words: Word[], thisYear: number, asked: boolean | 'name'): Read<number>[] {
  const years: Read<number>[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.folded
    const code = word.charCodeAt(0)
    const isFigure = code >= 48 && code <= 57
    if (isFigure || ((code === 110 || code === 115) && /\d/.test(word))) {
      const year = figureYear(words, at, thisYear, asked, years.at(-1))
      if (year) years.push(year)
      continue
    }
    const spoken = spokenAt(words, at, thisYear)
    if (!spoken) continue
    years.push(spoken)
    at = spoken.to - 1
  }
  return years
}

function figureYear(
  words: Word[],
  at: number,
  thisYear: number,
  asked: boolean | 'name',
  before: Read<number> | undefined,
): Read<number> | null {
  const word = words[at]!.folded
  const parts = /^(sn|ns|sinh|nam|s)?(\d{1,2}[/.:-]\d{1,2}[/.:-]|\d{1,2}[/.-])?((?:19|2[0o])[\do]{2}|\d\d)$/.exec(word)
  if (!parts) return null
  const [, lead, date, figures] = parts
  const born = lead === 'sn' || lead === 'ns' || lead === 'sinh' ? at : bornBefore(words, at)
  const from = born ?? at
  if (figures!.length === 4) {
    const year = Number(figures!.replaceAll('o', '0'))
    const isCertain = born !== null || asked !== false
    if (year > thisYear || year < 1900) return null
    if (!isCertain && (year >= thisYear - 1 || lead === 's' || !standsAlone(words, at, year, date))) return null
    return { value: year, from, to: at + 1 }
  }
  if (lead === 's' || (lead === 'nam' && !asked) || (date && (born === null || date.length < 4))) return null
  // "sn 49 và 52": the second shares the "sn".
  const follows =
    before !== undefined && words[before.from]!.folded.startsWith('s') && before.to >= at - 1 && before.to <= at
      ? before.to === at || JOINS.has(words[at - 1]!.folded)
      : false
  const isPair = asked === 'name' && words[at - 1]?.folded === '19' && at === words.length - 1
  if (isPair && !date) return { value: 1900 + Number(figures), from: at - 1, to: at + 1 }
  const isAnswer = asked === 'name' ? isBehindName(words, at) : asked && words.length <= 3
  if (born === null && !follows && !isAnswer) return null
  if (
    born !== null &&
    !date &&
    /^(?:thang|gio|h|tuoi|t|ngay)$/.test(words[at]!.ends ? '' : (words[at + 1]?.folded ?? ''))
  )
    return null
  const year = Number(figures)
  return { value: year + (year <= thisYear % 100 ? 2000 : 1900), from, to: at + 1 }
}

/** "Lê Đình Thư 71", "tên Đạt, năm 94": the last figures of an answer that gives a name. */
function isBehindName(words: Word[], at: number): boolean {
  const before = words[words[at - 1]?.folded === 'nam' ? at - 2 : at - 1]
  const isLast = at >= words.length - 2
  return (
    isLast &&
    !/^(?:tuoi|tui|t)$/.test(words[at + 1]?.folded ?? '') &&
    words.length <= 9 &&
    before !== undefined &&
    words[at]!.folded !== '19' &&
    /^\p{L}{2,7}$/u.test(before.folded) &&
    (!NOT_A_YEAR.has(before.folded) || (before.folded === 'thu' && at > 1))
  )
}

const NOT_A_YEAR = new Set('thu so ngay lop nha to xom khom ap khu thon luc tang hon toi tuoi muc'.split(' '))

/** "sinh năm bốn chín", "sn một chín bốn chín"; without "sinh" only in full, from its nineteen on. */
function spokenAt(words: Word[], at: number, thisYear: number): Read<number> | null {
  const word = words[at]!.folded
  if (!SPOKEN.has(word)) return null
  const full = spokenYear(words, at)
  const born = bornBefore(words, at)
  if (
    full &&
    full.value <= thisYear &&
    (born !== null ||
      (full.to - at >= 4 &&
        full.value < 1995 &&
        !HAPPENED.has(words[at - (words[at - 1]?.folded === 'nam' ? 2 : 1)]?.folded ?? '')))
  )
    return { value: full.value, from: born ?? at, to: full.to }
  // "sinh năm" before "năm mươi": the first "năm" is the year.
  if (born === null || (word === 'nam' && words[at - 1]?.folded !== 'nam')) return null
  const short = spokenNumber(words, at)
  if (!short || short.value < 10 || short.value > 99 || short.to - at < 2) return null
  return { value: short.value + (short.value <= thisYear % 100 ? 2000 : 1900), from: born, to: short.to }
}

const SPOKEN = new Set('mot hai ba bon tu nam sau bay tam chin muoi'.split(' '))

/**
 * Index where "sn", "sinh", "đẻ năm", "năm sinh", "sinh ngày", "sinh ngày 2 tháng 9 năm" begins just before this word; null
 * where it does not.
 */
function bornBefore(words: Word[], at: number): number | null {
  const one = words[at - 1]?.folded ?? ''
  const two = words[at - 2]?.folded ?? ''
  if (one === 'sn' || one === 'ns') return at - 1
  if (one === 'sinh') return two === 'nam' || two === 'ngay' ? at - 2 : at - 1
  if (one === 'la' && two === 'sinh' && /^(?:nam|ngay)$/.test(words[at - 3]?.folded ?? '')) return at - 3
  if (one === 'nam' || one === 'ngay' || one === 'hoi') {
    if (two === 'sn' || two === 'sinh' || two === 'de') return at - 2
    if (one !== 'nam') return null
    // "sinh ngày 2 tháng 9 năm 1949", "sinh tháng 9 năm 1949"
    for (let back = at - 3; back >= 0 && back >= at - 6; back--) if (words[back]!.folded === 'sinh') return back
    return null
  }
  if (/^(?:n|s)$/.test(two) && /^(?:n|s)$/.test(one) && one !== two) return at - 2
  if (one === 'de' && words[at]!.folded.length === 4) return at - 1
  return null
}

/** No piece of a phone or card number, nothing counted, no day something happened. */
function standsAlone(words: Word[], at: number, year: number, date: string | undefined): boolean {
  const before = words[at - 1]
  const after = words[at]!.ends ? undefined : words[at + 1]
  for (const beside of [before, words[at + 1]])
    if (beside && /^\+?\d{3,}$/.test(beside.folded) && beside.folded.length !== 4) return false
  if (after && MEASURED.has(after.folded)) return false
  if (year < 1995 && !date) return before?.folded !== 'so' && before?.folded !== 'nha'
  const lead = before?.folded === 'nam' || before?.folded === 'ngay' ? words[at - 2] : before
  return !(lead && HAPPENED.has(lead.folded)) && !(before?.folded === 'ngay' && date !== undefined)
}
