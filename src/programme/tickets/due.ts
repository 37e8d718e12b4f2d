// By when a ticket must be answered: working days are Monday to Friday.
import { addDays, atLocal, localDay, localTime, weekdayOf } from '../../vietnamese/dates.ts'

const CLOSE_OF_DAY = '17:00'

/**
 * 17:00 of the second working day after `now` (domain.md G4: two working days); urgent: 17:00 today, or of the next working day
 * when today is none or it is past 17:00.
 */
export function ticketDue(now: Date, urgent: boolean): Date {
  const today = localDay(now)
  if (urgent && isWorking(today) && localTime(now) < CLOSE_OF_DAY) return atLocal(today, CLOSE_OF_DAY)
  let day = today
  for (let left = urgent ? 1 : 2; left > 0; left -= isWorking(day) ? 1 : 0) day = addDays(day, 1)
  return atLocal(day, CLOSE_OF_DAY)
}

function isWorking(day: string): boolean {
  return weekdayOf(day) <= 5
}
