// Holds what a hold keeps, how long, and for whom; and that a family is booked whole or not at all.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { bookFamily } from '../../../src/programme/bookings/book-family.ts'
import { cancelBooking, UNDO_MS } from '../../../src/programme/bookings/cancel.ts'
import { HOLD_MS, holdSeats } from '../../../src/programme/bookings/hold.ts'
import { restoreBooking } from '../../../src/programme/bookings/restore.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW } from '../demo-database.ts'

const communeId = '10804'
const A = contactId('A', 'sms')
const B = contactId('B', 'sms')
const band = (no: number) => demoId(`band S3 ${no}`)
const at = (ms: number) => new Date(NOW.getTime() + ms)

let db: FreshDatabase
let people: string[]
beforeAll(async () => {
  db = await demoDatabase(12)
  const rows = await db.sql<{ id: string }[]>`
    select id
    from residents
    where commune_id = ${communeId} and organiser = 'commune'
    order by id
    limit 60`
  people = rows.map(({ id }) => id)
})
afterAll(() => db.drop())
beforeEach(() => empty())

const empty = () =>
  db.sql.begin(async (tx) => {
    await tx`delete from waitlist_entries`
    await tx`
      update seats
      set booking_id = null, held_until = null, held_by = null, held_for = null, hold = null, class = 'open'
      where commune_id = ${communeId}`
    await tx`delete from bookings where commune_id = ${communeId}`
  })

const hold = (contact: string, wanted: [person: number, band: number][], now = NOW) =>
  db.sql.begin((tx) =>
    holdSeats(tx, {
      communeId,
      contactId: contact,
      wanted: wanted.map(([p, b]) => ({ residentId: people[p]!, bandId: band(b), isPriority: false })),
      now,
    }),
  )
const bookOne = (person: number, no: number, { contact = A, now = NOW } = {}) =>
  db.sql.begin((tx) =>
    book(tx, { communeId, residentId: people[person]!, bandId: band(no), contactId: contact, now, newId }),
  )
const family = (members: [person: number, band: number][], now = NOW) =>
  db.sql.begin((tx) =>
    bookFamily(tx, {
      communeId,
      contactId: A,
      members: members.map(([p, b]) => ({ residentId: people[p]!, bandId: band(b), isPriority: false })),
      now,
      newId,
    }),
  )
async function leave(no: number, seats: number) {
  await db.sql`update seats set class = 'staff' where band_id = ${band(no)} and no > ${seats}`
}
async function held(): Promise<number> {
  const [row] = await db.sql<{ n: number }[]>`select count(*)::int as n from seats where held_until is not null`
  return row!.n
}
async function booked(): Promise<number> {
  const [row] = await db.sql<{ n: number }[]>`
    select count(*)::int as n from bookings where commune_id = ${communeId} and state = 'live'`
  return row!.n
}

describe('a hold', () => {
  test('keeps the last seat ten minutes for who was shown it', async () => {
    await leave(1, 1)
    expect(await hold(A, [[0, 1]])).toEqual({ outcome: 'held' })
    expect(await bookOne(1, 1)).toEqual({ outcome: 'band_full' })
    expect(await hold(B, [[1, 1]])).toEqual({ outcome: 'not_free', residentIds: [people[1]] })
    expect(await bookOne(0, 1, { now: at(HOLD_MS - 1) })).toMatchObject({ outcome: 'booked' })
    expect(await held()).toBe(0)
  })

  test('ends by itself', async () => {
    await leave(1, 1)
    await hold(A, [[0, 1]])
    expect(await bookOne(1, 1, { now: at(HOLD_MS) })).toMatchObject({ outcome: 'booked' })
  })

  test('is one a phone: looking at another band lets the first go', async () => {
    await hold(A, [[0, 1]])
    await hold(A, [[0, 2]])
    expect(await held()).toBe(1)
    await hold(A, [[3, 2]])
    expect(await held()).toBe(1)
  })

  test('of a family is whole or none', async () => {
    await leave(1, 1)
    expect(await hold(A, [[0, 1], [1, 1], [2, 2]])).toMatchObject({ outcome: 'not_free' }) // biome-ignore format: one line a hold
    expect(await held()).toBe(0)
    expect(await hold(A, [[0, 1], [1, 2], [2, 2]])).toEqual({ outcome: 'held' }) // biome-ignore format: one line a hold
    expect(await held()).toBe(3)
  })

  test('for one person by many phones at once is one seat, and nobody fails', async () => {
    for (const round of [0, 1, 2, 3]) {
      const looks = Array.from({ length: 8 }, (_, i) => hold(i % 2 === 0 ? A : B, [[round, 1 + (i % 4)], [9, 1 + ((i + 1) % 4)]])) // biome-ignore format: one line a hold
      expect((await Promise.all(looks)).map(({ outcome }) => outcome)).toEqual(looks.map(() => 'held'))
      expect(await held()).toBe(2)
    }
  })

  test('does not take what is offered to the person from the waiting list', async () => {
    const offered = { held_for: people[0]!, hold: 'offered', held_until: at(HOLD_MS * 9) }
    await db.sql`update seats set ${db.sql(offered)} where band_id = ${band(1)} and no = 4`
    await hold(A, [[0, 2]])
    expect(await held()).toBe(2)
    expect(await hold(A, [[0, 1]])).toEqual({ outcome: 'held' })
    const [row] = await db.sql`select hold from seats where band_id = ${band(1)} and no = 4`
    expect(row).toEqual({ hold: 'offered' })
  })
})

