// One resident by SMS, from Twilio's signed webhook to its status callbacks, with everything delivered twice and out of order.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from '../setup/house.ts'
import { PUBLIC_URL } from '../setup/settings.ts'
import { inbound, onTheWire, outbound } from './stored.ts'

const MAN = '+84300000001'
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function answered(): Promise<House['twilio']['sent'][number]> {
  await house.write('sms', 'A', 'chao')
  await house.work()
  return house.twilio.sent.at(-1)!
}

test('a signed SMS is answered once, and the answer is sent, then delivered', async () => {
  const answer = await answered()
  expect(house.twilio.sent).toHaveLength(1)
  expect(await inbound(house)).toMatchObject([{ state: 'handled' }])
  expect(await outbound(house)).toMatchObject([{ state: 'sent', provider_message_id: answer.sid, receipt: null }])
  for (const status of ['queued', 'sent', 'delivered']) {
    expect(await house.twilio.status(answer, status), status).toMatchObject({ attempts: [200], accepted: true })
  }
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'delivered', result_code: null }])
  expect(house.twilio.alerts).toEqual([])
})

test('callbacks that come twice and in the wrong order end where those in order do', async () => {
  const answer = await answered()
  for (const status of ['delivered', 'sent', 'queued', 'delivered', 'sent']) await house.twilio.status(answer, status)
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'delivered' }])
})

test('an SMS the carrier could not deliver is known as failed, with its code, whatever comes late', async () => {
  const answer = await answered()
  await house.twilio.status(answer, 'undelivered', '30003')
  await house.twilio.status(answer, 'sent')
  expect(await outbound(house)).toMatchObject([{ receipt: 'failed', result_code: '30003' }])
})

test('a callback that overtakes the answer of its own send is kept until the send is recorded', async () => {
  onTheWire(house, 'twilio', async () => {
    for (const status of ['sent', 'delivered']) {
      expect((await house.twilio.status(house.twilio.sent.at(-1)!, status))?.accepted).toBe(true)
    }
  })
  await answered()
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: 'delivered' }])
})

test('a send whose answer was lost is not repeated, and its callback tells that it arrived', async () => {
  house.twilio.trouble({ kind: 'answer_then_drop' }, 1)
  const answer = await answered()
  expect(await outbound(house)).toMatchObject([{ state: 'unknown', provider_message_id: null }])
  await house.work()
  expect(house.twilio.sent).toHaveLength(1)
  await house.twilio.status(answer, 'delivered')
  expect(await outbound(house)).toMatchObject([
    { state: 'sent', receipt: 'delivered', provider_message_id: answer.sid },
  ])
})

test('an SMS delivered again, before and after its turn, is answered 200 and changes nothing', async () => {
  const again = () =>
    house.twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, { from: MAN, body: 'chao', sid: `SM${'7'.repeat(32)}` })
  expect((await again()).accepted).toBe(true)
  expect((await again()).accepted).toBe(true)
  await house.work()
  expect((await again()).accepted).toBe(true)
  await house.work()
  expect(await inbound(house)).toMatchObject([{ state: 'handled' }])
  expect(house.twilio.sent).toHaveLength(1)
})

test('a callback that Twilio did not sign is refused and changes nothing', async () => {
  const answer = await answered()
  const forged = await fetch(`${house.url}/webhooks/twilio/status`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    },
    body: new URLSearchParams({ MessageSid: answer.sid, MessageStatus: 'failed', AccountSid: 'AC1' }).toString(),
  })
  expect(forged.status).toBe(401)
  expect(await outbound(house)).toMatchObject([{ state: 'sent', receipt: null }])
})
