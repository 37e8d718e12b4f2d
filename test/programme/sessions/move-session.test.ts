// A session is moved while many people are taking and giving up its seats: whoever has a booking afterwards is told, or has read the new time.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { cancelBooking } from '../../../src/programme/bookings/cancel.ts'
import { findSession, type Session } from '../../../src/programme/sessions/find-session.ts'
import { moveSession } from '../../../src/programme/sessions/move-session.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await demoDatabase(14)
})
afterAll(() => db.drop())

const communeId = '10804'

async function session(): Promise<Session> {
  const found = await findSession(db.sql, { communeId, code: 'S1' })
  if (found.outcome !== 'found') throw new Error('no session S1')
  return found.session
}

/** A deadlock is broken by Postgres and the turn is taken again, as the worker does. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if ((error as { code?: string }).code !== '40P01') throw error
    }
  }
}

test('while people book and cancel', async () => {
  const people = await db.sql<{ id: string }[]>`
    select residents.id
    from residents
    join contact_residents on contact_residents.resident_id = residents.id
    where residents.commune_id = ${communeId}
      and not exists (select 1 from bookings where bookings.resident_id = residents.id)
    group by residents.id
    order by residents.id
    limit 120`
  const outcomes: string[] = []
  for (let round = 0; round < 5; round += 1) {
    const now = new Date(NOW.getTime() + round * 60_000)
    const { id: sessionId, startsAt, venue } = await session()
    const bands = await db.sql<{ id: string; startsAt: Date }[]>`
      select id, starts_at as "startsAt"
      from session_bands
      where session_id = ${sessionId}
      order by starts_at`
    // What each of them has read before the session is moved.
    const busy = people.slice(round * 24, round * 24 + 24).map(async ({ id: residentId }, i) => {
      const band = bands[i % bands.length]!
      const shown = { startsAt: band.startsAt, venue }
      const wish = { communeId, residentId, bandId: band.id, contactId: null, shown, now, newId }
      await new Promise((resolve) => setTimeout(resolve, i * 3))
      const done = await again(() => db.sql.begin((tx) => book(tx, wish)))
      outcomes.push(done.outcome)
      if (done.outcome !== 'booked' || i % 4 > 0) return
      await again(() => db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId: done.bookingId, now })))
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    const to = { startsAt: new Date(startsAt.getTime() + 30 * 60_000), venue, because: 'mưa bão' }
    const moved = await again(() =>
      db.sql.begin((tx) => moveSession(tx, seal, { communeId, sessionId, ...to, now, newId })),
    )
    expect(moved.outcome).toBe('moved')
    await Promise.all(busy)
    const untold = await db.sql`
      select bookings.id
      from bookings
      where bookings.session_id = ${sessionId}
        and bookings.state = 'live'
        and bookings.changed_at = ${now}
        and not exists (
          select 1
          from outbound_messages
          where outbound_messages.subject_id = ${sessionId}
            and outbound_messages.created_at = ${now}
            and bookings.resident_id = any(outbound_messages.residents)
        )`
    expect(untold).toEqual([])
    const [seats] = await db.sql`
      select count(*)::int as all, count(seats.booking_id)::int as taken,
        (select count(*)::int from bookings where session_id = ${sessionId} and state = 'live') as live
      from seats
      join session_bands on session_bands.id = seats.band_id
      where session_bands.session_id = ${sessionId}`
    expect(seats).toEqual({ all: 120, taken: seats!.live, live: seats!.live })
  }
  // Both happened, or nothing was tried here.
  expect(outcomes).toContain('booked')
  expect(outcomes.filter((outcome) => outcome !== 'booked').length).toBeGreaterThan(0)
})

test('seats that are kept are kept as long before the new day, and those that were opened stay open', async () => {
  const { id: sessionId, venue } = await session()
  const later = async (day: string, time: string, minute: number) => {
    const now = new Date(NOW.getTime() + minute * 60_000)
    const to = { startsAt: atLocal(day, time), venue, because: 'mưa bão' }
    await db.sql.begin((tx) => moveSession(tx, seal, { communeId, sessionId, ...to, now, newId }))
    const [row] = await db.sql<{ until: Date }[]>`select priority_until as until from sessions where id = ${sessionId}`
    return row!.until
  }
  await later('2026-11-26', '07:00', 100)
  await db.sql`update sessions set priority_until = ${atLocal('2026-11-23', '18:00')} where id = ${sessionId}`
  expect(await later('2026-11-28', '07:00', 110)).toEqual(atLocal('2026-11-25', '18:00'))
  await db.sql`update sessions set priority_until = ${NOW} where id = ${sessionId}`
  expect(await later('2026-12-05', '07:00', 120)).toEqual(NOW)
})

test('who waits goes on waiting, a child from the same hour of the new day', async () => {
  const { id: sessionId, roundId, venue, startsAt } = await session()
  const now = new Date(NOW.getTime() + 200 * 60_000)
  await db.sql`
    insert into waitlist_entries (commune_id, id, resident_id, round_id, session_id, contact_id, tier, fits_from, joined_at)
    select ${communeId}, ${newId()}, residents.id, ${roundId}, ${sessionId}, contact_residents.contact_id, 2,
      ${new Date(startsAt.getTime() + 90 * 60_000)}, ${now}
    from residents
    join contact_residents on contact_residents.resident_id = residents.id
    where residents.commune_id = ${communeId}
    limit 1`
  const to = { startsAt: atLocal('2026-12-09', '13:00'), venue, because: 'mưa bão' }
  await db.sql.begin((tx) => moveSession(tx, seal, { communeId, sessionId, ...to, now, newId }))
  const entries = await db.sql`select state, fits_from from waitlist_entries where session_id = ${sessionId}`
  expect(entries).toEqual([{ state: 'waiting', fits_from: atLocal('2026-12-09', '08:30') }])
})
