// The day of "thứ năm đầu tiên của tháng 10", "chủ nhật cuối tháng", "ngày cuối cùng của tháng này".

import { addDays, dayOf, weekdayOf } from '../../dates.ts'
import type { DayWords } from './said-day.ts'

/** The first or last such weekday of a month, or its first or last day. */
export function nthOfMonth(said: Extract<DayWords, { type: 'nth' }>, today: string, past: boolean): string {
  let year = Number(today.slice(0, 4))
  let month = said.month ?? Number(today.slice(5, 7)) + (said.months ?? 0)
  if (said.month !== null && said.month < Number(today.slice(5, 7)) && !past) year++
  year += Math.floor((month - 1) / 12)
  month = ((((month - 1) % 12) + 12) % 12) + 1
  const first = dayOf(year, month, 1)!
  const next = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)!
  const edge = said.last ? addDays(next, -1) : first
  if (said.weekday === null) return edge
  const off = said.last ? -((weekdayOf(edge) - said.weekday + 7) % 7) : (said.weekday - weekdayOf(edge) + 7) % 7
  return addDays(edge, off)
}
