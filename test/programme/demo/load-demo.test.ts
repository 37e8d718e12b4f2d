// Holds that the demo is what the fixtures say, loads once, and moves in time as a whole.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInstallation } from '../../../src/database/installation.ts'
import { cancelBooking } from '../../../src/programme/bookings/cancel.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import { loadDemo } from '../../../src/programme/demo/load-demo.ts'
import { weeksToShift } from '../../../src/programme/demo/shift.ts'
import { type FreshDatabase, freshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, peopleOf, seal } from '../demo-database.ts'

const TABLES = [
  'communes',
  'areas',
  'former_communes',
  'households',
  'residents',
  'rounds',
  'sessions',
  'session_bands',
]
TABLES.push('seats', 'bookings', 'attendance', 'contacts', 'conversations', 'contact_residents', 'consents', 'rules')

describe('loaded as written', () => {
  let db: FreshDatabase
  beforeAll(async () => {
    db = await demoDatabase()
  })
  afterAll(() => db.drop())

  test('every session stands at its day, hour, place and size', async () => {
    const sessions = await db.sql`
      select sessions.code, to_char(sessions.starts_at at time zone 'Asia/Ho_Chi_Minh', 'Dy DD/MM HH24:MI') as starts,
        to_char(sessions.ends_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as ends, sessions.venue,
        count(distinct session_bands.id) as bands, count(*) as seats, count(seats.booking_id) as booked
      from sessions
      join session_bands on session_bands.session_id = sessions.id
      join seats on seats.band_id = session_bands.id
      group by sessions.commune_id, sessions.id
      order by sessions.code`
    const lines = sessions.map(
      ({ code, starts, ends, venue, bands, seats, booked }) =>
        `${code} ${starts}-${ends} ${bands} bands ${seats} seats ${booked} booked, ${venue}`,
    )
    expect(lines).toEqual([
      'S1 Thu 26/11 07:00-11:00 8 bands 120 seats 1 booked, Nhà văn hóa thôn Tam Kỳ',
      'S2 Sat 28/11 07:00-11:00 8 bands 120 seats 0 booked, Trạm Y tế Kim Thành',
      'S3 Thu 03/12 07:00-11:00 8 bands 120 seats 0 booked, Nhà văn hóa thôn Đồng Cẩm',
      'S4 Tue 08/12 07:00-11:00 8 bands 40 seats 40 booked, Trạm Y tế Kim Thành',
      'S5 Wed 02/12 07:00-11:00 1 bands 10 seats 0 booked, Khám tại nhà',
      'S6 Mon 30/11 07:00-10:30 7 bands 70 seats 0 booked, Trạm Y tế Nam Thanh Miện',
      'S7 Sat 05/12 07:30-11:00 7 bands 70 seats 0 booked, Nhà văn hóa TDP Tân Thành',
      'S8 Wed 02/12 13:30-16:30 6 bands 60 seats 0 booked, Trạm Y tế Vĩnh Châu',
      'S9A Tue 24/11 14:00-16:00 4 bands 20 seats 0 booked, Trạm Y tế Kim Thành',
      'S9B Fri 27/11 14:00-16:00 4 bands 20 seats 0 booked, Trạm Y tế Kim Thành',
    ])
  })

  test('every commune has its named people and its made-up ones, none of whom can be real', async () => {
    const counts = await db.sql<{ id: string; residents: number }[]>`
      select commune_id as id, count(*) as residents
      from residents
      group by commune_id`
    expect(Object.fromEntries(counts.map(({ id, residents }) => [id, residents]))).toEqual({
      '10804': 413,
      '11284': 101,
      '11086': 100,
      '01843': 101,
      '31783': 101,
    })
    const sealed = await db.sql<{ personalId: Buffer | null }[]>`select personal_id as "personalId" from residents`
    const ids = sealed.flatMap(({ personalId }) => (personalId ? [seal.open(personalId)] : []))
    expect(ids).toHaveLength(800)
    expect(new Set(ids).size).toBe(800)
    for (const id of ids) expect(id).toMatch(/^\d{3}[89]\d{8}$/)
    const addresses = await db.sql<{ address: Buffer }[]>`select address from contacts where space = 'phone'`
    for (const { address } of addresses) expect(seal.open(address)).toMatch(/^(030000000[1-9]|060\d{7})$/)
  })

  test('each phone speaks for those the fixtures name', async () => {
    const summary: Record<string, string[]> = {}
    for (const letter of 'ABCDEFGHI') {
      summary[letter] = Object.values(await peopleOf(db, letter)).map(
        ({ name, birthYear, relation, organiser, group, booking, examined }) =>
          [name, birthYear, relation, organiser, group, booking?.sessionCode, examined?.roundName]
            .filter(Boolean)
            .join(' '),
      )
    }
    expect(summary).toEqual({
      A: ['Phạm Thị Mận 1949 self commune 2', 'Nguyễn Văn Lượng 1952 self commune 2 S1'],
      B: ['Phạm Thị Mận 1949 mother commune 2', 'Nguyễn Thị Hương 1978 self commune 7'],
      C: ['Trần Văn Quyết 1990 self employer 4'],
      D: ['Đỗ Thị Nga 1992 self commune 7', 'Đỗ Lê Na 2017 daughter school 6', 'Đỗ Minh Bin 2021 son commune 7'],
      E: ['Vũ Đình Khoát 1966 self commune 2'],
      F: ['Phạm Văn Toán 1961 self commune 2 2026'],
      G: ['Lê Thị Thoa 1955 self commune 2'],
      H: [],
      I: ['Thạch Thị Sa Rương 1950 self commune 2'],
    })
  })

  test('only ông Toán on Zalo may read results, and only bà Sa Rương on Zalo reads Khmer', async () => {
    const readers = await db.sql<{ address: Buffer; space: string }[]>`
      select contacts.address, contacts.space
      from contact_residents
      join contacts on contacts.id = contact_residents.contact_id
      where may_read_results and verified_at is not null`
    expect(readers.map(({ address, space }) => [space, seal.open(address)])).toEqual([
      ['zalo-oa:2000000000000000001', '1000000000000000006'],
    ])
    const khmer = await db.sql<{ address: Buffer }[]>`select address from contacts where language = 'km'`
    expect(khmer.map(({ address }) => seal.open(address))).toEqual(['1000000000000000009'])
  })

  test('everybody who has a place may take it', async () => {
    const wrong = await db.sql`
      select bookings.id
      from bookings
      join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
      join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
      where not sessions.audience -> 'groups' @> to_jsonb(residents.priority_group)`
    expect(wrong).toEqual([])
  })
})

