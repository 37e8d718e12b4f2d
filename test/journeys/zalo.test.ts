// One resident on Zalo, from the signed webhook to the receipts of the answer, with everything delivered twice and out of order.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweepOutbox } from '../../src/entry/workers/send-outbox.ts'
import { type House, openHouse } from '../setup/house.ts'
import { inbound, onTheWire, outbound } from './stored.ts'

const MAN = '1000000000000000001'
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const deliver = (event: Parameters<House['zalo']['sendWebhook']>[1]) =>
  house.zalo.sendWebhook(`${house.url}/webhooks/zalo-oa`, event)

async function answered(): Promise<House['zalo']['sent'][number]> {
  await house.write('zalo', 'A', 'chao')
  await house.work()
  return house.zalo.sent.at(-1)!
}

test('a signed message is stored, answered once, and its answer is delivered, then seen', async () => {
  const answer = await answered()
  expect(house.zalo.sent).toHaveLength(1)
  expect(answer.userId).toBe(MAN)
  expect(await inbound(house)).toMatchObject([{ state: 'handled' }])
  expect(await outbound(house)).toMatchObject([{ state: 'sent', provider_message_id: answer.id, receipt: null }])

  expect(await deliver(house.zalo.events.received(answer))).toEqual({ attempts: [200], accepted: true })
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'delivered' }])
  expect(await deliver(house.zalo.events.seen([answer]))).toEqual({ attempts: [200], accepted: true })
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'seen' }])
})

test('receipts that come twice and in the wrong order never take back that the answer was seen', async () => {
  const answer = await answered()
  const { received, seen } = house.zalo.events
  for (const event of [seen([answer]), received(answer), seen([answer]), received(answer)]) await deliver(event)
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'seen' }])
})

test('one "seen" for several answers marks each of them', async () => {
  await house.write('zalo', 'A', 'chao')
  await house.work()
  await house.write('zalo', 'A', 'kham co mat tien ko')
  await house.work()
  expect(house.zalo.sent).toHaveLength(2)
  await deliver(house.zalo.events.seen(house.zalo.sent))
  expect(await outbound(house)).toMatchObject([{ receipt: 'seen' }, { receipt: 'seen' }])
})

test('a receipt that overtakes the answer of its own send is kept until the send is recorded', async () => {
  const overtaking: number[] = []
  onTheWire(house, 'zalo-oa', async () => {
    const sent = house.zalo.sent.at(-1)!
    for (const event of [house.zalo.events.seen([sent]), house.zalo.events.received(sent)]) {
      overtaking.push(...((await deliver(event)).attempts as number[]))
    }
    expect(await outbound(house)).toMatchObject([{ state: 'queued', receipt: null }])
  })
  await answered()
  expect(overtaking).toEqual([200, 200])
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'seen' }])
})

test('a receipt stored in the very moment its send is recorded is applied by the next sweep', async () => {
  const answer = await answered()
  // Neither transaction saw the other: the receipt lies there unapplied although its message is recorded.
  await house.database.sql`
    insert into receipts (account_id, provider_message_id, status, at)
    select account_id, provider_message_id, 'delivered', ${house.rt.clock.now()}
    from outbound_messages
    where provider_message_id = ${answer.id}`
  await sweepOutbox(house.rt)
  await sweepOutbox(house.rt)
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'delivered' }])
})

test('a webhook delivered again, before and after its turn, is answered 200 and changes nothing', async () => {
  const event = house.zalo.events.text(MAN, 'chao')
  for (const again of [1, 2]) expect((await deliver(event)).accepted, `delivery ${again}`).toBe(true)
  await house.work()
  expect((await deliver(event)).accepted).toBe(true)
  await house.work()
  expect(await inbound(house)).toMatchObject([{ state: 'handled' }])
  expect(house.zalo.sent).toHaveLength(1)
})

test('messages that arrive in the wrong order are handled in the order they were written', async () => {
  const at = house.rt.clock.now().getTime()
  const first = {
    ...house.zalo.events.text(MAN, 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5'),
    timestamp: String(at + 1),
  }
  const second = { ...house.zalo.events.text(MAN, '1'), timestamp: String(at + 2) }
  await deliver(second)
  await deliver(first)
  await house.work()
  expect(house.zalo.sent).toHaveLength(2)
  expect(house.zalo.sent.at(-1)!.text).toMatch(/^Đã đặt lịch cho bà Mận/)
})

test('a message that Zalo did not sign is refused and leaves nothing behind', async () => {
  const body = JSON.stringify(house.zalo.events.text(MAN, 'chao'))
  const forged = await fetch(`${house.url}/webhooks/zalo-oa`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-zevent-signature': house.zalo.sign(`${body} `, '0') },
    body,
  })
  expect(forged.status).toBe(401)
  expect(await inbound(house)).toEqual([])
})
