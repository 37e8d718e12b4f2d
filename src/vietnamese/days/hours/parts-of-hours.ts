// Parts of the day that belong to an hour or a day which is not the one wished for: "đang là 8 giờ sáng, cho tôi 10 giờ", "tối thứ sáu về, thứ bảy khám".

import type { Read } from '../../people/read-person.ts'
import type { Word } from '../../word.ts'
import type { SaidDay } from '../forms/said-day.ts'
import { whichDay } from '../which-day.ts'
import { isNewPart, type PartOfDay } from './best-part.ts'
import { hourAt } from './clock-words.ts'

const PARTS = /^(?:buoi|sang|trua|chieu|toi|dem|sg)$/
const LONGEST_HOUR = 5

/** Whether an hour stands right before this part of the day that is not `time`, the one wished for. */
export function isOfOtherHour(words: Word[], at: number, time: Read<string> | null): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_HOUR) && !words[from]!.ends; from--) {
    if (hourAt(words, from)?.to !== at) continue
    // "sau 5 giờ chiều mới tan ca": from then on.
    if (words[from - 1]?.folded === 'sau') return false
    return time === null || (time.from !== from && !isBeside(words, time.to, from))
  }
  return false
}

/** "8 rưỡi 9 giờ sáng", "7h30 hay 8h sáng": one part for both. */
function isBeside(words: Word[], from: number, to: number): boolean {
  return to === from || (to - from === 1 && /^(?:hay|hoac|den|toi|va)$/.test(words[from]!.folded))
}

/** "đang hẹn 8h sáng, xin lùi xuống chiều": the hour is that of the day one leaves; null where it does not fit the part moved to. */
export function hourWithin(
  words: Word[],
  time: Read<string> | null,
  part: Read<PartOfDay> | null,
): Read<string> | null {
  if (!time || !part || !isNewPart(words, part.from) || time.to >= part.from) return time
  const isMorning = Number(time.value.slice(0, 2)) < 12
  return isMorning === (part.value === 'morning') ? time : null
}

/** The words of parts of the day said with one of these days that is not `chosen`; of one said twice they count. */
export function partsOfOtherDays(
  words: Word[],
  days: SaidDay[],
  chosen: { from: number; to: number; day: string },
  today: string,
): Set<number> {
  const others = new Set<number>()
  // "sáng mai … lùi một ngày": the part stays.
  if (days.some(({ from, type }) => from === chosen.from && type === 'relative')) return others
  const name = textOf(words, chosen.from, chosen.to)
  for (const day of days) {
    const { from, to, joined } = day
    if ((from >= chosen.from && from < chosen.to) || joined || textOf(words, from, to) === name) continue
    // "sáng thứ hai, tức là ngày kia".
    const read = whichDay(day, today, false)
    if (read.kind === 'day' && read.day === chosen.day) continue
    if (to === chosen.from && !words[to - 1]!.ends) continue
    for (let at = from - 1; at >= 0 && PARTS.test(words[at]!.folded) && !words[at]!.ends; at--) others.add(at)
    for (let at = from; at < to; at++) others.add(at)
    for (
      let at = to;
      at < words.length && PARTS.test(words[at]!.folded) && !words[at - 1]!.ends && at !== chosen.from;
      at++
    )
      others.add(at)
  }
  for (let at = chosen.from - 1; at >= 0 && PARTS.test(words[at]!.folded) && !words[at]!.ends; at--) others.delete(at)
  return others
}

function textOf(words: Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .filter((word) => !PARTS.test(word))
    .join(' ')
}
