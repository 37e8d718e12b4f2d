// How many bookings a second Postgres takes from us: into one band, into many, for families, and among millions of residents.
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from '../../src/database/connect.ts'
import { migrate } from '../../src/database/migrate.ts'
import { newId } from '../../src/ids.ts'
import { book } from '../../src/programme/bookings/book.ts'
import { bookFamily } from '../../src/programme/bookings/book-family.ts'
import { addSession } from '../../src/programme/sessions/add-session.ts'
import { COMMUNE } from '../broadcasts/village.ts'
import { siblingUrl } from '../setup/copies.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import { NOW } from '../setup/settings.ts'

const SMALL = 'henkham_bookings'
const LARGE = 'henkham_bookings_large'
const RESIDENTS = 40_000
const TIMES = 5
/** Seats claimed in one measured run, and seats there are, so that none is ever missing. */
const DOSE = 800
const SEATS = 1_000
const DAY_MS = 86_400_000

interface Kind {
  name: string
  connections: number
  bands: number
  /** Seats claimed in one transaction. */
  together: number
}
const KINDS: Kind[] = [
  { name: 'one band', connections: 1, bands: 1, together: 1 },
  { name: 'one band', connections: 8, bands: 1, together: 1 },
  { name: 'one band', connections: 32, bands: 1, together: 1 },
  { name: '100 bands', connections: 8, bands: 100, together: 1 },
  { name: 'families of 4, one band', connections: 8, bands: 1, together: 4 },
  { name: 'families of 4, 100 bands', connections: 8, bands: 100, together: 4 },
]

/** In databases of their own. `admin`: may make them; `url`: of the owner; `many`: residents of the large one. */
export async function measureBookings(admin: postgres.Sql, url: string, many: number): Promise<void> {
  await admin`create database ${admin(SMALL)} owner henkham`
  const sql = connect(siblingUrl(url, SMALL), { max: 32, statementTimeout: 0 })
  try {
    await migrate(sql)
    await fillWithDemo(sql)
    await addResidents(sql, RESIDENTS)
    const people = await residentsOf(sql)
    await measureSize(admin, sql, siblingUrl(url, LARGE), people, many)
    for (const kind of KINDS) await measureKind(sql, people, kind)
  } finally {
    await sql.end({ timeout: 5 })
    await admin`drop database if exists ${admin(SMALL)} with (force)`
    await admin`drop database if exists ${admin(LARGE)} with (force)`
  }
}

async function measureKind(sql: postgres.Sql, people: string[], kind: Kind): Promise<void> {
  const ours: number[] = []
  const floor: number[] = []
  // The first round warms both up.
  for (let time = 0; time <= TIMES; time += 1) {
    const bands = await addBands(sql, kind.bands)
    const [mine, bare] = [await claimOurs(sql, bands, people, kind), await claimBare(sql, bands, kind)]
    if (time > 0) ours.push(mine)
    if (time > 0) floor.push(bare)
  }
  const [mine, bare] = [median(ours), median(floor)]
  console.log(
    `${kind.name}, ${kind.connections} connections: ${mine.toFixed(0)} bookings/s; floor ${bare.toFixed(0)}/s; ratio ${(mine / bare).toFixed(2)}`,
  )
}

interface Bands {
  roundId: string
  bandIds: string[]
}

/** A round of its own each time, so that everybody may book again. */
async function addBands(sql: postgres.Sql, count: number): Promise<Bands> {
  const roundId = newId()
  const startsAt = new Date(NOW.getTime() + 2 * DAY_MS)
  const added = await sql.begin(async (tx) => {
    await tx`
      insert into rounds (commune_id, id, kind, name, first_day, last_day)
      values (${COMMUNE}, ${roundId}, 'exam', ${roundId}, '2026-11-01', '2026-12-31')`
    const { sessionId } = await addSession(tx, {
      communeId: COMMUNE,
      code: 'B1',
      roundId,
      startsAt,
      endsAt: new Date(startsAt.getTime() + count * 60_000),
      bandMinutes: 1,
      seatsPerBand: SEATS / count,
      venueKind: 'station',
      venue: 'Trạm Y tế Kim Thành',
      areaId: null,
      examiner: 'Trung tâm Y tế Kim Thành',
      fasting: 'none',
      audience: { groups: [2] },
      newId,
    })
    const bands = await tx<{ id: string }[]>`
      select id
      from session_bands
      where commune_id = ${COMMUNE} and session_id = ${sessionId}`
    return { roundId, bandIds: bands.map(({ id }) => id) }
  })
  // As the server does by itself a minute after so much has come in.
  await sql`analyze rounds, sessions, session_bands, seats, bookings`
  return added
}

async function claimOurs(sql: postgres.Sql, { roundId, bandIds }: Bands, people: string[], kind: Kind) {
  const common = { communeId: COMMUNE, roundId, contactId: null, isPriority: false, now: NOW, newId }
  return perSecond(kind, async (no) => {
    const bandId = bandIds[no % bandIds.length]!
    const members = people.slice(no * kind.together, (no + 1) * kind.together)
    return sql.begin(async (tx) => {
      const { outcome } =
        kind.together === 1
          ? await book(tx, { ...common, bandId, residentId: members[0]! })
          : await bookFamily(tx, { ...common, members: members.map((residentId) => ({ residentId, bandId })) })
      return outcome === 'booked'
    })
  })
}

