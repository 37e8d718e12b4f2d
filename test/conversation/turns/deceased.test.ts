// Somebody has died: kind words, an end to everything about them on every phone, the others as they were, and staff decide.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ticketsAnswer } from '../../../src/entry/cli/tickets-answer.ts'
import { ticketsClose } from '../../../src/entry/cli/tickets-close.ts'
import { ticketsShow } from '../../../src/entry/cli/tickets-show.ts'
import { audienceOf } from '../../../src/programme/broadcasts/audience.ts'
import { areaId } from '../../../src/programme/demo/commune-rows.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { bookFor, run } from '../../entry/cli/at-the-station.ts'
import { type House, openHouse } from '../../setup/house.ts'

const STRANGER = '0600009001'
const MAN = residentId('P1')
const LUONG = residentId('P3')

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function say(via: 'sms' | 'zalo', who: string, text: string): Promise<string[]> {
  const sent = () =>
    via === 'sms'
      ? house.twilio.sent.filter(({ to }) => house.letterOf(to) === who).map(({ body }) => body)
      : house.zalo.sent.filter(({ userId }) => house.letterOf(userId) === who).map((message) => message.text)
  const before = sent().length
  await house.write(via, who, text)
  await house.work()
  return sent().slice(before)
}

async function linksOf(resident: string): Promise<number> {
  const rows = await house.rt.sql`
    select 1 from contact_residents where resident_id = ${resident} and ended_at is null`
  return rows.length
}

async function visitsOf(resident: string): Promise<string[]> {
  const rows = await house.rt.sql<{ state: string }[]>`
    select state from bookings where resident_id = ${resident} order by booked_at, id`
  return rows.map(({ state }) => state)
}

async function standingOf(resident: string): Promise<string> {
  const [row] = await house.rt.sql<{ standing: string }[]>`select standing from residents where id = ${resident}`
  return row!.standing
}

function tickets() {
  return house.rt.sql<{ no: number; resident_id: string | null }[]>`
    select no, resident_id from tickets where kind = 'deceased' order by no`
}

const withoutNumber = (text: string) => text.replace(/phieu so \d+|phiếu số \d+/g, '#')

test('on every phone everything about the person stops, the seat is free, and the others stay as they were', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  expect(await linksOf(MAN)).toBe(4)
  const [answer, ...more] = await say('zalo', 'B', 'mẹ tôi mất hôm qua rồi')
  expect(answer).toContain('chia buồn')
  expect(answer).not.toMatch(/chúc mừng|đặt|lịch|Mận/)
  expect(more).toEqual([])
  expect(await linksOf(MAN)).toBe(0)
  expect(await visitsOf(MAN)).toEqual(['cancelled'])
  expect(
    await house.rt.sql`select 1 from seats where booking_id is not null and booking_id in (
    select id from bookings where resident_id = ${MAN})`,
  ).toHaveLength(0)
  expect(await visitsOf(LUONG)).toEqual(['live'])
  expect(await standingOf(MAN), 'only staff say so').toBe('listed')
  const before = house.twilio.sent.length
  await house.passTime(new Date('2026-11-26T12:00:00+07:00'))
  const reminders = house.twilio.sent.slice(before).map(({ body }) => body)
  expect(reminders.join()).toContain('ong Luong')
  expect([...reminders, ...house.zalo.sent.map(({ text }) => text)].join()).not.toMatch(/nhac.*(?:ba Man|bà Mận)/)
})

test('a name that is not of this phone and a stranger’s number read the same as one that is', async () => {
  const known = await say('sms', 'A', 'ba man mat roi')
  const unknown = await say('sms', STRANGER, 'ba man mat roi')
  const other = await say('sms', 'G', 'ba man mat roi')
  expect([unknown, other].map((texts) => texts.map(withoutNumber))).toEqual([
    known.map(withoutNumber),
    known.map(withoutNumber),
  ])
  expect((await tickets()).map(({ resident_id }) => resident_id)).toEqual([MAN, null, null])
  expect(await linksOf(residentId('P7'))).toBeGreaterThan(0)
})

test('where it is unclear it is asked once, with numbers, and staff hear of it whatever is answered', async () => {
  const [asked] = await say('sms', 'A', 'nha toi co nguoi moi mat')
  expect(asked).toMatch(/1\. Ba Man\n2\. Ong Luong\n3\. Nguoi khac\n0\. Gap can bo/)
  expect(await tickets()).toMatchObject([{ resident_id: null }])
  expect(await linksOf(MAN)).toBe(4)
  const [answer] = await say('sms', 'A', '2')
  expect(answer).toContain('Tram dung moi tin nhan')
  expect(await tickets()).toMatchObject([{ resident_id: LUONG }])
  expect(await visitsOf(LUONG)).toEqual(['cancelled'])
  expect(await linksOf(MAN)).toBe(4)
})

