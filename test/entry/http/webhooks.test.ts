// What providers are answered: at the door, when the database is away, and whatever a person writes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../../src/app.ts'
import { createZaloOa } from '../../../src/messaging/channels/zalo-oa/index.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { NOW, PUBLIC_URL, ZALO } from '../../setup/settings.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const later = (ms: number) => new Date(NOW.getTime() + ms).toISOString()

function post(path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${house.url}${path}`, { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers })
}

function signed(event: Record<string, unknown>): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify(event)
  const signature = house.zalo.sign(body, String(event.timestamp))
  return { body, headers: { 'content-type': 'application/json', 'x-zevent-signature': signature } }
}

async function stored(): Promise<number> {
  const [row] = await house.rt.sql<{ count: number }[]>`select count(*) as count from inbound_messages`
  return row!.count
}

const metrics = async () => (await fetch(`${house.url}/metrics`)).text()

test('a request without a signature, or with a wrong one, is answered 401 and leaves nothing behind', async () => {
  const before = await stored()
  const { body, headers } = signed(house.zalo.events.text('1000000000000000002', 'khám ở đâu'))
  expect((await post('/webhooks/zalo-oa', body)).status).toBe(401)
  const wrong = { ...headers, 'x-zevent-signature': `mac=${'0'.repeat(64)}` }
  expect((await post('/webhooks/zalo-oa', body, wrong)).status).toBe(401)
  expect((await post('/webhooks/zalo-oa', body.replace('đâu', 'đây'), headers)).status).toBe(401)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await post('/webhooks/twilio', 'From=%2B84300000001&Body=a', form)).status).toBe(401)
  const wrongForm = { ...form, 'x-twilio-signature': 'AAAA' }
  expect((await post('/webhooks/twilio', 'From=%2B84300000001&Body=a', wrongForm)).status).toBe(401)
  expect((await post('/webhooks/twilio/status', 'MessageStatus=sent', wrongForm)).status).toBe(401)
  expect(await stored()).toBe(before)
})

test('a request whose signature cannot be computed is answered 400', async () => {
  expect((await post('/webhooks/zalo-oa', '{"event_name":')).status).toBe(400)
  expect((await post('/webhooks/zalo-oa', '["event_name"]')).status).toBe(400)
  expect((await post('/webhooks/zalo-oa', '{"event_name":"user_send_text"}')).status).toBe(400)
  expect((await post('/webhooks/twilio', '{}', { 'content-type': 'application/json' })).status).toBe(400)
})

test('a body over 1 MB is answered 413, one just below is read', async () => {
  const padded = (size: number) => Buffer.alloc(size, ' ')
  expect((await post('/webhooks/zalo-oa', padded(1024 * 1024 + 1))).status).toBe(413)
  expect((await post('/webhooks/zalo-oa', padded(1024 * 1024))).status).toBe(200)
})

test('a channel or account that is not set up is answered 404, and so is the console that does not exist yet', async () => {
  for (const path of [
    '/webhooks/telegram',
    '/webhooks/zalo-oa/other',
    '/webhooks/twilio/other',
    '/webhooks/simulator',
  ]) {
    expect((await post(path, '')).status, path).toBe(404)
  }
  expect((await fetch(`${house.url}/console`)).status).toBe(404)
  expect((await fetch(`${house.url}/nowhere`)).status).toBe(404)
})

test('what is signed but understood by nobody is answered 200, kept once and counted', async () => {
  const event = signed({ ...house.zalo.events.text('1000000000000000002', 'a'), event_name: 'user_dreams' })
  for (const _ of [1, 2]) expect((await post('/webhooks/zalo-oa', event.body, event.headers)).status).toBe(200)
  const rows = await house.rt.sql<{ reason: string; body: Buffer }[]>`select reason, body from quarantined_events`
  expect(rows).toMatchObject([{ reason: 'user_dreams' }])
  expect(house.rt.seal.open(rows[0]!.body), 'as it came').toBe(event.body)
  expect(await metrics()).toMatch(/^henkham_quarantined_total\{what="all"\} 2$/m)
})

test("Zalo's empty probe is answered 200, and its set-up ping before a secret key exists, but no event is believed then", async () => {
  expect(await house.zalo.ping(`${house.url}/webhooks/zalo-oa`)).toBe(200)
  const account = house.rt.accounts.find((a) => a.channelName === 'zalo-oa')!
  const io = { fetch, timeoutMs: 1_000, accessToken: async () => '', refreshAccessToken: async () => null }
  const channel = createZaloOa({ oaId: ZALO.oaId, appId: ZALO.appId, oaSecretKey: null, apiUrl: house.zalo.url }, io)
  const app = buildApp({ ...house.rt, accounts: [{ ...account, channel }] })
  const before = await stored()
  const knock = async (payload: string) =>
    (await app.inject({ method: 'POST', url: '/webhooks/zalo-oa', payload })).statusCode
  expect(await knock('')).toBe(200)
  expect(await knock('{"ping":1}')).toBe(200)
  expect(await knock(JSON.stringify(house.zalo.events.text('1000000000000000002', 'a')))).toBe(401)
  expect(await stored()).toBe(before)
  await app.close()
})

test('Twilio is answered with empty TwiML, and reads it', async () => {
  const delivery = await house.twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, { from: '+84300000009', body: 'a' })
  expect(delivery).toMatchObject({ accepted: true, type: expect.stringMatching(/^text\/xml/) })
  expect(delivery.body).toMatch(/^<\?xml [^>]*\?><Response\/>$/)
  await house.work()
  const status = await house.twilio.status(house.twilio.sent.at(-1)!, 'delivered')
  expect(status).toMatchObject({ accepted: true, body: delivery.body })
  expect(house.twilio.alerts).toEqual([])
})

test('the program says that it lives, that it is ready, and what it counts', async () => {
  const read = async (path: string) => {
    const answer = await fetch(`${house.url}${path}`)
    return { status: answer.status, body: await answer.json() }
  }
  expect(await read('/healthz')).toEqual({ status: 200, body: { status: 'ok' } })
  expect(await read('/readyz')).toMatchObject({ status: 200, body: { database: 'ready' } })
  await house.write('zalo', 'B', 'khám có mất tiền không')
  // What stands in the database is asked every ten seconds.
  await house.moveClock(11_000)
  expect(await metrics()).toMatch(/^henkham_waiting_messages\{what="all"\} 1$/m)
  await house.work()
  await house.moveClock(11_000)
  const counted = await metrics()
  expect(counted).toMatch(/^henkham_waiting_messages\{what="all"\} 0$/m)
  expect(counted).toMatch(/^henkham_webhooks_total\{channel="zalo-oa",verdict="valid"\} [1-9]/m)
  expect(counted).toMatch(/^henkham_webhooks_total\{channel="zalo-oa",verdict="invalid"\} [1-9]/m)
  expect(counted).toMatch(/^henkham_turns_total\{outcome="handled"\} [1-9]/m)
  expect(counted).toMatch(/^henkham_sends_total\{channel="zalo-oa",result="sent"\} [1-9]/m)
})

test('a production has neither the simulator nor a clock that can be moved', async () => {
  const app = buildApp({ ...house.rt, mode: 'production' })
  const status = async (method: 'GET' | 'POST', url: string) => (await app.inject({ method, url })).statusCode
  for (const url of ['/simulator', '/simulator/people', '/demo/clock']) expect(await status('GET', url), url).toBe(404)
  expect(await status('POST', '/demo/clock')).toBe(404)
  expect(await status('POST', '/simulator/messages')).toBe(404)
  expect(await status('GET', '/healthz')).toBe(200)
  await app.close()
})

test('while the database hangs a webhook is answered 503 before Zalo gives up; delivered again, it has one effect', async () => {
  const own = await openHouse()
  try {
    const event = own.zalo.events.text('1000000000000000002', 'khám có mất tiền không')
    const body = JSON.stringify(event)
    const headers = { 'x-zevent-signature': own.zalo.sign(body, event.timestamp) }
    const knock = () => fetch(`${own.url}/webhooks/zalo-oa`, { method: 'POST', body, headers })
    own.zalo.know('1000000000000000002')
    const began = performance.now()
    const hung = await own.database.sql.begin(async (tx) => {
      await tx`lock table inbound_messages in access exclusive mode`
      return knock()
    })
    expect(hung.status).toBe(503)
    expect(hung.headers.get('retry-after')).toBe('5')
    // The database itself gives up a lock after 5 s only.
    expect(performance.now() - began).toBeLessThan(4_000)
    expect((await knock()).status).toBe(200)
    expect((await knock()).status).toBe(200)
    await own.work()
    expect(own.zalo.sent).toHaveLength(1)

    await own.database.sql.end()
    expect((await knock()).status).toBe(503)
    expect((await fetch(`${own.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${own.url}/healthz`)).status, 'the process itself is well').toBe(200)
  } finally {
    await own.close()
  }
})

test('the clock of a demo moves forward only, one move at a time, and what waits for later happens on the way', async () => {
  const own = await openHouse()
  try {
    const move = async (body: unknown) => {
      const answer = await fetch(`${own.url}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: answer.status, ...((await answer.json()) as { now?: string }) }
    }
    for (const bad of ['{', '[]', {}, { now: 'tomorrow' }, { now: '2026-11-23' }, { now: later(-1) }]) {
      expect((await move(bad)).status, JSON.stringify(bad)).toBe(400)
    }

    own.zalo.trouble({ kind: 'status', status: 429 }, 1)
    await own.write('zalo', 'B', 'khám có mất tiền không')
    await own.work()
    expect(own.zalo.sent, 'refused for now').toHaveLength(0)
    expect(await move({ now: later(600_000) })).toEqual({ status: 200, now: later(600_000) })
    expect(own.zalo.sent).toHaveLength(1)
    expect(await (await fetch(`${own.url}/demo/clock`)).json()).toEqual({ now: later(600_000) })

    own.zalo.trouble({ kind: 'slow', ms: 2_000 }, 1)
    await own.write('zalo', 'B', 'đi khám mang gì')
    const before = own.zalo.arrived.length
    const first = move({ now: later(1_200_000) })
    await expect.poll(() => own.zalo.arrived.length, { interval: 10 }).toBeGreaterThan(before)
    expect((await move({ now: later(1_800_000) })).status).toBe(409)
    expect((await first).now).toBe(later(1_200_000))
    expect((await move({ now: later(1_800_000), outage: true })).now).toBe(later(1_800_000))
  } finally {
    await own.close()
  }
})

