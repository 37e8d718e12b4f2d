// The same person on the lists of two communes: shown to staff, with what stands where; nothing of it reaches residents.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookingsAdd } from '../../../src/entry/cli/bookings-add.ts'
import { peopleTwiceCommand } from '../../../src/entry/cli/people-twice.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { countTwice } from '../../../src/programme/residents/twice.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { run, STAFF } from './at-the-station.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** Gives people of different communes one card. */
async function oneCard(...people: string[]): Promise<void> {
  const { sql, seal } = house.rt
  const id = '030949000001'
  await sql`
    update residents
    set personal_id = ${seal.seal(id)}, personal_id_hash = ${seal.hash('personal_id', id)}
    where id in ${sql(people.map(residentId))}`
}

test('nobody is twice on different lists', async () => {
  expect(await run(house, peopleTwiceCommand, [])).toBe('nobody stands on the lists of two communes')
  expect(await countTwice(house.rt.sql)).toBe(0)
})

test('what stands where, for one commune or for all, and it is written down who looked', async () => {
  await oneCard('P7', 'P3')
  const shown = [
    'xã Kim Thành (10804)  Nguyễn Văn Lượng  1952  thôn Tam Kỳ  listed since 2026-10-01  booked S1 2026-11-26 07:30  not examined this year',
    'xã Nam Thanh Miện (11284)  Lê Thị Thoa  1955  thôn Thanh Giang  listed since 2026-10-01  not booked  examined 2026-05-14',
  ].join('\n')
  const said = await run(house, peopleTwiceCommand, ['10804'])
  expect(said.replaceAll(/since \d{4}-\d\d-\d\d/g, 'since 2026-10-01')).toBe(shown)
  expect(await run(house, peopleTwiceCommand, [])).toBe(said)
  expect(await run(house, peopleTwiceCommand, ['01843'])).toBe('nobody stands on the lists of two communes')
  expect(await countTwice(house.rt.sql)).toBe(1)
  const log = await house.rt
    .sql`select distinct staff, what, commune_id, resident_id from access_log order by commune_id`
  expect(log).toEqual([
    { staff: STAFF, what: 'people_twice_seen', commune_id: '10804', resident_id: residentId('P3') },
    { staff: STAFF, what: 'people_twice_seen', commune_id: '11284', resident_id: residentId('P7') },
  ])
})

test('staff who book for such a person are warned, and the person is not', async () => {
  await oneCard('P1', 'P7')
  const done = await run(house, bookingsAdd, ['10804', '--session', 'S5', '--person', 'Phạm Thị Mận', '--born', '1949'])
  expect(done).toMatch(
    /also on the list of xã Nam Thanh Miện \(11284\) {2}Lê Thị Thoa .* examined 2026-05-14; agree with them/,
  )
  await house.work()
  expect(house.twilio.sent.map(({ body }) => body).join()).not.toMatch(/Thanh Mien|Thoa/)
})

test('two lines of one commune are for its own list to settle', async () => {
  await oneCard('P1', 'P3')
  expect(await run(house, peopleTwiceCommand, [])).toBe('nobody stands on the lists of two communes')
})

test('whoever has died or moved away there is not twice', async () => {
  await oneCard('P3', 'P7')
  await house.rt.sql`update residents set standing = 'moved' where id = ${residentId('P7')}`
  expect(await run(house, peopleTwiceCommand, [])).toBe('nobody stands on the lists of two communes')
})
