// Holds what booking, moving and cancelling say, and what the database itself refuses.

import type postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { cancelBooking } from '../../../src/programme/bookings/cancel.ts'
import { moveBooking } from '../../../src/programme/bookings/move.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, peopleOf } from '../demo-database.ts'

const communeId = '10804'
const A = contactId('A', 'sms')
const B = contactId('B', 'sms')
const MAN = demoId('resident P1')
const LUONG = demoId('resident P3')
const LUONGS = demoId('booking P3')
const band = (session: string, no: number) => demoId(`band ${session} ${no}`)
const later = (iso: string) => new Date(iso)

let db: FreshDatabase
beforeAll(async () => {
  db = await demoDatabase()
  await db.sql`create table the_seats as select * from seats`
  await db.sql`create table the_bookings as select * from bookings`
})
beforeEach(() =>
  db.sql.begin(async (tx) => {
    await tx`delete from seats`
    await tx`delete from bookings`
    await tx`insert into seats select * from the_seats`
    await tx`insert into bookings select * from the_bookings`
    await tx`update sessions set state = 'open', approved = true`
  }),
)
afterAll(() => db.drop())

function bookMan(
  bandId: string,
  { now = NOW, contact = A as string | null, roundId = undefined as string | undefined, isPriority = false } = {},
) {
  const request = { communeId, residentId: MAN, roundId, bandId, contactId: contact, isPriority, now, newId }
  return db.sql.begin((tx) => book(tx, request))
}
async function giveBack(tx: postgres.TransactionSql) {
  await tx`update seats set booking_id = null where booking_id in (select id from bookings where resident_id = ${MAN})`
  await tx`delete from bookings where resident_id = ${MAN}`
}
function move(bandId: string, { bookingId = LUONGS, now = NOW } = {}) {
  return db.sql.begin((tx) => moveBooking(tx, { communeId, bookingId, bandId, contactId: A, now }))
}
function cancel(bookingId = LUONGS, now = NOW) {
  return db.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now }))
}
async function seat(bandId: string, no: number) {
  const [row] = await db.sql`select booking_id, held_for from seats where band_id = ${bandId} and no = ${no}`
  return row
}

