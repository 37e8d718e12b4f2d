// Who waits, who is offered a freed seat, and what becomes of it.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { cancelBooking, UNDO_MS } from '../../../src/programme/bookings/cancel.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import type { Person } from '../../../src/programme/residents/people-of-contact.ts'
import { cancelSession } from '../../../src/programme/sessions/cancel-session.ts'
import { moveSession } from '../../../src/programme/sessions/move-session.ts'
import { reopenSession } from '../../../src/programme/sessions/reopen-session.ts'
import { findFull } from '../../../src/programme/waitlist/find-full.ts'
import { join } from '../../../src/programme/waitlist/join.ts'
import { decline, leave } from '../../../src/programme/waitlist/leave.ts'
import { listWaiting } from '../../../src/programme/waitlist/list-waiting.ts'
import { placeOf } from '../../../src/programme/waitlist/place-of.ts'
import { queuesAhead } from '../../../src/programme/waitlist/queues.ts'
import { takeOffer } from '../../../src/programme/waitlist/take-offer.ts'
import { tendQueue } from '../../../src/programme/waitlist/tend-queue.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, peopleOf, seal } from '../demo-database.ts'

const communeId = '10804'
const S4 = demoId('session S4')
const band = (no: number) => demoId(`band S4 ${no}`)
const minute = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let db: FreshDatabase
let huong: Person
let man: Person
let luong: Person
let khoat: Person
let bin: Person
let nga: Person
beforeAll(async () => {
  db = await demoDatabase(8)
  const [a, b, d, e] = await Promise.all(['A', 'B', 'D', 'E'].map((letter) => peopleOf(db, letter)))
  huong = b!.Hương!
  man = a!.Mận!
  luong = a!.Lượng!
  khoat = e!.Khoát!
  bin = d!.Bin!
  nga = d!.Nga!
  await db.sql`create table seats_at_first as select * from seats`
  await db.sql`create table bookings_at_first as select * from bookings`
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql.begin(async (tx) => {
    await tx`delete from waitlist_entries`
    await tx`delete from outbound_messages`
    await tx`delete from opt_outs`
    await tx`update contact_residents set ended_at = null`
    await tx`update residents set standing = 'listed' where standing = 'died'`
    await tx`update sessions set state = 'open', cancelled_at = null, cancelled_because = null where id = ${S4}`
    await tx`update seats set booking_id = null, held_until = null, held_by = null, held_for = null, hold = null, offered = true, class = 'open'`
    await tx`delete from bookings`
    await tx`insert into bookings select * from bookings_at_first`
    await tx`
      update seats set booking_id = first.booking_id
      from seats_at_first first
      where first.commune_id = seats.commune_id and first.band_id = seats.band_id and first.no = seats.no`
  })
})

const PHONE: Record<string, string> = { Hương: 'B', Mận: 'A', Lượng: 'A', Khoát: 'E', Bin: 'D', Nga: 'D' }
const phoneOf = (person: Person) => contactId(PHONE[person.givenName]!, 'sms')

async function wait(
  person: Person & { missedAtSchool?: boolean },
  { at = 0, switching = false, contact = phoneOf(person), sessionId = S4 } = {},
) {
  return db.sql.begin((tx) => join(tx, { sessionId, person, contactId: contact, switching, now: minute(at), newId }))
}
async function examined(person: Person, at: Date): Promise<void> {
  await db.sql`
    insert into attendance (commune_id, id, resident_id, round_id, session_id, state, at)
    select ${communeId}, ${newId()}, ${person.residentId}, round_id, null, 'examined', ${at}
    from sessions
    where id = ${S4}`
}
async function joined(person: Person, at = 0): Promise<string> {
  const result = await wait(person, { at })
  if (result.outcome !== 'joined') throw new Error(`${person.givenName}: ${result.outcome}`)
  return result.entryId
}
const tend = (at = 0) => db.sql.begin((tx) => tendQueue(tx, seal, { communeId, sessionId: S4, now: minute(at), newId }))
const take = (entryId: string, person: Person, at = 0) =>
  db.sql.begin((tx) => takeOffer(tx, { communeId, entryId, contactId: phoneOf(person), now: minute(at), newId }))

