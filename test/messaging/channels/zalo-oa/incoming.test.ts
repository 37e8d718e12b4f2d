// Zalo's webhooks, document by document.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ChannelEvent, RawRequest } from '../../../../src/messaging/channels/channel.ts'
import { createZaloOa } from '../../../../src/messaging/channels/zalo-oa/index.ts'
import { type Incoming, payload, runIncoming } from '../incoming.ts'

const settings = {
  oaId: '2200000000000000002',
  appId: '4100000000000000001',
  oaSecretKey: 'dummyOaSecretKey_forTestsOnly',
  apiUrl: 'http://127.0.0.1:9',
}
const io = {
  fetch: () => Promise.reject(new Error('no network here')),
  accessToken: async () => 'token',
  refreshAccessToken: async () => null,
  timeoutMs: 1000,
}
const channel = createZaloOa(settings, io)
const withoutKey = createZaloOa({ ...settings, oaSecretKey: null }, io)
const person = '7300000000000000003'

function request(body: string | Buffer, headers: Record<string, string> = {}): RawRequest {
  return { method: 'POST', url: '/webhooks/zalo-oa', headers, body: Buffer.from(body) }
}

function document(name: string): RawRequest {
  const { raw_body, headers } = payload(`zalo-oa/${name}`)
  return request(raw_body, headers)
}

function signed(event: object | string, timestamp = '1790000000000', appId = settings.appId): RawRequest {
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const mac = createHash('sha256')
    .update(appId + body + timestamp + settings.oaSecretKey)
    .digest('hex')
  return request(body, { 'x-zevent-signature': `mac=${mac}` })
}

const text = {
  app_id: settings.appId,
  sender: { id: person },
  recipient: { id: settings.oaId },
  event_name: 'user_send_text',
  message: { text: 'Chào trạm', msg_id: '00aa' },
  timestamp: '1790000000000',
}

function message(key: string, sentAt: number, content: object): ChannelEvent[] {
  return [{ type: 'message', key, address: person, sentAt: new Date(sentAt), content } as ChannelEvent]
}

describe('every documented event', () => {
  const documents: [string, ChannelEvent[]][] = [
    [
      'user_send_text',
      message('044e4c07e013c177dca4', 1790000061000, { kind: 'text', text: 'Cho tôi hỏi lịch tiêm chủng tháng này' }),
    ],
    [
      'user_send_text_reply_quote',
      message('6097c5870119c215c4ca', 1790000122000, { kind: 'text', text: 'Tôi chọn giờ này' }),
    ],
    [
      'user_send_text_from_query_button',
      message('5c790dc22ac6ab7b9f95', 1790000183000, { kind: 'text', text: '#lich_tiem:2026-11' }),
    ],
    [
      'user_send_text_retry_delivery',
      message('cd2292b3a4a95835a8c3', 1790002013000, { kind: 'text', text: 'gửi lại' }),
    ],
    ['user_send_image', message('424528dc00258525c2ad', 1790000244000, { kind: 'image', text: 'phiếu xét nghiệm' })],
    ['user_send_gif', message('117abc8ba1fd39c12423', 1790000305000, { kind: 'image' })],
    [
      'user_send_link',
      message('188e9aac6911fcba5992', 1790000366000, { kind: 'other', text: 'https://example.gov.vn' }),
    ],
    ['user_send_audio', message('02e1f257836dd92d4f80', 1790000427000, { kind: 'audio' })],
    ['user_send_video', message('1a781a3e1578799c153f', 1790000488000, { kind: 'video' })],
    ['user_send_sticker', message('7969a638368e4c8f6adf', 1790000549000, { kind: 'sticker' })],
    [
      'user_send_location',
      message('a72bb7e674e39e15563e', 1790000610000, { kind: 'location', text: 'Trạm Y tế Phường Mẫu' }),
    ],
    ['user_send_file', message('594e32de64a3e614dc25', 1790000671000, { kind: 'file' })],
    ['user_send_business_card', message('06da035a45e2221d8161', 1790000732000, { kind: 'other' })],
    ['follow', [{ type: 'follow', key: 'follow:1790000793000', address: person, sentAt: new Date(1790000793000) }]],
    [
      'unfollow',
      [
        {
          type: 'opt_out',
          providerAnswered: false,
          key: 'unfollow:1790000854000',
          address: person,
          sentAt: new Date(1790000854000),
        },
      ],
    ],
    ['user_click_chatnow', [{ type: 'ignored', reason: 'user_click_chatnow' }]],
    ['user_submit_info', [{ type: 'unsupported', reason: 'user_submit_info' }]],
    ['user_submit_info_legacy', [{ type: 'unsupported', reason: 'user_submit_info' }]],
    [
      'user_received_message',
      [{ type: 'receipt', providerIds: ['ab67cbf8ebb6a5bcd340'], status: 'delivered', at: new Date(1790001098000) }],
    ],
    [
      'user_seen_message',
      [
        {
          type: 'receipt',
          providerIds: ['7aaa465df4c2156b75b9', '9354592ca4ec42aba620'],
          status: 'seen',
          at: new Date(1790001159000),
        },
      ],
    ],
    ['user_reacted_message', [{ type: 'ignored', reason: 'user_reacted_message' }]],
    ['oa_reacted_message', [{ type: 'ignored', reason: 'oa_reacted_message' }]],
    ['oa_send_text_api_echo', [{ type: 'ignored', reason: 'echo' }]],
    [
      'oa_send_text_by_staff',
      [{ type: 'staff_reply', key: '0ccfd48ee5deabe16d7b', address: person, sentAt: new Date(1790001403000) }],
    ],
    ['oa_send_image', [{ type: 'ignored', reason: 'echo' }]],
    ['oa_send_file', [{ type: 'ignored', reason: 'echo' }]],
    ['oa_send_template_echo', [{ type: 'ignored', reason: 'echo' }]],
    ['anonymous_send_text', [{ type: 'unsupported', reason: 'anonymous_send_text' }]],
    ['add_user_to_tag', [{ type: 'ignored', reason: 'add_user_to_tag' }]],
    ['remove_user_from_tag', [{ type: 'ignored', reason: 'remove_user_from_tag' }]],
    ['user_withdraw', [{ type: 'unsupported', reason: 'user_withdraw' }]],
    ['widget_interaction_accepted', [{ type: 'ignored', reason: 'widget_interaction_accepted' }]],
    ['user_send_group_text', [{ type: 'unsupported', reason: 'user_send_group_text' }]],
    ['zbs_user_received_message_phone', [{ type: 'unsupported', reason: 'template_message' }]],
    ['zbs_change_template_status', [{ type: 'unsupported', reason: 'template_message' }]],
    ['zbs_change_template_quality', [{ type: 'unsupported', reason: 'template_message' }]],
    ['zbs_change_oa_daily_quota', [{ type: 'unsupported', reason: 'template_message' }]],
    ['zbs_user_feedback', [{ type: 'unsupported', reason: 'user_feedback' }]],
    ['zbs_user_click_response_button', [{ type: 'unsupported', reason: 'user_click_response_button' }]],
  ]
  runIncoming(
    documents.map(([name, events]): Incoming => ({ name, channel, request: document(name), verdict: 'valid', events })),
    'x-zevent-signature',
  )
})