describe('a cancelled booking', () => {
  const give = async (person: number, no: number) => {
    const result = await bookOne(person, no)
    const bookingId = 'bookingId' in result ? result.bookingId : ''
    await db.sql.begin((tx) =>
      cancelBooking(tx, { communeId, bookingId, kept: { until: at(UNDO_MS), contactId: A }, now: NOW }),
    )
    return bookingId
  }
  const restore = (bookingId: string, now: Date) =>
    db.sql.begin((tx) => restoreBooking(tx, { communeId, bookingId, byStaff: false, now }))

  test('can be taken back for ten minutes, whoever wants its seat meanwhile', async () => {
    await leave(1, 1)
    const bookingId = await give(0, 1)
    expect(await bookOne(1, 1)).toEqual({ outcome: 'band_full' })
    expect(await restore(bookingId, at(UNDO_MS - 1))).toBe(true)
    expect(await held()).toBe(0)
    expect(await bookOne(0, 2)).toMatchObject({ outcome: 'already_booked', bookingId })
  })

  test('is lost when somebody else has the seat by then', async () => {
    await leave(1, 1)
    const bookingId = await give(0, 1)
    expect(await bookOne(1, 1, { now: at(UNDO_MS) })).toMatchObject({ outcome: 'booked' })
    expect(await restore(bookingId, at(UNDO_MS))).toBe(false)
  })

  test('taken back by one phone while another books: one of the two, and nobody fails', async () => {
    for (const person of people.slice(0, 20).keys()) {
      const bookingId = await give(person, 1)
      const [restored, booked] = await Promise.all([restore(bookingId, at(1_000)), bookOne(person, 2, { contact: B })])
      expect(booked.outcome).toBe(restored ? 'already_booked' : 'booked')
      await empty()
    }
  })

  test('twice in ten minutes keeps the later seat', async () => {
    await give(0, 1)
    await give(0, 2)
    expect(await held()).toBe(1)
  })
})

describe('a family', () => {
  test('is booked whole', async () => {
    const result = await family([[0, 1], [1, 1], [2, 2], [3, 2]]) // biome-ignore format: one line a family
    expect(result.outcome).toBe('booked')
    expect(await booked()).toBe(4)
  })

  test('is not booked at all where one of them finds no seat, or has a booking already', async () => {
    await leave(2, 1)
    expect(await family([[0, 1], [1, 2], [2, 2]])).toMatchObject({ outcome: 'none_booked', why: 'band_full' }) // biome-ignore format: one line a family
    expect(await booked()).toBe(0)
    await bookOne(3, 3)
    expect(await family([[0, 1], [3, 1]])).toMatchObject({ why: 'already_booked', residentId: people[3] }) // biome-ignore format: one line a family
    expect(await booked()).toBe(1)
  })

  test('and another that wants the same last seats: one of the two, and nobody waits for ever', async () => {
    for (let round = 0; round < 8; round++) {
      await empty()
      await leave(1, 2)
      await leave(2, 2)
      const results = await Promise.all([
        family([[0, 1], [1, 1], [2, 2], [3, 2]]), // biome-ignore format: one line a family
        family([[4, 2], [5, 2], [6, 1], [7, 1]]), // biome-ignore format: one line a family
      ])
      const whole = results.filter(({ outcome }) => outcome === 'booked').length
      expect(whole).toBeLessThan(2)
      expect(await booked()).toBe(4 * whole)
    }
  })

  test('twenty at once on a band of fifteen: as many as fit, never a part of one', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, f) => family([0, 1, 2].map((m) => [f * 3 + m, 4] as [number, number]))),
    )
    const whole = results.filter(({ outcome }) => outcome === 'booked').length
    expect(whole).toBeGreaterThanOrEqual(3)
    expect(whole).toBeLessThanOrEqual(5)
    expect(await booked()).toBe(3 * whole)
  })
})
