// No booking is left behind in a session that is off, however many people are taking, moving and cancelling seats just then.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { cancelBooking } from '../../../src/programme/bookings/cancel.ts'
import { moveBooking } from '../../../src/programme/bookings/move.ts'
import { cancelSession } from '../../../src/programme/sessions/cancel-session.ts'
import { findSession, type Session } from '../../../src/programme/sessions/find-session.ts'
import { reopenSession } from '../../../src/programme/sessions/reopen-session.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await demoDatabase(12)
})
afterAll(() => db.drop())

async function session(code: string): Promise<Session> {
  const found = await findSession(db.sql, { communeId: '10804', code })
  if (found.outcome !== 'found') throw new Error(`no session ${code}`)
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

test('while people book, move and cancel', async () => {
  const { id: sessionId } = await session('S1')
  const communeId = '10804'
  const people = await db.sql<{ id: string }[]>`
    select id
    from residents
    where commune_id = ${communeId}
      and not exists (select 1 from bookings where bookings.resident_id = residents.id)
    limit 60`
  const bands = async (code: string) => {
    const { id } = await session(code)
    return (await db.sql<{ id: string }[]>`select id from session_bands where session_id = ${id}`).map(
      (band) => band.id,
    )
  }
  const [here, there] = [await bands('S1'), await bands('S3')]
  for (let round = 0; round < 4; round += 1) {
    const now = new Date(NOW.getTime() + round * 60_000)
    const busy = people.slice(round * 15, round * 15 + 15).map(async ({ id: residentId }, i) => {
      const common = { communeId, residentId, contactId: null, now, newId }
      const first = await again(() =>
        db.sql.begin((tx) => book(tx, { ...common, bandId: (i % 2 ? here : there)[i % 8]! })),
      )
      if (first.outcome !== 'booked') return
      const { bookingId } = first
      const move = { ...common, bookingId, bandId: (i % 2 ? there : here)[i % 8]! }
      if (i % 3 < 2) await again(() => db.sql.begin((tx) => moveBooking(tx, move)))
      else await again(() => db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now })))
    })
    await new Promise((resolve) => setTimeout(resolve, round * 12))
    const off = { communeId, sessionId, because: 'mưa bão', now, newId }
    const done = await again(() => db.sql.begin((tx) => cancelSession(tx, seal, off)))
    expect(done.outcome).toBe('cancelled')
    await Promise.all(busy)
    const left = await db.sql`
      select count(*)::int as live, (select count(*)::int from seats where booking_id is not null and band_id in ${db.sql(here)}) as taken
      from bookings
      where session_id = ${sessionId} and state = 'live'`
    expect(left).toEqual([{ live: 0, taken: 0 }])
    const { outcome } = await db.sql.begin((tx) => reopenSession(tx, seal, { communeId, sessionId, now }))
    expect(outcome).toBe('reopened')
  }
})
