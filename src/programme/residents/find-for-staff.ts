// The one person staff mean by a line of a list, or by name, year of birth and village; with the visits still to come.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { endOfId, lineCode } from '../bookings/line-code.ts'
import { listAreas } from '../communes/list-areas.ts'
import { villageOf } from '../sheets/village-of.ts'
import type { Organiser } from './people-of-contact.ts'

export interface VisitToCome {
  bookingId: string
  line: string
  roundId: string
  sessionId: string
  sessionCode: string
  bandId: string
  startsAt: Date
  /** Of its session. */
  endsAt: Date
  venue: string
}

export interface StaffPerson {
  residentId: string
  name: string
  birthYear: number | null
  birthMonth: number | null
  group: number | null
  organiser: Organiser
  tags: string[]
  hasInsurance: boolean | null
  areaId: string | null
  /** "thôn Tam Kỳ" */
  area: string | null
  /** Live bookings whose session is not over, of every kind of round; earliest first. */
  visits: VisitToCome[]
}

export interface Named {
  /** Of a printed list; null: by name. */
  line: string | null
  name: string | null
  birthYear: number | null
  area: string | null
}

export type FoundForStaff =
  | { outcome: 'found'; person: StaffPerson }
  | { outcome: 'no_such_line' | 'nobody' | 'no_such_area' }
  /** A name alone says too little of whom nobody has booked. */
  | { outcome: 'year_needed' }
  | { outcome: 'several'; people: Pick<StaffPerson, 'birthYear' | 'area'>[] }

/** `booked`: somebody with a visit to come is meant; among these few a name says enough. Without who died or moved away. */
export async function findForStaff(
  db: postgres.ISql,
  seal: Seal,
  { communeId, named, booked, now }: { communeId: string; named: Named; booked: boolean; now: Date },
): Promise<FoundForStaff> {
  const village = named.area === null ? null : villageOf(named.area, await listAreas(db, communeId))
  if (named.area !== null && !village) return { outcome: 'no_such_area' }
  const all = await candidates(db, seal, communeId, named)
  const visits = await visitsOf(db, communeId, all, now)
  const people = all
    .map((person) => ({ ...person, visits: visits.filter(({ residentId }) => residentId === person.residentId) }))
    .filter(({ birthYear }) => named.birthYear === null || birthYear === named.birthYear)
    .filter(({ areaId }) => !village || areaId === village.id)
    .filter((person) => !booked || person.visits.length > 0)
  const [person, ...more] = people
  if (!person) return { outcome: named.line === null ? 'nobody' : 'no_such_line' }
  if (more.length > 0) return { outcome: 'several', people }
  if (named.line === null && named.birthYear === null && !booked) return { outcome: 'year_needed' }
  return { outcome: 'found', person }
}

type Row = Omit<StaffPerson, 'name' | 'visits'> & { name: Buffer }

async function candidates(
  db: postgres.ISql,
  seal: Seal,
  communeId: string,
  { line, name }: Named,
): Promise<Omit<StaffPerson, 'visits'>[]> {
  const isMeant = line
    ? db`exists (
        select 1
        from bookings
        where bookings.commune_id = residents.commune_id
          and bookings.resident_id = residents.id
          and right(bookings.id::text, 7) = ${endOfId(line)}
      )`
    : db`residents.name_hash = ${seal.hash('name', foldName(name ?? ''))}`
  const rows = await db<Row[]>`
    select residents.id as "residentId", residents.name, residents.birth_year as "birthYear",
      residents.birth_month as "birthMonth", residents.priority_group as "group", residents.organiser, residents.tags,
      residents.has_insurance as "hasInsurance", residents.area_id as "areaId", areas.kind || ' ' || areas.name as area
    from residents
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    where residents.commune_id = ${communeId}
      and residents.standing in ('listed', 'to_verify')
      and ${isMeant}
    order by residents.birth_year, area, residents.id`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}

async function visitsOf(
  db: postgres.ISql,
  communeId: string,
  people: { residentId: string }[],
  now: Date,
): Promise<(VisitToCome & { residentId: string })[]> {
  if (people.length === 0) return []
  const rows = await db<(Omit<VisitToCome, 'line'> & { residentId: string })[]>`
    select bookings.id as "bookingId", bookings.resident_id as "residentId", bookings.round_id as "roundId",
      sessions.id as "sessionId", sessions.code as "sessionCode", bookings.band_id as "bandId",
      session_bands.starts_at as "startsAt", sessions.ends_at as "endsAt", sessions.venue
    from bookings
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    where bookings.commune_id = ${communeId}
      and bookings.resident_id in ${db(people.map(({ residentId }) => residentId))}
      and bookings.state = 'live'
      and sessions.ends_at > ${now}
    order by session_bands.starts_at`
  return rows.map((row) => ({ ...row, line: lineCode(row.bookingId) }))
}