const BAD_TEXTS: [string, string][] = [
  ['10,000 characters', 'Tôi muốn đi khám sức khỏe '.repeat(400).slice(0, 10_000)],
  ['10,000 characters without a space', 'á'.repeat(10_000)],
  ['emoji alone', '😀👵🏽❤️‍🔥🇻🇳'],
  ['control characters', 'kham\u0000 \u0007\u001b[31m\u0008\u007f\u0085 suc khoe\u2028\u202e'],
  ['letters and marks apart', 'Tôi muốn đặt lịch khám sức khỏe'.normalize('NFD')],
  ['right to left', 'أريد موعدا للفحص \u202eחזרה\u202c'],
  ['SQL', "'; drop table contacts; -- \\'); select $1"],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;'],
  ['placeholders of our texts', '{{station}} $t(hello) {0} %s'],
  ['a property of every object', '__proto__ constructor toString'],
  ['nothing', ''],
  ['white space', ' \t\u00a0\u200b '],
  ['5,000 new lines', '\n'.repeat(5_000)],
  ['halves of characters', 'khám \ud800 sức khỏe \udc00\udfff'],
  ['an address of the web', 'https://example.com/?a=1&b=2#c'],
  ['a number too large', '9'.repeat(400)],
]

test('whatever is written, the person gets one polite answer and nothing is parked', async () => {
  const numbers = BAD_TEXTS.map((_, i) => `0300001${String(i).padStart(3, '0')}`)
  for (const [i, [, text]] of BAD_TEXTS.entries()) {
    await house.write('zalo', numbers[i]!, text)
    // Twilio joins the parts of a message up to 1,600 characters.
    await house.write('sms', numbers[i]!, text.slice(0, 1_600))
  }
  await house.work()
  const bySms = (number: string) => house.twilio.sent.filter(({ to }) => to === `+84${number.slice(1)}`)
  const byZalo = (number: string) => house.zalo.sent.filter(({ userId }) => userId === `1${number.padStart(18, '0')}`)
  for (const [i, [what]] of BAD_TEXTS.entries()) {
    expect(bySms(numbers[i]!), `${what}, by SMS`).toHaveLength(1)
    expect(byZalo(numbers[i]!), `${what}, by Zalo`).toHaveLength(1)
    expect(bySms(numbers[i]!)[0]!.body, `${what}, by SMS`).toMatch(/Tram|ong\/ba/i)
    expect(byZalo(numbers[i]!)[0]!.text, `${what}, by Zalo`).toMatch(/Trạm|ông\/bà/i)
  }
  const unwell = await house.rt.sql`select id from inbound_messages where state <> 'handled' or attempts > 0`
  expect(unwell).toEqual([])
  expect(house.twilio.optedOut.size).toBe(0)
})
