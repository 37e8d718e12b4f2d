// One effect and one reply for each message, in order, however often it is delivered and however many lanes work.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { processInbox } from '../../../src/entry/workers/process-inbox.ts'
import { PHONES } from '../../../src/programme/demo/people.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const zaloOf = (letter: string) => PHONES.find((phone) => phone.letter === letter)!.zalo!
const webhook = () => `${house.url}/webhooks/zalo-oa`
const textsTo = (letter: string) => house.zalo.sent.filter((m) => m.userId === zaloOf(letter)).map((m) => m.text)

/** Stored, not yet handled; `seconds` after the hour the person pressed the button. */
async function store(letter: string, text: string, seconds: number) {
  const timestamp = String(house.rt.clock.now().getTime() + seconds * 1000)
  await house.zalo.sendWebhook(webhook(), { ...house.zalo.events.text(zaloOf(letter), text), timestamp })
}

/** Four lanes work until nothing waits, as in the running program. */
async function workInLanes() {
  const lane = async () => {
    while (await processInbox(house.rt)) {}
  }
  await Promise.all(Array.from({ length: 4 }, lane))
  await house.work()
}

async function rowsOf(letter: string) {
  const hash = house.rt.seal.hash('address', zaloOf(letter))
  const [row] = await house.rt.sql<[{ inbound: number; outbound: number; bookings: number }]>`
    select
      (select count(*)::int from inbound_messages m where m.contact_id = t.id) as inbound,
      (select count(*)::int from outbound_messages o where o.contact_id = t.id) as outbound,
      (select count(*)::int from bookings b where b.booked_by = t.id) as bookings
    from contacts t
    where t.address_hash = ${hash}
      and t.space like 'zalo-oa:%'`
  return row
}

test('a webhook delivered five times, one after the other, has one effect and one reply', async () => {
  await house.write('zalo', 'A', 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
  await house.work()
  const yes = house.zalo.events.text(zaloOf('A'), '1')
  for (let delivery = 0; delivery < 5; delivery += 1) {
    expect((await house.zalo.sendWebhook(webhook(), yes)).attempts).toEqual([200])
    await house.work()
  }
  expect(await rowsOf('A')).toEqual({ inbound: 2, outbound: 2, bookings: 1 })
  expect(textsTo('A')).toHaveLength(2)
  expect(textsTo('A')[1]).toContain('Đã đặt lịch')
})

test('a webhook delivered five times in the same moment has one effect and one reply', async () => {
  const event = house.zalo.events.text(zaloOf('B'), 'kham co mat tien khong')
  const deliveries = await Promise.all(Array.from({ length: 5 }, () => house.zalo.sendWebhook(webhook(), event)))
  expect(deliveries.map((delivery) => delivery.accepted)).toEqual(Array(5).fill(true))
  await workInLanes()
  expect(await rowsOf('B')).toEqual({ inbound: 1, outbound: 1, bookings: 0 })
  expect(textsTo('B')).toHaveLength(1)
})

test('quick messages of one person are all answered, in order, while four lanes work', async () => {
  await store('D', 'kham co mat tien khong', 1)
  await store('D', 'di kham mang gi', 2)
  await store('D', 'cam on', 3)
  await workInLanes()
  const answers = textsTo('D')
  expect(answers).toHaveLength(3)
  expect(answers[0]).toContain('miễn phí')
  expect(answers[1]).toContain('thẻ bảo hiểm y tế')
})

test('of the messages stored the one written first is handled first, whichever came first', async () => {
  await store('E', 'di kham mang gi', 20)
  await store('E', 'kham co mat tien khong', 10)
  await workInLanes()
  const answers = textsTo('E')
  expect(answers).toHaveLength(2)
  expect(answers[0]).toContain('miễn phí')
  expect(answers[1]).toContain('thẻ bảo hiểm y tế')
})