/** Somebody of the fill-up gives up a seat of this band. */
async function free(no = 3, { keptUntil = null as Date | null } = {}): Promise<string> {
  const [booking] = await db.sql<{ id: string }[]>`
    select id from bookings where band_id = ${band(no)} and state = 'live' order by seat_no limit 1`
  await db.sql.begin((tx) =>
    cancelBooking(tx, {
      communeId,
      bookingId: booking!.id,
      kept: keptUntil && { until: keptUntil, contactId: null },
      now: NOW,
    }),
  )
  return booking!.id
}
async function states(): Promise<Record<string, string>> {
  const rows = await db.sql<{ residentId: string; state: string }[]>`
    select resident_id as "residentId", state from waitlist_entries order by joined_at, id`
  const everybody = [huong, man, luong, khoat, bin, nga]
  return Object.fromEntries(
    rows.map((row) => [everybody.find((one) => one.residentId === row.residentId)!.givenName, row.state]),
  )
}
const held = async () => (await db.sql`select 1 from seats where hold = 'offered'`).length
const notices = async (flow = 'waiting:offer') =>
  (await db.sql`select contact_id from outbound_messages where text_key = ${flow}`).map((row) => row.contact_id)

describe('joining', () => {
  test('tells the place, and who comes first moves the others back', async () => {
    const mine = await joined(huong)
    expect(await placeOf(db.sql, { communeId, entryId: mine })).toBe(1)
    expect(await wait(khoat, { at: 5 })).toMatchObject({ outcome: 'joined', place: 1 })
    expect(await wait(man, { at: 6 })).toMatchObject({ outcome: 'joined', place: 2 })
    expect(await placeOf(db.sql, { communeId, entryId: mine })).toBe(3)
    const list = await listWaiting(db.sql, seal, { communeId, sessionId: S4 })
    expect(list.map(({ rank, tier, name }) => [rank, tier, name.split(' ').at(-1)])).toEqual([
      [1, 1, 'Khoát'],
      [2, 1, 'Mận'],
      [3, 2, 'Hương'],
    ])
  })

  test('twice is one place', async () => {
    const entryId = await joined(huong)
    expect(await wait(huong, { at: 9 })).toEqual({ outcome: 'already_waiting', entryId, place: 1 })
  })

  test('another session of the round asks to switch, and switching goes to the end', async () => {
    const S3 = demoId('session S3')
    await db.sql`
      update seats set offered = false
      where band_id in (select id from session_bands where session_id = ${S3}) and booking_id is null`
    expect(await findFull(db.sql, { person: huong, day: '2026-12-03', now: NOW })).toMatchObject({ sessionId: S3 })
    await joined(huong)
    const elsewhere = await wait(huong, { sessionId: S3 })
    expect(elsewhere).toMatchObject({ outcome: 'waits_elsewhere', venue: 'Trạm Y tế Kim Thành' })
    expect(await wait(huong, { sessionId: S3, switching: true })).toMatchObject({ outcome: 'joined', place: 1 })
    const rows = await db.sql`select session_id, state from waitlist_entries order by id`
    expect(rows).toEqual([
      { session_id: S4, state: 'left' },
      { session_id: S3, state: 'waiting' },
    ])
  })

  test('only where it is truly full for this person', async () => {
    expect(await wait(huong, { sessionId: demoId('session S1') })).toEqual({ outcome: 'closed' })
    expect(await wait(huong, { sessionId: demoId('session S2') })).toEqual({ outcome: 'seat_free' })
    await free()
    expect(await wait(huong)).toEqual({ outcome: 'seat_free' })
  })

  test('where others wait for the free seat already, it is not free for who comes now', async () => {
    await joined(huong)
    await free()
    expect(await wait(man, { at: 1 })).toMatchObject({ outcome: 'joined' })
  })

  test('not for a stranger, nor for whom somebody else examines, nor for the examined', async () => {
    expect(await wait(huong, { contact: contactId('C', 'sms') })).toEqual({ outcome: 'closed' })
    expect(await wait({ ...huong, organiser: 'employer' })).toEqual({ outcome: 'closed' })
    await examined(huong, NOW)
    expect(await wait(huong)).toEqual({ outcome: 'closed' })
    expect(await states()).toEqual({})
    await db.sql`delete from attendance where resident_id = ${huong.residentId}`
  })

  test('of the examined for whose turn it is again by the rules, and for a pupil who missed the exam at school', async () => {
    const months = (count: number) => new Date(NOW.getTime() - count * 31 * 86_400_000)
    await db.sql`update residents set tags = array['hazardous'] where id = ${huong.residentId}`
    await examined(huong, months(7))
    const again = { ...huong, tags: ['hazardous'] }
    expect(await wait(again)).toMatchObject({ outcome: 'joined' })
    await free()
    expect(await tend(2)).toMatchObject({ offered: 1 })
    expect(await states()).toEqual({ Hương: 'offered' })
    await db.sql`delete from attendance where resident_id = ${huong.residentId}`
    await db.sql`update residents set tags = ${huong.tags} where id = ${huong.residentId}`
    const pupil = { ...khoat, organiser: 'school' as const, group: 5, birthYear: 2014 }
    expect(await wait(pupil)).toEqual({ outcome: 'closed' })
    expect(await wait({ ...pupil, missedAtSchool: true })).toMatchObject({ outcome: 'joined' })
  })

  test('not for whom has a seat there, nor once nobody can be offered one any more', async () => {
    const bookingId = await free()
    const mine = {
      communeId,
      residentId: huong.residentId,
      bandId: band(3),
      contactId: phoneOf(huong),
      now: NOW,
      newId,
    }
    expect(bookingId).not.toBe('')
    await db.sql.begin((tx) => book(tx, mine))
    expect(await wait(huong)).toEqual({ outcome: 'seat_free' })
    const morning = new Date('2026-12-08T08:30:00+07:00').getTime()
    expect(await wait(khoat, { at: (morning - NOW.getTime()) / 60_000 })).toEqual({ outcome: 'closed' })
  })

  test('small children wait for the later bands of a session that has them then', async () => {
    const S2 = demoId('session S2')
    await db.sql`
      update seats set offered = false
      where band_id in (select id from session_bands where session_id = ${S2}) and booking_id is null`
    expect(await wait(bin, { sessionId: S2 })).toMatchObject({ outcome: 'joined' })
    const [entry] = await db.sql`select fits_from from waitlist_entries`
    expect(entry!.fits_from).toEqual(new Date('2026-11-28T08:30:00+07:00'))
    const offer = () => db.sql.begin((tx) => tendQueue(tx, seal, { communeId, sessionId: S2, now: NOW, newId }))
    await db.sql`update seats set offered = true where band_id = ${demoId('band S2 1')} and no = 1`
    expect(await offer()).toMatchObject({ offered: 0 })
    await db.sql`update seats set offered = true where band_id = ${demoId('band S2 4')} and no = 1`
    expect(await offer()).toMatchObject({ offered: 1 })
  })
})

