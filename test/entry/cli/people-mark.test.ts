// What staff write down of one person decides from then on who examines them; the log says who wrote, not what.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { peopleMark } from '../../../src/entry/cli/people-mark.ts'
import { lineCode } from '../../../src/programme/bookings/line-code.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { bookFor, report, run, STAFF } from './at-the-station.ts'

const MAN = ['10804', '--person', 'phạm thị mận', '--born', '1949']
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function known() {
  const [row] = await house.rt.sql`
    select tags, registered_at as "at"
    from residents
    where id = ${residentId('P1')}`
  return row
}

test('tags take the place of those before, and leave the place; the place leaves the tags', async () => {
  expect(await run(house, peopleMark, [...MAN, '--tags', 'hazardous,chronic'])).toBe(
    'Mận 1949: marked chronic, hazardous',
  )
  expect(await run(house, peopleMark, [...MAN, '--registered-at', 'Bệnh viện  Kim Môn'])).toBe(
    'Mận 1949: registered on VNeID: Bệnh viện Kim Môn',
  )
  expect(await known()).toEqual({ tags: ['chronic', 'hazardous'], at: 'Bệnh viện Kim Môn' })
  expect(await run(house, peopleMark, [...MAN, '--tags', 'hard_area', '--not-registered'])).toBe(
    'Mận 1949: marked hard_area; registered on VNeID: nowhere else',
  )
  expect(await known()).toEqual({ tags: ['hard_area'], at: null })
  expect(await run(house, peopleMark, [...MAN, '--no-tags'])).toBe('Mận 1949: marked as none')
  expect(await known()).toEqual({ tags: [], at: null })
})

test('from then on the phones hear of the place that was chosen', async () => {
  await run(house, peopleMark, [...MAN, '--registered-at', 'Bệnh viện Kim Môn'])
  await house.write('sms', 'B', 'dat lich kham cho me toi')
  await house.work()
  expect(house.twilio.sent.at(-1)!.body).toContain('Ba Man da dang ky kham tren VNeID tai Benh vien Kim Mon.')
})

test('somebody with a booking is named by the line of the printed list', async () => {
  const line = lineCode(await bookFor(house, 'P1', 'S1 2026-11-26 08:00'))
  expect(await report(house, peopleMark, ['10804', '--line', line, '--tags', 'chronic'])).toMatchObject({
    outcome: 'done',
    json: { communeId: '10804', tags: ['chronic'] },
  })
  expect(await known()).toMatchObject({ tags: ['chronic'] })
})

test('the access log says who marked whom, and not as what', async () => {
  await run(house, peopleMark, [...MAN, '--tags', 'pregnant'])
  const log = await house.rt.sql`select * from access_log`
  expect(log).toMatchObject([{ staff: STAFF, what: 'person_marked', resident_id: residentId('P1') }])
  expect(JSON.stringify(log)).not.toMatch(/pregnant/)
})

test.each([
  [['--tags', 'ill'], /^--tags: say with commas which of chronic, hazardous, pregnant, hard_area, not_in_school hold/],
  [['--tags', 'chronic', '--no-tags'], /^say either --tags or --no-tags$/],
  [['--registered-at', 'A', '--not-registered'], /^say either --registered-at or --not-registered$/],
  [[], /^say what holds/],
  [['--registered-at', 'x'.repeat(61)], /^--registered-at: say it in 60 letters at most$/],
])('%j is not done, and it is said what to type', async (said, why) => {
  expect(await run(house, peopleMark, [...MAN, ...said])).toMatch(why)
  expect(await known()).toEqual({ tags: [], at: null })
})

test('nobody of that name, or no name, changes nobody', async () => {
  expect(
    await run(house, peopleMark, ['10804', '--person', 'Phạm Thị Không', '--born', '1949', '--no-tags']),
  ).toContain('the commune’s list has nobody of this name')
  expect(await run(house, peopleMark, ['10804', '--no-tags'])).toContain('say --person')
  expect(await house.rt.sql`select from access_log`).toEqual([])
})
