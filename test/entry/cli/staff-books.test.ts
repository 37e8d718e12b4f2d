// What staff do for somebody: book where nobody books alone, move, cancel and take back; the person's phones are told once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookingsAdd } from '../../../src/entry/cli/bookings-add.ts'
import { bookingsCancel } from '../../../src/entry/cli/bookings-cancel.ts'
import { bookingsMove } from '../../../src/entry/cli/bookings-move.ts'
import { sessionAdd } from '../../../src/entry/cli/session-add.ts'
import { sessionShow } from '../../../src/entry/cli/session-show.ts'
import { lineCode } from '../../../src/programme/bookings/line-code.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { bookFor, run, STAFF } from './at-the-station.ts'

const MAN = ['--person', 'phạm thị mận', '--born', '1949']
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const told = (letter: string) =>
  house.twilio.sent.filter(({ to }) => house.letterOf(to) === letter).map(({ body }) => body)

async function lineOf(person: string): Promise<string> {
  const [row] = await house.rt.sql<{ id: string }[]>`
    select id
    from bookings
    where resident_id = ${residentId(person)} and state = 'live'`
  return lineCode(row!.id)
}

/** S11 on 2 December at the station: two seats, one of them given by staff, one kept for those who come first. */
function addKept(...more: string[]) {
  const where = ['--day', '2026-12-04', '--from', '07:00', '--to', '08:00', '--band', '60', '--seats', '3']
  const what = [
    '--venue',
    'Trạm Y tế Kim Thành',
    '--venue-kind',
    'station',
    '--groups',
    '1,2,3,7',
    '--examiner',
    'Trung tâm Y tế',
  ]
  return run(house, sessionAdd, ['10804', '--code', 'S11', '--round', '2026', ...where, ...what, ...more])
}

test('into a session nobody books alone: booked, both phones told once, and answered with HUY', async () => {
  expect(await run(house, bookingsAdd, ['10804', '--session', 'S5', ...MAN])).toBe(
    [
      `Mận 1949, S5 2026-12-02 07:00: booked, seat 1, line ${await lineOf('P1')}; phones told now: 2`,
      `take it back with: henkham bookings cancel 10804 --line ${await lineOf('P1')}`,
    ].join('\n'),
  )
  await house.work()
  expect(told('A')).toEqual([
    'Tram Y te xa Kim Thanh da dat lich kham cho ba Man: 7 gio sang, thu Tu, ngay 2/12/2026, can bo den kham tai nha. Doi: nhan DOI. Huy: nhan HUY',
  ])
  expect(told('B')).toHaveLength(1)
  await house.write('sms', 'B', 'HUY')
  await house.work()
  expect(told('B').at(-1)).toContain('Huy lich kham')
  const log = await house.rt.sql`select staff, what, resident_id from access_log`
  expect(log).toEqual([{ staff: STAFF, what: 'booked_by_staff', resident_id: residentId('P1') }])
})

test('moved and moved back: told of each, by where it is then', async () => {
  const line = await lineOf('P3')
  const there = ['10804', '--line', line, '--session', 'S3', '--time', '08:00']
  expect(await run(house, bookingsMove, there)).toBe(
    [
      'Lượng 1952, S1 2026-11-26 07:30: moved to S3 2026-12-03 08:00, seat 1; phones told now: 1',
      `move it back with: henkham bookings move 10804 --line ${line} --session S1 --time 07:30`,
    ].join('\n'),
  )
  await house.work()
  expect(told('A').at(-1)).toContain(
    'da doi lich kham cua ong Luong sang 8 gio sang, thu Nam, ngay 3/12/2026, Nha van hoa thon Dong Cam.',
  )
  expect(await run(house, bookingsMove, there)).toContain('is there already, nobody is told')
  await house.moveClock(60_000)
  await run(house, bookingsMove, ['10804', '--line', line, '--session', 'S1', '--time', '07:30'])
  await house.work()
  expect(told('A').at(-1)).toContain('sang 7 gio 30 sang, thu Nam, ngay 26/11/2026')
})

