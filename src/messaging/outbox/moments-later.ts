// When a message goes out that somebody's words have caused, but of which they must not know whether it was sent.
import { randomInt } from 'node:crypto'

/**
 * One to three seconds from `now`, drawn: by then the asker has their own answer, and the work of sending to somebody else does
 * not show in the time of the next one either (domain.md G).
 */
export function momentsLater(now: Date): Date {
  return new Date(now.getTime() + 1_000 + randomInt(2_000))
}
