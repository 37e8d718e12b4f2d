// Holds, under real parallel transactions: a seat is offered once, nobody is passed over, no band above its seats.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { cancelBooking } from '../../../src/programme/bookings/cancel.ts'
import { moveBooking } from '../../../src/programme/bookings/move.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import { decline, leave } from '../../../src/programme/waitlist/leave.ts'
import { offerFreed } from '../../../src/programme/waitlist/offer-freed.ts'
import { takeOffer } from '../../../src/programme/waitlist/take-offer.ts'
import { tendQueue } from '../../../src/programme/waitlist/tend-queue.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

const communeId = '10804'
const S4 = demoId('session S4')
const S3 = demoId('session S3')
const band = (no: number, session = 'S4') => demoId(`band ${session} ${no}`)
const BANDS = [1, 2, 3, 4, 5, 6, 7, 8]
const minute = (n: number) => new Date(NOW.getTime() + n * 60_000)
/** One phone speaks for everybody who waits here. */
const PHONE = contactId('B', 'sms')

let db: FreshDatabase
let roundId: string
let people: string[]
beforeAll(async () => {
  db = await demoDatabase(24)
  const [session] = await db.sql`select round_id from sessions where id = ${S4}`
  roundId = session!.round_id
  const rows = await db.sql<{ id: string }[]>`
    select id
    from residents
    where commune_id = ${communeId} and organiser = 'commune' and standing = 'listed'
    order by id
    limit 120`
  people = rows.map(({ id }) => id)
})
afterAll(() => db.drop())

beforeEach(() =>
  db.sql.begin(async (tx) => {
    await tx`delete from waitlist_entries`
    await tx`delete from outbound_messages`
    await tx`delete from contact_residents where contact_id = ${PHONE}`
    await tx`
      update seats
      set booking_id = null, held_until = null, held_by = null, held_for = null, hold = null
      where commune_id = ${communeId}`
    await tx`delete from bookings where commune_id = ${communeId}`
  }),
)

const seat = (residentId: string, no: number, session = 'S4') =>
  db.sql.begin((tx) =>
    book(tx, { communeId, residentId, bandId: band(no, session), contactId: PHONE, now: NOW, newId }),
  )
const tend = (n: number) =>
  db.sql.begin((tx) => tendQueue(tx, seal, { communeId, sessionId: S4, now: minute(n), newId }))

/** The first forty have all the seats of S4; bookings by band. */
async function fillUp(): Promise<string[]> {
  const bookings: string[] = []
  for (const [i, person] of people.slice(0, 40).entries()) {
    const result = await seat(person, BANDS[i % 8]!)
    if (result.outcome !== 'booked') throw new Error(result.outcome)
    bookings.push(result.bookingId)
  }
  return bookings
}

/** The next people wait, in this order. */
async function queue(from: number, count: number): Promise<string[]> {
  const entries = people.slice(from, from + count).map((residentId, i) => ({
    commune_id: communeId,
    id: newId(),
    resident_id: residentId,
    round_id: roundId,
    session_id: S4,
    contact_id: PHONE,
    tier: 2,
    joined_at: new Date(NOW.getTime() - (count - i) * 1_000),
  }))
  const links = entries.map(({ resident_id }) => ({
    id: newId(),
    contact_id: PHONE,
    commune_id: communeId,
    resident_id,
    relation: 'other',
    source: 'staff',
    may_book: true,
    may_be_reminded: true,
    linked_at: NOW,
  }))
  await db.sql`insert into contact_residents ${db.sql(links)}`
  await db.sql`insert into waitlist_entries ${db.sql(entries)}`
  return entries.map(({ id }) => id)
}

const cancel = (bookingId: string) =>
  db.sql.begin(async (tx) => {
    await cancelBooking(tx, { communeId, bookingId, now: NOW })
    await offerFreed(tx, seal, { communeId, sessionId: S4, now: minute(1), newId }, 'skip')
  })

