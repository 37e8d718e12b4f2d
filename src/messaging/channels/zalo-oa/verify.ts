// Is this request from Zalo? mac = sha256(app id + raw body + timestamp + OA secret key), a plain hash, not an HMAC.
import { createHash, timingSafeEqual } from 'node:crypto'
import { jsonOf } from '../call.ts'
import type { RawRequest, Verdict } from '../channel.ts'

interface Keys {
  appId: string
  /** The OA secret key of the console's webhook page, not the app secret. */
  oaSecretKey: string | null
}

/**
 * Compares in constant time over the bytes as received; the header may come with or without `mac=`.
 * An empty body is Zalo's probe and always valid: it carries nothing. As the console shows the secret key only
 * after the first ping was answered, without a key a body that names no event is valid too; one that does never is.
 */
export function verify(request: RawRequest, keys: Keys): Verdict {
  if (isEmpty(request.body)) return 'valid'
  const body = objectOf(request.body)
  if (body === null) return 'no_signature_possible'
  if (!keys.oaSecretKey) return body.event_name === undefined ? 'valid' : 'invalid'

  const timestamp = timestampOf(body)
  if (timestamp === null) return 'no_signature_possible'
  const claimed = claimedMac(request.headers['x-zevent-signature'])
  if (claimed === null) return 'invalid'
  const expected = createHash('sha256')
    .update(keys.appId)
    .update(request.body)
    .update(timestamp)
    .update(keys.oaSecretKey)
    .digest()
  return timingSafeEqual(claimed, expected) ? 'valid' : 'invalid'
}

/** Nothing but white space. */
export function isEmpty(body: Buffer): boolean {
  return body.length === 0 || body.toString('utf8').trim() === ''
}

/** The body as a JSON object, or null. */
export function objectOf(body: Buffer): Record<string, unknown> | null {
  const value = jsonOf(body.toString('utf8'))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

function timestampOf(body: Record<string, unknown>): string | null {
  const { timestamp } = body
  if (typeof timestamp === 'string' && timestamp !== '') return timestamp
  return Number.isSafeInteger(timestamp) ? String(timestamp) : null
}

function claimedMac(header: string | string[] | undefined): Buffer | null {
  const hex = typeof header === 'string' ? header.trim().replace(/^mac=/i, '') : ''
  return /^[0-9a-f]{64}$/i.test(hex) ? Buffer.from(hex, 'hex') : null
}
