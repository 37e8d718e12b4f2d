// The imitated Zalo refuses what Zalo refuses, and our channel and it understand each other.
import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { SendResult } from '../../src/messaging/channels/channel.ts'
import { createZaloOa } from '../../src/messaging/channels/zalo-oa/index.ts'
import { refreshToken } from '../../src/messaging/channels/zalo-oa/refresh-token.ts'
import { type Arrived, listen } from './listen.ts'
import { startZalo, type Zalo, type ZaloOptions } from './zalo.ts'

const account = {
  oaId: '2000000000000000001',
  appId: '3000000000000000001',
  appSecret: 'app-secret',
  oaSecretKey: 'oa-secret-key',
  accessToken: 'AT1',
  refreshToken: 'RT1',
}
const person = '1000000000000000002'
const start = Date.parse('2026-11-22T08:00:00+07:00')
const day = 24 * 60 * 60_000

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

async function zalo(change: Partial<ZaloOptions> = {}): Promise<Zalo> {
  const started = await startZalo({ ...account, now: () => start, timeScale: 0.0005, webhookBudgetMs: 200, ...change })
  open.push(started)
  return started
}

/** Our own webhook, which answers as told. */
async function ours(answer: (request: Arrived) => number) {
  const server = await listen((request) => ({ status: answer(request), body: '' }))
  open.push({ stop: server.close })
  return server
}

