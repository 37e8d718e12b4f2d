// What becomes of a reply when the provider has trouble: sent once, sent later, too late, or unknown and never repeated.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweepOutbox } from '../../../src/entry/workers/send-outbox.ts'
import { createZaloOa } from '../../../src/messaging/channels/zalo-oa/index.ts'
import { PHONES } from '../../../src/programme/demo/people.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { ZALO } from '../../setup/settings.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house?.close())

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const zaloOf = (letter: string) => PHONES.find((phone) => phone.letter === letter)!.zalo!
const ask = (letter: string) => house.write('zalo', letter, 'kham co mat tien khong')
const calls = (path: string) => house.zalo.arrived.filter((request) => request.url === path).length
const refuse = (error: number) =>
  house.zalo.trouble({ kind: 'status', status: 200, body: JSON.stringify({ error, message: 'refused' }) }, 1)

function replies() {
  return house.rt.sql<{ state: string; code: string | null; attempts: number }[]>`
    select state, result_code as code, attempts from outbound_messages order by seq`
}

test('a token Zalo refuses (-216) is renewed once and the message sent', async () => {
  await ask('A')
  refuse(-216)
  await house.work()
  expect(await replies()).toEqual([{ state: 'sent', code: null, attempts: 1 }])
  expect(calls('/v4/oa/access_token')).toBe(1)
  await ask('B')
  await house.work()
  expect(house.zalo.sent).toHaveLength(2)
  expect(calls('/v4/oa/access_token')).toBe(1)
})

test('several replies that meet an expired token renew it once, and all go out', async () => {
  for (const letter of ['A', 'B', 'C', 'D']) await ask(letter)
  house.zalo.expireAccessToken()
  await house.work()
  expect(house.zalo.sent).toHaveLength(4)
  expect(calls('/v4/oa/access_token')).toBe(1)
})

test('a reply held back by the limit per minute (-32) goes out a minute later, once', async () => {
  await ask('A')
  refuse(-32)
  await house.work()
  expect(await replies()).toEqual([{ state: 'queued', code: '-32', attempts: 1 }])
  await house.moveClock(30_000)
  await house.work()
  expect(house.zalo.sent).toHaveLength(0)
  await house.moveClock(31_000)
  await house.work()
  expect(house.zalo.sent).toHaveLength(1)
  expect(await replies()).toEqual([{ state: 'sent', code: null, attempts: 2 }])
})

test('a reply behind one that waits keeps its place, two minutes at most', async () => {
  await ask('A')
  refuse(-211)
  await house.work()
  await house.write('zalo', 'A', 'di kham mang gi')
  await ask('B')
  await house.work()
  expect(
    house.zalo.sent.map((message) => message.userId),
    'other talks go on',
  ).toEqual([zaloOf('B')])
  await house.moveClock(2 * MINUTE + 1)
  await house.work()
  expect(house.zalo.sent).toHaveLength(2)
  expect(house.zalo.sent[1]!.text).toContain('thẻ bảo hiểm y tế')
})

test('a reply that found no way until it was useless is too late and never goes out', async () => {
  await ask('A')
  refuse(-211)
  await house.work()
  await house.moveClock(12 * HOUR)
  await house.work()
  expect(await replies()).toEqual([{ state: 'too_late', code: '-211', attempts: 1 }])
  expect(house.zalo.sent).toHaveLength(0)
})

test.each([
  ['says nothing', { kind: 'silence' }, 'timeout', 0],
  ['answers with a page of its proxy', { kind: 'html', status: 502 }, 'http_502', 0],
  ['takes the message and hangs up', { kind: 'answer_then_drop' }, expect.any(String), 1],
] as const)('where the provider %s the reply is unknown and never sent again', async (_, trouble, code, taken) => {
  const account = house.rt.accounts.find((a) => a.channelName === 'zalo-oa')!
  const tokens = { accessToken: async () => ZALO.accessToken, refreshAccessToken: async () => null }
  // The same channel with less patience: the program's own waits ten seconds.
  account.channel = createZaloOa({ ...ZALO, apiUrl: house.zalo.url }, { fetch, timeoutMs: 500, ...tokens })
  await ask('A')
  house.zalo.trouble(trouble, 1)
  await house.work()
  expect(await replies()).toEqual([{ state: 'unknown', code, attempts: 1 }])
  await house.moveClock(HOUR)
  await sweepOutbox(house.rt)
  await house.work()
  expect(calls('/v3.0/oa/message/cs')).toBe(1)
  expect(house.zalo.sent).toHaveLength(taken)
  await ask('A')
  await house.work()
  expect((await replies()).map((reply) => reply.state)).toEqual(['unknown', 'sent'])
})