describe('loaded again and in other years', () => {
  let db: FreshDatabase
  beforeAll(async () => {
    db = await freshDatabase()
    await openInstallation(db.sql, { mode: 'demo', fingerprint: seal.fingerprint })
  })
  afterAll(() => db.drop())

  test('lies ahead by the smallest number of weeks, whatever the date', () => {
    const weeks = (now: string) => weeksToShift(new Date(now))
    expect(weeks('2026-11-22T08:00:00+07:00')).toBe(0)
    expect(weeks('2026-11-25T07:00:00+07:00')).toBe(0)
    expect(weeks('2026-11-25T07:00:01+07:00')).toBe(1)
    expect(weeks('2027-03-01T00:00:00+07:00')).toBe(14)
    expect(weeks('2026-01-01T00:00:00+07:00')).toBe(0)
  })

  test('a second load changes nothing and brings no cancelled booking back', async () => {
    expect(await loadDemo(db.sql, seal, { now: NOW, fixedDates: false })).toBe(0)
    await db.sql.begin((tx) => cancelBooking(tx, { communeId: '10804', bookingId: demoId('booking P3'), now: NOW }))
    const before = await contents(db)
    expect(await loadDemo(db.sql, seal, { now: NOW, fixedDates: false })).toBe(0)
    expect(await contents(db)).toEqual(before)
  })

  test('two processes that load at once load it once', async () => {
    const other = await freshDatabase()
    await Promise.all([1, 2].map(() => loadDemo(other.sql, seal, { now: NOW, fixedDates: true })))
    expect((await contents(other)).map(([table, rows]) => [table, rows!.length])).toEqual(
      (await contents(db)).map(([table, rows]) => [table, rows!.length]),
    )
    await other.drop()
  })

  test('stays while S1 lies ahead, and moves as a whole once it is past', async () => {
    const before = await db.sql`select id, starts_at as at from sessions order by id`
    await loadDemo(db.sql, seal, { now: new Date('2026-11-26T06:00:00+07:00'), fixedDates: false })
    expect(await db.sql`select id, starts_at as at from sessions order by id`).toEqual(before)

    const late = new Date('2027-03-01T09:00:00+07:00')
    expect(await loadDemo(db.sql, seal, { now: late, fixedDates: false })).toBe(14)
    const [standing] = await db.sql`
      select (select to_char(starts_at at time zone 'Asia/Ho_Chi_Minh', 'Dy DD/MM/YYYY HH24:MI') from sessions where code = 'S1') as s1,
        (select to_char(min(starts_at) at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')
          from session_bands where session_id = ${demoId('session S1')}) as band,
        (select last_day from rounds where id = ${demoId('round 10804 exam 2026')}) as "lastDay",
        (select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') from attendance where id = ${demoId('attendance P10')}) as examined,
        (select distinct given_at from consents where resident_id = ${demoId('resident P1')}) as consent,
        (select demo_weeks_shifted from installation) as weeks`
    expect(standing).toEqual({
      s1: 'Thu 04/03/2027 07:00',
      band: '04/03/2027 07:00',
      lastDay: '2027-03-23',
      examined: '21/01/2027',
      consent: new Date('2026-04-13T09:00:00+07:00'),
      weeks: 14,
    })
  })

  test('a first load late moves the same way, and a demo with a clock of its own is never moved', async () => {
    const late = new Date('2027-03-01T09:00:00+07:00')
    const [fresh, fixed] = await Promise.all([freshDatabase(), freshDatabase()])
    await loadDemo(fresh.sql, seal, { now: late, fixedDates: false })
    expect(await dates(fresh)).toEqual(await dates(db))
    await loadDemo(fixed.sql, seal, { now: late, fixedDates: true })
    await loadDemo(fixed.sql, seal, { now: late, fixedDates: true })
    expect((await dates(fixed))[0]).toEqual({ code: 'S1', at: new Date('2026-11-26T07:00:00+07:00') })
    await Promise.all([fresh.drop(), fixed.drop()])
  })
})

async function dates(db: FreshDatabase) {
  return [
    ...(await db.sql`select code, starts_at as at from sessions order by code`),
    ...(await db.sql`select id, starts_at as at from session_bands order by id`),
    ...(await db.sql`select id, at from attendance order by id`),
    ...(await db.sql`select id, first_day as from, last_day as to from rounds order by id`),
  ]
}

async function contents(db: FreshDatabase): Promise<[string, unknown[]][]> {
  const all: [string, unknown[]][] = []
  for (const table of TABLES) {
    all.push([
      table,
      await db.sql<{ row: string }[]>`select row_to_json(t)::text as row from ${db.sql(table)} t order by 1`,
    ])
  }
  return all
}
