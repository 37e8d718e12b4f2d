// What a station registers and is shown: offices, and whom no message reaches.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Command } from '../../../src/entry/cli/command.ts'
import { roleAdd } from '../../../src/entry/cli/role-add.ts'
import { unreached } from '../../../src/entry/cli/unreached.ts'
import { book } from '../../../src/programme/bookings/book.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function run(command: Command, args: string[], mode: 'demo' | 'production' = 'demo') {
  const read = command.read(args)
  if ('problem' in read) return read.problem
  const { seal, clock, newId } = house.rt
  const report = await house.rt.sql.begin((tx) => read.run(tx, { mode, seal, now: clock.now(), newId }))
  return report.outcome === 'done' ? report.text : report.why
}

const ROLE = ['10804', '--kind', 'village_head', '--area', 'thon dai duc', '--name', 'Trần Thị Thử']

test('a head that was registered writes to the own village from that number', async () => {
  expect(await run(roleAdd, [...ROLE, '--phone', '0300 000 007'])).toBe('village_head of thôn Đại Đức: registered')
  expect(await run(roleAdd, [...ROLE, '--phone', '0300000007'])).toBe(
    'village_head of thôn Đại Đức: registered already',
  )
  await house.write('sms', 'G', 'TB: sang mai kham suc khoe')
  await house.work()
  expect(house.twilio.sent.at(-1)!.body).toContain('thon Dai Duc')
})

test('what is wrong is said with what to do', async () => {
  expect(await run(roleAdd, [...ROLE, '--phone', '12'])).toContain('no Vietnamese mobile number')
  expect(await run(roleAdd, [...ROLE, '--phone', '0300000007'], 'production')).toContain('no Vietnamese mobile number')
  expect(await run(roleAdd, ['10804', '--kind', 'king', '--area', 'x', '--name', 'y', '--phone', 'z'])).toContain(
    '--kind',
  )
  expect(
    await run(roleAdd, ['10804', ...ROLE.slice(1, 3), '--area', 'thôn Lạ', ...ROLE.slice(5), '--phone', '0300000007']),
  ).toContain('thôn Tam Kỳ')
})

test('whoever is booked and cannot be reached is listed, with why', async () => {
  const { sql, clock, newId } = house.rt
  const [band] = await sql<{ id: string }[]>`
    select session_bands.id
    from session_bands
    join sessions on sessions.id = session_bands.session_id
    where sessions.code = 'S1'
    limit 1`
  const person = { communeId: '10804', residentId: residentId('P11a'), bandId: band!.id, contactId: null }
  await sql.begin((tx) => book(tx, { ...person, now: clock.now(), newId }))
  const listed = await run(unreached, ['10804', '--days', '7'])
  expect(listed).toMatch(/S1 2026-11-26 \d\d:\d\d {2}Nguyễn Thị Hoa {2}1960 {2}thôn Tam Kỳ {2}no number is known/)
  expect(listed).not.toContain('Nguyễn Văn Lượng')
})
