// A dose of the storm of bookings; the whole of it is `npm run prove:booking`.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { newId } from '../../src/ids.ts'
import { freshDemo } from '../setup/database.ts'
import { SEAL } from '../setup/settings.ts'
import { audit, watchQueues } from './audit.ts'
import { type StormOptions, storm } from './storm.ts'
import { addSeason, BEGIN, COMMUNE, makePeople } from './world.ts'

/** Under a minute where nothing else runs. */
const STORM = { timeout: 600_000 }

async function stormed(options: Omit<StormOptions, 'databaseUrl'>) {
  const database = await freshDemo({ max: 1 })
  try {
    return await storm({ databaseUrl: database.url, ...options })
  } finally {
    await database.drop()
  }
}

test(
  'four processes, some of them killed: nothing oversold, nothing doubled, no hold leaked, nobody passed over',
  STORM,
  async () => {
    const { broken, kills, outcomes, figures } = await stormed({
      attempts: 20_000,
      seed: 1,
      killEvery: 3_000,
      audits: 4,
    })
    expect(broken).toEqual([])
    expect(kills).toBeGreaterThan(0)
    // It is worth something only where all of this came about.
    for (const what of ['book: booked', 'book: band_full', 'book: already_booked', 'family: booked', 'hold: held', 'move: moved', 'cancel: cancelled', 'undo: restored', 'wait: joined', 'answer: booked', 'tend: offered']) // biome-ignore format: a list
      expect(outcomes[what], what).toBeGreaterThan(0)
    expect(figures.offers).toBeGreaterThan(20)
  },
)

test('without the guard of the seats the same storm is caught, and the command says so', async () => {
  const prove = fileURLToPath(new URL('prove.ts', import.meta.url))
  const args = ['--import', 'tsx', prove, '--attempts', '400', '--unguarded']
  const { stderr, code } = await promisify(execFile)(process.execPath, args).catch((error) => error)
  expect(code).toBe(1)
  expect(stderr).toMatch(/seats with two bookings: \d+/)
})

const DAMAGES: [what: string, damage: string][] = [
  [
    'bands with more bookings than seats',
    `insert into bookings (commune_id, id, resident_id, round_id, session_id, band_id, seat_no, state, booked_at, changed_at)
    select commune_id, gen_random_uuid(), resident_id, round_id, session_id, band_id, no, 'missed', booked_at, changed_at
    from bookings cross join generate_series(1, 9) no where state = 'live' limit 9`,
  ],
  [
    'people with two live bookings in a round',
    `drop index bookings_one_per_person_per_round;
    insert into bookings (commune_id, id, resident_id, round_id, session_id, band_id, seat_no, booked_at, changed_at)
    select commune_id, gen_random_uuid(), resident_id, round_id, session_id, band_id, 8, booked_at, changed_at
    from bookings where state = 'live' limit 1`,
  ],
  ['bookings without their seat', `update seats set booking_id = null where booking_id is not null`],
  [
    'seats with a booking that is not there',
    `update bookings set state = 'cancelled', seat_no = null where state = 'live'`,
  ],
  ['bands with a seat that is lost', `delete from seats where no = 1`],
  ['seats offered, taken or held in a session that is off', `update sessions set state = 'cancelled'`],
  [
    'taken seats that are held as well',
    `update seats set held_until = now(), hold = 'undo', held_for = (select id from residents limit 1)
    where (band_id, no) in (select band_id, no from seats where booking_id is not null limit 1)`,
  ],
  [
    'holds that end later than any hold may',
    `update seats set held_until = '2030-01-01', hold = 'deciding', held_for = (select id from residents limit 1)
    where (band_id, no) in (select band_id, no from seats where booking_id is null limit 1)`,
  ],
  [
    'seats held for an offer that is not there',
    `update seats set held_until = '2030-01-01', hold = 'offered', held_for = (select id from residents limit 1)
    where (band_id, no) in (select band_id, no from seats where booking_id is null limit 1)`,
  ],
  [
    'offers whose seat is not held',
    `update waitlist_entries set state = 'offered', offered_at = joined_at, offer_until = '2030-01-01', seat_no = 1,
      band_id = (select id from session_bands where session_bands.session_id = waitlist_entries.session_id limit 1)
    where state = 'waiting' and tier = 2`,
  ],
  [
    'bookings by phone on seats kept for staff, or by anybody on those for walk-ins',
    `update seats set class = 'walk_in' where booking_id is not null`,
  ],
  [
    'bookings on kept seats of people who do not come first',
    `update seats set class = 'priority' where booking_id is not null`,
  ],
  [
    'offers passed over somebody better placed whom the seat suited',
    `update waitlist_entries set state = 'offered', offered_at = joined_at, offer_until = '2030-01-01', seat_no = 1,
      band_id = (select id from session_bands where session_bands.session_id = waitlist_entries.session_id limit 1)
    where state = 'waiting' and tier = 2`,
  ],
]

