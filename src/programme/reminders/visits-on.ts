// The visits of one day a phone is to be reminded of, as they stand now.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { addDays, atLocal } from '../../vietnamese/dates.ts'
import { mustFast } from '../sessions/audience.ts'
import { TOO_LATE_MS } from './plan-reminders.ts'

export interface Visit {
  bookingId: string
  communeId: string
  residentId: string
  name: string
  sex: 'f' | 'm' | null
  group: number | null
  birthYear: number | null
  startsAt: Date
  venue: string
  venueKind: string
  fasting: boolean
}

type Row = Omit<Visit, 'name' | 'fasting'> & { sealedName: Buffer; asks: 'none' | 'all' | 'adults' }

/** Earliest first. `day`: local, YYYY-MM-DD. Without cancelled sessions, and without people whose messages were stopped here. */
export async function visitsOn(
  db: postgres.ISql,
  seal: Seal,
  { contactId, day, now }: { contactId: string; day: string; now: Date },
): Promise<Visit[]> {
  const rows = await db<Row[]>`
    select bookings.id as "bookingId", bookings.commune_id as "communeId", bookings.resident_id as "residentId",
      residents.name as "sealedName", residents.sex, residents.birth_year as "birthYear",
      residents.priority_group as "group",
      session_bands.starts_at as "startsAt", sessions.venue, sessions.venue_kind as "venueKind", sessions.fasting as asks
    from contact_residents
    join residents on residents.commune_id = contact_residents.commune_id and residents.id = contact_residents.resident_id
    join bookings on bookings.commune_id = residents.commune_id and bookings.resident_id = residents.id
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    where contact_residents.contact_id = ${contactId}
      and contact_residents.ended_at is null
      and contact_residents.may_be_reminded
      and residents.standing in ('listed', 'to_verify')
      and bookings.state = 'live'
      and sessions.state = 'open'
      and session_bands.starts_at >= ${atLocal(day, '00:00')}
      and session_bands.starts_at < ${atLocal(addDays(day, 1), '00:00')}
      and session_bands.starts_at > ${new Date(now.getTime() + TOO_LATE_MS)}
      and not exists (
        select 1
        from opt_outs
        where opt_outs.contact_id = contact_residents.contact_id
          and opt_outs.commune_id = residents.commune_id
          and opt_outs.resident_id = residents.id
          and opt_outs.ended_at is null
      )
    order by session_bands.starts_at, residents.birth_year, residents.id`
  return rows.map(({ sealedName, asks, ...row }) => ({
    ...row,
    name: seal.open(sealedName),
    fasting: mustFast(row, asks, row.startsAt),
  }))
}
