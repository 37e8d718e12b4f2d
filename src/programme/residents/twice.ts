// People whose personal ID stands on the lists of two communes: what stands where, so that staff of both decide (domain.md R2).
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { atLocal, localDay } from '../../vietnamese/dates.ts'

export interface Standing {
  communeId: string
  /** "xã Kim Thành" */
  commune: string
  residentId: string
  name: string
  birthYear: number | null
  area: string | null
  listedSince: Date
  /** The next exam that is booked there. */
  booking: { sessionCode: string; startsAt: Date } | null
  /** The last exam of this year there. */
  examinedAt: Date | null
}

/** One person, as the communes have them; two or more. Nothing of it is for residents. */
export type Twice = Standing[]

type Row = Omit<Standing, 'name' | 'booking'> & {
  idHash: Buffer
  name: Buffer
  sessionCode: string | null
  startsAt: Date | null
}

/** `communeId`: only those of this commune, with what stands elsewhere; null: of all. `residentId`: of one person of that commune. */
export async function peopleTwice(
  db: postgres.ISql,
  seal: Seal,
  { communeId, residentId = null, now }: { communeId: string | null; residentId?: string | null; now: Date },
): Promise<Twice[]> {
  const rows = await db<Row[]>`
    with listed as (
      select personal_id_hash, commune_id, id
      from residents
      where personal_id_hash is not null
        and standing in ('listed', 'to_verify')
        ${residentId === null ? db`` : db`and personal_id_hash = (select personal_id_hash from residents where commune_id = ${communeId} and id = ${residentId})`}
    ),
    twice as (
      select personal_id_hash
      from listed
      group by personal_id_hash
      having count(distinct commune_id) > 1 and ${communeId === null ? db`true` : db`bool_or(commune_id = ${communeId})`}
    )
    select residents.personal_id_hash as "idHash", residents.commune_id as "communeId",
      communes.kind || ' ' || communes.name as commune, residents.id as "residentId", residents.name,
      residents.birth_year as "birthYear", areas.kind || ' ' || areas.name as area,
      residents.created_at as "listedSince", booking."sessionCode", booking."startsAt", examined."examinedAt"
    from twice
    join residents on residents.personal_id_hash = twice.personal_id_hash
      and residents.standing in ('listed', 'to_verify')
    join communes on communes.id = residents.commune_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    left join lateral (
      select sessions.code as "sessionCode", session_bands.starts_at as "startsAt"
      from bookings
      join rounds on rounds.commune_id = bookings.commune_id and rounds.id = bookings.round_id
      join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
      join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
      where bookings.commune_id = residents.commune_id
        and bookings.resident_id = residents.id
        and bookings.state = 'live'
        and rounds.kind = 'exam'
        and sessions.ends_at > ${now}
      order by session_bands.starts_at
      limit 1
    ) booking on true
    left join lateral (
      select attendance.at as "examinedAt"
      from attendance
      join rounds on rounds.commune_id = attendance.commune_id and rounds.id = attendance.round_id
      where attendance.commune_id = residents.commune_id
        and attendance.resident_id = residents.id
        and attendance.state = 'examined'
        and rounds.kind = 'exam'
        and attendance.at >= ${atLocal(`${localDay(now).slice(0, 4)}-01-01`, '00:00')}
      order by attendance.at desc
      limit 1
    ) examined on true
    order by residents.personal_id_hash, residents.created_at, residents.commune_id, residents.id`
  const people = new Map<string, Twice>()
  for (const { idHash, name, sessionCode, startsAt, ...row } of rows) {
    const key = idHash.toString('hex')
    const booking = sessionCode === null ? null : { sessionCode, startsAt: startsAt! }
    people.set(key, [...(people.get(key) ?? []), { ...row, name: seal.open(name), booking }])
  }
  return [...people.values()]
}

/** How many people stand on the lists of more than one commune. */
export async function countTwice(db: postgres.ISql): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count
    from (
      select 1
      from residents
      where personal_id_hash is not null
        and standing in ('listed', 'to_verify')
      group by personal_id_hash
      having count(distinct commune_id) > 1
    ) twice`
  return row!.count
}
