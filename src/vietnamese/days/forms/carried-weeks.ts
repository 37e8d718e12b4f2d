// Carries a week on to the weekdays said with it: "từ thứ hai tới thứ tư tuần sau bận, thứ năm …" speaks of one week.

import type { Word } from '../../word.ts'
import type { SaidDay } from './said-day.ts'

/** Further off another thought has begun. */
const FAR = 12
const CLAUSE = 6
/** "thứ hai tuần sau, cho em lên thứ bảy": sooner than the week named. */
const SOONER = /^(?:len|som|truoc)$/
/** "tuần sau bận thì thứ bảy": another week sooner than that one. */
const ELSE = /^(?:thi|de|nen|xin|cho|doi|hay|hoac|sang|qua|ma|den)$/

/** Weekdays without a week of their own take that of the weekday before them, or of the one that ends their range. */
export function carryWeeks(days: SaidDay[], words: Word[]): SaidDay[] {
  if (days.length < 2) return days
  const read = withWholeWeeks(days, words)
  for (let at = read.length - 2; at >= 0; at--) {
    const [day, next] = [read[at]!, read[at + 1]!]
    if (day.type !== 'weekday' || next.type !== 'weekday' || day.week !== null || next.joined === null) continue
    if (isAhead(next.week) && day.weekday < next.weekday) read[at] = { ...day, week: next.week }
  }
  for (let at = 1; at < read.length; at++) {
    const [last, day] = [read[at - 1]!, read[at]!]
    if (day.type !== 'weekday' || last.type !== 'weekday' || day.week !== null || day.weekday <= last.weekday) continue
    if (!isAhead(last.week) || day.from - last.to > FAR) continue
    if (!words.slice(last.to, day.from).some(({ folded }) => SOONER.test(folded)))
      read[at] = { ...day, week: last.week }
  }
  return read
}

/** "tuần sau tôi bận thứ hai": the weekday is one of that week. */
function withWholeWeeks(days: SaidDay[], words: Word[]): SaidDay[] {
  const read: SaidDay[] = []
  for (const day of days) {
    const last = read.at(-1)
    const isIn =
      last?.type === 'week' &&
      last.part === 'whole' &&
      isAhead(last.week) &&
      day.type === 'weekday' &&
      day.week === null &&
      // "tuần sau ngày nào cũng được trừ thứ hai": the week stays.
      !/^(?:tru|ngoai)$/.test(words[day.from - 1]!.folded) &&
      (isOneClause(words, last.to, day.from) || isAskedLater(words, last.to, day.from))
    if (isIn) read[read.length - 1] = { ...day, week: last.week, role: last.role ?? day.role, joined: last.joined }
    else read.push(day)
  }
  return read
}

function isOneClause(words: Word[], from: number, to: number): boolean {
  return to - from <= CLAUSE && !words.slice(from - 1, to).some(({ folded, ends }) => ends || ELSE.test(folded))
}

/** "tuần sau nhà em có mấy người khám, hình như thứ ba": still that week, where nothing hinders in it. */
function isAskedLater(words: Word[], from: number, to: number): boolean {
  const between = words.slice(from, to)
  const asks = between.some(({ folded }, i) => /^(?:may|nao)$/.test(folded) && !between[i]!.ends)
  return asks && to - from <= 2 * CLAUSE + 4 && !between.some(({ folded }) => ELSE.test(folded) || HINDERS.test(folded))
}

const HINDERS = /^(?:ban|ket|vuong|nghi|khong|ko|mac)$/

function isAhead(week: Extract<SaidDay, { type: 'weekday' }>['week']): week is number {
  return typeof week === 'number' && week > 0
}