describe('what makes an event ours', () => {
  const at = new Date(1790000000000)
  const make = (name: string, change: object, events: ChannelEvent[]): Incoming => ({
    name,
    channel,
    request: signed({ ...text, ...change }),
    verdict: 'valid',
    events,
  })
  runIncoming(
    [
      make('a button of ours brings its payload back', { message: { text: 'hk:q7:2', msg_id: 'b1' } }, [
        {
          type: 'message',
          key: 'b1',
          address: person,
          sentAt: at,
          content: { kind: 'text', text: 'hk:q7:2', payload: 'hk:q7:2' },
        },
      ]),
      make('a text that only mentions our prefix is a text', { message: { text: 'ma hk:q7:2', msg_id: 'b2' } }, [
        { type: 'message', key: 'b2', address: person, sentAt: at, content: { kind: 'text', text: 'ma hk:q7:2' } },
      ]),
      make('ids beyond 2^53 survive to the last digit', { sender: { id: '9007199254740993001' } }, [
        {
          type: 'message',
          key: '00aa',
          address: '9007199254740993001',
          sentAt: at,
          content: { kind: 'text', text: 'Chào trạm' },
        },
      ]),
      make('an id that came as a number is not guessed at', { sender: { id: 123 } }, [
        { type: 'unsupported', reason: 'unreadable' },
      ]),
      make('a text with nothing in it is still something', { message: { text: '', msg_id: 'e' } }, [
        { type: 'message', key: 'e', address: person, sentAt: at, content: { kind: 'other' } },
      ]),
      make(
        'a kind of message not known yet is still answered',
        { event_name: 'user_send_todo', message: { msg_id: 't' } },
        [{ type: 'message', key: 't', address: person, sentAt: at, content: { kind: 'other' } }],
      ),
      make('a message without an id is known by its kind and time', { message: { text: 'a' } }, [
        {
          type: 'message',
          key: 'user_send_text:1790000000000',
          address: person,
          sentAt: at,
          content: { kind: 'text', text: 'a' },
        },
      ]),
      make(
        'a caption and a place name are kept',
        { event_name: 'user_send_location', message: { text: 'Chợ Đồng Cẩm', msg_id: 'l' } },
        [
          {
            type: 'message',
            key: 'l',
            address: person,
            sentAt: at,
            content: { kind: 'location', text: 'Chợ Đồng Cẩm' },
          },
        ],
      ),
      make('another app is not ours', { app_id: '4100000000000000009' }, [
        { type: 'unsupported', reason: 'other_app' },
      ]),
      make('a message to another account is not ours', { recipient: { id: '2200000000000000009' } }, [
        { type: 'unsupported', reason: 'other_account' },
      ]),
      make(
        'a follower of another account is not ours',
        { event_name: 'follow', oa_id: '22', follower: { id: person } },
        [{ type: 'unsupported', reason: 'other_account' }],
      ),
      make(
        'a receipt of another account is not ours',
        { event_name: 'user_seen_message', sender: { id: '22' }, message: { msg_ids: ['a'] } },
        [{ type: 'unsupported', reason: 'other_account' }],
      ),
      make(
        'a receipt of nothing is kept, not guessed at',
        { event_name: 'user_seen_message', sender: { id: settings.oaId }, message: {} },
        [{ type: 'unsupported', reason: 'unreadable' }],
      ),
      make(
        'staff of another account do not quiet our bot',
        { event_name: 'oa_send_text', sender: { id: '22', admin_id: '5' } },
        [{ type: 'unsupported', reason: 'other_account' }],
      ),
      make(
        'an anonymous visitor gets no answer',
        { event_name: 'oa_send_anonymous_text', sender: { id: settings.oaId, admin_id: '5' } },
        [{ type: 'unsupported', reason: 'oa_send_anonymous_text' }],
      ),
      make('an event nobody knows is kept', { event_name: 'user_does_a_dance' }, [
        { type: 'unsupported', reason: 'user_does_a_dance' },
      ]),
    ],
    'x-zevent-signature',
  )
})

