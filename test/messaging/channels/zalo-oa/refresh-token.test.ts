// Trading the refresh token: what is believed, and what is not.
import { expect, test } from 'vitest'
import { type Refreshed, refreshToken } from '../../../../src/messaging/channels/zalo-oa/refresh-token.ts'
import { listen, type Trouble } from '../../../providers/listen.ts'

const settings = { appId: '3000000000000000001', appSecret: 'the-app-secret' }

async function answered(body: object | string, status = 200, trouble?: Trouble) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const server = await listen(() => ({ status, body: text }))
  if (trouble !== undefined) server.troubles.set(trouble)
  const result = await refreshToken('old-refresh', { ...settings, oauthUrl: server.url }, { fetch, timeoutMs: 300 })
  await server.close()
  expect(JSON.stringify(result)).not.toContain('the-app-secret')
  return { result, request: server.arrived[0]! }
}

test('asks with the app secret in a header and everything else in a form', async () => {
  const { request } = await answered({ access_token: 'AT2', refresh_token: 'RT2', expires_in: '90000' })
  expect(`${request.method} ${request.url}`).toBe('POST /v4/oa/access_token')
  expect(request.headers).toMatchObject({
    secret_key: 'the-app-secret',
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(Object.fromEntries(new URLSearchParams(request.body.toString()))).toEqual({
    refresh_token: 'old-refresh',
    app_id: '3000000000000000001',
    grant_type: 'refresh_token',
  })
})

const whole: Refreshed = { result: 'refreshed', accessToken: 'AT2', refreshToken: 'RT2', expiresInSeconds: 90000 }
const unreadable: Refreshed = { result: 'unknown', code: 'unreadable' }
const refusal = {
  error: -14020,
  error_name: 'Invalid refresh token',
  error_reason: '',
  error_description: '',
  ref_doc: '',
}

test.each<[string, object | string, number, Refreshed]>([
  [
    'a pair, its life a string of seconds',
    { access_token: 'AT2', refresh_token: 'RT2', expires_in: '90000' },
    200,
    whole,
  ],
  ['a pair, its life a number', { access_token: 'AT2', refresh_token: 'RT2', expires_in: 90000 }, 200, whole],
  ['a pair beside error 0', { error: 0, access_token: 'AT2', refresh_token: 'RT2', expires_in: '90000' }, 200, whole],
  ['a refusal, which comes with HTTP 200', refusal, 200, { result: 'refused', code: '-14020' }],
  [
    'a refusal that still names tokens',
    { ...refusal, access_token: 'x', refresh_token: 'y', expires_in: '1' },
    200,
    { result: 'refused', code: '-14020' },
  ],
  ['a refusal with HTTP 400', { error: -14002 }, 400, { result: 'refused', code: '-14002' }],
  ['no access token', { refresh_token: 'RT2', expires_in: '90000' }, 200, unreadable],
  ['no refresh token', { access_token: 'AT2', expires_in: '90000' }, 200, unreadable],
  ['empty tokens', { access_token: '', refresh_token: '', expires_in: '90000' }, 200, unreadable],
  ['null tokens', { access_token: null, refresh_token: null, expires_in: '90000' }, 200, unreadable],
  ['a life that is none', { access_token: 'AT2', refresh_token: 'RT2', expires_in: 'soon' }, 200, unreadable],
  ['an empty object', {}, 200, unreadable],
  ['a page', '<h1>hello</h1>', 200, unreadable],
  ['a failure of Zalo’s own that looks like a refusal', refusal, 500, { result: 'unknown', code: 'http_500' }],
  ['a gateway in between', '<h1>502</h1>', 502, { result: 'unknown', code: 'http_502' }],
])('reads %s', async (_, body, status, expected) => {
  expect((await answered(body, status)).result).toEqual(expected)
})

test('an answer that never comes is unknown: the old pair may be dead', async () => {
  expect((await answered({}, 200, { kind: 'silence' })).result).toEqual({ result: 'unknown', code: 'timeout' })
  expect((await answered({}, 200, { kind: 'answer_then_drop' })).result).toMatchObject({ result: 'unknown' })
})
