// The imitated Twilio refuses what Twilio refuses, and our channel and it understand each other.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { afterEach, expect, test } from 'vitest'
import { createTwilio } from '../../src/messaging/channels/twilio/index.ts'
import { type Answer, type Arrived, listen } from './listen.ts'
import { startTwilio, type Twilio, type TwilioOptions } from './twilio.ts'

const account = { accountSid: 'AC00000000000000000000000000000001', authToken: 'auth-token', from: '+84600000001' }
const person = '+84300000001'
const empty: Answer = { status: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' }

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function twilio(change: Partial<TwilioOptions> = {}): Promise<Twilio> {
  const started = await startTwilio({ ...account, webhookBudgetMs: 200, ...change })
  open.push(started.stop)
  return started
}

async function ours(answer: (request: Arrived) => Answer = () => empty) {
  const server = await listen(answer)
  open.push(server.close)
  return server
}

async function post(provider: Twilio, form: Record<string, string>, change: { user?: string; type?: string } = {}) {
  const user = change.user ?? `${account.accountSid}:${account.authToken}`
  const response = await fetch(`${provider.url}/2010-04-01/Accounts/${account.accountSid}/Messages.json`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(user).toString('base64')}`,
      'content-type': change.type ?? 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(form).toString(),
  })
  return { http: response.status, ...((await response.json()) as { code?: number; sid?: string }) }
}

const sms = { To: person, From: account.from, Body: 'a' }
const without = (name: string) => Object.fromEntries(Object.entries(sms).filter(([key]) => key !== name))

function channelAt(provider: Twilio, publicUrl = 'https://bot.example.vn', timeoutMs = 2000) {
  return createTwilio({ ...account, apiUrl: provider.url, publicUrl }, { fetch, timeoutMs })
}

const send = (provider: Twilio, timeoutMs?: number) =>
  channelAt(provider, undefined, timeoutMs).send({ id: 'm1', address: '0300000001', text: 'a', choices: [] })

test('takes a message it should take', async () => {
  const provider = await twilio()
  expect(await post(provider, sms)).toMatchObject({ http: 201, sid: provider.sent[0]!.sid })
  expect(await send(provider)).toEqual({ result: 'sent', providerId: provider.sent[1]!.sid })
  expect(provider.sent[1]).toMatchObject({
    to: person,
    body: 'a',
    statusCallback: expect.stringContaining('status?m=m1'),
  })
})

test.each<[string, Record<string, string>, number, number, { user?: string; type?: string }?]>([
  ['a wrong password', sms, 401, 20003, { user: `${account.accountSid}:wrong` }],
  ['another account', sms, 401, 20003, { user: 'AC2:auth-token' }],
  ['a body that is no form', sms, 400, 21604, { type: 'application/json' }],
  ['no recipient', without('To'), 400, 21604],
  ['a national number', { ...sms, To: '0300000001' }, 400, 21211],
  ['a number without its plus', { ...sms, To: '84300000001' }, 400, 21211],
  ['no sender', without('From'), 400, 21603],
  ['a sender that is not ours', { ...sms, From: '+84600000002' }, 400, 21606],
  ['no text', without('Body'), 400, 21602],
  ['1,601 characters', { ...sms, Body: 'a'.repeat(1601) }, 400, 21617],
  ['a callback that is no address', { ...sms, StatusCallback: '/webhooks/twilio/status' }, 400, 21609],
])('refuses %s', async (_, form, http, code, change) => {
  const provider = await twilio()
  expect(await post(provider, form, change)).toMatchObject({ http, code })
  expect(provider.sent).toEqual([])
})

test('refuses a person who wrote STOP through it, until START', async () => {
  const provider = await twilio()
  const webhook = await ours()
  const write = (body: string) => provider.receive(`${webhook.url}/webhooks/twilio`, { from: person, body })
  await write('STOP PLEASE')
  expect((await post(provider, sms)).http).toBe(201)
  expect((await write(' stop ')).accepted, 'the word still reaches us').toBe(true)
  expect(await post(provider, sms)).toMatchObject({ http: 400, code: 21610 })
  expect(await send(provider)).toEqual({ result: 'opted_out', code: '21610' })
  await write('START')
  expect((await post(provider, sms)).http).toBe(201)
  expect(provider.autoReplies.map((one) => one.word)).toEqual(['STOP', 'START'])
})

test('takes a YES for a restart only from somebody it has blocked', async () => {
  const provider = await twilio()
  const webhook = await ours()
  const yes = { from: person, body: 'Yes' }
  await provider.receive(webhook.url, yes)
  expect(provider.autoReplies).toEqual([])
  provider.optedOut.add(person)
  await provider.receive(webhook.url, yes)
  expect(provider.autoReplies).toHaveLength(1)
  expect((await post(provider, sms)).http).toBe(201)
})

test('in trouble leaves our channel in doubt exactly where the message may have gone out', async () => {
  const provider = await twilio()
  provider.tooMany(1, 3)
  expect(await send(provider)).toEqual({ result: 'retry', code: '20429', after: 3000 })
  provider.trouble({ kind: 'status', status: 500 }, 1)
  expect(await send(provider)).toEqual({ result: 'unknown', code: 'http_500' })
  provider.trouble({ kind: 'html', status: 502 }, 1)
  expect(await send(provider)).toEqual({ result: 'unknown', code: 'http_502' })
  provider.trouble({ kind: 'silence' }, 1)
  expect(await send(provider, 200)).toEqual({ result: 'unknown', code: 'timeout' })
  expect(provider.sent).toHaveLength(0)
  provider.trouble({ kind: 'answer_then_drop' }, 1)
  expect(await send(provider)).toMatchObject({ result: 'unknown' })
  expect(provider.sent, 'it went out').toHaveLength(1)
  provider.noTrouble()
  expect(await send(provider)).toMatchObject({ result: 'sent' })
})

test('away altogether leaves the message surely not sent', async () => {
  const provider = await twilio()
  await provider.stop()
  expect(await send(provider)).toEqual({ result: 'retry', code: 'ECONNREFUSED' })
})

test('signs a webhook by the official algorithm for the public address, wherever that is reached', async () => {
  const webhook = await ours()
  const publicUrl = 'https://bot.example.vn'
  const provider = await twilio({ reach: (url) => url.replace(publicUrl, webhook.url) })
  const from = { from: person, body: 'Dạ em muốn khám' }
  expect(await provider.receive(`${publicUrl}/webhooks/twilio#rc=2`, from)).toMatchObject({
    attempts: [200],
    accepted: true,
  })
  const { body, headers, url, method } = webhook.arrived[0]!
  const params = Object.fromEntries(new URLSearchParams(body.toString()))
  expect(
    validateRequest(account.authToken, headers['x-twilio-signature']!, `${publicUrl}/webhooks/twilio`, params),
  ).toBe(true)
  const channel = channelAt(provider)
  expect(channel.verify({ method, url, headers, body })).toBe('valid')
  expect(channel.parse({ method, url, headers, body }).events).toMatchObject([
    { type: 'message', address: '0300000001', content: { kind: 'text', text: 'Dạ em muốn khám' } },
  ])
})

