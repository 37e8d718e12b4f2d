// Cancels one live booking and gives its seat back, in one statement.
import type postgres from 'postgres'

export interface CancelRequest {
  communeId: string
  bookingId: string
  now: Date
}

export type CancelResult =
  | { outcome: 'cancelled'; bandId: string; seatNo: number }
  /** There is no such live booking any more: cancelled before, moved on to the past, or never there. */
  | { outcome: 'gone' }

/** The booking row stays, as cancelled. A second call finds it `gone` and changes nothing. */
export async function cancelBooking(tx: postgres.TransactionSql, request: CancelRequest): Promise<CancelResult> {
  const { communeId, bookingId, now } = request
  // The booking is locked before anything is joined to it, and the seat is named by its key alone: after waiting for
  // a move of the same booking, what our snapshot says of its session and its seat is stale.
  const [cancelled] = await tx<{ bandId: string; seatNo: number }[]>`
    with mine as materialized (
      select id, session_id, band_id, seat_no
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
      returning mine.band_id, mine.seat_no
    ),
    freed as (
      update seats
      set booking_id = null
      from cancelled
      where seats.commune_id = ${communeId} and seats.band_id = cancelled.band_id and seats.no = cancelled.seat_no
    )
    select band_id as "bandId", seat_no as "seatNo"
    from cancelled`
  return cancelled ? { outcome: 'cancelled', ...cancelled } : { outcome: 'gone' }
}
