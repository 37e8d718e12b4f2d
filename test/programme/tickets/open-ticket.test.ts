// Holds that a message opens one ticket of a kind, with a time in working days.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { ticketDue } from '../../../src/programme/tickets/due.ts'
import { type NewTicket, openTicket } from '../../../src/programme/tickets/open-ticket.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

let db: FreshDatabase
let message: string
const A = contactId('A', 'sms')
beforeAll(async () => {
  db = await demoDatabase()
  message = newId()
  const account = newId()
  await db.sql`
    insert into channel_accounts (id, channel, space, created_at)
    values (${account}, 'twilio', 'phone', ${NOW})`
  await db.sql`
    insert into inbound_messages (id, contact_id, account_id, provider_key, kind, sent_at, received_at)
    values (${message}, ${A}, ${account}, 'SM1', 'text', ${NOW}, ${NOW})`
})
afterAll(() => db.drop())

function open(ticket: Partial<NewTicket>) {
  const whole: NewTicket = { communeId: '11284', kind: 'human', contactId: A, now: NOW, newId, ...ticket }
  return db.sql.begin((tx) => openTicket(tx, seal, whole))
}

test.each([
  ['a Sunday', '2026-11-22T08:00', false, '2026-11-24T17:00'],
  ['a Monday', '2026-11-23T08:00', false, '2026-11-25T17:00'],
  ['a Thursday: the weekend does not count', '2026-11-26T20:00', false, '2026-11-30T17:00'],
  ['a Friday', '2026-11-27T08:00', false, '2026-12-01T17:00'],
  ['urgent in the morning: today', '2026-11-23T08:00', true, '2026-11-23T17:00'],
  ['urgent at five: tomorrow', '2026-11-23T17:00', true, '2026-11-24T17:00'],
  ['urgent on a Friday evening: Monday', '2026-11-27T18:00', true, '2026-11-30T17:00'],
  ['urgent on a Sunday: Monday', '2026-11-22T08:00', true, '2026-11-23T17:00'],
])('%s', (_, now, urgent, due) => {
  expect(ticketDue(new Date(`${now}:00+07:00`), urgent)).toEqual(new Date(`${due}:00+07:00`))
})

test('the same message opens one ticket of a kind, and another of another kind', async () => {
  const first = await open({ inboundMessageId: message, kind: 'complaint', urgent: true, body: 'đợi lâu' })
  const again = await open({ inboundMessageId: message, kind: 'complaint' })
  const other = await open({ inboundMessageId: message, kind: 'emergency' })
  expect(again).toEqual(first)
  expect(other.no).not.toBe(first.no)
  expect(first.dueAt).toEqual(new Date('2026-11-23T17:00:00+07:00'))
  const [row] = await db.sql<{ body: Buffer; owner: string; commune_id: string }[]>`
    select body, owner, commune_id
    from tickets
    where no = ${first.no}`
  expect({ ...row, body: seal.open(row!.body) }).toEqual({ body: 'đợi lâu', owner: 'Trạm Y tế', commune_id: '11284' })
})

test('tickets without a message are never taken for one another', async () => {
  const [one, two] = [await open({}), await open({})]
  expect(one.no).not.toBe(two.no)
})

test('what nobody can place goes to the first commune', async () => {
  const { no } = await open({ communeId: null, contactId: null })
  const [row] = await db.sql`select commune_id from tickets where no = ${no}`
  expect(row).toEqual({ commune_id: '10804' })
})
