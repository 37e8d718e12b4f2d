// Holds whom which session is offered to, in which order, and why not what was asked for.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../../src/programme/demo/ids.ts'
import { findOffers, type OffersResult, type Seeker } from '../../../src/programme/sessions/find-offers.ts'
import type { Wish } from '../../../src/programme/sessions/pick-offers.ts'
import { localDay, localTime } from '../../../src/vietnamese/dates.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, peopleOf } from '../demo-database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

const NO_WISH: Wish = { day: null, part: null, time: null, areaId: null }
const DONG_CAM = demoId('area 10804 Đồng Cẩm')

/** "as_wished: S1 26/11 07:00 fasting, …" */
function short(result: OffersResult): string {
  if (result.outcome !== 'offers') return result.outcome
  const offers = result.offers.map(({ sessionCode, startsAt, fasting }) => {
    const [, month, day] = localDay(startsAt).split('-')
    return `${sessionCode} ${day}/${month} ${localTime(startsAt)}${fasting ? '' : ' no fasting'}`
  })
  return `${result.asked}${result.why ? ` (${result.why})` : ''}: ${offers.join(', ')}`
}

async function offersFor(
  letter: string,
  givenName: string,
  wish: Partial<Wish> & { roundId?: string } = {},
  now = NOW,
) {
  const person = (await peopleOf(db, letter, now))[givenName]!
  return short(await findOffers(db.sql, { person, wish: { ...NO_WISH, ...wish }, now }))
}

test.each<[string, string, string, Partial<Wish>, string]>([
  ['nothing asked: the nearest sessions', 'A', 'Mận', {}, 'as_wished: S1 26/11 07:00, S2 28/11 07:00, S3 03/12 07:00'],
  ['the own village first', 'D', 'Nga', {}, 'as_wished: S3 03/12 07:00, S2 28/11 07:00, S3 03/12 09:00'],
  ['a trader is not offered S1', 'B', 'Hương', {}, 'as_wished: S2 28/11 07:00, S3 03/12 07:00, S2 28/11 09:00'],
  [
    'sáng thứ 5 26/11',
    'A',
    'Mận',
    { day: '2026-11-26', part: 'morning' },
    'as_wished: S1 26/11 07:00, S1 26/11 09:00, S2 28/11 07:00',
  ],
  [
    'a day and an hour',
    'A',
    'Mận',
    { day: '2026-11-26', time: '08:15' },
    'as_wished: S1 26/11 08:00, S1 26/11 08:30, S2 28/11 08:00',
  ],
  [
    'an afternoon where there is only a morning',
    'A',
    'Mận',
    { day: '2026-11-26', part: 'afternoon' },
    'nearest: S1 26/11 07:00, S1 26/11 09:00, S2 28/11 07:00',
  ],
  ['only afternoons', 'A', 'Mận', { part: 'afternoon' }, 'nearest: S1 26/11 07:00, S2 28/11 07:00, S3 03/12 07:00'],
  ['only an hour', 'A', 'Mận', { time: '09:00' }, 'as_wished: S1 26/11 09:00, S2 28/11 09:00, S3 03/12 09:00'],
  [
    '8/12 is full',
    'B',
    'Hương',
    { day: '2026-12-08' },
    'nearest (day_full): S3 03/12 07:00, S2 28/11 07:00, S3 03/12 09:00',
  ],
  [
    'a Sunday has no session',
    'B',
    'Mận',
    { day: '2026-11-29' },
    'nearest (no_session_that_day): S2 28/11 07:00, S1 26/11 07:00, S3 03/12 07:00',
  ],
  ['any Saturday', 'A', 'Mận', { weekday: 6 }, 'as_wished: S2 28/11 07:00, S2 28/11 09:00, S1 26/11 07:00'],
  [
    'any Sunday',
    'A',
    'Mận',
    { weekday: 7 },
    'nearest (no_session_that_day): S1 26/11 07:00, S2 28/11 07:00, S3 03/12 07:00',
  ],
  [
    '26/11 takes no trader',
    'B',
    'Hương',
    { day: '2026-11-26' },
    'nearest (not_for_person): S2 28/11 07:00, S3 03/12 07:00, S2 28/11 09:00',
  ],
  [
    '2/12 cannot be booked by oneself',
    'A',
    'Mận',
    { day: '2026-12-02' },
    'nearest (no_session_that_day): S3 03/12 07:00, S2 28/11 07:00, S1 26/11 07:00',
  ],
  [
    'near another village',
    'A',
    'Mận',
    { areaId: DONG_CAM },
    'as_wished: S3 03/12 07:00, S1 26/11 07:00, S2 28/11 07:00',
  ],
  [
    'a small child from half past eight, and it may eat',
    'D',
    'Bin',
    { day: '2026-11-28' },
    'as_wished: S2 28/11 08:30 no fasting, S2 28/11 09:30 no fasting, S3 03/12 07:00',
  ],
  [
    'a small child at seven',
    'D',
    'Bin',
    { day: '2026-11-28', time: '07:00' },
    'nearest: S2 28/11 08:30 no fasting, S2 28/11 09:00 no fasting, S3 03/12 07:00',
  ],
  [
    'elderly twice a year: examined in May',
    'G',
    'Thoa',
    {},
    'as_wished: S6 30/11 07:00, S6 30/11 08:30, S6 30/11 07:30',
  ],
  [
    'afternoon session without fasting',
    'I',
    'Rương',
    {},
    'as_wished: S8 02/12 13:30 no fasting, S8 02/12 15:00 no fasting, S8 02/12 14:00 no fasting',
  ],
])('%s', async (_, letter, name, wish, expected) => {
  expect(await offersFor(letter, name, wish)).toBe(expected)
})