describe('a freed seat', () => {
  test('goes to the first of the list, is kept for them and told once', async () => {
    const entryId = await joined(huong)
    await joined(nga, 1)
    await free()
    expect(await tend(2)).toEqual({ lapsed: 0, offered: 1, over: 0 })
    expect(await tend(3)).toEqual({ lapsed: 0, offered: 0, over: 0 })
    expect(await states()).toEqual({ Hương: 'offered', Nga: 'waiting' })
    expect(await notices()).toEqual([phoneOf(huong)])
    expect(await take(entryId, huong, 10)).toEqual({ outcome: 'booked' })
    expect(await take(entryId, huong, 11)).toEqual({ outcome: 'taken_already' })
    expect(await states()).toEqual({ Hương: 'taken', Nga: 'waiting' })
    expect(await held()).toBe(0)
  })

  test('is nobody else’s meanwhile, neither before it is offered nor after', async () => {
    await joined(huong)
    await free()
    const other = { communeId, residentId: khoat.residentId, bandId: band(3), contactId: phoneOf(khoat), newId }
    expect(await db.sql.begin((tx) => book(tx, { ...other, now: NOW }))).toEqual({ outcome: 'band_full' })
    await tend()
    expect(await db.sql.begin((tx) => book(tx, { ...other, now: minute(60) }))).toEqual({ outcome: 'band_full' })
  })

  test('goes to the priority group before who came earlier', async () => {
    await joined(huong)
    await joined(nga, 1)
    await joined(man, 2)
    await free()
    await tend(3)
    expect(await states()).toEqual({ Hương: 'waiting', Nga: 'waiting', Mận: 'offered' })
  })

  test('kept for the priority groups is theirs until the day it is opened', async () => {
    await joined(huong)
    await free()
    await db.sql`update seats set class = 'priority' where band_id = ${band(3)}`
    expect(await tend()).toMatchObject({ offered: 0 })
    await db.sql`update sessions set priority_until = ${minute(30)} where id = ${S4}`
    expect(await tend(29)).toMatchObject({ offered: 0 })
    expect(await tend(30)).toMatchObject({ offered: 1 })
    await db.sql`update sessions set priority_until = null where id = ${S4}`
  })

  test('given up a moment ago stays with who may take it back, then goes on', async () => {
    await joined(huong)
    await free(3, { keptUntil: new Date(NOW.getTime() + UNDO_MS) })
    expect(await tend(9)).toMatchObject({ offered: 0 })
    expect((await queuesAhead(db.sql, minute(1)))[0]!.lookAt).toEqual(minute(10))
    expect(await tend(10)).toMatchObject({ offered: 1 })
  })

  test('moves a booking there is elsewhere only when it is taken', async () => {
    const entryId = await joined(luong)
    await free()
    await tend()
    const where = async () =>
      (await db.sql`select session_id from bookings where resident_id = ${luong.residentId} and state = 'live'`).map(
        (row) => row.session_id,
      )
    expect(await where()).toEqual([demoId('session S1')])
    expect(await take(entryId, luong, 1)).toEqual({ outcome: 'moved' })
    expect(await where()).toEqual([S4])
  })

  test('that is refused goes to the next at once; two seats go to two', async () => {
    const entryId = await joined(huong)
    await joined(nga, 1)
    await free()
    await tend(2)
    await db.sql.begin((tx) => decline(tx, { communeId, entryId, now: minute(3) }))
    await tend(3)
    expect(await states()).toEqual({ Hương: 'declined', Nga: 'offered' })
    await joined(khoat, 4)
    await joined(man, 5)
    await free(4)
    await free(5)
    expect(await tend(6)).toMatchObject({ offered: 2 })
    expect(await held()).toBe(3)
  })

  test('that nobody answers goes on; a late yes finds it gone, or free when nobody else waits', async () => {
    const entryId = await joined(huong)
    const next = await joined(nga, 1)
    await free()
    await tend(2)
    expect((await queuesAhead(db.sql, minute(3)))[0]!.lookAt).toEqual(minute(255))
    expect(await tend(255)).toEqual({ lapsed: 1, offered: 1, over: 0 })
    expect(await states()).toEqual({ Hương: 'lapsed', Nga: 'offered' })
    expect(await take(entryId, huong, 256)).toEqual({ outcome: 'gone' })
    await tend(520)
    expect(await states()).toEqual({ Hương: 'lapsed', Nga: 'lapsed' })
    expect(await take(entryId, huong, 521)).toEqual({ outcome: 'booked' })
    expect(await take(next, nga, 522)).toEqual({ outcome: 'gone' })
  })

  test('whose message cannot be brought goes on at once', async () => {
    await joined(huong)
    await joined(nga, 1)
    await free()
    await tend(2)
    await db.sql`update outbound_messages set state = 'no_way'`
    expect(await queuesAhead(db.sql, minute(3))).toMatchObject([{ lookAt: minute(3) }])
    expect(await tend(3)).toEqual({ lapsed: 1, offered: 1, over: 0 })
    expect(await states()).toEqual({ Hương: 'lapsed', Nga: 'offered' })
  })

  test.each<[string, (person: Person) => Promise<unknown>]>([
    ['died', ({ residentId: id }) => db.sql`update residents set standing = 'died' where id = ${id}`],
    [
      'is spoken for by this phone no more',
      () => db.sql`update contact_residents set ended_at = ${NOW} where contact_id = ${contactId('B', 'sms')}`,
    ],
    [
      'wants no messages',
      () => db.sql`insert into opt_outs (id, contact_id, since) values (${newId()}, ${contactId('B', 'sms')}, ${NOW})`,
    ],
    [
      'was booked there by the station',
      async ({ residentId: id }) => {
        const wish = { communeId, residentId: id, bandId: band(4), contactId: null, now: NOW, newId }
        await free(4)
        await db.sql`update seats set class = 'staff' where band_id = ${band(4)} and booking_id is null`
        expect(await db.sql.begin((tx) => book(tx, wish))).toMatchObject({ outcome: 'booked' })
      },
    ],
  ])('passes over whoever %s, and they have left', async (_, become) => {
    await joined(huong)
    await joined(nga, 1)
    await become(huong)
    await free()
    expect(await tend(2)).toMatchObject({ offered: 1 })
    expect(await states()).toEqual({ Hương: 'left', Nga: 'offered' })
  })

  test('passes over whoever was examined meanwhile', async () => {
    await joined(huong)
    await examined(huong, NOW)
    await free()
    await tend(2)
    expect(await states()).toEqual({ Hương: 'left' })
    await db.sql`delete from attendance where resident_id = ${huong.residentId}`
  })

  test('is let go by whoever leaves in the very moment it is offered', async () => {
    const entryId = await joined(huong)
    await free()
    const left = await db.sql.begin(async (tx) => {
      await tendQueue(tx, seal, { communeId, sessionId: S4, now: minute(2), newId })
      const leaving = db.sql.begin((other) => leave(other, { communeId, entryId, now: minute(2) }))
      await sleep(150)
      return { leaving }
    })
    expect(await left.leaving).toMatchObject({ outcome: 'left', seatFreed: true })
    expect(await held()).toBe(0)
  })

  test('is let go by whoever refuses it in the very moment its session is moved', async () => {
    const entryId = await joined(huong)
    await free()
    await tend(2)
    const startsAt = new Date('2026-12-08T08:00:00+07:00')
    const moving = { communeId, sessionId: S4, startsAt, venue: 'Nhà văn hóa', because: 'mất điện', newId }
    const refused = await db.sql.begin(async (tx) => {
      expect(await moveSession(tx, seal, { ...moving, now: minute(3) })).toMatchObject({ outcome: 'moved' })
      const refusing = db.sql.begin((other) => decline(other, { communeId, entryId, now: minute(3) }))
      await sleep(150)
      return { refusing }
    })
    expect(await refused.refusing).toMatchObject({ outcome: 'left', seatFreed: true })
    expect(await held()).toBe(0)
    await db.sql.begin((tx) =>
      moveSession(tx, seal, { ...moving, startsAt: new Date('2026-12-08T07:00:00+07:00'), now: minute(4) }),
    )
  })

  test('whose session was moved is told anew, and a yes books only the hour that was read', async () => {
    const entryId = await joined(huong)
    await free()
    await tend(2)
    await db.sql`update outbound_messages set state = 'sent'`
    const [old] = await db.sql<{ startsAt: Date }[]>`
      select starts_at as "startsAt" from session_bands where id = ${band(3)}`
    const shown = { startsAt: old!.startsAt, venue: 'Trạm Y tế Kim Thành' }
    const startsAt = new Date('2026-12-08T08:00:00+07:00')
    const moving = { communeId, sessionId: S4, startsAt, venue: 'Nhà văn hóa', because: 'mất điện', newId }
    await db.sql.begin((tx) => moveSession(tx, seal, { ...moving, now: minute(3) }))
    // Moved once more before the word of it went out: that one message says what is true then.
    await db.sql.begin((tx) => moveSession(tx, seal, { ...moving, venue: 'Đình làng', now: minute(4) }))
    expect(await notices()).toHaveLength(2)
    const later = { startsAt: new Date(shown.startsAt.getTime() + 3_600_000), venue: 'Đình làng' }
    const yes = (read: typeof shown) =>
      db.sql.begin((tx) =>
        takeOffer(tx, { communeId, entryId, contactId: phoneOf(huong), shown: read, now: minute(5), newId }),
      )
    expect(await yes(shown)).toEqual({ outcome: 'other_time' })
    expect(await yes({ ...later, venue: 'Nhà văn hóa' })).toEqual({ outcome: 'other_time' })
    expect([await held(), await states()]).toEqual([1, { Hương: 'offered' }])
    expect(await yes(later)).toEqual({ outcome: 'booked' })
    const back = { startsAt: new Date('2026-12-08T07:00:00+07:00'), venue: 'Trạm Y tế Kim Thành' }
    await db.sql.begin((tx) => moveSession(tx, seal, { ...moving, ...back, now: minute(6) }))
  })

  test('is let go by a late yes that gets another seat of the band', async () => {
    const entryId = await joined(huong)
    await free()
    await free()
    const shown = { held_for: nga.residentId, hold: 'deciding', held_until: minute(10) }
    await db.sql`update seats set ${db.sql(shown)} where band_id = ${band(3)} and no = 1`
    expect(await tend(2)).toMatchObject({ offered: 1 })
    expect(await take(entryId, huong, 256)).toEqual({ outcome: 'booked' })
    expect(await held()).toBe(0)
  })

  test('is let go by whoever leaves', async () => {
    const entryId = await joined(huong)
    await free()
    await tend()
    const left = await db.sql.begin((tx) => leave(tx, { communeId, entryId, now: minute(1) }))
    expect(left).toEqual({ outcome: 'left', sessionId: S4, seatFreed: true })
    expect(await held()).toBe(0)
    expect(await db.sql.begin((tx) => leave(tx, { communeId, entryId, now: minute(1) }))).toEqual({ outcome: 'gone' })
  })
})

