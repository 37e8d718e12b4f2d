// The visits of one phone that were moved with their session, as they stand now.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface VisitMoved {
  bookingId: string
  communeId: string
  residentId: string
  name: string
  sex: 'f' | 'm' | null
  birthYear: number | null
  /** Whether this phone may change the visit. */
  mayBook: boolean
  startsAt: Date
  venue: string
  venueKind: string
  because: string
}

/**
 * Earliest first; none once the session was moved again, was called off or has begun. Without whoever has booked or changed since,
 * and without people whose messages were stopped here.
 */
export async function visitsMoved(
  db: postgres.ISql,
  seal: Seal,
  { contactId, sessionId, movedAt, now }: { contactId: string; sessionId: string; movedAt: Date; now: Date },
): Promise<VisitMoved[]> {
  const rows = await db<(Omit<VisitMoved, 'name'> & { name: Buffer })[]>`
    select bookings.id as "bookingId", residents.commune_id as "communeId", residents.id as "residentId", residents.name,
      residents.sex, residents.birth_year as "birthYear", contact_residents.may_book as "mayBook",
      session_bands.starts_at as "startsAt", sessions.venue, sessions.venue_kind as "venueKind", sessions.moved_because as because
    from sessions
    join bookings on bookings.commune_id = sessions.commune_id and bookings.session_id = sessions.id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    join contact_residents on contact_residents.commune_id = residents.commune_id
      and contact_residents.resident_id = residents.id
    where sessions.id = ${sessionId}
      and sessions.state = 'open'
      and sessions.moved_at = ${movedAt}
      and bookings.state = 'live'
      and bookings.changed_at <= sessions.moved_at
      and session_bands.starts_at > ${now}
      and contact_residents.contact_id = ${contactId}
      and contact_residents.ended_at is null
      and contact_residents.may_be_reminded
      and residents.standing in ('listed', 'to_verify')
      and not exists (
        select 1
        from opt_outs
        where opt_outs.contact_id = contact_residents.contact_id
          and opt_outs.commune_id = residents.commune_id
          and opt_outs.resident_id = residents.id
          and opt_outs.ended_at is null
      )
    order by session_bands.starts_at, residents.birth_year, residents.id`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
