// Days that are said twice: "thứ 5 26/11", "mốt tức thứ ba", "hôm nay chủ nhật", "cuối tuần, thứ bảy ấy" name one day each.

import { addDays, weekdayOf } from '../../dates.ts'
import type { Word } from '../../word.ts'
import type { Candidate } from '../which-day.ts'
import { whichDay } from '../which-day.ts'
import type { SaidDay } from './said-day.ts'

/** Between the two names of a day, where they agree. */
const SMALL =
  /^(?:ngay|tuc|hom|bua|la|vao|roi|nham|trung|dung|cung|nam|nay|thi|nhe|nha|a|do|ay|nghia|phai|ha|duong|tay)$/
const FAR = 4

/** Of two names of one day: the date decides; a weekday that does not fit it is named beside it. */
export function sameDays(read: Candidate[], words: Word[], today: string): Candidate[] {
  if (read.length < 2) return read
  const merged: Candidate[] = []
  for (const next of read) {
    const last = merged.at(-1)
    const one = last ? asOne(last, next, words, today) : null
    if (one) merged[merged.length - 1] = one
    else merged.push(next)
  }
  return merged
}

function asOne(last: Candidate, next: Candidate, words: Word[], today: string): Candidate | null {
  const apart = next.said.from - last.said.to
  if (next.said.joined === 'range' || last.said.after) return null
  if (last.said.type === 'relative' || next.said.type === 'relative') return null
  // "mùng 10 tháng 3 giỗ tổ năm nay rơi vào chủ nhật".
  if (apart > 1 && apart <= FAR + 4 && fallsOn(words, last.said.to, next.said.from))
    return agreeing(last, next, 1, words, today)
  if (apart > FAR) return null
  const between = words.slice(Math.max(0, last.said.to), Math.max(0, next.said.from)).map(({ folded }) => folded)
  const isClose = apart <= 0 || (apart === 1 && /^(?:ngay|tuc|hom|la|vao)$/.test(between[0]!))
  const stated = last.said.type === 'offset' ? agreeing(last, next, apart, words, today) : null
  if (stated) return stated
  if (isClose && isDated(last.said) !== isDated(next.said)) {
    const part = inPart(last, next, words, today)
    return part ?? oneDay(last, next, today)
  }
  if (!between.every((word) => SMALL.test(word)) && apart > 1) return null
  return inPart(last, next, words, today) ?? agreeing(last, next, apart, words, today)
}

function fallsOn(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]!.ends && at > from) return false
    if (/^(?:roi|nham|trung)$/.test(words[at]!.folded) && at >= to - 2) return true
  }
  return false
}

/** "hôm nay thứ sáu", "mốt tức thứ ba", "mùng 10 tháng 3 năm nay rơi chủ nhật": one day where they agree. */
function agreeing(last: Candidate, next: Candidate, apart: number, words: Word[], today: string): Candidate | null {
  const weekday = next.said.type === 'weekday' ? next.said.weekday : null
  if (last.said.type === 'offset') {
    if (last.kind === 'impossible' || (apart > 1 && words[last.said.to - 1]!.ends)) return null
    const same =
      weekday === null
        ? next.said.type === 'date' && next.kind !== 'impossible' && next.day === last.day
        : next.said.type === 'weekday' && next.said.week === null && weekdayOf(last.day) === weekday
    return same ? joined(last, next) : null
  }
  if (weekday !== null && isDated(last.said) && last.kind === 'day') {
    if (weekdayOf(last.day) === weekday) return joined(last, next)
    const other = last.alternatives.find((day) => weekdayOf(day) === weekday)
    return other && apart <= 2 ? { ...joined(last, next), kind: 'day', day: other, alternatives: [last.day] } : null
  }
  // "25 nha, thứ bảy á", "thứ 7 ngày 11": the weekday stands before it.
  if (last.said.type === 'weekday' && isDated(next.said) && last.kind === 'day' && next.kind === 'day')
    return weekdayOf(next.day) === last.said.weekday && !hasEnd(words, last.said.to, next.said.from)
      ? oneDay(last, next, today)
      : null
  return null
}

/** "cuối tuần, chủ nhật", "đầu tuần sau thứ ba", "cuối tháng, ngày 28": the second says which day of it. */
function inPart(last: Candidate, next: Candidate, words: Word[], today: string): Candidate | null {
  if (last.kind !== 'day' || next.kind === 'impossible') return null
  const { said } = last
  if (said.type === 'week' && next.said.type === 'weekday' && next.said.week === null) {
    if (next.said.from - said.to > 2) return null
    const day = addDays(last.day, next.said.weekday - weekdayOf(last.day))
    return day >= today ? { ...place(last, next), kind: 'day', day, alternatives: [] } : null
  }
  if (
    said.type !== 'month' ||
    next.said.type !== 'date' ||
    next.said.month !== null ||
    words[said.to - 1] === undefined
  )
    return null
  const day = `${last.day.slice(0, 8)}${String(next.said.date).padStart(2, '0')}`
  return next.kind === 'day' && day >= today ? { ...next, ...place(last, next), day, alternatives: [] } : null
}

function place(last: Candidate, next: Candidate): { said: SaidDay } {
  const { role, joined, after } = last.said
  return { said: { ...next.said, from: last.said.from, role: role ?? next.said.role, joined, after } }
}

function joined(last: Candidate, next: Candidate): Candidate {
  return { ...last, said: { ...last.said, to: next.said.to, role: last.said.role ?? next.said.role } }
}

function hasEnd(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.ends) return true
  return false
}

function oneDay(last: Candidate, next: Candidate, today: string): Candidate {
  const [dated, named] = isDated(next.said) ? [next, last] : [last, next]
  const said: SaidDay = { ...dated.said, ...span(last, next) }
  const wanted = named.kind === 'day' ? weekdayOf(named.day) : null
  if (dated.kind !== 'day') return asLunar(dated, wanted, said, today) ?? { ...dated, said }
  const other = named.kind === 'day' && wanted !== weekdayOf(dated.day) ? named.day : null
  // "mùng 5 thứ bảy": of the solar and the lunar day the one on that weekday is meant.
  const fits = other && dated.alternatives.find((day) => weekdayOf(day) === wanted)
  if (fits) return { kind: 'day', day: fits, alternatives: [dated.day], said }
  const lunar = other ? asLunar(dated, wanted, said, today) : null
  if (lunar?.kind === 'day' && lunar.day === other) return { ...lunar, alternatives: [dated.day] }
  return { ...dated, said, alternatives: other ? [...dated.alternatives, other] : dated.alternatives }
}

function span(last: Candidate, next: Candidate): Pick<SaidDay, 'from' | 'to' | 'role' | 'joined' | 'after'> {
  const { from, role, joined, after } = last.said
  return { from, to: next.said.to, role: role ?? next.said.role, joined, after }
}

/** "thứ sáu mùng 3 tháng 3": over by the solar calendar, but a Friday by the lunar. */
function asLunar(dated: Candidate, weekday: number | null, said: SaidDay, today: string): Candidate | null {
  if (dated.said.type !== 'date' || !dated.said.mayBeLunar || dated.said.month === null || weekday === null) return null
  const { date, month, months } = dated.said
  const read = whichDay({ type: 'lunar', date, month, leap: false, months }, today, false)
  return read.kind === 'day' && weekdayOf(read.day) === weekday ? { ...read, said } : null
}

export function isDated({ type }: SaidDay): boolean {
  return type === 'date' || type === 'lunar'
}