/** Every seat is somebody's at most once; every offer has its seat and its message; and nobody behind has what one before has not. */
async function whole() {
  const [row] = await db.sql<{ twice: number; lost: number; untold: number; passedOver: number; over: number }[]>`
    select
      (
        select count(*)::int
        from seats
        join bookings on bookings.id = seats.booking_id
        where seats.held_until is not null or bookings.state <> 'live' or bookings.seat_no <> seats.no
      ) as twice,
      (
        select count(*)::int
        from waitlist_entries entry
        left join seats on seats.band_id = entry.band_id and seats.no = entry.seat_no
          and seats.held_for = entry.resident_id and seats.hold = 'offered' and seats.held_until = entry.offer_until
        where entry.state = 'offered' and seats.no is null
      ) as lost,
      (
        select count(*)::int
        from waitlist_entries entry
        where entry.state = 'offered'
          and (select count(*) from outbound_messages where subject_kind = 'waitlist' and subject_id = entry.id) <> 1
      ) as untold,
      (
        select count(*)::int
        from waitlist_entries waits
        join waitlist_entries has on (has.tier, has.joined_at, has.id) > (waits.tier, waits.joined_at, waits.id)
        where waits.state = 'waiting' and has.state in ('offered', 'taken')
      ) as "passedOver",
      (
        select count(*)::int
        from (
          select band_id from bookings where state = 'live' and session_id = ${S4} group by band_id having count(*) > 5
        ) full_bands
      ) as over`
  expect(row).toEqual({ twice: 0, lost: 0, untold: 0, passedOver: 0, over: 0 })
  const [counts] = await db.sql<{ offered: number; held: number; live: number }[]>`
    select (select count(*)::int from waitlist_entries where state = 'offered') as offered,
      (select count(*)::int from seats where hold = 'offered') as held,
      (select count(*)::int from bookings where state = 'live' and session_id = ${S4}) as live`
  expect(counts!.held).toBe(counts!.offered)
  return counts!
}

test('twelve processes look after one queue at once: as many offers as free seats, to the first of the list', async () => {
  const bookings = await fillUp()
  const entries = await queue(40, 20)
  for (const bookingId of bookings.slice(0, 7)) {
    await db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now: NOW }))
  }
  await Promise.all(Array.from({ length: 12 }, () => tend(1)))
  expect(await whole()).toEqual({ offered: 7, held: 7, live: 33 })
  const offered = await db.sql`select id from waitlist_entries where state = 'offered'`
  expect(offered.map(({ id }) => id).toSorted()).toEqual(entries.slice(0, 7).toSorted())
})

test('cancelling, booking and offering at once: whoever waits has every seat, whoever comes has none', async () => {
  const bookings = await fillUp()
  await queue(40, 20)
  const results = await Promise.all([
    ...bookings.slice(0, 15).map((bookingId) => cancel(bookingId)),
    ...people.slice(60, 90).map((person, i) => seat(person, BANDS[i % 8]!).then(({ outcome }) => outcome)),
    ...Array.from({ length: 6 }, () => tend(1)),
  ])
  expect(results.filter((outcome) => outcome === 'booked')).toEqual([])
  await tend(2)
  expect(await whole()).toEqual({ offered: 15, held: 15, live: 25 })
})

