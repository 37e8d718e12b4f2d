// What is known about a call that was not answered, with real connections that fail in every way.

import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { call } from '../../../src/messaging/channels/call.ts'
import { listen } from '../../providers/listen.ts'

const open: { close(done?: () => void): unknown }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function port(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const post = (url: string, timeoutMs = 3000, how: typeof fetch = fetch) =>
  call(how, url, { method: 'POST', headers: { access_token: 'very-secret' }, body: 'x' }, timeoutMs)

test('nobody listens: surely not sent', async () => {
  const server = createServer()
  const free = await port(server)
  await new Promise((resolve) => server.close(resolve))
  expect(await post(`http://127.0.0.1:${free}/`)).toEqual({ outcome: 'not_sent', code: 'ECONNREFUSED' })
  expect(await post(`http://localhost:${free}/`)).toEqual({ outcome: 'not_sent', code: 'ECONNREFUSED' })
})

test('a provider that went away after an answered call: surely not sent, no kept connection is in doubt', async () => {
  const provider = await listen(() => ({ status: 200, body: '' }))
  expect(await post(provider.url)).toMatchObject({ outcome: 'answered' })
  await provider.close()
  expect(await post(provider.url)).toEqual({ outcome: 'not_sent', code: 'ECONNREFUSED' })
})

test('every call has a connection of its own, so that none is found dead after the request was written', async () => {
  const provider = await listen(() => ({ status: 200, body: '' }))
  await post(provider.url)
  expect(provider.arrived[0]!.headers.connection).toBe('close')
  await provider.close()
})

test('a host of several addresses: surely not sent only when none was reached', async () => {
  const failing =
    (...calls: string[]) =>
    async () => {
      const errors = calls.map((syscall) => Object.assign(new Error(), { syscall }))
      throw new TypeError('fetch failed', { cause: Object.assign(new AggregateError(errors), { code: 'ECONNRESET' }) })
    }
  expect(await post('http://x', 100, failing('connect', 'connect'))).toMatchObject({ outcome: 'not_sent' })
  expect(await post('http://x', 100, failing('connect', 'read'))).toMatchObject({ outcome: 'unknown' })
})

test('a name that does not resolve: surely not sent', async () => {
  const outcome = await post('http://no-such-host.invalid/')
  expect(outcome).toMatchObject({ outcome: 'not_sent', code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) })
})

test('a server that takes the request and never answers: nobody knows', async () => {
  const provider = await listen(() => ({ status: 200, body: '' }))
  provider.troubles.set({ kind: 'silence' })
  expect(await post(provider.url, 150)).toEqual({ outcome: 'unknown', code: 'timeout' })
  expect(provider.arrived).toHaveLength(1)
  await provider.close()
})

test('an answer that comes too late: nobody knows', async () => {
  const provider = await listen(() => ({ status: 200, body: 'late' }))
  provider.troubles.set({ kind: 'slow', ms: 600 })
  expect(await post(provider.url, 150)).toEqual({ outcome: 'unknown', code: 'timeout' })
  await provider.close()
})

test('a connection cut after the request: nobody knows', async () => {
  const provider = await listen(() => ({ status: 200, body: '' }))
  provider.troubles.set({ kind: 'drop' })
  expect(await post(provider.url)).toMatchObject({ outcome: 'unknown', code: 'UND_ERR_SOCKET' })
  await provider.close()
})

test('an answer that breaks off in its middle: nobody knows', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"err', () => socket.destroy())
    })
  })
  open.push(server)
  expect(await post(`http://127.0.0.1:${await port(server)}/`)).toMatchObject({ outcome: 'unknown' })
})

test('something that is no HTTP: nobody knows', async () => {
  const server = createServer((socket) => socket.once('data', () => socket.end('SSH-2.0-hello\r\n')))
  open.push(server)
  expect(await post(`http://127.0.0.1:${await port(server)}/`)).toMatchObject({ outcome: 'unknown' })
})

test('a demo that would leave this machine: never', async () => {
  const guarded = async () => {
    throw Object.assign(new Error('sends to loopback only'), { code: 'not_loopback' })
  }
  const wrapped = async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'not_loopback' }) })
  }
  expect(await post('https://openapi.zalo.me', 100, guarded)).toEqual({ outcome: 'forbidden', code: 'not_loopback' })
  expect(await post('https://openapi.zalo.me', 100, wrapped)).toEqual({ outcome: 'forbidden', code: 'not_loopback' })
})

test('a certificate that is refused: surely not sent', async () => {
  for (const code of ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID']) {
    const refused = async () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })
    }
    expect(await post('https://127.0.0.1', 100, refused)).toEqual({ outcome: 'not_sent', code })
  }
})

test('the code never quotes a header: an invalid one would bring its value with it', async () => {
  const headers = { access_token: 'very-secret\n\u0100' }
  const outcome = await call(fetch, 'http://127.0.0.1/', { method: 'POST', headers, body: '' }, 100)
  expect(JSON.stringify(outcome)).not.toContain('very-secret')
})
