// Twilio's webhooks, document by document.
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, test } from 'vitest'
import type { ChannelEvent, RawRequest } from '../../../../src/messaging/channels/channel.ts'
import { createTwilio } from '../../../../src/messaging/channels/twilio/index.ts'
import { type Incoming, payload, runIncoming } from '../incoming.ts'

const settings = {
  accountSid: 'AC00000000000000000000000000000001',
  authToken: 'test-auth-token-0123456789abcdef',
  from: '+84600000001',
  apiUrl: 'http://127.0.0.1:9',
  publicUrl: 'https://bot.example.vn',
}
const io = { fetch: () => Promise.reject(new Error('no network here')), timeoutMs: 1000 }
const channel = createTwilio(settings, io)
const reply = { type: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><Response/>' }
const form = 'application/x-www-form-urlencoded'

function document(name: string): RawRequest {
  const { headers, url = '', raw_body } = payload(`twilio/${name}`)
  return { method: 'POST', url: url.replace(settings.publicUrl, ''), headers, body: Buffer.from(raw_body) }
}

const sms = {
  AccountSid: settings.accountSid,
  MessageSid: 'SM1',
  SmsStatus: 'received',
  From: '+84300000001',
  To: settings.from,
  Body: 'kham suc khoe',
  NumMedia: '0',
}

function signed(params: Record<string, string>, url = '/webhooks/twilio'): RawRequest {
  const signature = getExpectedTwilioSignature(settings.authToken, settings.publicUrl + url, params)
  const headers = { 'content-type': form, 'x-twilio-signature': signature }
  return { method: 'POST', url, headers, body: Buffer.from(new URLSearchParams(params).toString()) }
}

const message = (text: string): ChannelEvent => ({
  type: 'message',
  key: 'SM1',
  address: '0300000001',
  content: { kind: 'text', text },
})
const stop = (text: string): ChannelEvent => ({
  type: 'opt_out',
  providerAnswered: true,
  text,
  key: 'SM1',
  address: '0300000001',
})

describe('every documented request', () => {
  const sid = 'SMb2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2'
  const ours = { providerIds: [sid], messageId: '018f6f2c-0000-7000-8000-000000000001' }
  const documents: [string, ChannelEvent[]][] = [
    [
      'inbound',
      [
        {
          type: 'message',
          key: 'SMa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1',
          address: '0300000001',
          content: { kind: 'text', text: 'Dạ ngày mai em đưa cháu đi tiêm được không ạ?' },
        },
      ],
    ],
    [
      'inbound-stop',
      [
        {
          type: 'opt_out',
          providerAnswered: true,
          text: 'STOP',
          key: 'SMd4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4',
          address: '0300000001',
        },
      ],
    ],
    ['status-sent', [{ type: 'receipt', ...ours, status: 'sent' }]],
    ['status-delivered', [{ type: 'receipt', ...ours, status: 'delivered' }]],
    ['status-undelivered', [{ type: 'receipt', ...ours, status: 'failed', code: '30003' }]],
    ['status-failed', [{ type: 'receipt', ...ours, status: 'failed', code: '30007' }]],
  ]
  runIncoming(
    documents.map(
      ([name, events]): Incoming => ({ name, channel, request: document(name), verdict: 'valid', events, reply }),
    ),
    'x-twilio-signature',
  )
})

describe('what a message becomes', () => {
  const make = (name: string, change: Record<string, string>, events: ChannelEvent[]): Incoming => ({
    name,
    channel,
    request: signed({ ...sms, ...change }),
    verdict: 'valid',
    events,
    reply,
  })
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const long = 'Dạ em muốn đăng ký khám cho mẹ em là bà Phạm Thị Mận sinh năm 1949 thôn Tam Kỳ'
  const about = { key: 'SM1', address: '0300000001' }
  runIncoming(
    [
      make('a text', {}, [message('kham suc khoe')]),
      make('fields nobody knows yet are signed too', { NewField: 'x', Zz: '' }, [message('kham suc khoe')]),
      make('a number elsewhere keeps its country', { From: '+999300000001' }, [
        { ...message('kham suc khoe'), address: '+999300000001' } as ChannelEvent,
      ]),
      make('a fixed line in Vietnam', { From: '+843000000001' }, [
        { ...message('kham suc khoe'), address: '03000000001' } as ChannelEvent,
      ]),
      make('an operator writing under its name is not answered', { From: 'VIETTEL' }, [
        { type: 'unsupported', reason: 'sender_is_no_phone' },
      ]),
      make('a short code is not answered', { From: '195' }, [{ type: 'unsupported', reason: 'sender_is_no_phone' }]),
      make('a number that is none is not cut into one', { From: '+840300000001' }, [
        { type: 'unsupported', reason: 'sender_is_no_phone' },
      ]),
      make('WhatsApp is another space', { From: 'whatsapp:+84300000001' }, [
        { type: 'unsupported', reason: 'sender_is_no_phone' },
      ]),
      make('another account is not ours', { AccountSid: 'AC2' }, [{ type: 'unsupported', reason: 'other_account' }]),
      make('an empty text is still something', { Body: '' }, [
        { type: 'message', content: { kind: 'other' }, ...about },
      ]),
      make('a picture', { NumMedia: '1', Body: '', MediaContentType0: 'image/jpeg', MediaUrl0: 'https://example' }, [
        { type: 'message', content: { kind: 'image' }, ...about },
      ]),
      make('a picture of an unnamed kind, with words', { NumMedia: '2', Body: 'anh' }, [
        { type: 'message', content: { kind: 'image', text: 'anh' }, ...about },
      ]),
      make('a voice', { NumMedia: '1', Body: '', MediaContentType0: 'audio/amr' }, [
        { type: 'message', content: { kind: 'audio' }, ...about },
      ]),
      make('a card', { NumMedia: '1', Body: '', MediaContentType0: 'text/vcard' }, [
        { type: 'message', content: { kind: 'file' }, ...about },
      ]),
      make('a long message that came as base64', { Body: base64(long) }, [message(long)]),
      make('base64 of plain words', { Body: base64('kham suc khoe cho ba Man va ong Luong nhe chau oi') }, [
        message('kham suc khoe cho ba Man va ong Luong nhe chau oi'),
      ]),
      make(
        'base64 of something that is no text stays as it came',
        { Body: Buffer.alloc(60, 0xfe).toString('base64') },
        [message(Buffer.alloc(60, 0xfe).toString('base64'))],
      ),
      make('base64 of control characters stays as it came', { Body: Buffer.alloc(60, 1).toString('base64') }, [
        message(Buffer.alloc(60, 1).toString('base64')),
      ]),
      make('base64 of letters and control characters stays as it came', { Body: base64('a\u0001'.repeat(30)) }, [
        message(base64('a\u0001'.repeat(30))),
      ]),
      make('a long word is a long word', { Body: 'a'.repeat(64) }, [message('a'.repeat(64))]),
      make('a code is not decoded', { Body: base64('DK KHAM') }, [message(base64('DK KHAM'))]),
    ],
    'x-twilio-signature',
  )
})

describe('words Twilio answers itself', () => {
  const make = (body: string, change: Record<string, string>, event: ChannelEvent, name = body): Incoming => ({
    name,
    channel,
    request: signed({ ...sms, Body: body, ...change }),
    verdict: 'valid',
    events: [event],
    reply,
  })
  const answered = (text: string) => ({ ...message(text), providerAnswered: true }) as ChannelEvent
  runIncoming(
    [
      ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', ' stop ', 'Cancel'].map(
        (word) => make(word, {}, stop(word)),
      ),
      ...['START', 'unstop', 'HELP', 'INFO'].map((word) => make(word, {}, answered(word))),
      ...['YES', 'STOP PLEASE', 'huy', 'TC', 'dung', 'thoi', '0', 'STOP.'].map((word) => make(word, {}, message(word))),
      make('huy', { OptOutType: 'STOP' }, stop('huy'), 'a word of its own that Advanced Opt-Out took for a stop'),
      make('co', { OptOutType: 'START' }, answered('co'), 'a word of its own that Advanced Opt-Out took for a start'),
      make('YES', { OptOutType: 'START' }, answered('YES'), 'a YES that Advanced Opt-Out answered'),
    ],
    'x-twilio-signature',
  )
  test('are ordinary words where our sender is a short code or a name', () => {
    const short = createTwilio({ ...settings, from: '8088' }, io)
    expect(short.parse(signed({ ...sms, Body: 'STOP' })).events).toEqual([message('STOP')])
  })
})

