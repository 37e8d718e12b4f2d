// Reads clock times and parts of the day: "7h30", "7 gio ruoi", "8h kem 15", "1h chieu", "sang t5".

import { unmark } from './fold.ts'
import type { Read } from './read-person.ts'
import { isAccented, marksOf, mayBe, type Word } from './words.ts'

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening'

const PARTS: Record<string, PartOfDay> = {
  sang: 'morning',
  trua: 'noon',
  chieu: 'afternoon',
  xe: 'afternoon',
  toi: 'evening',
  dem: 'evening',
}
const ACCENTED = new Map(
  Object.entries({ sang: 'sáng', trua: 'trưa', chieu: 'chiều', xe: 'xế', toi: 'tối', dem: 'đêm' }).map(([k, v]) => [
    k,
    marksOf(v),
  ]),
)
/** Before "sang" these make it a meal or a habit: "ăn sáng", "mỗi sáng". */
const MEALS = new Set(['an', 'bua', 'hang', 'moi', 'diem', 'nhin'])
/** After "sang" these make it "sang" = over to, next: "sang nhà", "sang năm". */
const GOING = new Set(['nam', 'tuan', 'thang', 'nha', 'xa', 'tram', 'ben', 'do', 'day', 'dot', 'phuong'])
/** "đổi … sang t7", within seven words. */
const CHANGING = new Set(['doi', 'chuyen', 'hoan', 'lui', 'dich'])
const NOT_PART = new Set(['cao', 'dai', 'rong', 'chuong', 'hom'])
/** Before "8h" these make it a length of time: "nhịn ăn 8h", "mất 2h". */
const LASTING = new Set(['mat', 'suot', 'an', 'nhin', 'trong', 'hon', 'it', 'du'])
const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word) => ({
  folded: unmark(word),
  marks: marksOf(word),
}))

/** The first part of the day said; `free` leaves out words already used (a name). */
export function readPartOfDay(words: Word[], free: (at: number) => boolean = () => true): Read<PartOfDay> | null {
  const accented = isAccented(words)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const part = Object.hasOwn(PARTS, word.folded) ? PARTS[word.folded]! : undefined
    if (part && free(at) && isPart(words, at, accented)) return { value: part, from: at, to: at + 1 }
  }
  return null
}

/**
 * The first clock time, `HH:MM`, with the part of the day beside it taken in ("1h chiều" = 13:00). Without one, 1 to 5
 * o'clock is the afternoon (nobody is examined by night) and 6 to 12 the morning (domain.md D5).
 */
export function readTime(words: Word[], free: (at: number) => boolean = () => true): Read<string> | null {
  for (let at = 0; at < words.length; at++) {
    if (!free(at)) continue
    const clock = clockAt(words, at)
    if (!clock || LASTING.has(words[at - 1]?.folded ?? '')) continue
    const beside = words[clock.to]
    const part =
      beside && Object.hasOwn(PARTS, beside.folded) && !startsDay(words, clock.to) ? PARTS[beside.folded] : undefined
    const hour = hourOf(clock.hour, part)
    if (hour === null) continue
    return {
      value: `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`,
      from: at,
      to: part ? clock.to + 1 : clock.to,
    }
  }
  return null
}

interface Clock {
  hour: number
  minute: number
  to: number
}

function clockAt(words: Word[], at: number): Clock | null {
  const word = words[at]!.folded
  let hour: number
  let minute = 0
  let to = at + 1
  const joined = /^(\d{1,2})(?:h|g|gio|:)(\d{2})?(?:p|ph)?$/.exec(word)
  if (joined) {
    hour = Number(joined[1])
    minute = Number(joined[2] ?? 0)
    if (joined[2] === undefined) ({ hour, minute, to } = tail(words, to, hour))
  } else if (words[to]?.folded === 'gio' || (words[to]?.folded === 'h' && /^\d/.test(word))) {
    const number = /^\d{1,2}$/.test(word) ? Number(word) : numberWord(words, at)
    if (number === null) return null
    ;({ hour, minute, to } = tail(words, to + 1, number))
  } else return null
  return hour >= 0 && hour <= 24 && minute < 60 ? { hour: hour % 24, minute, to } : null
}