test('a stranger who lives in Đồng Cẩm is offered the session there first', async () => {
  const stranger: Seeker = {
    communeId: '10804',
    areaId: DONG_CAM,
    group: 7,
    birthYear: null,
  }
  const result = await findOffers(db.sql, { person: stranger, wish: { ...NO_WISH, areaId: DONG_CAM }, now: NOW })
  expect(short(result)).toBe('as_wished: S3 03/12 07:00, S2 28/11 07:00, S3 03/12 09:00')
  expect(result).toMatchObject({
    offers: [{ venue: 'Nhà văn hóa thôn Đồng Cẩm', areaName: 'Đồng Cẩm', free: 15 }, {}, {}],
  })
})

test('somebody who knows only that no group is known is treated as one of the others', async () => {
  const person = {
    communeId: '10804',
    areaId: null,
    group: null,
    birthYear: 1980,
  } as const
  expect(short(await findOffers(db.sql, { person, wish: NO_WISH, now: NOW, limit: 1 }))).toBe(
    'as_wished: S2 28/11 07:00',
  )
})

test('a commune without sessions has nothing to offer', async () => {
  const person = {
    communeId: '11086',
    areaId: null,
    group: 2,
    birthYear: 1950,
  } as const
  expect(await findOffers(db.sql, { person, wish: NO_WISH, now: NOW })).toEqual({ outcome: 'none' })
})

test('on the day itself only bands more than an hour ahead are offered, and past the season none', async () => {
  const morning = new Date('2026-11-26T07:35:00+07:00')
  expect(await offersFor('A', 'Mận', { day: '2026-11-26' }, morning)).toMatch(/^as_wished: S1 26\/11 09:00, /)
  expect(await offersFor('A', 'Mận', {}, new Date('2026-12-10T08:00:00+07:00'))).toBe('none')
})

test('a session outside the days of its round, not approved or held by others is not offered', async () => {
  const other = await demoDatabase()
  await other.sql`update rounds set last_day = '2026-12-01' where name = '2026' and kind = 'exam' and commune_id = '10804'`
  await other.sql`update sessions set approved = false where code = 'S1'`
  await other.sql`
    update seats
    set class = 'staff'
    where band_id = ${demoId('band S2 1')} and no <> 7`
  const { Mận, Lượng } = await peopleOf(other, 'A')
  await other.sql`
    update seats
    set held_until = ${new Date(NOW.getTime() + 60_000)}, held_for = ${Lượng!.residentId}, hold = 'deciding'
    where band_id = ${demoId('band S2 1')} and no = 7`
  const ask = (now: Date, person: Seeker) => findOffers(other.sql, { person, wish: NO_WISH, now, limit: 1 }).then(short)
  expect(await ask(NOW, Mận!)).toBe('as_wished: S2 28/11 07:30')
  expect(await ask(NOW, Lượng!)).toBe('as_wished: S2 28/11 07:00')
  expect(await ask(new Date(NOW.getTime() + 60_000), Mận!)).toBe('as_wished: S2 28/11 07:00')
  await other.drop()
})

test('for a move only the round of the booking is looked at', async () => {
  expect(await offersFor('A', 'Lượng', { roundId: demoId('round 10804 exam 2026') })).toMatch(/^as_wished: S1 /)
  expect(await offersFor('A', 'Lượng', { roundId: demoId('round 10804 exam 2027') })).toBe('none')
})