describe('what a status becomes', () => {
  const make = (
    status: string,
    change: Record<string, string>,
    events: ChannelEvent[],
    url = '/webhooks/twilio/status?m=m1',
  ): Incoming => ({
    name: `${status} ${url} ${JSON.stringify(change)}`,
    channel,
    request: signed(
      {
        AccountSid: settings.accountSid,
        MessageSid: 'SM9',
        MessageStatus: status,
        SmsStatus: status,
        To: '+84300000001',
        ...change,
      },
      url,
    ),
    verdict: 'valid',
    events,
    reply,
  })
  const receipt = { type: 'receipt' as const, providerIds: ['SM9'], messageId: 'm1' }
  runIncoming(
    [
      ...['accepted', 'scheduled', 'queued', 'sending'].map((status) =>
        make(status, {}, [{ type: 'ignored', reason: status }]),
      ),
      make('sent', {}, [{ ...receipt, status: 'sent' }]),
      make('delivered', {}, [{ ...receipt, status: 'delivered' }]),
      make('read', {}, [{ ...receipt, status: 'seen' }]),
      make('canceled', {}, [{ ...receipt, status: 'failed', code: 'canceled' }]),
      make('failed', {}, [{ ...receipt, status: 'failed', code: 'failed' }]),
      make('undelivered', { ErrorCode: '30008' }, [{ ...receipt, status: 'failed', code: '30008' }]),
      make('failed', { ErrorCode: '21610' }, [
        { ...receipt, status: 'failed', code: '21610' },
        { type: 'opt_out', providerAnswered: true, key: 'SM9:21610', address: '0300000001' },
      ]),
      make(
        'delivered',
        {},
        [{ type: 'receipt', providerIds: ['SM9'], status: 'delivered' }],
        '/webhooks/twilio/status',
      ),
      make('delivered', { AccountSid: 'AC2' }, [{ type: 'unsupported', reason: 'other_account' }]),
      make('partially_delivered', {}, [{ type: 'unsupported', reason: 'status_partially_delivered' }]),
    ],
    'x-twilio-signature',
  )
})

