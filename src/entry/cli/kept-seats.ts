// Which seats of a new session are kept back: from what was typed, and as it is said.
import type { KeptSeats } from '../../programme/sessions/add-session.ts'
import { addDays, atLocal, localDay, localTime } from '../../vietnamese/dates.ts'

/** From then on seats nobody of the first has asked for are for everybody. */
const RELEASE_DAYS = 3

export interface KeptTyped {
  day: string
  priority: number
  'priority-until'?: Date | undefined
  'walk-in': number
  'staff-seats': number
}

/** Three days before, so that whoever looks in the evening finds them. */
export function keptSeats(typed: KeptTyped): KeptSeats {
  const until = typed['priority-until'] ?? atLocal(addDays(typed.day, -RELEASE_DAYS), '18:00')
  return {
    priority: typed.priority,
    priorityUntil: typed.priority > 0 ? until : null,
    walkIn: typed['walk-in'],
    staff: typed['staff-seats'],
  }
}

/** " (of them 3 for those who come first until …)"; '' where none is kept. */
export function sayKept({ priority, priorityUntil, walkIn, staff }: KeptSeats): string {
  const until = priorityUntil && `until ${localDay(priorityUntil)} ${localTime(priorityUntil)}`
  const kept = [
    priority > 0 && `${priority} for those who come first ${until}`,
    walkIn > 0 && `${walkIn} for walk-ins`,
    staff > 0 && `${staff} given by staff`,
  ].filter(Boolean)
  return kept.length > 0 ? ` (of them ${kept.join(', ')})` : ''
}
