// What a station registers and is shown: offices, and whom no message reaches.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Command } from '../../../src/entry/cli/command.ts'
import { message } from '../../../src/entry/cli/message.ts'
import { roleAdd } from '../../../src/entry/cli/role-add.ts'
import { rosterReview } from '../../../src/entry/cli/roster-review.ts'
import { ticketsAnswer } from '../../../src/entry/cli/tickets-answer.ts'
import { ticketsClose } from '../../../src/entry/cli/tickets-close.ts'
import { ticketsList } from '../../../src/entry/cli/tickets-list.ts'
import { ticketsShow } from '../../../src/entry/cli/tickets-show.ts'
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
  if (!('run' in read)) throw new Error(`${command.name} opens the database itself`)
  const { seal, clock, newId } = house.rt
  const report = await house.rt.sql.begin((tx) =>
    read.run(tx, { mode, seal, staff: 'Trạm Y tế', now: clock.now(), newId }),
  )
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

test('a ticket is found, read, answered into the same talk, and closed; who looked is written down', async () => {
  await house.write('sms', 'A', 'cho toi gap can bo')
  await house.work()
  const [latest] = await house.rt.sql<{ no: number }[]>`select no from tickets order by no desc limit 1`
  const { no } = latest!
  expect(await run(ticketsList, ['10804'])).toContain(`${no}  human`)
  expect(await run(ticketsShow, [String(no)])).toMatch(
    /from {4}Phạm Thị Mận 1949, Nguyễn Văn Lượng 1952\nwrote {3}cho toi gap can bo/,
  )
  const answered = await run(ticketsAnswer, [String(no), 'Chiều nay bác sĩ gọi lại cho bà ạ.', '--close'])
  expect(answered).toBe(`ticket ${no}: the answer is on its way, ticket closed`)
  await house.work()
  const sent = house.twilio.sent.at(-1)!
  expect(sent.to).toBe('+84300000001')
  expect(sent.body).toBe(`Tram Y te xa Kim Thanh tra loi phieu so ${no}: Chieu nay bac si goi lai cho ba a.`)
  expect(await run(ticketsList, ['10804'])).not.toContain(`${no}  human`)
  expect(await run(ticketsClose, [String(no)])).toBe(`ticket ${no}: closed already`)
  expect(await run(ticketsClose, [String(no), '--reopen'])).toBe(`ticket ${no}: open`)
  const [log] = await house.rt
    .sql`select count(*)::int as looks from access_log where what = 'ticket_read' and staff = 'Trạm Y tế'`
  expect(log!.looks).toBeGreaterThan(2)
  expect(await run(ticketsShow, ['99999'])).toContain('there is no ticket 99999')
  expect(await run(ticketsAnswer, [String(no), 'x'.repeat(400)])).toContain('too long')
})

test('a message tells its story without its words; the words only when they are asked for, which is written down', async () => {
  await house.write('sms', 'C', 'kham co mat tien khong')
  await house.work()
  const [inbound] = await house.rt.sql<{ id: string }[]>`select id from inbound_messages order by seq desc limit 1`
  const told = await run(message, [inbound!.id])
  expect(told).toMatch(/stored\n.*handled\n.*answered by|stored[\s\S]*answered by[\s\S]*/)
  expect(told).not.toContain('mat tien')
  expect(await run(message, [inbound!.id, '--text'])).toContain('kham co mat tien khong')
  const reply = /answered by (\S+)/.exec(told)![1]!
  expect(await run(message, [reply])).toMatch(/try 1 by twilio\n.*try 1: sent/)
  const [log] = await house.rt.sql`select count(*)::int as looks from access_log where what = 'message_read'`
  expect(log!.looks).toBe(1)
})

test('staff need no village; a head does', async () => {
  const person = ['--name', 'Lê Thị Thử', '--phone', '0300000021']
  expect(await run(roleAdd, ['10804', '--kind', 'staff', ...person])).toBe('staff of commune 10804: registered')
  expect(await run(roleAdd, ['10804', '--kind', 'village_head', ...person])).toContain('--area')
  expect(await run(roleAdd, ['99999', '--kind', 'staff', ...person])).toContain('no commune 99999')
})

test('what a list left to decide is shown with what to do, and closed once it was looked at', async () => {
  const { sql, seal, clock, newId } = house.rt
  const importId = newId()
  const now = clock.now()
  await sql`
    insert into roster_imports (commune_id, id, file_hash, staff, staged_at)
    values ('10804', ${importId}, ${seal.hash('code', 'file')}, 'Trạm Y tế', ${now})`
  const id = newId()
  await sql`
    insert into resident_reviews (commune_id, id, kind, resident_id, other_resident_id, import_id, opened_at)
    values ('10804', ${id}, 'other_village', ${residentId('P11a')}, ${residentId('P11b')}, ${importId}, ${now})`
  const shown = await run(rosterReview, ['10804'])
  expect(shown).toContain('đã chuyển thôn? (1)')
  expect(shown).toContain(`${id.slice(-8)}  Nguyễn Thị Hoa 1960 thôn Tam Kỳ  |  Nguyễn Thị Hoa 1960 thôn Đại Đức`)
  expect(await run(rosterReview, ['10804', '--done', id.slice(-8)])).toBe('closed: 1')
  expect(await run(rosterReview, ['10804'])).toContain('nothing is left')
  expect(await run(rosterReview, ['10804', '--done', 'zz'])).toContain('eight signs')
})
