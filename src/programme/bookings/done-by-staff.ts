// One visit as staff have left it, for a phone that is reminded of the person; null once somebody has changed it since.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { mustFast } from '../sessions/audience.ts'
import type { StaffDone } from './plan-staff-notices.ts'

export interface VisitByStaff {
  name: string
  sex: 'f' | 'm' | null
  birthYear: number | null
  startsAt: Date
  venue: string
  venueKind: string
  fasting: boolean
}

type Row = Omit<VisitByStaff, 'name' | 'fasting'> & {
  name: Buffer
  group: number | null
  asks: 'none' | 'all' | 'adults'
}

/** Null too: called off, begun, or the person's messages were stopped here; cancelled, but booked anew in the round. */
export async function doneByStaff(
  db: postgres.ISql,
  seal: Seal,
  {
    contactId,
    bookingId,
    done,
    at,
    now,
  }: { contactId: string; bookingId: string; done: StaffDone; at: Date; now: Date },
): Promise<VisitByStaff | null> {
  const [row] = await db<Row[]>`
    select residents.name, residents.sex, residents.birth_year as "birthYear", residents.priority_group as "group",
      session_bands.starts_at as "startsAt", sessions.venue, sessions.venue_kind as "venueKind", sessions.fasting as asks
    from bookings
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    join contact_residents on contact_residents.commune_id = residents.commune_id
      and contact_residents.resident_id = residents.id
    where bookings.id = ${bookingId}
      and bookings.state = ${done === 'cancelled' ? 'cancelled' : 'live'}
      and bookings.changed_at = ${at}
      and sessions.state = 'open'
      and session_bands.ends_at > ${now}
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
          and anew.id <> bookings.id
          and anew.state = 'live'
      )
      and not exists (
        select 1
        from opt_outs
        where opt_outs.contact_id = contact_residents.contact_id
          and opt_outs.commune_id = residents.commune_id
          and opt_outs.resident_id = residents.id
          and opt_outs.ended_at is null
      )`
  if (!row) return null
  const { name, asks, group, ...visit } = row
  return { ...visit, name: seal.open(name), fasting: mustFast({ ...visit, group }, asks, visit.startsAt) }
}