describe('booking', () => {
  test('gives the first free seat and is what the person then has', async () => {
    const booked = await bookMan(band('S1', 2))
    expect(booked).toEqual({ outcome: 'booked', bookingId: expect.any(String), seatNo: 2 })
    expect((await peopleOf(db, 'A')).Mận!.booking).toMatchObject({
      sessionCode: 'S1',
      bandId: band('S1', 2),
      startsAt: later('2026-11-26T07:30:00+07:00'),
      endsAt: later('2026-11-26T08:00:00+07:00'),
      venue: 'Nhà văn hóa thôn Tam Kỳ',
      fasting: 'all',
    })
  })

  test('a second click, or another band of the round, is told of the first booking', async () => {
    const first = await bookMan(band('S1', 1))
    const expected = { ...first, outcome: 'already_booked', bandId: band('S1', 1) }
    expect(await bookMan(band('S1', 1))).toEqual(expected)
    expect(await bookMan(band('S3', 1))).toEqual(expected)
    expect(await bookMan(band('S4', 1))).toEqual(expected)
  })

  test('says full of S4, and takes the place that becomes free', async () => {
    expect(await bookMan(band('S4', 1))).toEqual({ outcome: 'band_full' })
    const [one] = await db.sql<
      { id: string }[]
    >`select id from bookings where band_id = ${band('S4', 1)} and seat_no = 3`
    expect(await cancel(one!.id)).toEqual({ outcome: 'cancelled', bandId: band('S4', 1), seatNo: 3 })
    expect(await bookMan(band('S4', 1))).toMatchObject({ outcome: 'booked', seatNo: 3 })
  })

  test.each([
    ['a session that staff assign', 'S5', 1, NOW],
    ['a band that has begun', 'S1', 1, later('2026-11-26T07:00:00+07:00')],
    ['a band that does not exist', 'S1', 99, NOW],
  ])('says closed of %s', async (_, session, no, now) => {
    expect(await bookMan(band(session, no), { now })).toEqual({ outcome: 'band_closed' })
  })

  test.each(["state = 'cancelled'", "state = 'closed'", 'approved = false'])('says closed when %s', async (change) => {
    await db.sql.unsafe(`update sessions set ${change} where code = 'S1'`)
    expect(await bookMan(band('S1', 1))).toEqual({ outcome: 'band_closed' })
  })

  test('a band of another round than the talk is about is closed', async () => {
    const roundId = demoId('round 10804 exam 2027')
    expect(await bookMan(band('S1', 1), { roundId })).toEqual({ outcome: 'band_closed' })
  })

  const held = (personId: string) => ({ held_for: personId, hold: 'deciding', held_until: until })
  const until = later('2026-11-22T08:10:00+07:00')

  test('a held seat is for whom it is held, whoever writes for them, and for others only when the hold is over', async () => {
    await db.sql`update seats set class = 'staff' where band_id = ${band('S1', 1)} and no <> 7`
    await db.sql`update seats set ${db.sql(held(LUONG))} where band_id = ${band('S1', 1)} and no = 7`
    expect(await bookMan(band('S1', 1), { contact: A })).toEqual({ outcome: 'band_full' })
    await db.sql`update seats set ${db.sql(held(MAN))} where band_id = ${band('S1', 1)} and no = 7`
    const booked = await bookMan(band('S1', 1), { contact: B })
    expect(booked).toMatchObject({ outcome: 'booked', seatNo: 7 })
    expect(await seat(band('S1', 1), 7)).toEqual({
      booking_id: 'bookingId' in booked && booked.bookingId,
      held_for: null,
    })
    await cancel('bookingId' in booked ? booked.bookingId : '')
    await db.sql`update seats set ${db.sql(held(LUONG))} where band_id = ${band('S1', 1)} and no = 7`
    expect(await bookMan(band('S1', 1), { contact: A, now: until })).toMatchObject({ outcome: 'booked', seatNo: 7 })
  })

  test('prefers the seat that is held for them', async () => {
    await db.sql`update seats set ${db.sql(held(MAN))} where band_id = ${band('S1', 1)} and no = 9`
    expect(await bookMan(band('S1', 1))).toMatchObject({ outcome: 'booked', seatNo: 9 })
  })

  test('seats kept for the priority groups are theirs first, and everybody’s from a set time on', async () => {
    await db.sql`update seats set class = 'priority' where band_id = ${band('S2', 1)} and no in (3, 4)`
    await db.sql`update seats set class = 'staff' where band_id = ${band('S2', 1)} and no not in (3, 4)`
    await db.sql`update sessions set priority_until = ${later('2026-11-25T18:00:00+07:00')} where code = 'S2'`
    expect(await bookMan(band('S2', 1))).toEqual({ outcome: 'band_full' })
    expect(await bookMan(band('S2', 1), { isPriority: true })).toMatchObject({ outcome: 'booked', seatNo: 3 })
    await db.sql.begin((tx) => giveBack(tx))
    const released = later('2026-11-25T18:00:00+07:00')
    expect(await bookMan(band('S2', 1), { now: released })).toMatchObject({ outcome: 'booked', seatNo: 3 })
  })

  test('who does not come first takes a seat that is not kept, who does takes a kept one', async () => {
    await db.sql`update seats set class = 'priority' where band_id = ${band('S2', 1)} and no < 9`
    await db.sql`update sessions set priority_until = ${NOW} where code = 'S2'`
    expect(await bookMan(band('S2', 1))).toMatchObject({ outcome: 'booked', seatNo: 9 })
    await db.sql.begin((tx) => giveBack(tx))
    expect(await bookMan(band('S2', 1), { isPriority: true })).toMatchObject({ outcome: 'booked', seatNo: 1 })
  })

  test('seats for staff and sessions nobody books alone are given by staff', async () => {
    await db.sql`update seats set class = 'staff' where band_id = ${band('S1', 1)}`
    expect(await bookMan(band('S1', 1))).toEqual({ outcome: 'band_full' })
    expect(await bookMan(band('S1', 1), { contact: null })).toMatchObject({ outcome: 'booked', seatNo: 1 })
    await db.sql.begin((tx) => giveBack(tx))
    expect(await bookMan(band('S5', 1), { contact: null })).toMatchObject({ outcome: 'booked' })
  })

  test('where somebody waits, a free seat is not for who comes later, but where it would not suit who waits', async () => {
    const [entry] = await db.sql<{ id: string }[]>`
      insert into waitlist_entries (commune_id, id, resident_id, round_id, session_id, contact_id, tier, fits_from, joined_at)
      values (${communeId}, ${newId()}, ${LUONG}, ${demoId('round 10804 exam 2026')}, ${demoId('session S2')}, ${A}, 1,
        ${later('2026-11-28T08:30:00+07:00')}, ${NOW})
      returning id`
    expect(await bookMan(band('S2', 4))).toEqual({ outcome: 'band_full' })
    expect(await bookMan(band('S2', 4), { contact: null })).toEqual({ outcome: 'band_full' })
    expect(await bookMan(band('S2', 3))).toMatchObject({ outcome: 'booked' })
    await db.sql`delete from waitlist_entries where id = ${entry!.id}`
  })

  test('a seat that is no longer offered is not given', async () => {
    await db.sql`update seats set offered = false where band_id = ${band('S1', 1)} and no < 15`
    expect(await bookMan(band('S1', 1))).toMatchObject({ outcome: 'booked', seatNo: 15 })
  })

  test('somebody who stayed away from a session that is over can book again', async () => {
    await bookMan(band('S1', 1))
    const dayAfter = later('2026-11-27T09:00:00+07:00')
    expect((await peopleOf(db, 'A', dayAfter)).Mận!.booking).toBeNull()
    expect(await bookMan(band('S2', 1), { now: dayAfter })).toMatchObject({ outcome: 'booked' })
    const states = await db.sql`select state from bookings where resident_id = ${MAN} order by booked_at`
    expect(states.map(({ state }) => state)).toEqual(['missed', 'live'])
  })
})