describe('the signature', () => {
  const vector = payload('zalo-oa/signature-vector') as unknown as {
    raw_body: string
    header: string
    expected_hex: string
    wrong_hmac_variant_hex: string
  }
  const verdictOf = (signature: string | string[]) =>
    channel.verify({ ...request(vector.raw_body), headers: { 'x-zevent-signature': signature } })

  test('holds for the published vector, with and without mac=', () => {
    expect(verdictOf(vector.header)).toBe('valid')
    expect(verdictOf(vector.expected_hex)).toBe('valid')
    expect(verdictOf(vector.expected_hex.toUpperCase())).toBe('valid')
  })
  test.each([
    ['an HMAC in its place', vector.wrong_hmac_variant_hex],
    ['half of it', vector.expected_hex.slice(0, 32)],
    ['nothing behind mac=', 'mac='],
    ['something that is no hex', 'mac=zz'],
    ['more than one', [vector.header, vector.header]],
  ])('refuses %s', (_, signature) => {
    expect(verdictOf(signature)).toBe('invalid')
  })
  test('is computed over the bytes as they came, not over the same JSON written again', () => {
    const spaced = vector.raw_body.replace('"event_name":', '"event_name": ')
    expect(channel.verify(request(spaced, { 'x-zevent-signature': vector.header }))).toBe('invalid')
    expect(channel.verify(signed(spaced))).toBe('valid')
  })
  test('cannot be computed without JSON or without a time', () => {
    for (const body of [
      'nonsense',
      '{"a":',
      '[]',
      '"x"',
      'null',
      '{"event_name":"follow"}',
      '{"timestamp":""}',
      '{}',
    ]) {
      expect(channel.verify(request(body, { 'x-zevent-signature': vector.header })), body).toBe('no_signature_possible')
    }
  })
  test('of another key is refused', () => {
    const other = createZaloOa({ ...settings, oaSecretKey: 'another' }, io)
    expect(other.verify(request(vector.raw_body, { 'x-zevent-signature': vector.header }))).toBe('invalid')
  })
})

describe('before the console has shown the secret key', () => {
  test.each(['', '  \n', '{}', '{"challenge":"x"}'])('the ping %j is answered and brings nothing', (body) => {
    expect(withoutKey.verify(request(body))).toBe('valid')
    expect(withoutKey.parse(request(body))).toEqual({ events: [] })
  })
  test('nothing that carries an event gets through, however it is signed', () => {
    const signedWithNothing = createHash('sha256')
      .update(settings.appId + JSON.stringify(text) + text.timestamp)
      .digest('hex')
    for (const key of [null, '']) {
      const keyless = createZaloOa({ ...settings, oaSecretKey: key }, io)
      for (const signature of ['', `mac=${signedWithNothing}`]) {
        const event = request(JSON.stringify(text), { 'x-zevent-signature': signature })
        expect(keyless.verify(event)).toBe('invalid')
        expect(keyless.parse(event)).toEqual({ events: [] })
      }
      expect(keyless.verify(request('{"event_name":null}'))).toBe('invalid')
    }
  })
  test('a body that is no JSON is not taken for a ping', () => {
    expect(withoutKey.verify(request('nonsense'))).toBe('no_signature_possible')
  })
})

test('with a key an empty probe is still answered, and brings nothing', () => {
  expect(channel.verify(request(''))).toBe('valid')
  expect(channel.parse(request(''))).toEqual({ events: [] })
})
