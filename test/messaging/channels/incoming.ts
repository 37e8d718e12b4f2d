// The runner of incoming case tables: what a provider's request is judged to be, and which events come of it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type {
  Channel,
  ChannelEvent,
  ParsedRequest,
  RawRequest,
  Verdict,
} from '../../../src/messaging/channels/channel.ts'

export interface Incoming {
  name: string
  channel: Channel
  request: RawRequest
  verdict: Verdict
  /** Of a valid request. */
  events?: ChannelEvent[]
  reply?: ParsedRequest['reply']
}

/**
 * For every case the verdict and the events; and for every valid one that has a signature, without being asked: it is
 * refused without the signature and with one byte changed, and no key holds an address or a hash of one.
 */
export function runIncoming(cases: Incoming[], signatureHeader: string) {
  test.each(cases)('$name', ({ channel, request, verdict, events, reply }) => {
    expect(channel.verify(request)).toBe(verdict)
    if (verdict !== 'valid') return
    const parsed = channel.parse(request)
    expect(parsed).toEqual(reply === undefined ? { events } : { events, reply })
    for (const event of parsed.events) if ('key' in event) holdsNoAddress(event.key, event.address)

    if (request.headers[signatureHeader] === undefined) return
    const unsigned = { ...request.headers }
    delete unsigned[signatureHeader]
    expect(channel.verify({ ...request, headers: unsigned }), 'without a signature').toBe('invalid')
    const changed = Buffer.from(request.body)
    const at = changed.lastIndexOf(0x31)
    changed[at] = 0x32
    expect(channel.verify({ ...request, body: changed }), 'with another byte').toBe('invalid')
  })
}

function holdsNoAddress(key: string, address: string) {
  expect(key).not.toContain(address)
  for (const algorithm of ['md5', 'sha1', 'sha256']) {
    expect(key).not.toContain(createHash(algorithm).update(address).digest('hex'))
  }
}

/** A whole document of a provider, as it was sent. */
export function payload(name: string): { headers: Record<string, string>; url?: string; raw_body: string } {
  return JSON.parse(readFileSync(new URL(`payloads/${name}.json`, import.meta.url), 'utf8'))
}