test('somebody else than those on the phone: nothing stops', async () => {
  await say('sms', 'A', 'nha toi co nguoi moi mat')
  const [answer] = await say('sms', 'A', '3')
  expect(answer).toContain('Tram dung moi tin nhan')
  expect((await linksOf(MAN)) + (await linksOf(LUONG))).toBeGreaterThan(4)
  expect(await tickets()).toHaveLength(1)
})

test('said again without a name it is the same death, not that of whoever is left', async () => {
  await say('sms', 'A', 'ba man mat roi')
  await say('sms', 'A', 'me toi mat hom qua')
  expect(await visitsOf(LUONG)).toEqual(['live'])
  expect((await tickets()).map(({ resident_id }) => resident_id)).toEqual([MAN])
  await say('sms', 'A', 'ong luong cung mat roi')
  expect((await tickets()).map(({ resident_id }) => resident_id)).toEqual([MAN, LUONG])
})

test('in the middle of a booking: for somebody else it goes on, for the dead it is over', async () => {
  await say('sms', 'A', 'dat lich cho ba man')
  await say('sms', 'A', 'ong luong mat roi')
  expect((await say('sms', 'A', '1'))[0]).toContain('Ba Man: kham buoi sang')
  await say('sms', 'A', 'ba man mat roi')
  const [after] = await say('sms', 'A', '1')
  expect(after).not.toMatch(/kham buoi sang|Man|Luong/)
})

test('staff confirm it, or find that it was a mistake and all is as it was', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await say('sms', 'A', 'ba man mat roi')
  const no = String((await tickets())[0]!.no)
  const shown = await run(house, ticketsShow, [no])
  expect(shown).toContain('about   Phạm Thị Mận 1949')
  expect(shown).toContain('--died')
  expect(await run(house, ticketsClose, [no])).toContain('--died, or --mistake')
  expect(await run(house, ticketsAnswer, [no, 'Trạm chia buồn.', '--close'])).toContain('--died, or --mistake')

  expect(await run(house, ticketsClose, [no, '--died'])).toContain('off the list')
  expect(await standingOf(MAN)).toBe('died')
  await run(house, ticketsClose, [no, '--reopen'])
  expect(await run(house, ticketsClose, [no, '--mistake'])).toContain('numbers: 4, visits: 1')
  expect(await standingOf(MAN)).toBe('listed')
  expect(await linksOf(MAN)).toBe(4)
  expect(await visitsOf(MAN)).toEqual(['live'])
  expect((await say('sms', 'A', 'lich cua ba man'))[0]).toContain('8 gio')
})

test('a visit whose seat is taken meanwhile is not put back, and staff are told', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await say('sms', 'A', 'ba man mat roi')
  await house.given('sms', 'A', 'hết chỗ: S1 08:00')
  const no = String((await tickets())[0]!.no)
  expect(await run(house, ticketsClose, [no, '--mistake'])).toContain('not put back (full or over, book anew): 1')
  expect(await linksOf(MAN)).toBe(4)
  expect(await visitsOf(MAN)).toEqual(['cancelled'])
})

test('a person who registered by chat and lives after all is to be verified as before', async () => {
  await house.rt.sql`update residents set standing = 'to_verify' where id = ${MAN}`
  await say('sms', 'A', 'ba man mat roi')
  const no = String((await tickets())[0]!.no)
  await run(house, ticketsClose, [no, '--died'])
  await run(house, ticketsClose, [no, '--reopen'])
  await run(house, ticketsClose, [no, '--mistake'])
  expect(await standingOf(MAN)).toBe('to_verify')
})

test('a village is not told of a house in which nobody lives any more', async () => {
  const alone = residentId('P11a')
  const homes = async () => {
    const reached = await audienceOf(house.rt.sql, {
      communeId: '10804',
      areaId: areaId('10804', 'Tam Kỳ'),
      roundId: null,
    })
    return new Set(reached.map((r) => r.householdId ?? r.residentId)).size
  }
  const [home] = await house.rt.sql<{ others: number }[]>`
    select count(*)::int - 1 as others from residents
    where household_id = (select household_id from residents where id = ${alone})`
  expect(home!.others, 'lives alone').toBeLessThanOrEqual(0)
  const before = await homes()
  await house.rt.sql`
    insert into tickets (commune_id, id, kind, resident_id, owner, opened_at, due_at)
    values ('10804', ${house.rt.newId()}, 'deceased', ${alone}, 'Trạm Y tế', ${house.rt.clock.now()}, ${house.rt.clock.now()})`
  expect(await homes()).toBe(before - 1)
})

test('with a wish to stop it stops for the whole phone, and says how to come back', async () => {
  const [answer] = await say('sms', 'A', 'ba man mat roi dung nhan tin nua')
  expect(answer).toMatch(/chia buon.*BAT DAU/s)
  expect(answer).not.toMatch(/Man|Luong/)
  const stopped = await house.rt.sql`
    select 1 from opt_outs where contact_id = ${contactId('A', 'sms')} and resident_id is null and ended_at is null`
  expect(stopped).toHaveLength(1)
})