test('cancelled and taken back within the moment: nobody hears that it was off', async () => {
  await house.moveClock(14 * 3_600_000)
  const line = await lineOf('P3')
  const done = await run(house, bookingsCancel, ['10804', '--person', 'Nguyễn Văn Lượng'])
  expect(done.split('\n')).toEqual([
    'Lượng 1952, S1 2026-11-26 07:30: cancelled; phones told from 07:00 on: 1',
    `the seat is kept for them until 22:10; take it back with: henkham bookings add 10804 --session S1 --time 07:30 --line ${line}`,
  ])
  expect(await run(house, bookingsAdd, ['10804', '--session', 'S1', '--time', '07:30', '--line', line])).toContain(
    'Lượng 1952, S1 2026-11-26 07:30: booked, seat',
  )
  await house.passTime(atLocal('2026-11-23', '08:00'))
  expect(told('A')).toHaveLength(1)
  expect(told('A')[0]).toContain('da dat lich kham cho ong Luong: 7 gio 30 sang, thu Nam, ngay 26/11/2026')
})

test('cancelled: told, and booked anew by the person', async () => {
  await run(house, bookingsCancel, ['10804', '--line', await lineOf('P3')])
  await house.work()
  expect(told('A')).toEqual([
    'Tram Y te xa Kim Thanh da huy lich kham cua ong Luong: 7 gio 30 sang, thu Nam, ngay 26/11/2026, Nha van hoa thon Tam Ky. Dat lai: nhan DAT LICH',
  ])
  await house.write('sms', 'A', 'DAT LICH cho ong Luong')
  await house.work()
  expect(told('A').at(-1)).toContain('Moi ong Luong chon gio kham')
})

test('what the person has changed meanwhile is not told over it', async () => {
  await house.moveClock(14 * 3_600_000)
  await run(house, bookingsAdd, ['10804', '--session', 'S3', '--time', '07:00', ...MAN])
  await house.moveClock(60_000)
  await run(house, bookingsMove, ['10804', '--person', 'Phạm Thị Mận', '--session', 'S3', '--time', '08:00'])
  await house.passTime(atLocal('2026-11-23', '08:00'))
  expect(told('A')).toHaveLength(1)
  expect(told('A')[0]).toContain('da doi lich kham cua ba Man sang 8 gio sang, thu Nam, ngay 3/12/2026')
})

test('whom no phone reaches is named', async () => {
  const hoa = ['--person', 'Nguyễn Thị Hoa', '--born', '1960']
  expect(await run(house, bookingsAdd, ['10804', '--session', 'S3', '--time', '07:00', ...hoa])).toBe(
    'Nguyễn Thị Hoa: fits 2 people (1960 thôn Tam Kỳ; 1960 thôn Đại Đức); say --born and --area, or --line',
  )
  const done = await run(house, bookingsAdd, [
    '10804',
    '--session',
    'S3',
    '--time',
    '07:00',
    ...hoa,
    '--area',
    'dai duc',
  ])
  expect(done).toContain('no phone can be told\nto tell by hand:  Nguyễn Thị Hoa  1960  thôn Đại Đức')
})

test('seats that only staff give, and those kept for who comes first, by class', async () => {
  expect(await addKept('--priority', '1', '--staff-seats', '1')).toBe(
    'session S11, 2026-12-04 07:00–08:00, 1 bands of 3 seats (of them 1 for those who come first until 2026-12-01 18:00, 1 given by staff): added',
  )
  // A young woman of the village: the open seat, then the one of the staff, then none.
  await run(house, bookingsAdd, ['10804', '--session', 'S11', '--person', 'Nguyễn Thị Hương', '--born', '1978'])
  expect(await run(house, sessionShow, ['10804', 'S11'])).toContain(
    '  open: 1 free, 0 booked; priority: 1 free, 0 booked; staff: 0 free, 1 booked',
  )
  await run(house, bookingsAdd, ['10804', '--session', 'S11', '--person', 'Đỗ Thị Nga', '--born', '1992'])
  const full = ['10804', '--session', 'S11', '--person', 'Đỗ Minh Bin', '--born', '2021']
  expect(await run(house, sessionShow, ['10804', 'S11'])).toContain('open: 0 free, 1 booked; priority: 1 free')
  // A small child is among those who come first.
  expect(await run(house, bookingsAdd, full)).toContain('booked, seat 1')
})

