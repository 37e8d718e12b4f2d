// Reads clock times and parts of the day: "7h30", "7 gio ruoi", "8h kem 15", "1h chieu", "sang t5".

import { unmark } from '../../fold.ts'
import { type Marks, marksOf, mayBe } from '../../marks.ts'
import type { Read } from '../../people/read-person.ts'
import type { Word } from '../../word.ts'
import { isAccented } from '../../words.ts'
import { isTonight } from '../forms/near-days.ts'
import { bestPart, isNewPart, isOver, type PartOfDay } from './best-part.ts'
import { clockAt } from './clock-words.ts'
import { isOfOtherHour } from './parts-of-hours.ts'
import { isToldPart } from './told-part.ts'
import { isNoWish } from './unwished-part.ts'
import { isAskedFor, isLater, isRefused, isTarget } from './wished-times.ts'

const PARTS = new Map<string, PartOfDay>([
  ['sang', 'morning'],
  ['trua', 'noon'],
  ['chieu', 'afternoon'],
  ['xe', 'afternoon'],
  ['toi', 'evening'],
  ['dem', 'evening'],
  // SMS for sáng, where an hour or a day stands beside it.
  ['sg', 'morning'],
])
const ACCENTED = new Map(
  Object.entries({ sang: 'sáng', trua: 'trưa', chieu: 'chiều', xe: 'xế', toi: 'tối', dem: 'đêm' }).map(([k, v]) => [
    k,
    marksOf(v),
  ]),
)
/** Before a part of the day these make it a meal, a rest or a habit: "ăn sáng", "hàng sáng", "nghỉ trưa". */
const MEALS = new Map<string, Marks | null>(
  [
    'ăn',
    'bữa',
    'hàng',
    'mỗi',
    'điểm',
    'nhịn',
    'uống',
    'thuốc',
    'lót',
    'ánh',
    'mũi',
    'liều',
    'cữ',
    'viên',
    'gói',
    'cơm',
    'lần',
  ].map((word) => [unmark(word), marksOf(word)]),
)
const NOON_RESTS = new Set(['nghi', 'ngu', 'com'])
/** After "sang" these make it "sang" = over to, next: "sang nhà", "sang năm". */
const GOING = new Set(['nam', 'tuan', 'thang', 'nha', 'xa', 'tram', 'ben', 'do', 'day', 'dot', 'phuong'])
/** "đổi … sang t7", within seven words. */
const CHANGING = new Set(['doi', 'chuyen', 'hoan', 'lui', 'dich'])
const DAYS = /^(?:thu|t[2-7]|mai|mot|ngay|cn|chu|\d.*)$/
const NOT_PART = new Set('cao dai rong chuong suot tao kien mat da nguoi'.split(' '))

/** The first part of the day said, or the one behind "sang" of a change; `free` leaves out words already used (a name). */
export function readPartOfDay(words: Word[], free: (at: number) => boolean = () => true): Read<PartOfDay> | null {
  let accented: boolean | undefined
  const found: Read<PartOfDay>[] = []
  const time = readTime(words, free)
  let over: Read<PartOfDay> | null = null
  for (let at = 0; at < words.length; at++) {
    const part = partOf(words, at)
    if (!part || !free(at)) continue
    accented ??= isAccented(words)
    if (!isPart(words, at, accented) || isNoWish(words, at) || isToldPart(words, at)) continue
    if (isOfOtherHour(words, at, time)) continue
    const read = { value: part, from: at, to: at + 1 }
    if (isNewPart(words, at)) over = read
    found.push(read)
  }
  // "trưa tôi nấu cơm, 2 giờ chiều ra được": the part of the hour wished for.
  const ofHour = time && found.find(({ to }) => to === time.to)
  return over ?? ofHour ?? (found.length > 1 ? bestPart(found, words) : (found[0] ?? null))
}

/** "chiu t5", "chiu mai": SMS for chiều where a day follows. */
function partOf(words: Word[], at: number): PartOfDay | undefined {
  const { folded, ends } = words[at]!
  if (folded === 'chiu' && !ends && DAYS.test(words[at + 1]?.folded ?? '')) return 'afternoon'
  return PARTS.get(folded)
}

/**
 * The first clock time, `HH:MM`, with the part of the day beside it taken in ("1h chiều" = 13:00). Without one, 1 to 5
 * o'clock is the afternoon (nobody is examined by night) and 6 to 12 the morning (domain.md D5).
 */
