// Clock times at a place of a text: "7h30", "7g", "7 giờ rưỡi", "bảy rưỡi", "8h kém 15", "8-9h", "lúc 8"; and lengths of time, which are none.

import { isAccentedNear } from '../../accented-near.ts'
import { spokenNumber } from '../../spoken-number.ts'
import type { Word } from '../../word.ts'
import { isLength } from './lasting-times.ts'

export interface Clock {
  hour: number
  minute: number
  /** The word after the last. */
  to: number
}

const JOINED = /^(\d{1,2})(?:h+|g|gio|:)(\d{2})?(?:p|ph)?$/
const RANGE = /^(\d{1,2}):(\d{2})-\d{1,2}:\d{2}$/
const HOURS = /^(\d{1,2})-(\d{1,2})$/
const DOTTED = /^(\d{1,2})\.([0-5]\d)$/
const MINUTES = /^([0-5]?\d)(?:p|ph|phut)?$/
const HOUR = new Set(['gio', 'h', 'g'])
/** A number behind these is an hour: "lúc 8", "hồi 7". */
const AT = new Set(['luc', 'hoi', 'vao_luc'])
/** Near these 7.30 is a time. */
const NEAR = new Set('luc hoi khoang tam tu sau truoc gio sang chieu trua'.split(' '))
const PARTS = new Set('sang trua chieu toi'.split(' '))
/** "thứ 5 sáng", "số 8 sáng": the number belongs to what stands before it. */
const NUMBERED = new Set(
  'thu th t ngay mung mong hom thang so to khu thon lop muc loai ap xom nguoi chau be con'.split(' '),
)
const NUMBER_WORDS = new Set('mot hai ba bon nam sau bay tam chin muoi'.split(' '))

/** The clock time that begins at this word; null where there is none, or a length of time. */
export function clockAt(words: Word[], at: number): Clock | null {
  const clock = hourAt(words, at)
  return clock && !isLength(words, at, clock.to) ? clock : null
}

/** So, whatever happens at that hour. */
export function hourAt(words: Word[], at: number): Clock | null {
  const { folded } = words[at]!
  const first = folded.charCodeAt(0)
  const isDigit = first >= 48 && first <= 57
  if (!isDigit && !NUMBER_WORDS.has(folded)) return null
  const clock = isDigit ? figuresAt(words, at) : spokenAt(words, at)
  if (!clock || clock.hour < 0 || clock.hour > 23 || clock.minute > 59) return null
  return clock
}

function figuresAt(words: Word[], at: number): Clock | null {
  const { folded, ends } = words[at]!
  const to = at + 1
  const joined = JOINED.exec(folded) ?? RANGE.exec(folded)
  if (joined)
    return joined[2] === undefined
      ? tail(words, to, Number(joined[1]))
      : { hour: Number(joined[1]), minute: Number(joined[2]), to }
  const next = ends ? undefined : words[to]
  const range = HOURS.exec(folded)
  if (range)
    return next && HOUR.has(next.folded) && Number(range[1]) < Number(range[2])
      ? { hour: Number(range[1]), minute: 0, to: to + 1 }
      : null
  const dotted = DOTTED.exec(folded)
  if (dotted) return isNearTime(words, at) ? { hour: Number(dotted[1]), minute: Number(dotted[2]), to } : null
  if (folded.length > 2 || !/^\d+$/.test(folded)) return null
  const hour = Number(folded)
  // "tháng 3 giỗ tổ".
  if (next && HOUR.has(next.folded) && next.marks?.letters !== '00^') return tail(words, to + 1, hour)
  if (next && opensRange(words, to)) return { hour, minute: 0, to }
  if (next?.folded === 'ruoi') return isHalfHour(words, at, to + 1) ? { hour, minute: 30, to: to + 1 } : null
  // "hỏi 3 lần".
  if (AT.has(words[at - 1]?.folded ?? '') && (!next || !/^(?:\d.*|lan|nguoi|cau|chuyen|viec)$/.test(next.folded)))
    return tail(words, to, hour)
  return next && isHourOfPart(words, at, next) ? { hour, minute: 0, to } : null
}

/** "từ 7 đến 9 giờ", "7 đến 9h": the first hour. */
function opensRange(words: Word[], at: number): boolean {
  if (!/^(?:den|toi)$/.test(words[at]!.folded)) return false
  const last = words[at + 1]?.folded ?? ''
  return /^\d{1,2}(?:h|g)\d*$/.test(last) || (/^\d{1,2}$/.test(last) && HOUR.has(words[at + 2]?.folded ?? ''))
}

/** "8 sáng mai", "3 chiều": a number right before a part of the day. */
function isHourOfPart(words: Word[], at: number, next: Word): boolean {
  if (!PARTS.has(next.folded) || (NUMBERED.has(words[at - 1]?.folded ?? '') && !words[at - 1]!.ends)) return false
  const hour = Number(words[at]!.folded)
  const isPart = next.marks ? next.marks.tone !== '' : next.folded === 'chieu'
  return isPart && (next.folded === 'sang' ? hour >= 5 && hour <= 11 : hour >= 1 && hour <= 12)
}

