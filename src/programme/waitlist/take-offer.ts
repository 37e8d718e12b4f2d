// Whoever was offered a seat says yes: it is booked, or their booking elsewhere moves there.
import type postgres from 'postgres'
import { book } from '../bookings/book.ts'
import { isAsShown, type Shown } from '../bookings/free-seat.ts'
import { moveBooking } from '../bookings/move.ts'
import { lockQueue } from './lock-queue.ts'

export interface Taking {
  communeId: string
  entryId: string
  contactId: string
  /** Hour and place as the offer was read; absent: whatever they are now. */
  shown?: Shown | undefined
  now: Date
  newId: () => string
}

export type TakeResult =
  | { outcome: 'booked' | 'moved' }
  /** They said yes before. */
  | { outcome: 'taken_already' }
  /** The session was moved since they read the offer: the seat is still kept, and its new hour is to be shown. */
  | { outcome: 'other_time' }
  /** Too late: the seat went on, or the session is off. */
  | { outcome: 'gone' }

/**
 * A late yes is as good as one in time while the seat is still free and nobody waits for it: the same rule that keeps others
 * from it (bookings/free-seat.ts) decides. The caller has seen that the contact may book for the person.
 */
export async function takeOffer(tx: postgres.TransactionSql, taking: Taking): Promise<TakeResult> {
  const { communeId, entryId, contactId, shown, now, newId } = taking
  const [named] = await tx<{ sessionId: string }[]>`
    select session_id as "sessionId"
    from waitlist_entries
    where commune_id = ${communeId} and id = ${entryId}`
  if (!named) return { outcome: 'gone' }
  await lockQueue(tx, { communeId, sessionId: named.sessionId })
  const entry = await entryOf(tx, taking)
  if (entry?.state === 'taken') return { outcome: 'taken_already' }
  if (!entry?.bandId || !['offered', 'lapsed', 'declined'].includes(entry.state)) return { outcome: 'gone' }
  const { residentId, roundId, bandId, bookingId } = entry
  const seat = { communeId, bandId, contactId, isPriority: entry.tier === 1, ...(shown && { shown }), now }
  const result = bookingId
    ? await moveBooking(tx, { ...seat, bookingId })
    : await book(tx, { ...seat, residentId, roundId, newId })
  const { outcome } = result
  if (outcome === 'already_booked' || outcome === 'same_band') return { outcome: 'taken_already' }
  if (outcome === 'band_closed' && entry.state === 'offered' && (await isElsewhere(tx, taking, bandId))) {
    return { outcome: 'other_time' }
  }
  if (outcome !== 'booked' && outcome !== 'moved') return { outcome: 'gone' }
  // A late yes may have got another seat than the one that was kept.
  await tx`
    with taken as (
      update waitlist_entries
      set state = 'taken', ended_at = ${now}
      where commune_id = ${communeId} and id = ${entryId}
      returning resident_id, band_id, seat_no
    )
    update seats
    set held_until = null, held_by = null, held_for = null, hold = null
    from taken
    where seats.commune_id = ${communeId}
      and seats.band_id = taken.band_id
      and seats.no = taken.seat_no
      and seats.held_for = taken.resident_id
      and seats.hold = 'offered'`
  return { outcome }
}

/** With the live booking of the person in the round, which a seat elsewhere replaces. */
async function entryOf(tx: postgres.TransactionSql, { communeId, entryId, now }: Taking) {
  const [entry] = await tx<
    {
      state: string
      tier: 1 | 2
      residentId: string
      roundId: string
      bandId: string | null
      bookingId: string | null
    }[]
  >`
    select waitlist_entries.state, waitlist_entries.tier, waitlist_entries.resident_id as "residentId",
      waitlist_entries.round_id as "roundId", waitlist_entries.band_id as "bandId", (
        select bookings.id
        from bookings
        join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
        where bookings.commune_id = waitlist_entries.commune_id
          and bookings.resident_id = waitlist_entries.resident_id
          and bookings.round_id = waitlist_entries.round_id
          and bookings.state = 'live'
          and sessions.ends_at > ${now}
      ) as "bookingId"
    from waitlist_entries
    where waitlist_entries.commune_id = ${communeId} and waitlist_entries.id = ${entryId}
    for update of waitlist_entries`
  return entry
}

/** Still to come, and not as they read it. */
async function isElsewhere(
  tx: postgres.TransactionSql,
  { communeId, shown, now }: Taking,
  bandId: string,
): Promise<boolean> {
  const rows = await tx`
    select 1
    from session_bands
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    where session_bands.commune_id = ${communeId}
      and session_bands.id = ${bandId}
      and sessions.state = 'open'
      and sessions.approved
      and session_bands.starts_at > ${now}
      and not ${isAsShown(tx, shown)}`
  return rows.length > 0
}
