// Moves bookings and attendance from the row somebody was registered under to the row of the list.
import type postgres from 'postgres'
import { cancelBooking } from '../bookings/cancel.ts'

export interface Merge {
  communeId: string
  /** The row that is given up: it stays, as merged. */
  from: string
  into: string
  now: Date
}

/**
 * A booking in a round the listed one is booked in or has been to gives its seat back; the others, and attendance the listed one has
 * not, move over. Attendance names its booking with the person: it lets go of it while the booking changes hands.
 */
export async function mergeVisits(tx: postgres.TransactionSql, { communeId, from, into, now }: Merge): Promise<void> {
  const twice = await tx<{ id: string }[]>`
    select id
    from bookings
    where commune_id = ${communeId}
      and resident_id = ${from}
      and state = 'live'
      and exists (
        select 1
        from bookings own
        where own.commune_id = ${communeId}
          and own.resident_id = ${into}
          and own.round_id = bookings.round_id
          and own.state in ('live', 'attended')
      )`
  for (const { id } of twice) await cancelBooking(tx, { communeId, bookingId: id, now })
  const attended = await tx<{ id: string; bookingId: string | null }[]>`
    select id, booking_id as "bookingId"
    from attendance
    where commune_id = ${communeId}
      and resident_id = ${from}
      and not exists (
        select 1
        from attendance own
        where own.commune_id = ${communeId}
          and own.resident_id = ${into}
          and own.round_id = attendance.round_id
          and own.session_id is not distinct from attendance.session_id
      )
    for update`
  const ids = attended.map(({ id }) => id)
  await tx`
    update attendance
    set booking_id = null, resident_id = ${into}
    where commune_id = ${communeId}
      and id = any(${ids}::uuid[])`
  await tx`
    update bookings
    set resident_id = ${into}
    where commune_id = ${communeId}
      and resident_id = ${from}
      and not exists (
        select 1
        from attendance
        where attendance.commune_id = ${communeId}
          and attendance.booking_id = bookings.id
      )
      and not (bookings.state = 'live' and exists (
        select 1
        from bookings own
        where own.commune_id = ${communeId}
          and own.resident_id = ${into}
          and own.round_id = bookings.round_id
          and own.state = 'live'
      ))`
  for (const { id, bookingId } of attended) {
    if (bookingId === null) continue
    await tx`
      update attendance
      set booking_id = bookings.id
      from bookings
      where attendance.commune_id = ${communeId}
        and attendance.id = ${id}
        and bookings.commune_id = ${communeId}
        and bookings.id = ${bookingId}
        and bookings.resident_id = attendance.resident_id`
  }
}