async function post(provider: Zalo, body: object | string, headers: Record<string, string> = { access_token: 'AT1' }) {
  const response = await fetch(`${provider.url}/v3.0/oa/message/cs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, ...((await response.json()) as { error: number; data?: { message_id: string } }) }
}

const to = (text: string, attachment?: object) => ({
  recipient: { user_id: person },
  message: attachment === undefined ? { text } : { text, attachment },
})
const button = (change: object = {}) => ({ title: 'Giờ 1', type: 'oa.query.hide', payload: 'hk:1:1', ...change })
const withButtons = (...buttons: object[]) => to('a', { type: 'template', payload: { buttons } })

function channelAt(provider: Zalo, timeoutMs = 2000) {
  const io = {
    fetch,
    accessToken: async () => 'AT1',
    refreshAccessToken: async (stale: string) => (stale === provider.accessToken ? null : provider.accessToken),
    timeoutMs,
  }
  return createZaloOa({ ...account, apiUrl: provider.url }, io)
}

const send = (provider: Zalo, text = 'chào', timeoutMs?: number): Promise<SendResult> =>
  channelAt(provider, timeoutMs).send({ id: 'm1', address: person, text, choices: [] })

test('takes a message it should take, and says so with HTTP 200 and error 0', async () => {
  const provider = await zalo()
  provider.know(person)
  const answer = await post(provider, withButtons(button(), button()))
  expect(answer).toMatchObject({ status: 200, error: 0, data: { message_id: provider.sent[0]!.id } })
  expect(provider.sent[0]).toMatchObject({
    userId: person,
    text: 'a',
    buttons: [{ title: 'Giờ 1' }, { title: 'Giờ 1' }],
  })
})

test.each<[string, object | string, number, Record<string, string>?]>([
  ['no token', to('a'), -216, {}],
  ['a wrong token', to('a'), -216, { access_token: 'AT0' }],
  ['a bearer token', to('a'), -216, { authorization: 'Bearer AT1' }],
  ['no JSON', 'text=a', -201],
  ['no user', { message: { text: 'a' } }, -201],
  ['a user id that is a number', { recipient: { user_id: 1 }, message: { text: 'a' } }, -201],
  ['no text', { recipient: { user_id: person }, message: {} }, -201],
  ['2,001 characters', to('a'.repeat(2001)), -210],
  ['six buttons', withButtons(...Array.from({ length: 6 }, () => button())), -210],
  ['no buttons in a template', withButtons(), -201],
  ['a title of 101 characters', withButtons(button({ title: 'x'.repeat(101) })), -210],
  ['a button without a title', withButtons(button({ title: '' })), -201],
  ['a payload of 1,001 characters', withButtons(button({ payload: 'x'.repeat(1001) })), -210],
  ['a payload that is no text', withButtons(button({ payload: { a: 1 } })), -201],
  ['a kind of button it has not', withButtons(button({ type: 'reply' })), -201],
])('refuses %s with HTTP 200 and its code', async (_, body, code, headers) => {
  const provider = await zalo()
  provider.know(person)
  expect(await post(provider, body, headers)).toMatchObject({ status: 200, error: code })
  expect(provider.sent).toEqual([])
})

test('refuses a person it does not know, until that person writes', async () => {
  const provider = await zalo()
  const webhook = await ours(() => 200)
  expect(await send(provider)).toEqual({ result: 'failed', code: '-213' })
  await provider.sendWebhook(webhook.url, provider.events.text(person, 'chào'))
  expect(await send(provider)).toMatchObject({ result: 'sent' })
})

test('counts the seven days from what the person did, not from what was sent', async () => {
  let time = start
  const provider = await zalo({ now: () => time })
  const webhook = await ours(() => 200)
  provider.know(person, start - 7 * day)
  expect((await post(provider, to('a'))).error).toBe(0)
  time += 1
  expect((await post(provider, to('a'))).error).toBe(-230)
  await provider.sendWebhook(webhook.url, provider.events.seen([{ id: 'x', userId: person }]))
  expect((await post(provider, to('a'))).error).toBe(-230)
  await provider.sendWebhook(webhook.url, provider.events.follow(person))
  expect((await post(provider, to('a'))).error).toBe(0)
  await provider.sendWebhook(webhook.url, provider.events.unfollow(person))
  expect((await post(provider, to('a'))).error).toBe(-213)
})

test('refuses more than its sends per minute, until the next one', async () => {
  let time = start
  const provider = await zalo({ now: () => time, perMinute: 2 })
  provider.know(person)
  const codes = [await post(provider, to('a')), await post(provider, to('b')), await post(provider, to('c'))]
  expect(codes.map((one) => one.error)).toEqual([0, 0, -32])
  expect(await send(provider)).toMatchObject({ result: 'retry', code: '-32' })
  time += 60_000
  expect((await post(provider, to('d'))).error).toBe(0)
})

test('demands the proof of the app secret where the app does', async () => {
  const provider = await zalo({ requireProof: true })
  provider.know(person)
  expect(await send(provider)).toEqual({ result: 'failed', code: '-242', operator: true })
  const io = { fetch, accessToken: async () => 'AT1', refreshAccessToken: async () => null, timeoutMs: 2000 }
  const proving = createZaloOa({ ...account, apiUrl: provider.url, useProof: true }, io)
  const message = { id: 'm1', address: person, text: 'a', choices: [] }
  expect(await proving.send(message)).toMatchObject({ result: 'sent' })
})

test('refuses one person with any code a test asks for', async () => {
  const provider = await zalo()
  provider.refuse(person, -244)
  expect(await send(provider)).toEqual({ result: 'opted_out', code: '-244' })
})

test('trades a refresh token once; both old tokens die in that moment', async () => {
  const provider = await zalo()
  provider.know(person)
  const trade = (token: string, appSecret = account.appSecret) =>
    refreshToken(token, { oauthUrl: provider.url, appId: account.appId, appSecret }, { fetch, timeoutMs: 2000 })
  expect(await trade('RT1', 'wrong')).toMatchObject({ result: 'refused' })
  const pair = await trade('RT1')
  expect(pair).toEqual({
    result: 'refreshed',
    accessToken: provider.accessToken,
    refreshToken: provider.refreshToken,
    expiresInSeconds: 90000,
  })
  expect(await trade('RT1')).toEqual({ result: 'refused', code: '-14020' })
  expect((await post(provider, to('a'))).error).toBe(-216)
  expect(await send(provider), 'our channel renews').toMatchObject({ result: 'sent' })
  expect(await trade(provider.refreshToken)).toMatchObject({ result: 'refreshed' })
})

test('a pair that was lost on its way is spent all the same', async () => {
  const provider = await zalo()
  const trade = () => refreshToken('RT1', { ...account, oauthUrl: provider.url }, { fetch, timeoutMs: 2000 })
  provider.trouble({ kind: 'answer_then_drop' }, 1)
  expect(await trade()).toMatchObject({ result: 'unknown' })
  expect(await trade()).toEqual({ result: 'refused', code: '-14020' })
})

test('expires an access token after 25 hours', async () => {
  let time = start
  const provider = await zalo({ now: () => time })
  provider.know(person)
  time += 25 * 60 * 60_000 - 1
  expect((await post(provider, to('a'))).error).toBe(0)
  time += 1
  expect((await post(provider, to('a'))).error).toBe(-220)
})

test('in trouble leaves our channel in doubt exactly where the message may have gone out', async () => {
  const provider = await zalo()
  provider.know(person)
  provider.trouble({ kind: 'silence' }, 1)
  expect(await send(provider, 'a', 200)).toEqual({ result: 'unknown', code: 'timeout' })
  expect(provider.sent).toHaveLength(0)
  provider.trouble({ kind: 'answer_then_drop' }, 1)
  expect(await send(provider)).toMatchObject({ result: 'unknown' })
  expect(provider.sent, 'it went out').toHaveLength(1)
  provider.trouble({ kind: 'slow', ms: 500 }, 1)
  expect(await send(provider, 'a', 200)).toEqual({ result: 'unknown', code: 'timeout' })
  provider.trouble({ kind: 'status', status: 503 }, 1)
  expect(await send(provider)).toEqual({ result: 'unknown', code: 'http_503' })
  provider.trouble({ kind: 'html', status: 200 }, 1)
  expect(await send(provider)).toEqual({ result: 'unknown', code: 'unreadable' })
  provider.noTrouble()
  expect(await send(provider)).toMatchObject({ result: 'sent' })
})

test('away altogether leaves the message surely not sent', async () => {
  const provider = await zalo()
  await provider.stop()
  expect(await send(provider)).toEqual({ result: 'retry', code: 'ECONNREFUSED' })
})

test('signs a webhook over the bytes it sends, and our channel believes it', async () => {
  const provider = await zalo()
  const webhook = await ours(() => 200)
  const event = provider.events.text(person, 'Đăng ký khám cho bà Mận')
  expect(await provider.sendWebhook(webhook.url, event)).toEqual({ attempts: [200], accepted: true })
  const { body, headers } = webhook.arrived[0]!
  const mac = createHash('sha256')
    .update(account.appId)
    .update(body)
    .update(event.timestamp)
    .update(account.oaSecretKey)
  expect(headers['x-zevent-signature']).toBe(`mac=${mac.digest('hex')}`)
  expect(headers.num_retry).toBeUndefined()
  const request = { method: 'POST', url: '/webhooks/zalo-oa', headers, body }
  const channel = channelAt(provider)
  expect(channel.verify(request)).toBe('valid')
  expect(channel.parse(request).events).toMatchObject([
    {
      type: 'message',
      address: person,
      content: { kind: 'text', text: 'Đăng ký khám cho bà Mận' },
      sentAt: new Date(start),
    },
  ])
})

test('brings the same body again, counted, until it is answered 200 in time', async () => {
  const provider = await zalo()
  const webhook = await ours(() => (webhook.arrived.length === 1 ? 500 : 200))
  webhook.troubles.set({ kind: 'slow', ms: 400 }, 0)
  const delivery = await provider.sendWebhook(webhook.url, provider.events.text(person, 'a'))
  expect(delivery).toEqual({ attempts: [500, 200], accepted: true })
  expect(webhook.arrived.map((one) => one.headers.num_retry)).toEqual([undefined, '1'])
  expect(webhook.arrived[1]!.body).toEqual(webhook.arrived[0]!.body)

  webhook.troubles.set({ kind: 'slow', ms: 400 }, 1)
  expect((await provider.sendWebhook(webhook.url, provider.events.text(person, 'b'))).attempts).toEqual([
    'too_slow',
    200,
  ])
})

test('takes only a 200 for an answer', async () => {
  const provider = await zalo()
  const webhook = await ours(() => (webhook.arrived.length === 1 ? 204 : 200))
  expect((await provider.sendWebhook(webhook.url, provider.events.text(person, 'a'))).attempts).toEqual([204, 200])
})

test('gives up after five retries and switches the webhook off', async () => {
  const provider = await zalo({ timeScale: 0.00001 })
  const gone = await ours(() => 200)
  await gone.close()
  const event = provider.events.text(person, 'a')
  const delivery = await provider.sendWebhook(gone.url, event)
  expect(delivery).toEqual({ attempts: Array(6).fill('no_connection'), accepted: false })
  expect(provider.webhookOn).toBe(false)
  await expect(provider.sendWebhook(gone.url, event)).rejects.toThrow('switched off')
  provider.switchWebhookOn()
  const webhook = await ours(() => 200)
  expect((await provider.sendWebhook(webhook.url, event)).accepted).toBe(true)
})

test('echoes a send and reports what became of it, by itself where a test wants it', async () => {
  const webhook = await ours(() => 200)
  const provider = await zalo({ webhookUrl: webhook.url, emits: ['echo', 'received', 'seen'] })
  provider.know(person)
  const result = await send(provider)
  await provider.settled()
  const channel = channelAt(provider)
  const events = webhook.arrived.flatMap(({ body, headers }) => {
    const request = { method: 'POST', url: '/', headers, body }
    expect(channel.verify(request)).toBe('valid')
    return channel.parse(request).events
  })
  const providerIds = [(result as { providerId: string }).providerId]
  expect(events).toHaveLength(3)
  expect(events).toContainEqual({ type: 'ignored', reason: 'echo' })
  expect(events).toContainEqual({ type: 'receipt', providerIds, status: 'delivered', at: new Date(start) })
  expect(events).toContainEqual({ type: 'receipt', providerIds, status: 'seen', at: new Date(start) })
})

test('a person of the station writing by hand is told from the echo of our own sends', async () => {
  const provider = await zalo()
  const webhook = await ours(() => 200)
  await provider.sendWebhook(webhook.url, provider.events.staff(person, 'Chào bà'))
  const { body, headers } = webhook.arrived[0]!
  const { events } = channelAt(provider).parse({ method: 'POST', url: '/', headers, body })
  expect(events).toMatchObject([{ type: 'staff_reply', address: person }])
})

test('pings an address without a signature when it is saved', async () => {
  const provider = await zalo()
  const webhook = await ours((request) => (request.body.length === 0 ? 200 : 400))
  expect(await provider.ping(webhook.url)).toBe(200)
})
