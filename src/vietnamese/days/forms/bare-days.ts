// A number alone as a day of the month: "lùi sang 24", "lịch 27", "20 em kẹt, 22 nhé", "em chọn hai mươi"; too much for an hour or an option.

import { digitAt, spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import { isChange } from '../choice/day-roles.ts'
import { UNITS } from '../other-days/not-a-day.ts'
import { date } from './a-date.ts'
import type { Found, SaidDay } from './said-day.ts'

/** Behind these a number is the day of an appointment or of a move. */
const LEADS = new Set(
  'sang qua hen dan chot lui doi dich lich chon dung toi den hom truoc sau chieu trua vi kham ve dat xin nay bao ghi noi thanh len xuong cu'.split(
    ' ',
  ),
)
/** So it is behind these, where another day is named too or something is moved. */
const WEAK_LEADS = new Set(
  'cho ma con la hay khong nham lon thoi em toi tui chau me bo ba ong nhung vay tu di xep de voi vs va thi mai anh chi'.split(
    ' ',
  ),
)
/** Behind a number that opens a clause: it is spoken of as a day. */
const GOES_ON = new Set(
  'nhe nha nghe nghen nhen a ay do e em la ma thi di ban ket vuong mac toi tui con moi co duoc dc roi ve ok cung tram cho xin dang ghi nhung nen vi hay hoac'.split(
    ' ',
  ),
)
/** Who speaks; with a verb behind, "20 em kẹt" counts nobody. */
const SPEAKERS = new Set(['em', 'con', 'chau', 'be', 'cho', 'e'])
const VERBS = new Set(
  'ban ket vuong mac di ve moi phai kham ra len den khong ko k duoc dc co con toi em tui me bo ba ong chau muon nha nhe nho luon cho xin la e minh bac co chu anh chi cu vo chong'.split(
    ' ',
  ),
)

/** `last`: the day named before. */
export function bareAt(words: Word[], at: number, last: SaidDay | undefined): Found | null {
  const number = numberAt(words, at)
  if (!number || number.value > 31) return null
  if (isListed(words, at)) return date(number.value, null, number.to)
  if (number.value < 13 && !isMovedTo(words, at, number, last)) return null
  const { value, to } = number
  if (isRow(words, to, value)) return date(value, null, to)
  const before = words[at - 1]
  if (words[to]?.folded === 'tro' && before?.folded === 'tu') {
    // "từ 21 trở đi"; of 18 or 20 an age is as likely.
    const isAge = /^(?:18|20|60)$/.test(String(value)) || words.some(({ folded }) => folded === 'tuoi')
    return isAge ? null : date(value, null, to)
  }
  if (!words[to - 1]!.ends && isAmount(words, to)) return null
  const found = date(value, null, to)
  if (!before || before.ends) return opensClause(words, to, last) ? found : null
  if (/^(?:18|20|60)$/.test(String(value)) && words[to]?.folded === 'tro') return null
  // "thứ bảy 29", "cuối tháng 30".
  if ((last?.type === 'weekday' || last?.type === 'month') && last.to === at) return found
  // "hẹn 20 mà 20 có công chuyện": the same day again.
  if (last?.type === 'date' && last.date === value && !/^(?:so|nha|tuoi|sn)$/.test(before.folded)) return found
  if (LEADS.has(before.folded) && isLead(words, at, to, last)) return found
  // "xếp lại 25".
  if (
    before.folded === 'lai' &&
    /^(?:xep|ghi|dat|hen|sap|doi|chuyen)$/.test(words[at - 2]?.folded ?? '') &&
    isFree(words, to)
  )
    return found
  // "dời lịch cho cháu 30" tells an age sooner than a day.
  if (/^(?:chau|me|bo|ba|ong|anh|chi)$/.test(before.folded) && words[to - 1]!.ends) return null
  return WEAK_LEADS.has(before.folded) && (last !== undefined || isChange(words, at)) && isFree(words, to)
    ? found
    : null
}

/** "12, 13, 14 hôm nào vắng", "12 13 14 ngày nào cũng được": rising numbers, and a day asked for behind them. */
function isListed(words: Word[], at: number): boolean {
  let from = at
  while (isNext(words, from - 1)) from--
  let to = at
  while (isNext(words, to)) to++
  if (to - from < 1 || /^(?:so|phong|tang|tuoi|lop|thon|xom|to)$/.test(words[from - 1]?.folded ?? '')) return false
  return /^(?:hom|ngay|bua)$/.test(words[to + 1]?.folded ?? '') && /^(?:nao|mo)$/.test(words[to + 2]?.folded ?? '')
}

/** A number of two figures, and one of the three days behind it next. */
function isNext(words: Word[], at: number): boolean {
  const [one, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? '']
  if (!/^\d\d$/.test(one) || !/^\d\d$/.test(next) || Number(next) > 31) return false
  return Number(next) > Number(one) && Number(next) <= Number(one) + 3
}

/** "25 26 đều kẹt": days in a row, of which something is said. */
function isRow(words: Word[], at: number, value: number): boolean {
  if (words[at - 1]!.ends || !/^\d{2}$/.test(words[at]?.folded ?? '')) return false
  const next = Number(words[at]!.folded)
  if (next <= value || next > value + 3 || next > 31) return false
  return !words[at]!.ends && /^(?:deu|cung|ban|ket|vuong|em|toi|thi)$/.test(words[at + 1]?.folded ?? '')
}

/** "dời lịch 13 lên 12": beside another day a low number is one too. */
function isMovedTo(words: Word[], at: number, { value, to }: { value: number; to: number }, last: SaidDay | undefined) {
  if (value < 1 || last?.type !== 'date' || at - last.to !== 1 || !isChange(words, at)) return false
  if (!/^(?:len|xuong|sang|qua|thanh)$/.test(words[at - 1]!.folded)) return false
  return words[to - 1]!.ends || /^(?:duoc|dc|giup|nhe|nha|cho|a|gium|ho)$/.test(words[to]?.folded ?? '')
}

function numberAt(words: Word[], at: number): { value: number; to: number } | null {
  const { folded } = words[at]!
  // "hăm tư".
  if (folded === 'ham') {
    const unit = words[at]!.ends ? null : digitAt(words, at + 1)
    return unit ? { value: 20 + unit, to: at + 2 } : null
  }
  if (/^\d{2}$/.test(folded)) return { value: Number(folded), to: at + 1 }
  // A longer number, or the number of something, is no day.
  if (digitAt(words, at - 1) !== null && !words[at - 1]!.ends) return null
  const spoken = spokenNumber(words, at)
  return spoken && spoken.to - at > 1 && (isTens(words, at, spoken.to) || isOneOfTwo(words, at, spoken)) ? spoken : null
}

/** "hai bảy hay hai tám": the next day stands behind it, or the last before. */
function isOneOfTwo(words: Word[], at: number, { value, to }: { value: number; to: number }): boolean {
  if (value < 21 || value > 31) return false
  const isOr = (from: number) => /^(?:hay|hoac|voi)$/.test(words[from]?.folded ?? '')
  const isBeside = (from: number) => Math.abs((spokenNumber(words, from)?.value ?? 0) - value) === 1
  return (isOr(to) && isBeside(to + 1)) || (isOr(at - 1) && at > 2 && isBeside(at - 3))
}

/** "mười sáu", "hai mươi", "hai mươi lăm": "sáu bảy người" is another thing. */
function isTens(words: Word[], at: number, to: number): boolean {
  return words[at]!.folded === 'muoi' || (to - at > 1 && words[at + 1]!.folded === 'muoi')
}

function isLead(words: Word[], at: number, to: number, last: SaidDay | undefined): boolean {
  const { folded, marks } = words[at - 1]!
  // "trên 20", "đến 25 tuổi"; "toi 20" may be tôi.
  if (folded === 'toi' && marks === null && last === undefined) return false
  if (folded === 'vi') return words[at - 2]?.folded === 'thay'
  if (/^(?:den|toi|qua|truoc|sau|dung|kham|ve|dat|xin|nay|bao|ghi|noi|thanh|len|xuong)$/.test(folded))
    return last !== undefined || isChange(words, at) || isFree(words, to)
  return folded !== 'dich' || isChange(words, at)
}

/** "20 em kẹt", "22 nhé", "25, 26": the number is followed as a day is. */
function opensClause(words: Word[], to: number, last: SaidDay | undefined): boolean {
  if (words[to - 1]!.ends) return last !== undefined && last.type === 'date'
  // "26 chứ không phải 25".
  if (words[to]?.folded === 'chu' && /^(?:khong|ko|k)$/.test(words[to + 1]?.folded ?? '')) return true
  return GOES_ON.has(words[to]?.folded ?? '')
}

/** The clause ends behind the number, or goes on with a verb or a politeness. */
function isFree(words: Word[], to: number): boolean {
  const next = words[to]?.folded ?? ''
  return words[to - 1]!.ends || GOES_ON.has(next) || VERBS.has(next) || /^(?:dum|giup|ho|gium|luon|ca|nen)$/.test(next)
}

/** "20 người", "38 độ", "20 em học sinh"; "20 em kẹt" and "20 cho em" are none. */
function isAmount(words: Word[], at: number): boolean {
  const next = words[at]
  if (!next) return false
  const { folded } = next
  if (/^\d/.test(folded) || /^(?:do|phut|tro|thang|ruoi|gio|phay|tren|phan)$/.test(folded)) return true
  if (folded === 'tram') return false
  // "thôi cho em 27 cho chắc": cho, not chỗ.
  if (
    folded === 'cho' &&
    !next.marks &&
    /^(?:chac|tien|ro|kip|gon|em|e|toi|con|chau|me|bo)$/.test(words[at + 1]?.folded ?? '')
  )
    return false
  if (SPEAKERS.has(folded)) return !next.ends && !VERBS.has(words[at + 1]?.folded ?? '')
  return UNITS.has(folded)
}
