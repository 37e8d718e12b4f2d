// Somebody is said to have died: from here on nobody is written to about them, and their seat is free. Staff verify it.
import type postgres from 'postgres'
import { cancelBooking } from '../bookings/cancel.ts'

export interface Death {
  communeId: string
  residentId: string
  /** When it was told; what ends with it carries this time, by which it can be taken back. */
  toldAt: Date
  now: Date
}

/**
 * On every address the person is linked to, not only on the one that told it. The standing stays as it is until staff confirm
 * it. Returns the bookings that ended.
 */
export async function reportDeath(
  tx: postgres.TransactionSql,
  { communeId, residentId, toldAt, now }: Death,
): Promise<string[]> {
  await tx`
    update contact_residents
    set ended_at = ${toldAt}
    where commune_id = ${communeId}
      and resident_id = ${residentId}
      and ended_at is null`
  await tx`
    update outbound_messages
    set state = 'untrue'
    where commune_id = ${communeId}
      and residents = array[${residentId}::uuid]
      and rank = 2
      and state = 'queued'
      and claimed_until is null`
  const bookings = await tx<{ bookingId: string }[]>`
    select bookings.id as "bookingId"
    from bookings
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    where bookings.commune_id = ${communeId}
      and bookings.resident_id = ${residentId}
      and bookings.state = 'live'
      and sessions.ends_at > ${now}
    order by bookings.id`
  for (const { bookingId } of bookings) await cancelBooking(tx, { communeId, bookingId, now: toldAt })
  return bookings.map(({ bookingId }) => bookingId)
}
