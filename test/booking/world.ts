// The commune the storm plays in: few seats, many people with their phones, and season after season of sessions.
import type postgres from 'postgres'
import type { Seal } from '../../src/database/seal.ts'
import { newId } from '../../src/ids.ts'
import { areaId } from '../../src/programme/demo/commune-rows.ts'
import { isPriorityPerson } from '../../src/programme/residents/priority.ts'
import { addSession } from '../../src/programme/sessions/add-session.ts'
import { foldName } from '../../src/vietnamese/people/names.ts'
import { add } from '../broadcasts/village.ts'

export const COMMUNE = '10804'
/** A quarter of an hour before the first day's first band is too late for it: the storm begins with the working day. */
export const BEGIN = new Date('2027-01-04T06:00:00+07:00')
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
/** A season has its own round, so that whoever was examined comes again in the next one. */
export const SEASON_DAYS = 2
const BANDS_PER_SESSION = 4
/** The classes of a band's seats: in the day's first session, and in the others, which are too small, so that people wait. */
const MANY = ['open', 'open', 'open', 'open', 'open', 'priority', 'walk_in', 'staff']
const FEW = ['open', 'open', 'priority', 'walk_in', 'staff']
/** When the day's sessions begin. In the first nobody waits, so that its seats go to whoever is first. */
const HOURS = [8, 11, 14]
/** Small children only later in the morning. */
const CHILDREN_FROM = '09:00'
/** One phone speaks for so many; every fifth person has a second phone that does too. */
const HOUSEHOLD = 6
const SYLLABLES = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Hiền', 'Khánh', 'Lan', 'Mai', 'Ngọc', 'Oanh', 'Phúc', 'Quế', 'Sen', 'Thảo', 'Uyên', 'Vân', 'Xuân', 'Yến'] // biome-ignore format: a list

export interface PersonOfStorm {
  residentId: string
  name: string
  birthYear: number
  group: number
  isPriority: boolean
  isChild: boolean
  /** The station books for them. */
  byStaff: boolean
  contacts: string[]
}

export interface BandOfStorm {
  bandId: string
  sessionId: string
  roundId: string
  startsAt: Date
  sessionStartsAt: Date
  sessionEndsAt: Date
  canBeWaitedFor: boolean
}

/** In an installation of the demo. Residents and contacts of the storm are known by their names and their space. */
export async function makePeople(sql: postgres.Sql, seal: Seal, people: number): Promise<void> {
  const area = areaId(COMMUNE, 'Tam Kỳ')
  const contacts = Array.from({ length: Math.ceil(people / HOUSEHOLD) }, newId)
  const rows = Array.from({ length: people }, (_, i) => {
    const name = nameOf(i)
    return {
      commune_id: COMMUNE,
      id: newId(),
      area_id: area,
      name: seal.seal(name),
      name_hash: seal.hash('name', foldName(name)),
      // Elders, small children, and people who come first for nothing.
      birth_year: i % 5 === 0 ? 1950 : i % 5 === 1 ? 2023 : 1985,
      sex: 'f',
      priority_group: i % 5 === 0 ? 2 : 7,
      organiser: 'commune',
      standing: 'listed',
      created_at: BEGIN,
    }
  })
  const links = rows.flatMap((resident, i) => {
    const own = contacts[Math.floor(i / HOUSEHOLD)]!
    const second = contacts[(Math.floor(i / HOUSEHOLD) + 1) % contacts.length]!
    return (i % 5 === 3 && second !== own ? [own, second] : [own]).map((contactId) => ({
      id: newId(),
      contact_id: contactId,
      commune_id: COMMUNE,
      resident_id: resident.id,
      relation: 'other',
      source: 'list',
      may_book: true,
      may_be_reminded: true,
      linked_at: BEGIN,
    }))
  })
  await sql.begin(async (tx) => {
    await add(tx, 'residents', rows)
    await add(
      tx,
      'contacts',
      contacts.map((id, i) => ({
        ...{ id, space: SPACE, address: seal.seal(`storm ${i}`), address_hash: seal.hash('address', `storm ${i}`) },
        created_at: BEGIN,
      })),
    )
    await add(tx, 'contact_residents', links)
  })
}

const SPACE = 'storm'

function nameOf(i: number): string {
  const of = SYLLABLES.length
  return `Bùi ${SYLLABLES[Math.floor(i / of / of) % of]} ${SYLLABLES[Math.floor(i / of) % of]} ${SYLLABLES[i % of]}`
}