describe('the end', () => {
  const minutesTo = (moment: string) => (new Date(moment).getTime() - NOW.getTime()) / 60_000

  test('comes two and a half hours before the last band, is told once a phone, and comes once', async () => {
    await joined(man)
    await joined(luong)
    await joined(huong)
    const last = minutesTo('2026-12-08T08:00:00+07:00')
    expect(await tend(last)).toMatchObject({ over: 0 })
    const [next] = await queuesAhead(db.sql, minute(last))
    expect(next!.lookAt).toEqual(new Date('2026-12-08T08:00:00.001+07:00'))
    expect(await tend(last + 1)).toEqual({ lapsed: 0, offered: 0, over: 3 })
    expect(await tend(last + 2)).toMatchObject({ over: 0 })
    expect((await notices('waiting:over')).toSorted()).toEqual([phoneOf(man), phoneOf(huong)].toSorted())
    expect(await queuesAhead(db.sql, minute(last + 2))).toEqual([])
  })

  test('waits for whoever still decides, and is not looked after again and again meanwhile', async () => {
    await joined(huong)
    await free(8)
    const last = minutesTo('2026-12-08T08:00:00+07:00')
    expect(await tend(last - 15)).toMatchObject({ offered: 1 })
    const [next] = await queuesAhead(db.sql, minute(last + 5))
    expect(next!.lookAt).toEqual(new Date('2026-12-08T08:30:00+07:00'))
    expect(await tend(last + 30)).toMatchObject({ lapsed: 1 })
    expect(await queuesAhead(db.sql, minute(last + 30))).toEqual([])
  })

  test('comes with a session that is called off, offers included; taken up again, everybody has their place', async () => {
    await joined(huong)
    await joined(nga, 1)
    await free()
    await tend(2)
    const off = { communeId, sessionId: S4, because: 'bão', now: minute(9), newId }
    await db.sql.begin((tx) => cancelSession(tx, seal, off))
    expect(await states()).toEqual({ Hương: 'over', Nga: 'over' })
    expect(await held()).toBe(0)
    expect((await notices('waiting:over')).length).toBe(2)
    await db.sql.begin((tx) => reopenSession(tx, seal, { communeId, sessionId: S4, now: minute(20) }))
    expect(await states()).toEqual({ Hương: 'waiting', Nga: 'waiting' })
    expect(await tend(21)).toMatchObject({ offered: 1 })
    expect(await states()).toEqual({ Hương: 'offered', Nga: 'waiting' })
    expect((await notices()).length).toBe(2)
  })
})
