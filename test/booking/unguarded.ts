// Booking with its guard taken out: the seat is looked for, and written to a moment later, as if nobody else were there.
import type postgres from 'postgres'
import type { BookRequest } from '../../src/programme/bookings/book.ts'
import { bestFirst, isFree, isOpen } from '../../src/programme/bookings/free-seat.ts'

/** What would catch it at the end of a transaction goes as well. */
export async function removeGuard(sql: postgres.Sql): Promise<void> {
  await sql`alter table bookings drop constraint a_booking_has_its_seat`
}

/** The words of book.ts, read first and written then. */
export async function claimUnguarded(tx: postgres.TransactionSql, request: BookRequest): Promise<{ outcome: string }> {
  const { communeId, residentId, bandId, contactId, isPriority = false, now, newId } = request
  const taker = { residentId, isPriority, byStaff: contactId === null, now }
  const [seat] = await tx<{ no: number; sessionId: string; roundId: string }[]>`
    select seats.no, sessions.id as "sessionId", sessions.round_id as "roundId"
    from session_bands
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where session_bands.commune_id = ${communeId}
      and session_bands.id = ${bandId}
      and ${isOpen(tx, taker)}
      and ${isFree(tx, taker)}
    order by ${bestFirst(tx, taker)}
    limit 1`
  if (!seat) return { outcome: 'band_full' }
  const bookingId = newId()
  const booked = await tx`
    insert into bookings (
      commune_id, id, resident_id, round_id, session_id, band_id, seat_no, booked_by, booked_at, changed_at
    )
    values (
      ${communeId}, ${bookingId}, ${residentId}, ${seat.roundId}, ${seat.sessionId}, ${bandId}, ${seat.no},
      ${contactId}, ${now}, ${now}
    )
    on conflict (commune_id, resident_id, round_id) where state = 'live' do nothing
    returning id`
  if (booked.length === 0) return { outcome: 'already_booked' }
  await tx`
    update seats
    set booking_id = ${bookingId}, held_until = null, held_by = null, held_for = null, hold = null
    where commune_id = ${communeId} and band_id = ${bandId} and no = ${seat.no}`
  return { outcome: 'booked' }
}
