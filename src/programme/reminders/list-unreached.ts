// For the station: whom no message reaches, so that somebody goes or calls.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface Unreached {
  residentId: string
  name: string
  birthYear: number | null
  area: string | null
  sessionCode: string | null
  startsAt: Date | null
  /** no_phone: nobody's number is known; stopped: no messages wanted; else what became of the message. */
  why: 'no_phone' | 'stopped' | 'no_way' | 'failed' | 'unknown' | 'too_late'
}

/** Visits that begin between `now` and `until` which no phone can be reminded of, then the notices of a week that did not get through. */
export async function listUnreached(
  db: postgres.ISql,
  seal: Seal,
  { communeId, now, until }: { communeId: string; now: Date; until: Date },
): Promise<Unreached[]> {
  const rows = await db<(Omit<Unreached, 'name'> & { name: Buffer })[]>`
    with links as (
      select contact_residents.resident_id,
        not exists (
          select 1
          from opt_outs
          where opt_outs.contact_id = contact_residents.contact_id
            and opt_outs.ended_at is null
            and (opt_outs.resident_id is null or opt_outs.resident_id = contact_residents.resident_id)
        ) as open
      from contact_residents
      where contact_residents.commune_id = ${communeId}
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
    ),
    reach as (
      select resident_id, bool_or(open) as open
      from links
      group by resident_id
    ),
    visits as (
      select bookings.resident_id, sessions.code, session_bands.starts_at,
        case when reach.resident_id is null then 'no_phone' else 'stopped' end as why
      from bookings
      join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
      join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
      left join reach on reach.resident_id = bookings.resident_id
      where bookings.commune_id = ${communeId}
        and bookings.state = 'live'
        and sessions.state = 'open'
        and session_bands.starts_at between ${now} and ${until}
        and reach.open is not true
    ),
    notices as (
      select distinct resident_id, state as why
      from outbound_messages, unnest(residents) as resident_id
      where commune_id = ${communeId}
        and rank = 2
        and state in ('no_way', 'failed', 'unknown', 'too_late')
        and created_at > ${now}::timestamptz - interval '7 days'
    )
    select residents.id as "residentId", residents.name, residents.birth_year as "birthYear",
      areas.kind || ' ' || areas.name as area, found.code as "sessionCode", found.starts_at as "startsAt", found.why
    from (
      select * from visits
      union all
      select resident_id, null, null, why from notices
    ) found
    join residents on residents.commune_id = ${communeId} and residents.id = found.resident_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    where residents.standing in ('listed', 'to_verify')
    order by found.starts_at nulls last, area, residents.birth_year, residents.id`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
