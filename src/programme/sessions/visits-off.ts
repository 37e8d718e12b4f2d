// The visits of one phone that ended when a session was called off, as they stand now.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface VisitOff {
  communeId: string
  residentId: string
  name: string
  sex: 'f' | 'm' | null
  birthYear: number | null
  sessionStartsAt: Date
  venue: string
  because: string
}

/**
 * Oldest person first; none once the session has been taken up again. Without whoever has booked anew in the round, and
 * without people whose messages were stopped here.
 */
export async function visitsOff(
  db: postgres.ISql,
  seal: Seal,
  { contactId, sessionId }: { contactId: string; sessionId: string },
): Promise<VisitOff[]> {
  const rows = await db<(Omit<VisitOff, 'name'> & { name: Buffer })[]>`
    select distinct on (residents.birth_year, residents.id) residents.commune_id as "communeId",
      residents.id as "residentId", residents.name, residents.sex, residents.birth_year as "birthYear",
      sessions.starts_at as "sessionStartsAt", sessions.venue, sessions.cancelled_because as because
    from sessions
    join bookings on bookings.commune_id = sessions.commune_id and bookings.session_id = sessions.id
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    join contact_residents on contact_residents.commune_id = residents.commune_id
      and contact_residents.resident_id = residents.id
    where sessions.id = ${sessionId}
      and sessions.state = 'cancelled'
      and bookings.state = 'cancelled'
      and bookings.changed_at = sessions.cancelled_at
      and contact_residents.contact_id = ${contactId}
      and contact_residents.ended_at is null
      and contact_residents.may_be_reminded
      and residents.standing in ('listed', 'to_verify')
      and not exists (
        select 1
        from bookings anew
        where anew.commune_id = bookings.commune_id
          and anew.resident_id = bookings.resident_id
          and anew.round_id = bookings.round_id
          and anew.state = 'live'
      )
      and not exists (
        select 1
        from opt_outs
        where opt_outs.contact_id = contact_residents.contact_id
          and opt_outs.commune_id = residents.commune_id
          and opt_outs.resident_id = residents.id
          and opt_outs.ended_at is null
      )
    order by residents.birth_year, residents.id`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
