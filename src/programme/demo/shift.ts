// Moves the demo in time: all its dates together, by whole weeks, so that its first session lies ahead.
import type postgres from 'postgres'
import { atLocal } from '../../vietnamese/dates.ts'
import { contactId } from './contact-rows.ts'
import { demoId } from './ids.ts'
import { PEOPLE, PHONES } from './people.ts'
import { shiftResults } from './result-rows.ts'
import { SESSIONS } from './sessions.ts'
import { ROUNDS } from './units.ts'

const WEEK_MS = 7 * 86_400_000
const DAY_MS = 86_400_000

/** The smallest number of whole weeks (0 or more) by which S1 is moved to lie at least 24 hours ahead. */
export function weeksToShift(now: Date): number {
  return Math.max(0, Math.ceil((now.getTime() + DAY_MS - firstSessionStarts().getTime()) / WEEK_MS))
}

/** How many weeks later than written the loaded demo lies, or null when there is none. */
export async function weeksShifted(db: postgres.ISql): Promise<number | null> {
  const [first] = await db<{ startsAt: Date }[]>`
    select starts_at as "startsAt"
    from sessions
    where commune_id = ${SESSIONS[0]!.communeId} and id = ${demoId('session S1')}`
  return first ? Math.round((first.startsAt.getTime() - firstSessionStarts().getTime()) / WEEK_MS) : null
}

/**
 * Moves every date of the demo data, and the bookings made in its sessions since, by `weeks`. What an operator added
 * stays where it is.
 */
export async function shiftDemo(tx: postgres.TransactionSql, weeks: number): Promise<void> {
  if (weeks === 0) return
  const by = `${weeks * 7} days`
  const sessions = SESSIONS.map(({ code }) => demoId(`session ${code}`))
  const contacts = PHONES.flatMap(({ letter }) => [contactId(letter, 'sms'), contactId(letter, 'zalo')])
  const residents = PEOPLE.map(({ code }) => demoId(`resident ${code}`))
  await tx`
    update rounds
    set first_day = first_day + ${weeks * 7}::int, last_day = last_day + ${weeks * 7}::int
    where id in ${tx(ROUNDS.map(({ code }) => demoId(`round ${code}`)))}`
  await tx`
    update sessions
    set starts_at = starts_at + ${by}::interval, ends_at = ends_at + ${by}::interval,
      cancelled_at = cancelled_at + ${by}::interval, closed_at = closed_at + ${by}::interval
    where id in ${tx(sessions)}`
  await tx`
    update session_bands
    set starts_at = starts_at + ${by}::interval, ends_at = ends_at + ${by}::interval
    where session_id in ${tx(sessions)}`
  await tx`
    update bookings
    set booked_at = booked_at + ${by}::interval, changed_at = changed_at + ${by}::interval
    where session_id in ${tx(sessions)}`
  await tx`
    update attendance
    set at = at + ${by}::interval
    where id in ${tx(PEOPLE.map(({ code }) => demoId(`attendance ${code}`)))}
      or session_id in ${tx(sessions)}`
  await tx`
    update contact_residents
    set linked_at = linked_at + ${by}::interval, verified_at = verified_at + ${by}::interval
    where contact_id in ${tx(contacts)} and resident_id in ${tx(residents)} and source = 'list'`
  await tx`
    update consents
    set given_at = given_at + ${by}::interval
    where contact_id in ${tx(contacts)} and resident_id in ${tx(residents)} and text_key = 'consent_on_paper'`
  await shiftResults(tx, weeks)
  await tx`
    update installation
    set demo_weeks_shifted = demo_weeks_shifted + ${weeks}`
}

function firstSessionStarts(): Date {
  return atLocal(SESSIONS[0]!.day, SESSIONS[0]!.from)
}