export function readTime(words: Word[], free: (at: number) => boolean = () => true): Read<string> | null {
  let first: Read<string> | null = null
  for (let at = 0; at < words.length; ) {
    const clock = clockAt(words, at)
    if (!clock || !free(at)) {
      at++
      continue
    }
    const part = partBehind(words, clock.to)
    const hour = hourOf(clock.hour, part)
    const to = part ? clock.to + 1 : clock.to
    if (hour !== null) {
      const value = `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`
      if (
        first === null ||
        isTarget(words, at) ||
        isLater(words, first.from, at) ||
        isAskedFor(words, first.from, at) ||
        isRefused(words, first.from, first.to)
      )
        first = { value, from: at, to }
    }
    at = clock.to
  }
  return first
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
  if (word.folded === 'sg') return isClock(before) || DAYS.test(after)
  if (word.folded === 'chiu') return true
  const meant = ACCENTED.get(word.folded)!
  if (word.marks && !(mayBe(word.marks, meant) && (word.marks.tone || !meant.tone))) return false
  if (NOT_PART.has(after) && !word.ends) return false
  if (isMeal(words, at, accented)) return false
  if (word.folded === 'sang') return isMorning(words, at, accented)
  if (word.folded === 'xe') return after === 'chieu'
  if (word.folded === 'dem') return typed || before === 'buoi' || isClock(before)
  if (word.folded === 'toi' && isTonight(words, at)) return true
  if (word.folded === 'toi') return typed || before === 'buoi' || (isClock(before) && isEvening(words, at))
  return typed || !accented || before === 'buoi' || DAYS.test(after)
}

/** "sang" is morning, or the verb of "đổi sang", or "next". Accents decide; else its neighbours. */
function isMorning(words: Word[], at: number, accented: boolean): boolean {
  const before = words[at - 1]?.folded ?? ''
  const after = words[at + 1]?.folded ?? ''
  if (words[at]!.marks) return true
  if (isOver(words, at, accented)) return false
  if (before === 'buoi' || before === 'sang' || after === 'nay' || after === 'mai' || after === 'som') return true
  const isVerb = /^\d{1,2}(?:h|g|:|$)/.test(after) && words[at + 2]?.folded !== 'thang'
  if (isClock(before)) return !accented && !isVerb
  // "sang dau thang 12".
  if (/^(?:dau|giua|cuoi)$/.test(after) && words[at + 2]?.folded === 'thang') return false
  if (after === 'hom' && /^(?:khac|sau|do|ay)$/.test(words[at + 2]?.folded ?? ''))
    // "sang hom do co duoc danh rang khong" opens with the morning.
    return at === 0 && /^(?:do|ay)$/.test(words[at + 2]!.folded)
  if ((accented && !DAYS.test(after)) || GOING.has(after) || after === 'sang' || after === 'buoi' || after === 'chieu')
    return false
  // "hoãn đến sang thứ tư", "đổi qua sang thứ ba": the move is said already.
  if (/^(?:den|qua|vao|xuong|len)$/.test(before) && DAYS.test(after)) return true
  for (let back = at - 1; back >= 0 && at - back <= 7; back--)
    if (CHANGING.has(words[back]!.folded) || words[back]!.folded === 'tu') return false
  return !(accented && /^(?:xin|qua|cho)$/.test(before))
}

/** "ăn sáng" is a meal, "An sáng" a person; where nothing is accented, the meal. */
function isMeal(words: Word[], at: number, accented: boolean): boolean {
  const before = words[at - 1]
  if (!before || before.ends) return false
  const meant = MEALS.get(before.folded)
  if (meant === undefined) return words[at]!.folded === 'trua' && NOON_RESTS.has(before.folded)
  if (before.marks || !accented || words[at - 2]?.folded === 'nhin')
    return mayBe(before.marks, meant) && !(before.folded === 'anh' && !before.marks)
  return false
}

function isClock(word: string): boolean {
  return word === 'gio' || word === 'ruoi' || /^\d{1,2}(?:h|g|:|gio)\d*$/.test(word)
}

/** "7h toi" is tối at the end and before a day; "7h toi di" is tôi. */
function isEvening(words: Word[], at: number): boolean {
  return words[at]!.ends || /^(?:nay|mai|qua|thu|t[2-7]|ngay|hom|cn|chu|a|nhe|nha)$/.test(words[at + 1]?.folded ?? '')
}

/** The part of the day right behind a clock time. */
function partBehind(words: Word[], at: number): PartOfDay | undefined {
  const word = words[at]
  if (!word || words[at - 1]!.ends || !PARTS.has(word.folded)) return undefined
  if (word.marks && !mayBe(word.marks, ACCENTED.get(word.folded) ?? null)) return undefined
  if (word.folded === 'toi' && (word.marks ? word.marks.tone === '' : !isEvening(words, at))) return undefined
  if (word.folded === 'xe' && words[at + 1]?.folded !== 'chieu') return undefined
  return PARTS.get(word.folded)
}