/** What follows the hour: "30", "rưỡi", "kém 15". */
function tail(words: Word[], at: number, hour: number): Clock {
  const next = words[at]?.folded ?? ''
  if (next === 'ruoi') return { hour, minute: 30, to: at + 1 }
  const minutes = /^(\d{1,2})(?:p|ph|phut)?$/
  const less = next === 'kem' ? minutes.exec(words[at + 1]?.folded ?? '') : null
  if (less && Number(less[1]) > 0) {
    return { hour: hour - 1, minute: 60 - Number(less[1]), to: at + 2 + (words[at + 2]?.folded === 'phut' ? 1 : 0) }
  }
  const more = /^(?:[0-5]?[05]|\d\dp|\d\dph)$/.test(next) ? minutes.exec(next) : null
  // "7 gio 5 nguoi" is no 7:05: five-minute steps, and nothing counted behind them.
  if (more && next.length > 1)
    return { hour, minute: Number(more[1]), to: at + 1 + (words[at + 1]?.folded === 'phut' ? 1 : 0) }
  return { hour, minute: 0, to: at }
}

function hourOf(hour: number, part: PartOfDay | undefined): number | null {
  if (part === 'morning') return hour <= 12 ? hour : null
  if (part === 'noon') return hour <= 2 ? hour + 12 : hour
  if (part === 'afternoon') return hour < 12 ? hour + 12 : hour
  if (part === 'evening') return hour >= 5 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour
  return hour >= 1 && hour <= 5 ? hour + 12 : hour
}

function isPart(words: Word[], at: number, accented: boolean): boolean {
  const word = words[at]!
  const before = words[at - 1]?.folded ?? ''
  const after = words[at + 1]?.folded ?? ''
  const typed = word.marks !== null
  if (word.marks && !(word.marks.tone && mayBe(word.marks, ACCENTED.get(word.folded)!))) return false
  if (NOT_PART.has(after)) return false
  if (word.folded === 'sang') return isMorning(words, at, accented)
  if (word.folded === 'xe') return after === 'chieu'
  if (word.folded === 'toi' || word.folded === 'dem')
    return typed || before === 'buoi' || /^\d{1,2}(?:h|g|:|gio)\d*$/.test(before) || before === 'gio'
  return typed || !accented || before === 'buoi'
}

/** "sang" is morning, or the verb of "đổi sang", or "next". Accents decide; else its neighbours. */
function isMorning(words: Word[], at: number, accented: boolean): boolean {
  const before = words[at - 1]?.folded ?? ''
  const after = words[at + 1]?.folded ?? ''
  if (MEALS.has(before)) return false
  if (words[at]!.marks) return true
  if (before === 'buoi' || before === 'sang' || after === 'nay' || after === 'mai' || after === 'som') return true
  if (accented || GOING.has(after) || after === 'sang' || after === 'buoi' || after === 'chieu') return false
  for (let back = at - 1; back >= 0 && at - back <= 7; back--) if (CHANGING.has(words[back]!.folded)) return false
  return true
}

/** "8h sang thu 7" after a change: leave the word to the part of day. */
function startsDay(words: Word[], at: number): boolean {
  return words[at]!.folded === 'toi' && words[at]!.marks !== null && !mayBe(words[at]!.marks, ACCENTED.get('toi')!)
}

/** "bay gio" is mostly bây giờ (now) and "ba gio" as often bà; with their accents typed they are 7 and 3 o'clock. */
function numberWord(words: Word[], at: number): number | null {
  const { folded, marks } = words[at]!
  const number = NUMBERS.findIndex((each) => each.folded === folded)
  if (number <= 0 || !mayBe(marks, NUMBERS[number]!.marks)) return null
  if ((folded === 'bay' && !marks?.tone) || (folded === 'ba' && !words[at + 1]?.marks)) return null
  return number
}
