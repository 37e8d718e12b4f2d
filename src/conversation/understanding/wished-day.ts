// Which of the days said are wished for, and which refused; a bare number where a day was asked.

import type { Said } from '../../vietnamese/phrases.ts'
import { readDate } from '../../vietnamese/read-date.ts'
import type { Word } from '../../vietnamese/words.ts'
import type { OpenQuestion } from './meaning.ts'
import { add } from './spans.ts'
import { refusals } from './yes-no.ts'

/** "Thứ 5 không đi được" and "không đi được thứ 5" wish for no Thursday; a question behind the day does ("…, thứ 7 được không"). */
export function refusedDays(days: { from: number; to: number }[], said: Said[], words: Word[]): Set<number> {
  const unwanted = new Set<number>()
  if (days.length === 0) return unwanted
  const spans = refusals(said)
  for (const day of days) {
    const after = spans.some(
      ({ from }) =>
        from >= day.to &&
        from - day.to <= 2 &&
        !days.some((o) => o.from >= day.to && o.from < from) &&
        !words[day.to - 1]!.ends,
    )
    const tail = words
      .slice(day.to, day.to + 4)
      .map(({ folded }) => folded)
      .join(' ')
    const asked = /^(?:(?:di|den|thi|co|ba|toi|em) )*(?:duoc|dc|đc) (?:khong|ko|k|kg|hong|chu)\b/.test(tail)
    const before = spans.some(
      ({ to, phrase }) => to === day.from && /^(?:không|chưa|bận)/.test(phrase) && !words[to - 1]!.ends,
    )
    if (after || (before && !asked)) add(unwanted, day.from, day.to)
  }
  return unwanted
}

/** "25" where a day was asked. */
export function askedDay(words: Word[], open: OpenQuestion | null, now: Date) {
  const [first] = words
  if (open?.expects !== 'date' || words.length > 2 || !first || !/^\d{1,2}$/.test(first.folded)) return null
  if (open.options.some(({ no }) => no === Number(first.folded))) return null
  const led: Word = { typed: 'ngày', folded: 'ngay', marks: null, ends: false }
  const read = readDate([led, ...words], now)
  return read && { ...read, said: first.typed, from: 0, to: 1 }
}