test('the audit finds whatever is broken by hand, and nothing where nothing is', async () => {
  const database = await freshDemo({ max: 1 })
  const { sql } = database
  const now = BEGIN
  try {
    await makePeople(sql, SEAL, 12)
    await watchQueues(sql)
    await addSeason(sql, 0)
    await seatAndQueue()
    expect((await audit(sql, now)).broken).toEqual([])
    for (const [what, damage] of DAMAGES) {
      const found = await sql
        .begin(async (tx) => {
          // The constraints that would refuse it are out of the way; the trigger of the log is not.
          await tx`alter table bookings drop constraint a_booking_has_its_seat`
          await tx`alter table seats drop constraint a_taken_seat_has_its_booking`
          await tx.unsafe(damage)
          throw new Seen((await audit(tx, now)).broken)
        })
        .catch((error) => {
          if (error instanceof Seen) return error.broken
          throw error
        })
      expect(found.join('\n')).toContain(what)
    }
  } finally {
    await database.drop()
  }

  /** Two people have a seat in the first band, and more wait: the first of them comes first, by tier. */
  async function seatAndQueue() {
    await sql.begin(async (tx) => {
      const [band] = await tx<{ id: string; sessionId: string; roundId: string }[]>`
        select session_bands.id, sessions.id as "sessionId", sessions.round_id as "roundId"
        from session_bands
        join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
        where sessions.code = ${String(BEGIN.getTime() + 8 * 3_600_000)}
        order by session_bands.starts_at
        limit 1`
      const people = await tx<{ id: string; contactId: string }[]>`
        select distinct on (residents.id) residents.id, contact_residents.contact_id as "contactId"
        from contact_residents
        join contacts on contacts.id = contact_residents.contact_id and contacts.space = 'storm'
        join residents on residents.commune_id = contact_residents.commune_id
          and residents.id = contact_residents.resident_id
        where residents.birth_year = 1985
        order by residents.id
        limit 5`
      for (const [i, { id, contactId }] of people.entries()) {
        const common = { commune_id: COMMUNE, id: newId(), resident_id: id, round_id: band!.roundId }
        if (i < 2) {
          const seat = { session_id: band!.sessionId, band_id: band!.id, seat_no: i + 1, booked_by: contactId }
          await tx`insert into bookings ${tx({ ...common, ...seat, booked_at: now, changed_at: now })}`
          await tx`update seats set booking_id = ${common.id} where band_id = ${band!.id} and no = ${i + 1}`
        } else {
          const place = { session_id: band!.sessionId, contact_id: contactId, tier: i === 2 ? 1 : 2, joined_at: now }
          await tx`insert into waitlist_entries ${tx({ ...common, ...place })}`
        }
      }
    })
  }
})

class Seen extends Error {
  readonly broken: string[]
  constructor(broken: string[]) {
    super('seen')
    this.broken = broken
  }
}
