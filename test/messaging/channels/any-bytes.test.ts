// Whatever the internet sends to a webhook: a verdict, never an exception, and nothing unsigned gets in.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { expect, test } from 'vitest'
import { bodyText } from '../../../src/messaging/channels/twilio/body.ts'
import { createTwilio } from '../../../src/messaging/channels/twilio/index.ts'
import { createZaloOa } from '../../../src/messaging/channels/zalo-oa/index.ts'

const io = {
  fetch: () => Promise.reject(new Error('no network here')),
  accessToken: async () => 't',
  refreshAccessToken: async () => null,
  timeoutMs: 1000,
}
const account = { oaId: '2000000000000000001', appId: '3000000000000000001', apiUrl: 'http://127.0.0.1:9' }
const zalo = createZaloOa({ ...account, oaSecretKey: 'key' }, io)
const keyless = createZaloOa({ ...account, oaSecretKey: null }, io)
const twilio = createTwilio(
  {
    accountSid: 'AC1',
    authToken: 'token',
    from: '+84600000001',
    apiUrl: 'http://127.0.0.1:9',
    publicUrl: 'https://bot.example.vn',
  },
  io,
)

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
  fc.json().map((json) => Buffer.from(json)),
  fc.dictionary(fc.string(), fc.string()).map((form) => Buffer.from(new URLSearchParams(form).toString())),
)
const headers = fc.dictionary(
  fc.constantFrom('content-type', 'x-zevent-signature', 'x-twilio-signature', 'x-zevent-server'),
  fc.oneof(fc.string(), fc.array(fc.string()), fc.constant('application/x-www-form-urlencoded')),
)
const requests = fc.record({
  method: fc.constant('POST'),
  url: fc.oneof(fc.webPath(), fc.string()),
  headers,
  body: bytes,
})

test('is judged without an exception, and never valid with anything in it', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(['invalid', 'no_signature_possible']).toContain(twilio.verify(request))
      for (const channel of [zalo, keyless]) {
        if (channel.verify(request) === 'valid') expect(channel.parse(request)).toEqual({ events: [] })
      }
    }),
    { numRuns: 2000 },
  )
})

test('is read without an exception, should it be signed', () => {
  const fields = fc.record(
    {
      app_id: fc.constantFrom(account.appId, 'other'),
      event_name: fc.oneof(
        fc.constantFrom('user_send_text', 'follow', 'user_seen_message', 'oa_send_text'),
        fc.jsonValue(),
      ),
      timestamp: fc.oneof(fc.constant('1790000000000'), fc.jsonValue()),
      sender: fc.oneof(fc.record({ id: fc.string() }), fc.jsonValue()),
      recipient: fc.oneof(fc.constant({ id: account.oaId }), fc.jsonValue()),
      message: fc.oneof(fc.record({ text: fc.string(), msg_id: fc.string() }), fc.jsonValue()),
      follower: fc.jsonValue(),
      oa_id: fc.oneof(fc.constant(account.oaId), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fields, (event) => {
      const body = JSON.stringify(event)
      const time = ['string', 'number'].includes(typeof event.timestamp) ? String(event.timestamp) : ''
      const mac = createHash('sha256').update(`${account.appId}${body}${time}key`).digest('hex')
      const request = { method: 'POST', url: '/', headers: { 'x-zevent-signature': mac }, body: Buffer.from(body) }
      const verdict = zalo.verify(request)
      if (typeof event.timestamp === 'string' && event.timestamp !== '') expect(verdict).toBe('valid')
      if (verdict === 'valid') expect(zalo.parse(request).events).toHaveLength(1)
    }),
    { numRuns: 1000 },
  )
})

test('of a form is believed when Twilio’s own code has signed it, also with fields that repeat', () => {
  const form = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' })), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(form, (pairs) => {
      const search = new URLSearchParams(pairs)
      const params: Record<string, string | string[]> = Object.create(null)
      for (const name of new Set(search.keys())) {
        const values = search.getAll(name)
        params[name] = values.length === 1 ? values[0]! : values
      }
      const signature = getExpectedTwilioSignature('token', 'https://bot.example.vn/webhooks/twilio', params)
      const request = {
        method: 'POST',
        url: '/webhooks/twilio',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
        body: Buffer.from(search.toString()),
      }
      expect(twilio.verify(request)).toBe('valid')
      expect(twilio.parse(request).events).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})

test('a text of words is never taken for base64, and base64 of a long one is always read', () => {
  const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệ')
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 7 })
  const words = fc.array(word, { minLength: 2, maxLength: 60 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(words, (text) => {
      expect(bodyText(text)).toBe(text)
      const encoded = Buffer.from(text).toString('base64')
      if (encoded.length >= 60) expect(bodyText(encoded)).toBe(text)
    }),
  )
})
