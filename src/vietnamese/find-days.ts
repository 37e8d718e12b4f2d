// Finds the words of a text that name a day, and what they name; which day of the calendar that is, read-date.ts says.

import { FAMILY_NAMES, MIDDLE_NAMES } from './not-a-name.ts'
import { dateAt, type NumberedDate } from './numbered-date.ts'
import { marksOf, mayBe, type Word } from './words.ts'

export type SaidDay = { from: number; to: number; target: boolean } & (
  | { type: 'offset'; days: number }
  /** 1 = Monday … 7 = Sunday. */
  | { type: 'weekday'; weekday: number; week: 'this' | 'next' | null }
  | { type: 'weekend'; week: 'this' | 'next' | null }
  /** `month` null: a day of the month `months` ahead. */
  | { type: 'date'; date: number; month: number | null; year: number | null; months: number }
)
type Found = (
  | { type: 'offset'; days: number }
  | { type: 'weekday'; weekday: number }
  | { type: 'weekend'; week: 'this' | 'next' | null }
  | NumberedDate
) & { to: number }

const WEEKDAYS: Record<string, number> = {
  2: 1,
  3: 2,
  4: 3,
  5: 4,
  6: 5,
  7: 6,
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
}
const THU = marksOf('thứ')
const TU = marksOf('tư')
const TODAY = new Set(['nay', 'ni'])
/** Behind these "thứ hai" counts things: "cái thứ hai", "con thứ ba". */
const COUNTED = new Set(['cai', 'lan', 'con', 'dua', 'nguoi', 'be', 'mui', 'so', 'muc', 'an', 'dong', 'phuong', 'lua'])
const TITLES = new Set([
  'ba',
  'ong',
  'cu',
  'anh',
  'chi',
  'co',
  'chu',
  'bac',
  'be',
  'di',
  'thi',
  'thim',
  'mo',
  'ten',
  'hoa',
  'canh',
])
const GOES = new Set([
  'di',
  'den',
  'ra',
  'len',
  'ban',
  'xin',
  'moi',
  'kham',
  'toi',
  'ranh',
  'duoc',
  'dc',
  'co',
  'khong',
  'ko',
])
const LUNAR = /^(?:al|am|ta)$/

const OPENERS = new Set(
  't thu chu cn cnhat hnay hqua hom bua ngay sang trua chieu toi mai mot cuoi mung mong'.split(' '),
)

/** All days named, in order; words that `free` refuses are passed over. */
export function findDays(words: Word[], free: (at: number) => boolean): SaidDay[] {
  const days: SaidDay[] = []
  for (let at = 0; at < words.length; ) {
    const found = opensDay(words[at]!.folded) && free(at) ? dayAt(words, at) : null
    if (!found) {
      at++
      continue
    }
    const { week, from, to } =
      found.type === 'weekend' ? { week: found.week, from: at, to: found.to } : withWeek(words, at, found.to)
    const lunar = found.type === 'date' && LUNAR.test(words[to]?.folded ?? '')
    // A lunar day read as a solar one would be wrong by weeks: not understood is better.
    if (!lunar) days.push({ ...found, from, to, week, target: isTarget(words, from) } as SaidDay)
    at = to
  }
  return days
}

/** Most words are none of these, and the patterns below need not look at them. */
function opensDay(word: string): boolean {
  const first = word.charCodeAt(0)
  const last = word.charCodeAt(word.length - 1)
  return (first >= 48 && first <= 57) || (first === 116 && last >= 50 && last <= 55) || OPENERS.has(word)
}

function dayAt(words: Word[], at: number): Found | null {
  return weekdayAt(words, at) ?? relativeAt(words, at) ?? dateAt(words, at)
}

function weekdayAt(words: Word[], at: number): Found | null {
  const word = words[at]!
  const next = words[at + 1]?.folded ?? ''
  const before = words[at - 1]?.folded ?? ''
  const joined = /^(?:t|th|thu)([2-7])$/.exec(word.folded)
  if (joined && before !== 'thang') return { type: 'weekday', weekday: Number(joined[1]) - 1, to: at + 1 }
  // "t.5", "t.nam"; a "t" alone is "tôi".
  if ((word.folded === 't' && word.ends) || (word.folded === 'thu' && mayBe(word.marks, THU))) {
    const weekday = Object.hasOwn(WEEKDAYS, next) ? WEEKDAYS[next] : undefined
    if (weekday && !COUNTED.has(before) && (next !== 'tu' || mayBe(words[at + 1]!.marks, TU)))
      return { type: 'weekday', weekday, to: at + 2 }
    return null
  }
  if (word.folded === 'chu' && next === 'nhat') return { type: 'weekday', weekday: 7, to: at + 2 }
  // "làm cn", "cn cty": công nhân.
  const worker = /^(?:lam|la|may|nu|nam)$/.test(before) || /^(?:cty|cong|kcn|may|giay)$/.test(next)
  if (/^(?:cn|cnhat)$/.test(word.folded) && !worker) return { type: 'weekday', weekday: 7, to: at + 1 }
  return null
}