test('delivers a webhook once: an error, silence or a cut is only logged', async () => {
  const provider = await twilio()
  const webhook = await ours(() => ({ status: 503, body: '' }))
  const from = { from: person, body: 'a' }
  expect(await provider.receive(webhook.url, from)).toMatchObject({ attempts: [503], accepted: false })
  webhook.troubles.set({ kind: 'silence' }, 1)
  expect((await provider.receive(webhook.url, from)).attempts).toEqual(['too_slow'])
  webhook.troubles.set({ kind: 'drop' }, 1)
  expect((await provider.receive(webhook.url, from)).attempts).toEqual(['dropped'])
  expect(webhook.arrived).toHaveLength(3)
  expect(provider.alerts.map((one) => one.code)).toEqual([11200, 11200, 11200])
})

test('tries a connection that does not come about once more', async () => {
  const provider = await twilio()
  const gone = await ours()
  await gone.close()
  const delivery = await provider.receive(gone.url, { from: person, body: 'a' })
  expect(delivery).toMatchObject({ attempts: ['no_connection', 'no_connection'], accepted: false })
})

test('complains of an answer that is no TwiML', async () => {
  const provider = await twilio()
  const webhook = await ours(() => ({ status: 200, body: '{"ok":true}' }))
  expect((await provider.receive(webhook.url, { from: person, body: 'a' })).accepted).toBe(false)
  expect(provider.alerts).toEqual([{ code: 12300, url: webhook.url }])
})

test('reports what became of a send, in any order and more than once', async () => {
  const webhook = await ours()
  const provider = await twilio({ emits: ['sent', 'delivered'] })
  const channel = channelAt(provider, webhook.url)
  await channel.send({ id: 'm 1/ế', address: '0300000001', text: 'a', choices: [] })
  await provider.settled()
  const message = provider.sent[0]!
  await provider.status(message, 'delivered')
  await provider.status(message, 'undelivered', '30003')
  const events = webhook.arrived.flatMap(({ method, url, headers, body }) => {
    expect(channel.verify({ method, url, headers, body })).toBe('valid')
    return channel.parse({ method, url, headers, body }).events
  })
  const receipt = { type: 'receipt', providerIds: [message.sid], messageId: 'm 1/ế' }
  expect(events).toEqual([
    { ...receipt, status: 'sent' },
    { ...receipt, status: 'delivered' },
    { ...receipt, status: 'delivered' },
    { ...receipt, status: 'failed', code: '30003' },
  ])
})