/** "bảy giờ", "bay gio ruoi", "bảy rưỡi", "mười một giờ". */
function spokenAt(words: Word[], at: number): Clock | null {
  const word = words[at]!
  if (word.ends || isInNumber(words, at) || (word.folded === 'sau' && isLater(words, at))) return null
  let spoken = spokenNumber(words, at)
  if (!spoken) return null
  // "tám chín giờ": the first.
  const twoHours = spoken.value > 24 && spoken.to === at + 2
  const end = spoken.to
  if (twoHours) spoken = { value: spokenNumber([{ ...word, ends: true }], 0)?.value ?? 99, to: end }
  const next = words[end]?.folded
  if (next === 'ruoi')
    return isHalfHour(words, at, end + 1) && !isWeekdayNumber(words, at)
      ? { hour: spoken.value, minute: 30, to: end + 1 }
      : null
  if (next !== 'gio' || isWeekdayNumber(words, at)) return null
  const clock = tail(words, end + 1, spoken.value)
  return end === at + 1 && isOtherWord(words, at, clock) ? null : clock
}

/** The rest of a longer number: "hai nghìn không trăm hai mươi giờ …". */
function isInNumber(words: Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? ''
  return (
    /^(?:tram|nghin|ngan|linh)$/.test(before) ||
    (words[at]!.folded === 'muoi' && NUMBER_WORDS.has(before) && !isAfterWeek(words, at - 1))
  )
}

/** "tuần sau mười giờ". */
function isAfterWeek(words: Word[], at: number): boolean {
  return words[at]!.folded === 'sau' && isLater(words, at)
}

/** "tuần sau bảy giờ": sau, not sáu; where accents are typed, sáu has its own. */
function isLater(words: Word[], at: number): boolean {
  if (words[at]!.marks?.tone) return false
  return /^(?:tuan|thang|hom|lan|dot|ngay)$/.test(words[at - 1]?.folded ?? '') || isAccentedNear(words, at)
}

/** "thứ năm giờ nào", "tháng ba giờ": the number is the weekday's. */
function isWeekdayNumber(words: Word[], at: number): boolean {
  return /^(?:thu|thang|mung|mong|ngay)$/.test(words[at - 1]?.folded ?? '') && !words[at - 1]!.ends
}

/** Plain "bay gio" is mostly bây giờ (now), "ba gio" as often bà, "sau gio" after hours, "nam gio" a year: what follows must tell. */
function isOtherWord(words: Word[], at: number, clock: Clock): boolean {
  const { folded, marks } = words[at]!
  // "một giờ" is an hour's time as often.
  if (folded === 'mot') return clock.minute === 0 && !/^(?:chieu|trua)$/.test(words[clock.to]?.folded ?? '')
  if (marks?.tone) return false
  if (clock.minute > 0) return folded === 'ba' && marks !== null
  const part = words[clock.to]
  const isBeforePart =
    part !== undefined &&
    PARTS.has(part.folded) &&
    (part.marks
      ? part.marks.tone !== ''
      : part.folded !== 'toi' && (part.folded !== 'sang' || beforeDay(words, clock.to + 1)))
  if (folded === 'bay') return marks !== null || !isBeforePart
  if (folded === 'ba') return !isBeforePart && !words[at + 1]?.marks
  if (folded === 'sau') return !isBeforePart && !/^(?:luc|tam|khoang|tu|den)$/.test(words[at - 1]?.folded ?? '')
  return false
}

function beforeDay(words: Word[], at: number): boolean {
  const word = words[at]
  return words[at - 1]!.ends || !word || /^(?:thu|t[2-7]|mai|nay|ngay|cn|chu|hom|mot|\d.*)$/.test(word.folded)
}

/** What follows the hour: "30", "rưỡi", "kém 15", "kém mười lăm". */
function tail(words: Word[], at: number, hour: number): Clock {
  const whole = { hour, minute: 0, to: at }
  const next = words[at - 1]!.ends ? undefined : words[at]
  if (!next) return whole
  if (next.folded === 'ruoi') return { hour, minute: 30, to: at + 1 }
  const isLess = next.folded === 'kem'
  const from = isLess ? at + 1 : at
  const figures = MINUTES.exec(words[from]?.folded ?? '')
  const minutes = figures ? { value: Number(figures[1]), to: from + 1 } : spokenNumber(words, from)
  if (!minutes || minutes.value > 59 || minutes.value < 1) return whole
  const isMinute = words[minutes.to]?.folded === 'phut' && !words[minutes.to - 1]!.ends
  const to = isMinute ? minutes.to + 1 : minutes.to
  if (isLess) return { hour: hour - 1, minute: 60 - minutes.value, to }
  // "7 giờ 5 người" is no 7:05: steps of five minutes in two figures, or with their "phút".
  const sure =
    isMinute ||
    /\d(?:p|ph|phut)$/.test(words[from]!.folded) ||
    (minutes.value % 5 === 0 &&
      minutes.value >= 5 &&
      (figures ? figures[1]!.length === 2 : minutes.value >= 10) &&
      // "9 giờ 30 ngày 9" has its minutes; "2 giờ 10 ngày" counts days.
      (!/^(?:nguoi|tuoi|phan|ngay|thang)$/.test(words[to]?.folded ?? '') ||
        /^\d/.test(words[to]?.folded === 'ngay' ? (words[to + 1]?.folded ?? '') : '')))
  return sure ? { hour, minute: minutes.value, to } : whole
}

/** "bảy rưỡi"; "một tuổi rưỡi", "hai triệu rưỡi" have their unit between, "2 rưỡi triệu" behind. */
function isHalfHour(words: Word[], at: number, to: number): boolean {
  return (
    !/^(?:trieu|ky|kg|can|tuoi|thang|nam|met|tieng)$/.test(words[to]?.folded ?? '') &&
    !/^(?:nang|can|cao)$/.test(words[at - 1]?.folded ?? '')
  )
}

function isNearTime(words: Word[], at: number): boolean {
  return NEAR.has(words[at - 1]?.folded ?? '') || (!words[at]!.ends && NEAR.has(words[at + 1]?.folded ?? ''))
}
