// When an exam must be in the e-health book: the facility has 24 hours (QĐ 2062), we ask after three working days (domain.md F2).
import { addDays, localDay, weekdayOf } from '../../vietnamese/dates.ts'

const WORKING_DAYS = 3

/** The first day whose exams may still be on their way: an exam before it must be in the book. Monday to Friday are working days. */
export function uploadDeadline(now: Date): string {
  let day = localDay(now)
  for (let left = WORKING_DAYS; left > 0; left -= weekdayOf(day) <= 5 ? 1 : 0) day = addDays(day, -1)
  return day
}
