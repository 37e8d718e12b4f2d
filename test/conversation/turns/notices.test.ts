// What holds for every message nobody asked for: the quiet hours, the cap, stop, the provider's window, a talk in progress.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendOutbox } from '../../../src/entry/workers/send-outbox.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { type House, openHouse } from '../../setup/house.ts'

const HOUR = 3_600_000
let house: House

beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** A broadcast is the plainest notice: its words are stored, and it is true as long as it is being sent. */
async function notice(contact: string, { dueIn = 0, usefulFor = 48 * HOUR } = {}): Promise<string> {
  const { sql, seal, clock, newId } = house.rt
  const now = clock.now()
  const id = newId()
  const [head] = await sql<
    { commune_id: string; id: string; area_id: string }[]
  >`select commune_id, id, area_id from roles`
  const broadcast = newId()
  await sql`
    insert into broadcasts (commune_id, id, role_id, area_id, contact_id, body, useless_after, state, previewed_at)
    values (
      ${head!.commune_id}, ${broadcast}, ${head!.id}, ${head!.area_id}, ${contact}, ${seal.seal('Mai có buổi khám.')},
      ${new Date(now.getTime() + 48 * HOUR)}, 'sending', ${now}
    )`
  await sql`
    insert into outbound_messages (
      id, contact_id, idempotency_key, rank, text_key, params, choices, due_at, useless_after, created_at
    )
    values (
      ${id}, ${contact}, ${`test:${id}`}, 2, 'broadcast_heard:', ${seal.seal(JSON.stringify({ about: { broadcast } }))},
      ${seal.seal('null')}, ${new Date(now.getTime() + dueIn)}, ${new Date(now.getTime() + usefulFor)}, ${now}
    )`
  return id
}

async function stateOf(id: string) {
  const [row] = await house.rt.sql<{ state: string; retryAt: Date; contactId: string; attempts: number }[]>`
    select state, retry_at as "retryAt", contact_id as "contactId", attempts
    from outbound_messages
    where id = ${id}`
  return row!
}

const A = contactId('A', 'sms')
const B = { zalo: contactId('B', 'zalo'), sms: contactId('B', 'sms') }

test('from nine in the evening to seven in the morning it waits; at seven it goes out', async () => {
  await house.moveClock(13 * HOUR)
  const id = await notice(A)
  await house.work()
  expect(await stateOf(id)).toMatchObject({
    state: 'queued',
    retryAt: new Date('2026-11-23T07:00:00+07:00'),
    attempts: 0,
  })
  await house.passTime(new Date('2026-11-23T07:00:00+07:00'))
  expect((await stateOf(id)).state).toBe('sent')
})

test('what is useless before the morning is too late at once', async () => {
  await house.moveClock(13 * HOUR)
  const id = await notice(A, { usefulFor: 2 * HOUR })
  await house.work()
  expect((await stateOf(id)).state).toBe('too_late')
})

test('three a day to the same people, over all their addresses, even when many are sent at once', async () => {
  const ids = [
    await notice(B.sms),
    await notice(B.sms),
    await notice(B.zalo),
    await notice(B.sms),
    await notice(B.zalo),
  ]
  await Promise.all(ids.map(() => sendOutbox(house.rt, 'notices')))
  await house.passTime(new Date('2026-11-22T20:00:00+07:00'))
  const states = await Promise.all(ids.map(stateOf))
  expect(states.filter(({ state }) => state === 'sent')).toHaveLength(3)
  await house.passTime(new Date('2026-11-23T20:00:00+07:00'))
  expect((await Promise.all(ids.map(stateOf))).every(({ state }) => state === 'sent')).toBe(true)
  expect(house.twilio.sent).toHaveLength(5)
})

test('who stopped messages on one address hears nothing on another', async () => {
  await house.write('sms', 'B', 'TU CHOI')
  await house.work()
  const before = house.zalo.sent.length
  const id = await notice(B.zalo)
  await house.work()
  expect((await stateOf(id)).state).toBe('opted_out')
  expect(house.zalo.sent).toHaveLength(before)
})

test('it goes where the person wrote last, and by SMS once Zalo has closed its window', async () => {
  await house.write('zalo', 'B', 'xin chào')
  await house.work()
  await house.moveClock(HOUR)
  const soon = await notice(B.sms)
  await house.work()
  expect((await stateOf(soon)).contactId).toBe(B.zalo)
  await house.passTime(new Date('2026-11-30T09:00:00+07:00'))
  const later = await notice(B.zalo)
  await house.work()
  expect(await stateOf(later)).toMatchObject({ state: 'sent', contactId: B.sms })
})

test('what nothing can carry is recorded as that', async () => {
  await house.rt.sql`delete from contact_residents where contact_id = ${B.sms}`
  const id = await notice(B.zalo)
  await house.work()
  expect((await stateOf(id)).state).toBe('no_way')
})

test('who is in the middle of a talk is left alone for ten minutes', async () => {
  await house.write('sms', 'A', 'dat lich kham')
  await house.work()
  const id = await notice(A)
  await house.work()
  expect(await stateOf(id)).toMatchObject({ state: 'queued', retryAt: new Date('2026-11-22T08:10:00+07:00') })
  await house.passTime(new Date('2026-11-22T08:10:00+07:00'))
  expect((await stateOf(id)).state).toBe('sent')
  // The question that was open is open still.
  await house.write('sms', 'A', '1')
  await house.work()
  expect(house.twilio.sent.at(-1)!.body).toContain('chon gio kham')
})

test('a talk that is being worked on is not waited for', async () => {
  const id = await notice(A)
  await house.rt.sql.begin(async (tx) => {
    await tx`select contact_id from conversations where contact_id = ${A} for update`
    await sendOutbox(house.rt, 'notices')
  })
  expect(await stateOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
  await house.moveClock(3_000)
  await house.work()
  expect((await stateOf(id)).state).toBe('sent')
})

test('what is no longer true goes to nobody', async () => {
  const id = await notice(A)
  await house.rt.sql`update broadcasts set state = 'dropped'`
  await house.work()
  expect((await stateOf(id)).state).toBe('untrue')
})
