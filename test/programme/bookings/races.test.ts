// Holds the promise never oversold, never twice, under real parallel transactions.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { cancelBooking } from '../../../src/programme/bookings/cancel.ts'
import { moveBooking } from '../../../src/programme/bookings/move.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW } from '../demo-database.ts'

const communeId = '10804'
const band = (session: string, no: number) => demoId(`band ${session} ${no}`)

let db: FreshDatabase
let residents: string[]
beforeAll(async () => {
  db = await demoDatabase(40)
})
afterAll(() => db.drop())

beforeEach(async () => {
  await db.sql.begin(async (tx) => {
    await tx`update seats set booking_id = null, held_until = null, held_by = null, held_for = null, hold = null where commune_id = ${communeId}`
    await tx`delete from bookings where commune_id = ${communeId}`
  })
  const rows = await db.sql<{ id: string }[]>`
    select id
    from residents
    where commune_id = ${communeId} and organiser = 'commune'
    order by id
    limit 200`
  residents = rows.map(({ id }) => id)
})

function bookFor(residentId: string, bandId: string) {
  return db.sql.begin((tx) => book(tx, { communeId, residentId, bandId, contactId: null, now: NOW, newId }))
}

function count(outcomes: { outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

/** What must hold whatever happened: seats and live bookings name each other one to one. */
async function seatsAndBookings() {
  const [state] = await db.sql<{ taken: number; live: number; agreeing: number }[]>`
    select (select count(*) from seats where commune_id = ${communeId} and booking_id is not null) as taken,
      (select count(*) from bookings where commune_id = ${communeId} and state = 'live') as live,
      (
        select count(*)
        from seats
        join bookings on bookings.commune_id = seats.commune_id and bookings.id = seats.booking_id
          and bookings.band_id = seats.band_id and bookings.seat_no = seats.no and bookings.state = 'live'
        where seats.commune_id = ${communeId}
      ) as agreeing`
  expect(state!.taken).toBe(state!.live)
  expect(state!.agreeing).toBe(state!.live)
  return state!.live
}

describe('booking at once', () => {
  test('40 people at a band of 15: 15 are booked on 15 different seats, 25 hear that it is full', async () => {
    const results = await Promise.all(residents.slice(0, 40).map((id) => bookFor(id, band('S1', 1))))
    expect(count(results)).toEqual({ booked: 15, band_full: 25 })
    const seats = results.flatMap((result) => (result.outcome === 'booked' ? [result.seatNo] : []))
    expect(seats.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
    expect(await seatsAndBookings()).toBe(15)
  })

  test('one person in twenty transactions, in different bands: one booking, which the others are told of', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) => bookFor(residents[0]!, band('S1', 1 + (i % 8)))),
    )
    expect(count(results)).toEqual({ booked: 1, already_booked: 19 })
    expect(new Set(results.map((result) => 'bookingId' in result && result.bookingId)).size).toBe(1)
    expect(await seatsAndBookings()).toBe(1)
  })

  test('a seat that somebody else gives up unseen is not called full', async () => {
    for (const id of residents.slice(0, 14)) await bookFor(id, band('S1', 1))
    let rollBack = () => {}
    const held = new Promise<void>((resolve) => {
      rollBack = resolve
    })
    const other = db.sql
      .begin(async (tx) => {
        const taken = await book(tx, {
          communeId,
          residentId: residents[14]!,
          bandId: band('S1', 1),
          contactId: null,
          now: NOW,
          newId,
        })
        expect(taken.outcome).toBe('booked')
        await held
        throw new Error('changed my mind')
      })
      .catch((error: Error) => error.message)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const waiting = bookFor(residents[15]!, band('S1', 1))
    await new Promise((resolve) => setTimeout(resolve, 100))
    rollBack()
    expect(await other).toBe('changed my mind')
    expect(await waiting).toMatchObject({ outcome: 'booked', seatNo: 15 })
  })
})

describe('moving and cancelling at once', () => {
  test('everybody of two bands changes places in a storm and nobody is lost, doubled or stuck', async () => {
    const people = residents.slice(0, 24)
    const booked = await Promise.all(people.map((id, i) => bookFor(id, band('S1', 1 + (i % 2)))))
    const ids = booked.map((result) => ('bookingId' in result ? result.bookingId : ''))
    const results = await Promise.all(
      [...ids, ...ids, ...ids].map((bookingId, i) =>
        db.sql.begin((tx) =>
          moveBooking(tx, { communeId, bookingId, bandId: band('S1', 1 + ((i >> 2) % 2)), contactId: null, now: NOW }),
        ),
      ),
    )
    expect(Object.keys(count(results)).every((outcome) => ['moved', 'same_band', 'band_full'].includes(outcome))).toBe(
      true,
    )
    expect(await seatsAndBookings()).toBe(24)
  })

  test('30 people move into a band of 15: 15 arrive, the others keep what they had', async () => {
    const people = residents.slice(0, 30)
    const booked = await Promise.all(people.map((id, i) => bookFor(id, band('S1', 1 + (i % 2)))))
    const ids = booked.map((result) => ('bookingId' in result ? result.bookingId : ''))
    const results = await Promise.all(
      ids.map((bookingId) =>
        db.sql.begin((tx) =>
          moveBooking(tx, { communeId, bookingId, bandId: band('S2', 4), contactId: null, now: NOW }),
        ),
      ),
    )
    expect(count(results)).toEqual({ moved: 15, band_full: 15 })
    expect(await seatsAndBookings()).toBe(30)
  })

  test('cancelled by one phone while another moves it: one of the two wins and the seat is whole', async () => {
    for (let i = 0; i < 15; i++) {
      const result = await bookFor(residents[i]!, band('S1', 1))
      const bookingId = 'bookingId' in result ? result.bookingId : ''
      const [moved, cancelled, again] = await Promise.all([
        db.sql.begin((tx) =>
          moveBooking(tx, { communeId, bookingId, bandId: band('S3', 1), contactId: null, now: NOW }),
        ),
        db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now: NOW })),
        db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now: NOW })),
      ])
      expect(['moved', 'gone']).toContain(moved.outcome)
      expect([cancelled.outcome, again.outcome].sort()).toEqual(['cancelled', 'gone'])
    }
    expect(await seatsAndBookings()).toBe(0)
  })

  test('books, moves and cancels of 60 people together leave every seat with its booking', async () => {
    const left = await Promise.all(
      residents.slice(0, 60).map(async (residentId, i) => {
        const result = await bookFor(residentId, band('S2', 1 + (i % 4)))
        if (result.outcome !== 'booked') return 0
        const { bookingId } = result
        const bandId = band('S2', 1 + ((i + 1) % 4))
        if (i % 3 > 0)
          await db.sql.begin((tx) => moveBooking(tx, { communeId, bookingId, bandId, contactId: null, now: NOW }))
        if (i % 3 < 2) return 1
        expect(await db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now: NOW }))).toMatchObject({
          outcome: 'cancelled',
        })
        return 0
      }),
    )
    expect(await seatsAndBookings()).toBe(left.reduce<number>((sum, one) => sum + one, 0))
  })
})
