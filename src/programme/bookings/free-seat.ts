// Which seats of a band one person may take now: the same answer for booking, moving, holding and showing.
import type postgres from 'postgres'
import { offeredFrom } from '../waitlist/offer-until.ts'

export interface Taker {
  /** An id, or a column of the statement; null: somebody who is not registered yet. */
  residentId: string | postgres.PendingQuery<postgres.Row[]> | null
  /** Whether seats kept for the priority groups are for this person (domain.md R11, R12). */
  isPriority: boolean
  /** Staff also give the seats that are kept for them, and book where nobody books alone. */
  byStaff: boolean
  now: Date
}

/**
 * True of a row of `seats` that is free for this person, with `sessions` and `session_bands` of its band beside it. A seat held
 * for the person is theirs; no other can be taken while somebody waits who could still be offered it (waitlist_entries), but by staff
 * where it is kept for staff.
 */
export function isFree(tx: postgres.ISql, { residentId, isPriority, byStaff, now }: Taker) {
  return tx`(
    seats.booking_id is null
    and seats.offered
    and (
      seats.held_for = ${residentId} and seats.held_until > ${now}
      or (seats.held_until is null or seats.held_until <= ${now})
        and (
          (
            seats.class = 'open'
            or seats.class = 'priority' and (${isPriority} or sessions.priority_until <= ${now})
          )
          and not exists (
            select 1
            from waitlist_entries
            where waitlist_entries.commune_id = seats.commune_id
              and waitlist_entries.session_id = sessions.id
              and waitlist_entries.state = 'waiting'
              and (waitlist_entries.fits_from is null or waitlist_entries.fits_from <= session_bands.starts_at)
              and session_bands.starts_at >= ${offeredFrom(now)}
          )
          or seats.class = 'staff' and ${byStaff}
        )
    )
  )`
}

/** The best of them first: what is held for the person, what is kept for such as them, what has no other use. */
export function bestFirst(tx: postgres.ISql, { residentId, isPriority, byStaff, now }: Taker) {
  return tx`
    seats.held_for is not distinct from ${residentId} and seats.held_until > ${now} desc nulls last,
    seats.class = 'staff' and ${byStaff} desc,
    (seats.class = 'priority') = ${isPriority} desc,
    seats.no`
}

/** Whether a seat of this band can be booked at all. */
export function isOpen(tx: postgres.ISql, { byStaff, now }: Pick<Taker, 'byStaff' | 'now'>) {
  return tx`(
    sessions.state = 'open' and sessions.approved and (sessions.self_booking or ${byStaff})
    and session_bands.starts_at > ${now}
  )`
}

/** Hour and place as the person last read them; absent: whatever they are now. */
export interface Shown {
  startsAt: Date
  venue: string
}

/** Whether the band is still what the person said yes to: a session may be moved while they decide. */
export function isAsShown(tx: postgres.ISql, shown: Shown | undefined) {
  if (!shown) return tx`true`
  return tx`(session_bands.starts_at = ${shown.startsAt} and sessions.venue = ${shown.venue})`
}