describe('the signature', () => {
  const vectors = payload('twilio/signature-vectors') as unknown as {
    authToken: string
    params: Record<string, string>
    vectors: { url: string; signature: string }[]
    url: string
    arrayParam: { params: Record<string, string | string[]>; signature: string }
  }

  function verdict(url: string, signature: string, body: string, publicUrl?: string) {
    const parts = /^([a-z]+:\/\/[^/]+)(.*)$/.exec(url)!
    const vendor = createTwilio({ ...settings, authToken: vectors.authToken, publicUrl: publicUrl ?? parts[1]! }, io)
    const headers = { 'content-type': `${form}; charset=utf-8`, 'x-twilio-signature': signature }
    return vendor.verify({ method: 'POST', url: parts[2]!, headers, body: Buffer.from(body) })
  }

  test.each(vectors.vectors)('holds for the official vector $url', ({ url, signature }) => {
    const body = new URLSearchParams(vectors.params).toString()
    expect(verdict(url, signature, body)).toBe('valid')
    expect(verdict(url, signature, body.replace('1234', '1235'))).toBe('invalid')
    expect(verdict(url.replace('foo=1', 'foo=2'), signature, body)).toBe('invalid')
  })
  test('holds for the official vector of a field that comes three times', () => {
    const body = 'Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234'
    expect(verdict(vectors.url, vectors.arrayParam.signature, body)).toBe('valid')
    expect(verdict(vectors.url, vectors.arrayParam.signature, body.replace('&Digits=5678', ''))).toBe('invalid')
  })
  test('is that of the public address, whatever host the request names, with or without a slash at its end', () => {
    const request = signed(sms)
    expect(channel.verify({ ...request, headers: { ...request.headers, host: 'evil.example' } })).toBe('valid')
    expect(createTwilio({ ...settings, publicUrl: 'https://bot.example.vn/' }, io).verify(request)).toBe('valid')
    expect(createTwilio({ ...settings, publicUrl: 'https://other.example.vn' }, io).verify(request)).toBe('invalid')
  })
  test('more than one, or an empty one, is none', () => {
    const request = signed(sms)
    const signature = request.headers['x-twilio-signature'] as string
    expect(
      channel.verify({ ...request, headers: { ...request.headers, 'x-twilio-signature': [signature, signature] } }),
    ).toBe('invalid')
    expect(channel.verify({ ...request, headers: { ...request.headers, 'x-twilio-signature': '' } })).toBe('invalid')
  })
  test('cannot be computed over a body that is no form', () => {
    const request = signed(sms)
    const json = {
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
      body: Buffer.from('{}'),
    }
    expect(channel.verify(json)).toBe('no_signature_possible')
    const unsigned = { ...json, headers: { 'content-type': 'application/json' } }
    expect(channel.verify(unsigned)).toBe('no_signature_possible')
  })
  test('cannot be computed over an address that is none', () => {
    expect(channel.verify({ ...signed(sms), url: 'webhooks' })).toBe('no_signature_possible')
    const broken = createTwilio({ ...settings, publicUrl: 'bot.example.vn' }, io)
    expect(broken.verify(signed(sms))).toBe('no_signature_possible')
  })
  test('a field named like an object’s own does no harm', () => {
    expect(channel.parse(signed({ ...sms, constructor: 'x', toString: 'y' })).events).toEqual([
      message('kham suc khoe'),
    ])
    expect(channel.verify({ ...signed(sms), body: Buffer.from('__proto__=a&__proto__=b&toString=c') })).toBe('invalid')
  })
  test('with an empty token there is no channel at all', () => {
    expect(() => createTwilio({ ...settings, authToken: '' }, io)).toThrow('TWILIO_AUTH_TOKEN')
  })
})

test('a signed request with nothing to read is kept', () => {
  const empty = signed({})
  expect(channel.verify(empty)).toBe('valid')
  expect(channel.parse(empty)).toEqual({ events: [{ type: 'unsupported', reason: 'unreadable' }], reply })
})