export async function readPeople(sql: postgres.Sql, seal: Seal): Promise<PersonOfStorm[]> {
  const rows = await sql<{ residentId: string; name: Buffer; birthYear: number; group: number; contacts: string[] }[]>`
    select residents.id as "residentId", residents.name, residents.birth_year as "birthYear",
      residents.priority_group as "group", array_agg(contacts.id order by contacts.id) as contacts
    from contacts
    join contact_residents on contact_residents.contact_id = contacts.id
    join residents on residents.commune_id = contact_residents.commune_id
      and residents.id = contact_residents.resident_id
    where contacts.space = ${SPACE}
    group by residents.commune_id, residents.id
    order by residents.id`
  return rows.map((row, i) => ({
    ...row,
    name: seal.open(row.name),
    isPriority: isPriorityPerson(row, BEGIN),
    isChild: row.birthYear > 2020,
    byStaff: i % 10 === 7,
  }))
}

/** Adds the sessions of a season (0, 1 …): a round of its own, `SEASON_DAYS` days. */
export async function addSeason(sql: postgres.Sql, no: number): Promise<void> {
  const first = new Date(BEGIN.getTime() + no * SEASON_DAYS * DAY_MS)
  const roundId = newId()
  await sql.begin(async (tx) => {
    await add(tx, 'rounds', [
      {
        ...{ commune_id: COMMUNE, id: roundId, kind: 'exam', name: `${ROUND}${no}` },
        ...{ first_day: first, last_day: new Date(first.getTime() + SEASON_DAYS * DAY_MS) },
      },
    ])
    for (let day = 0; day < SEASON_DAYS; day += 1) {
      for (const hour of HOURS) await addHeld(tx, roundId, first.getTime() + day * DAY_MS, hour)
    }
  })
}

/** Begins the name of the storm's rounds. */
export const ROUND = 'storm '

async function addHeld(tx: postgres.TransactionSql, roundId: string, day: number, hour: number): Promise<void> {
  const classes = hour === HOURS[0] ? MANY : FEW
  const startsAt = new Date(day + (hour - 6) * HOUR_MS)
  const { sessionId } = await addSession(tx, {
    communeId: COMMUNE,
    code: `${startsAt.getTime()}`,
    roundId,
    startsAt,
    endsAt: new Date(startsAt.getTime() + BANDS_PER_SESSION * (HOUR_MS / 2)),
    bandMinutes: 30,
    seatsPerBand: classes.length,
    venueKind: hour === HOURS[0] ? 'station' : 'culture_house',
    venue: 'Trạm Y tế Kim Thành',
    areaId: null,
    examiner: 'Trung tâm Y tế Kim Thành',
    fasting: 'all',
    audience: { groups: [1, 2, 3, 4, 5, 6, 7], under_6: true, under_6_from: CHILDREN_FROM },
    newId,
  })
  await tx`
    update seats
    set class = (${classes}::text[])[no]
    from session_bands
    where session_bands.commune_id = ${COMMUNE}
      and session_bands.session_id = ${sessionId}
      and seats.commune_id = session_bands.commune_id
      and seats.band_id = session_bands.id`
  // Kept seats are opened for everybody three hours before: some do so while they are wanted.
  await tx`
    update sessions
    set priority_until = ${new Date(startsAt.getTime() - 3 * HOUR_MS)}
    where commune_id = ${COMMUNE} and id = ${sessionId}`
}

/** Every band of the storm, earliest first. */
export async function readBands(sql: postgres.Sql): Promise<BandOfStorm[]> {
  return sql<BandOfStorm[]>`
    select session_bands.id as "bandId", sessions.id as "sessionId", sessions.round_id as "roundId",
      session_bands.starts_at as "startsAt", sessions.starts_at as "sessionStartsAt",
      sessions.ends_at as "sessionEndsAt", sessions.venue_kind <> 'station' as "canBeWaitedFor"
    from rounds
    join sessions on sessions.commune_id = rounds.commune_id and sessions.round_id = rounds.id
    join session_bands on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
    where rounds.commune_id = ${COMMUNE}
      and starts_with(rounds.name, ${ROUND})
    order by session_bands.starts_at`
}

/** The hour from which a band is for small children, in the place's own time. */
export function suitsChild(startsAt: Date): boolean {
  return new Date(startsAt.getTime() + 7 * HOUR_MS).toISOString().slice(11, 16) >= CHILDREN_FROM
}
