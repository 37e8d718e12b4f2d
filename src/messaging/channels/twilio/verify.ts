// Is this request from Twilio? HMAC-SHA1 over the address Twilio called and every field it sent.
// Deep import: the package's front door costs 0.26 s and 23 MB at start-up.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import type { RawRequest, Verdict } from '../channel.ts'
import { formParams } from './schema.ts'

/** `publicUrl` is the address Twilio was given, without a last slash: what Host or a proxy's headers claim is not signed. */
export function verify(request: RawRequest, settings: { authToken: string; publicUrl: string }): Verdict {
  if (!isForm(request)) return 'no_signature_possible'
  const url = `${settings.publicUrl}${request.url}`
  // validateRequest throws on an address it cannot parse.
  if (!request.url.startsWith('/') || !URL.canParse(url)) return 'no_signature_possible'
  const signature = request.headers['x-twilio-signature']
  if (typeof signature !== 'string' || signature === '') return 'invalid'
  return validateRequest(settings.authToken, signature, url, formParams(request.body)) ? 'valid' : 'invalid'
}

function isForm(request: RawRequest): boolean {
  const type = request.headers['content-type']
  return type === undefined || (typeof type === 'string' && /^application\/x-www-form-urlencoded\b/i.test(type.trim()))
}
