// The bookings a contact has just cancelled and can still take back.
import type postgres from 'postgres'

export interface JustCancelled {
  bookingId: string
  residentId: string
  communeId: string
  startsAt: Date
  venue: string
}

/** Those whose seats are still kept for them (cancel.ts), the latest first. */
export async function justCancelled(
  db: postgres.ISql,
  { contactId, now }: { contactId: string; now: Date },
): Promise<JustCancelled[]> {
  return db<JustCancelled[]>`
    select booking.id as "bookingId", seats.held_for as "residentId", seats.commune_id as "communeId",
      session_bands.starts_at as "startsAt", sessions.venue
    from contact_residents
    join seats on seats.commune_id = contact_residents.commune_id and seats.held_for = contact_residents.resident_id
    join session_bands on session_bands.commune_id = seats.commune_id and session_bands.id = seats.band_id
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    cross join lateral (
      select bookings.id
      from bookings
      where bookings.commune_id = seats.commune_id
        and bookings.resident_id = seats.held_for
        and bookings.band_id = seats.band_id
        and bookings.state = 'cancelled'
      order by bookings.changed_at desc
      limit 1
    ) booking
    where contact_residents.contact_id = ${contactId}
      and contact_residents.ended_at is null
      and contact_residents.may_book
      and seats.hold = 'undo'
      and seats.held_by = ${contactId}
      and seats.held_until > ${now}
    order by seats.held_until desc`
}
