// Who needs an exam slip for a session: everybody booked in it, in the order in which they come.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { localTime } from '../../vietnamese/dates.ts'

export interface Slip {
  residentId: string
  /** HH:MM */
  time: string
  name: string
  birthYear: number | null
}

/** `session`: the code staff call it by, of the latest round that has one. */
export async function slipsOf(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, session }: { communeId: string; session: string },
): Promise<Slip[]> {
  const rows = await tx<{ residentId: string; startsAt: Date; name: Buffer; birthYear: number | null }[]>`
    with meant as (
      select id
      from sessions
      where commune_id = ${communeId}
        and code = ${session}
      order by starts_at desc
      limit 1
    )
    select residents.id as "residentId", session_bands.starts_at as "startsAt", residents.name,
      residents.birth_year as "birthYear"
    from bookings
    join meant on meant.id = bookings.session_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    where bookings.commune_id = ${communeId}
      and bookings.state in ('live', 'attended')
      and residents.standing in ('listed', 'to_verify')
    order by session_bands.starts_at, bookings.seat_no, residents.id`
  return rows.map(({ startsAt, name, ...row }) => ({ ...row, time: localTime(startsAt), name: seal.open(name) }))
}