test('yes, no, silence, leaving, cancelling and the clock at once: every seat is whole, nobody is passed over', async () => {
  for (const round of [0, 1, 2]) {
    await db.sql`delete from waitlist_entries`
    await db.sql`delete from contact_residents where contact_id = ${PHONE}`
    await db.sql.begin(async (tx) => {
      await tx`update seats set booking_id = null, held_until = null, held_by = null, held_for = null, hold = null`
      await tx`delete from bookings`
    })
    const bookings = await fillUp()
    // Every fourth of those who wait has a booking elsewhere, which moves with a yes.
    for (const person of people.slice(40, 64).filter((_, i) => i % 4 === 0)) await seat(person, 1, 'S3')
    const entries = await queue(40, 24)
    for (const bookingId of bookings.slice(0, 8)) {
      await db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now: NOW }))
    }
    await tend(1)
    const answer = (entryId: string, i: number) =>
      db.sql.begin<unknown>(async (tx) => {
        const asked = { communeId, entryId, contactId: PHONE, now: minute(2), newId }
        if ((i + round) % 3 === 0) return takeOffer(tx, asked)
        await ((i + round) % 3 === 1 ? decline(tx, asked) : leave(tx, asked))
        return offerFreed(tx, seal, { communeId, sessionId: S4, now: minute(2), newId }, 'skip')
      })
    await Promise.all([
      ...entries.slice(0, 8).map(answer),
      ...entries.slice(0, 8).map(answer),
      ...bookings.slice(8, 14).map((bookingId) => cancel(bookingId)),
      ...Array.from({ length: 4 }, () => tend(2)),
    ])
    await tend(3)
    const { offered, live } = await whole()
    // 26 people of before are left; every seat they do not have is somebody's who waited, or in their hands.
    expect(live + offered).toBe(40)
  }
})

test('both phones of one person say yes at once: one seat', async () => {
  const [bookingId] = await fillUp()
  const [entryId] = await queue(40, 1)
  await db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId: bookingId!, now: NOW }))
  await tend(1)
  const yes = { communeId, entryId: entryId!, contactId: PHONE, now: minute(2), newId }
  const results = await Promise.all([1, 2, 3, 4].map(() => db.sql.begin((tx) => takeOffer(tx, yes))))
  expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['booked', 'taken_already', 'taken_already', 'taken_already']) // biome-ignore format: one line
  expect(await whole()).toEqual({ offered: 0, held: 0, live: 40 })
})

test('people who change between two sessions with a queue each do not wait for each other for ever', async () => {
  const bookings = await fillUp()
  await queue(40, 8)
  const moving = bookings.slice(0, 20).map((bookingId, i) =>
    db.sql.begin(async (tx) => {
      const moved = await moveBooking(tx, {
        communeId,
        bookingId,
        bandId: band(1 + (i % 8), 'S3'),
        contactId: null,
        now: NOW,
      })
      if (moved.outcome === 'moved')
        await offerFreed(tx, seal, { communeId, sessionId: S4, now: minute(1), newId }, 'skip')
      if (moved.outcome === 'moved')
        await offerFreed(tx, seal, { communeId, sessionId: S3, now: minute(1), newId }, 'skip')
    }),
  )
  await Promise.all([...moving, ...Array.from({ length: 5 }, () => tend(1))])
  await tend(2)
  expect(await whole()).toMatchObject({ offered: 8 })
})

test('a process that dies while it offers does not let the second pass the first', async () => {
  const [one, two] = await fillUp()
  const [first] = await queue(40, 2)
  await db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId: one!, now: NOW }))
  let die = () => {}
  const held = new Promise<void>((resolve) => {
    die = resolve
  })
  const dying = db.sql
    .begin(async (tx) => {
      expect(await tendQueue(tx, seal, { communeId, sessionId: S4, now: minute(1), newId })).toMatchObject({
        offered: 1,
      })
      await held
      throw new Error('killed')
    })
    .catch((error: Error) => error.message)
  await new Promise((resolve) => setTimeout(resolve, 100))
  await db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId: two!, now: NOW }))
  const next = tend(1)
  await new Promise((resolve) => setTimeout(resolve, 100))
  die()
  expect(await dying).toBe('killed')
  expect(await next).toMatchObject({ offered: 2 })
  const [rank1] = await db.sql`select state, band_id from waitlist_entries where id = ${first!}`
  expect(rank1).toEqual({ state: 'offered', band_id: band(1) })
  await whole()
})