function relativeAt(words: Word[], at: number): Found | null {
  const { folded: word, typed, marks } = words[at]!
  const next = words[at + 1]?.folded ?? ''
  const third = words[at + 2]?.folded ?? ''
  if (/^(?:hnay|hqua)$/.test(word)) return { type: 'offset', days: word === 'hnay' ? 0 : -1, to: at + 1 }
  if (/^(?:hom|bua|ngay)$/.test(word)) {
    if (TODAY.has(next)) return { type: 'offset', days: 0, to: at + 2 }
    if (next === 'qua') return { type: 'offset', days: -1, to: at + 2 }
    if (next === 'kia') {
      if (word !== 'ngay') return { type: 'offset', days: -2, to: at + 2 }
      return { type: 'offset', days: words[at + 1]!.typed.toLowerCase().includes('ì') ? 3 : 2, to: at + 2 }
    }
    if (next === 'mai') return { type: 'offset', days: 1, to: at + 2 }
    if (next === 'mot' && !/^(?:lan|vien|buoi|ngay|hai|\d+)$/.test(third))
      return { type: 'offset', days: 2, to: at + 2 }
  }
  if (/^(?:sang|trua|chieu|toi)$/.test(word)) {
    if (next === 'mai' && !(word === 'toi' && !marks)) return { type: 'offset', days: 1, to: at + 2 }
    if (TODAY.has(next) && word !== 'toi') return { type: 'offset', days: 0, to: at + 2 }
  }
  if (word === 'mai' && !marks && isTomorrow(words, at)) return { type: 'offset', days: 1, to: at + 1 }
  if (typed.toLowerCase() === 'mốt' && words[at - 1]?.folded !== 'mai') return { type: 'offset', days: 2, to: at + 1 }
  if (word === 'cuoi' && next === 'tuan') {
    const week = weekAt(words, at + 1)
    return { type: 'weekend', week, to: week ? at + 3 : at + 2 }
  }
  if (/^\d{1,2}$/.test(word) && /^(?:ngay|hom|bua)$/.test(next) && third === 'nua')
    return { type: 'offset', days: Number(word), to: at + 3 }
  return null
}

/** A plain "mai" is tomorrow unless it is somebody's name, or "mai mốt" (some day). */
function isTomorrow(words: Word[], at: number): boolean {
  const { typed } = words[at]!
  const before = words[at - 1]
  const next = words[at + 1]?.folded ?? ''
  if (next === 'mot' || next === 'nay') return false
  if (!before || before.ends)
    return !(typed[0] === 'M' && typed !== 'MAI' && FAMILY_NAMES.has('mai') && MIDDLE_NAMES.has(next))
  // In mixed writing a capital inside the sentence is a name.
  if (typed[0] === 'M' && typed !== 'MAI') return false
  if (/^(?:em|chau|e|con)$/.test(before.folded)) return GOES.has(next)
  if (TITLES.has(before.folded) || /^(?:ngoc|phuong|tuyet|xuan|thanh|nhu|quynh|hong|kim|truc)$/.test(before.folded))
    return false
  return !(
    FAMILY_NAMES.has(before.folded) &&
    before.folded.length > 3 &&
    /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|trinh)$/.test(before.folded)
  )
}

/** Takes in "tuần này", "tuần sau", "tuần tới", "này" around a day. */
function withWeek(words: Word[], at: number, end: number): { week: 'this' | 'next' | null; from: number; to: number } {
  const after = weekAt(words, end)
  if (after) return { week: after, from: at, to: end + 2 }
  if (words[end]?.folded === 'nay') return { week: 'this', from: at, to: end + 1 }
  const before = weekAt(words, at - 2)
  if (before) return { week: before, from: at - 2, to: end }
  const behindPart = /^(?:sang|trua|chieu|vao|ngay|thi)$/.test(words[at - 1]?.folded ?? '')
    ? weekAt(words, at - 3)
    : null
  return behindPart ? { week: behindPart, from: at - 3, to: end } : { week: null, from: at, to: end }
}

function weekAt(words: Word[], at: number): 'this' | 'next' | null {
  if (words[at]?.folded !== 'tuan') return null
  const which = words[at + 1]?.folded ?? ''
  if (/^(?:nay|ni)$/.test(which)) return 'this'
  return /^(?:sau|toi|ke|kia)$/.test(which) ? 'next' : null
}

/** The day one wants to move to: behind "sang" or "qua" of a change. */
function isTarget(words: Word[], from: number): boolean {
  let at = from - 1
  while (at >= 0 && /^(?:ngay|hom|chieu|buoi|trua|vao)$/.test(words[at]!.folded)) at--
  if (at < 0 || !/^(?:sang|qua|thanh|lai|den)$/.test(words[at]!.folded)) return false
  for (let back = at - 1; back >= 0 && at - back <= 8; back--)
    if (/^(?:doi|chuyen|hoan|lui|dich)$/.test(words[back]!.folded)) return true
  return false
}