/** The floor: seats that know nothing but whether they are taken, claimed in as many statements as there are seats. */
async function claimBare(sql: postgres.Sql, { bandIds }: Bands, kind: Kind): Promise<number> {
  await sql`drop table if exists bare_seats`
  await sql`create table bare_seats (band uuid not null, no smallint not null, taken_by uuid, primary key (band, no))`
  await sql`
    insert into bare_seats (band, no)
    select band, no
    from unnest(${bandIds}::uuid[]) band
    cross join generate_series(1, ${SEATS / bandIds.length}::int) no`
  await sql`analyze bare_seats`
  return perSecond(kind, (no) =>
    sql.begin(async (tx) => {
      for (let claimed = 0; claimed < kind.together; claimed += 1) {
        const rows = await tx`
          update bare_seats
          set taken_by = ${newId()}
          where (band, no) in (
            select band, no
            from bare_seats
            where band = ${bandIds[no % bandIds.length]!} and taken_by is null
            order by no
            limit 1
            for update skip locked
          )
          returning no`
        if (rows.length === 0) return false
      }
      return true
    }),
  )
}

/** Seats claimed a second by all connections together; nobody may find a band full. */
async function perSecond(kind: Kind, claim: (no: number) => Promise<boolean>): Promise<number> {
  const transactions = DOSE / kind.together
  let next = 0
  let refused = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: kind.connections }, async () => {
      while (next < transactions) {
        const no = next
        next += 1
        if (!(await claim(no))) refused += 1
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  if (refused > 0) console.log(`  ${refused} of ${transactions} were refused (${kind.name})`)
  return ((transactions - refused) * kind.together) / seconds
}

/** One connection books in a small and in a large commune by turns. */
async function measureSize(
  admin: postgres.Sql,
  sql: postgres.Sql,
  largeUrl: string,
  people: string[],
  many: number,
): Promise<void> {
  await admin`create database ${admin(LARGE)} owner henkham`
  const large = connect(largeUrl, { max: 1, statementTimeout: 0 })
  try {
    await migrate(large)
    await fillWithDemo(large)
    const began = performance.now()
    await addResidents(large, many)
    const filled = (performance.now() - began) / 1000
    const [size] = await large<[{ mb: number }]>`select pg_database_size(current_database()) / 1000000 as mb`
    console.log(`${many} residents written in ${filled.toFixed(0)} s: ${size.mb} MB`)
    // What writing them has left to be written to the disk is no cost of a booking.
    await admin`checkpoint`
    await sleep(5_000)
    const others = await residentsOf(large)
    const kind: Kind = { name: 'size', connections: 1, bands: 20, together: 1 }
    const few: number[] = []
    const lots: number[] = []
    for (let time = 0; time <= TIMES; time += 1) {
      const [a, b] = [await addBands(sql, kind.bands), await addBands(large, kind.bands)]
      const [short, long] = [await claimOurs(sql, a, people, kind), await claimOurs(large, b, others, kind)]
      if (time > 0) few.push(1000 / short)
      if (time > 0) lots.push(1000 / long)
    }
    const [short, long] = [median(few), median(lots)]
    console.log(
      `a booking among ${RESIDENTS} residents ${short.toFixed(2)} ms, among ${many} ${long.toFixed(2)} ms; ratio ${(long / short).toFixed(2)}`,
    )
  } finally {
    await large.end({ timeout: 5 })
  }
}

/** Their indexes are made afterwards: for millions of rows that takes a fraction of the time. */
async function addResidents(sql: postgres.Sql, count: number): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition
    from pg_indexes
    where tablename = 'residents' and indexname <> 'residents_pkey'`
  for (const { name } of indexes) await sql`drop index ${sql(name)}`
  await sql`
    insert into residents (
      commune_id, id, area_id, name, name_hash, birth_year, birth_month, sex, priority_group, organiser, standing, created_at
    )
    select ${COMMUNE}, gen_random_uuid(), area.id, sha256(no::text::bytea) || sha256(no::text::bytea),
      sha256((no % 50000)::text::bytea), 1930 + no % 90, 1 + no % 12, 'f', 2, 'commune', 'listed', ${NOW}
    from generate_series(1, ${count}::int) no
    cross join (select id from areas where commune_id = ${COMMUNE} order by id limit 1) area`
  for (const { definition } of indexes) await sql.unsafe(definition)
  await sql`vacuum analyze residents`
}

/** As many as book in one run, from all over the table. */
async function residentsOf(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id
    from residents
    where commune_id = ${COMMUNE} and id > gen_random_uuid()
    order by id
    limit ${DOSE}`
  return rows.length < DOSE ? residentsOf(sql) : rows.map(({ id }) => id)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