test('held seats are told of too', async () => {
  await run(house, bookingsCancel, ['10804', '--line', await lineOf('P3')])
  expect(await run(house, sessionShow, ['10804', 'S1'])).toContain(
    '07:30–08:00  0 of 15\n  open: 14 free, 1 held, 0 booked',
  )
})

test.each<[string, string[], string]>([
  ['more seats than there are', ['--priority', '2', '--walk-in', '2'], 'more seats are kept'],
  ['a moment without seats', ['--priority-until', '2026-12-01 18:00'], 'no seats are kept until then'],
  ['a moment that is none', ['--priority', '1', '--priority-until', 'mai'], 'say a day and a time'],
])('%s cannot be kept', async (_, more, why) => {
  expect(await addKept(...more)).toContain(why)
})

test('what staff should think of is said before they book', async () => {
  const add = (...args: string[]) => run(house, bookingsAdd, ['10804', ...args])
  expect(await add('--session', 'S3', '--time', '07:00', '--person', 'Phạm Văn Toán', '--born', '1961')).toBe(
    "Toán 1961: was examined in this round on 2026-10-15; once a round is each person's share",
  )
  const worker = ['--session', 'S3', '--time', '07:00', '--person', 'Trần Văn Quyết', '--born', '1990']
  expect(await add(...worker)).toBe('Quyết 1990: their employer organises the exam; add --anyway to book all the same')
  expect(await add(...worker, '--anyway')).toContain('booked, seat')
  const child = ['--session', 'S2', '--time', '07:00', '--person', 'Đỗ Minh Bin', '--born', '2021']
  expect(await add(...child)).toBe('Bin 2021: S2 is for others at that time; add --anyway to book all the same')
  expect(await add('--session', 'S3', '--time', '07:00', '--person', 'Nguyễn Văn Lượng', '--born', '1952')).toContain(
    `is booked in this round already (S1 2026-11-26, line ${await lineOf('P3')})`,
  )
  expect(await add('--session', 'S4', '--time', '07:00', ...MAN)).toContain('no seat is free there')
  expect(await add('--session', 'S3', ...MAN)).toContain('say --time, one of: 07:00, 07:30')
  expect(await add('--session', 'S3', '--time', '07:00', '--person', 'Phạm Thị Mận')).toContain('add --born')
  expect(await add('--session', 'S3', '--time', '07:00', '--person', 'Ai Đó', '--born', '1950')).toContain(
    'nobody of this name',
  )
  expect(await add('--session', 'S3', '--time', '07:00', '--line', 'BCDGHKL')).toContain('no booking of this commune')
  expect(await add('--session', 'S3', '--time', '07:00', '--line', 'abc')).toContain('a code has seven letters')
  expect(await add('--session', 'S3', '--time', '07:00')).toContain('say --person with the full name, or --line')
})

test('somebody with two visits is asked which', async () => {
  await bookFor(house, 'P3', 'S9A 2026-11-24 14:00')
  expect(await run(house, bookingsCancel, ['10804', '--person', 'Nguyễn Văn Lượng'])).toMatch(
    /^Lượng 1952: has these visits: S9A 2026-11-24 14:00 line [A-Z]{7}; S1 2026-11-26 07:30 line [A-Z]{7}; say one/,
  )
  expect(await run(house, bookingsCancel, ['10804', '--person', 'Nguyễn Văn Lượng', '--session', 's9a'])).toContain(
    'Lượng 1952, S9A 2026-11-24 14:00: cancelled',
  )
})