describe('moving', () => {
  test('takes the new seat and frees the old one', async () => {
    expect(await move(band('S3', 4))).toEqual({ outcome: 'moved', seatNo: 1 })
    expect(await seat(band('S1', 2), 1)).toMatchObject({ booking_id: null })
    expect(await seat(band('S3', 4), 1)).toMatchObject({ booking_id: LUONGS })
    expect((await peopleOf(db, 'A')).Lượng!.booking).toMatchObject({ bookingId: LUONGS, sessionCode: 'S3' })
  })

  test.each([
    ['band_full', 'S4', 1],
    ['same_band', 'S1', 2],
    ['band_closed', 'S5', 1],
    ['band_closed', 'S1', 99],
    ['other_round', 'S9A', 1],
    ['band_closed', 'S6', 1],
  ])('says %s of %s band %i and leaves the booking where it is', async (outcome, session, no) => {
    expect(await move(band(session, no))).toEqual({ outcome })
    expect(await seat(band('S1', 2), 1)).toMatchObject({ booking_id: LUONGS })
  })

  test('a booking that was cancelled, is over or never was, is gone', async () => {
    expect(await move(band('S3', 1), { now: later('2026-11-26T11:00:00+07:00') })).toEqual({ outcome: 'gone' })
    expect(await move(band('S3', 1), { bookingId: newId() })).toEqual({ outcome: 'gone' })
    await cancel()
    expect(await move(band('S3', 1))).toEqual({ outcome: 'gone' })
  })
})

describe('cancelling', () => {
  test('gives the seat back once', async () => {
    expect(await cancel()).toEqual({ outcome: 'cancelled', bandId: band('S1', 2), seatNo: 1 })
    expect(await seat(band('S1', 2), 1)).toMatchObject({ booking_id: null })
    expect(await cancel()).toEqual({ outcome: 'gone' })
    expect((await peopleOf(db, 'A')).Lượng!.booking).toBeNull()
  })

  test('does not touch what is over', async () => {
    expect(await cancel(LUONGS, later('2026-11-26T11:00:00+07:00'))).toEqual({ outcome: 'gone' })
  })
})

describe('the database refuses', () => {
  async function refused(work: (tx: postgres.TransactionSql) => Promise<unknown>): Promise<string> {
    const error = await db.sql.begin(work).then(
      () => null,
      (thrown: { constraint_name?: string; message: string }) => thrown,
    )
    return error?.constraint_name ?? error?.message ?? 'nothing was refused'
  }
  const insert = (tx: postgres.TransactionSql, values: Record<string, unknown>) => tx`
    insert into bookings ${tx({
      commune_id: communeId,
      id: newId(),
      resident_id: MAN,
      round_id: demoId('round 10804 exam 2026'),
      session_id: demoId('session S1'),
      band_id: band('S1', 1),
      seat_no: 1,
      booked_at: NOW,
      changed_at: NOW,
      ...values,
    } as unknown as Record<string, never>)}`

  test('a booking whose seat does not know it', async () => {
    expect(await refused((tx) => insert(tx, {}))).toBe('a_booking_has_its_seat')
  })

  test('a seat that names a booking of another seat', async () => {
    expect(
      await refused((tx) => tx`update seats set booking_id = ${LUONGS} where band_id = ${band('S1', 3)} and no = 1`),
    ).toBe('a_taken_seat_has_its_booking')
  })

  test('a taken seat that forgets its booking', async () => {
    expect(await refused((tx) => tx`update seats set booking_id = null where booking_id = ${LUONGS}`)).toBe(
      'a_booking_has_its_seat',
    )
  })

  test('a cancelled booking that keeps its seat, and a live one without', async () => {
    expect(await refused((tx) => tx`update bookings set state = 'cancelled' where id = ${LUONGS}`)).toBe(
      'only_a_cancelled_booking_has_no_seat',
    )
    expect(await refused((tx) => tx`update bookings set seat_no = null where id = ${LUONGS}`)).toBe(
      'only_a_cancelled_booking_has_no_seat',
    )
  })

  test('a second live booking of one person in one round', async () => {
    await bookMan(band('S1', 1))
    expect(await refused((tx) => insert(tx, { seat_no: 5 }))).toBe('bookings_one_per_person_per_round')
  })

  test('a booking that points into another commune', async () => {
    expect(await refused((tx) => insert(tx, { resident_id: demoId('resident P8') }))).toBe(
      'bookings_commune_id_resident_id_fkey',
    )
    expect(await refused((tx) => insert(tx, { session_id: demoId('session S6') }))).toMatch(/^bookings_commune_id_/)
  })
})
