// What the first version of the program left behind goes on under this one: talks, messages on their way, bookings.
// first-version.backup was taken from a demo of that version (migration 0001 alone) at NOW: A has booked by SMS; B was shown
// days on Zalo and has not chosen; D's question was answered and the answer not sent yet; E's question was stored and not read.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFile } from '../../src/database/backup/check-file.ts'
import { restoreBackup } from '../../src/database/backup/restore-backup.ts'
import { knownMigrations, pendingMigrations } from '../../src/database/migrate.ts'
import { PHONES } from '../../src/programme/demo/people.ts'
import { makeTemplate } from '../setup/database.ts'
import { type House, openHouse } from '../setup/house.ts'

const FILE = fileURLToPath(new URL('first-version.backup', import.meta.url))

let house: House
let migrated: string[] = []
beforeAll(async () => {
  const checked = await checkFile(FILE)
  if (checked.outcome !== 'whole') throw new Error(checked.why)
  await makeTemplate('first_version', async (sql) => {
    const restored = await restoreBackup(sql, { file: FILE, ...checked, replace: false, tell: () => {} })
    if (restored.outcome !== 'restored') throw new Error(restored.why)
    migrated = restored.migrated
  })
  house = await openHouse({ template: 'first_version' })
  // The imitated Zalo of that day is gone; this one knows of them what the real one would.
  for (const letter of ['B', 'D']) house.zalo.know(zaloOf(letter))
})
afterAll(() => house?.close())

const zaloOf = (letter: string) => PHONES.find((phone) => phone.letter === letter)!.zalo!
const toB = () => house.zalo.sent.filter(({ userId }) => userId === zaloOf('B')).map(({ text }) => text)

test('it is brought to this version, one migration after the other, and nothing is lost on the way', async () => {
  expect(migrated).toEqual((await knownMigrations()).slice(1).map(({ name }) => name))
  expect(await pendingMigrations(house.rt.sql)).toEqual([])
  const checked = await checkFile(FILE)
  if (checked.outcome !== 'whole') throw new Error(checked.why)
  for (const { name, rows } of checked.header.tables) {
    const [counted] = await house.rt.sql<{ rows: number }[]>`select count(*) as rows from ${house.rt.sql(name)}`
    expect(counted!.rows, name).toBeGreaterThanOrEqual(rows)
  }
  const states = await house.rt
    .sql`select state, count(*) as messages from inbound_messages group by state order by state`
  expect(states).toEqual([
    { state: 'handled', messages: 5 },
    { state: 'waiting', messages: 1 },
  ])
})

test('the answer that was on its way goes out, and the question that was stored is answered', async () => {
  await house.work()
  expect(house.zalo.sent.map(({ text }) => text)).toEqual([expect.stringContaining('miễn phí')])
  expect(house.twilio.sent.map(({ to, body }) => ({ to, body }))).toEqual([
    { to: '+84300000005', body: expect.stringMatching(/the (bao hiem y te|BHYT)/) },
  ])
  const left = await house.rt.sql`
    select 1 from inbound_messages where state <> 'handled'
    union all
    select 1 from outbound_messages where state <> 'sent'`
  expect(left).toEqual([])
})

test('the talk goes on where it stood: the day that was offered is chosen and booked', async () => {
  await house.write('zalo', 'B', '1')
  await house.work()
  expect(toB().at(-1)).toMatch(/đồng ý/)
  await house.write('zalo', 'B', 'vâng')
  await house.work()
  expect(toB().at(-1)).toMatch(/Đã đặt/)
  const booked = await house.rt.sql`
    select count(*) as bookings, count(seats.booking_id) as seats
    from bookings
    join contacts on contacts.id = bookings.booked_by and contacts.address_hash = ${house.rt.seal.hash('address', zaloOf('B'))}
    left join seats on seats.booking_id = bookings.id
    where bookings.state = 'live'`
  expect(booked).toEqual([{ bookings: 1, seats: 1 }])
})

test('who had booked finds the booking, and can give it back', async () => {
  await house.write('sms', 'A', 'huy lich')
  await house.work()
  for (let asked = 0; asked < 2; asked += 1) {
    await house.write('sms', 'A', '1')
    await house.work()
  }
  const toA = house.twilio.sent.filter(({ to }) => to === '+84300000001').map(({ body }) => body)
  expect(toA.at(-1)).toMatch(/[Dd]a huy/)
})
