// Cancels one live booking and gives its seat back, in one statement.
import type postgres from 'postgres'

export interface CancelRequest {
  communeId: string
  bookingId: string
  /** So long the seat stays theirs, for whoever has slipped, and for which contact (null: staff gave it up); null: it is free at once. */
  kept?: { until: Date; contactId: string | null } | null
  now: Date
}

export type CancelResult =
  | { outcome: 'cancelled'; bandId: string; seatNo: number }
  /** There is no such live booking any more: cancelled before, moved on to the past, or never there. */
  | { outcome: 'gone' }

/** Ten minutes to take it back. */
export const UNDO_MS = 10 * 60_000

/** The booking row stays, as cancelled (restore.ts). A second call finds it `gone` and changes nothing. */
export async function cancelBooking(tx: postgres.TransactionSql, request: CancelRequest): Promise<CancelResult> {
  const { communeId, bookingId, kept = null, now } = request
  if (kept) await dropHolds(tx, { communeId, bookingId, hold: 'undo' })
  // The booking is locked before anything is joined to it, and the seat is named by its key alone: after waiting for
  // a move of the same booking, what our snapshot says of its session and its seat is stale.
  const [cancelled] = await tx<{ bandId: string; seatNo: number }[]>`
    with mine as materialized (
      select id, resident_id, session_id, band_id, seat_no
      from bookings
      where commune_id = ${communeId} and id = ${bookingId} and state = 'live'
      for update
    ),
    cancelled as (
      update bookings
      set state = 'cancelled', seat_no = null, changed_at = ${now}
      from mine
      join sessions on sessions.commune_id = ${communeId} and sessions.id = mine.session_id and sessions.ends_at > ${now}
      where bookings.commune_id = ${communeId} and bookings.id = mine.id
      returning mine.resident_id, mine.band_id, mine.seat_no
    ),
    freed as (
      update seats
      set booking_id = null${
        kept
          ? tx`, held_until = ${kept.until}, held_by = ${kept.contactId}, held_for = cancelled.resident_id, hold = 'undo'`
          : tx``
      }
      from cancelled
      where seats.commune_id = ${communeId} and seats.band_id = cancelled.band_id and seats.no = cancelled.seat_no
    )
    select band_id as "bandId", seat_no as "seatNo"
    from cancelled`
  return cancelled ? { outcome: 'cancelled', ...cancelled } : { outcome: 'gone' }
}

/**
 * One seat of each kind of hold a person: what was held before is let go. The person is locked first, so that two phones that
 * give up seats of theirs do it one after the other.
 */
async function dropHolds(
  tx: postgres.TransactionSql,
  { communeId, bookingId, hold }: { communeId: string; bookingId: string; hold: 'undo' },
): Promise<void> {
  const [person] = await tx<{ id: string }[]>`
    select residents.id
    from bookings
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    where bookings.commune_id = ${communeId} and bookings.id = ${bookingId}
    for no key update of residents`
  await tx`
    update seats
    set held_until = null, held_by = null, held_for = null, hold = null
    where commune_id = ${communeId} and held_for = ${person?.id ?? null} and hold = ${hold}`
}
