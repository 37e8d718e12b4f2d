// One SMS through Twilio's REST interface, by plain HTTP: the package's client would load 300 modules for one call.
import { type CallOutcome, call, type Fetch, jsonOf } from '../call.ts'
import type { OutboundMessage, SendResult } from '../channel.ts'
import { toE164 } from './address.ts'
import { resultOf } from './codes.ts'
import { created, refusal } from './schema.ts'

export const maxBody = 1600

export interface SendSettings {
  accountSid: string
  authToken: string
  /** Our number in E.164, a name or a short code; `MG…`: a messaging service. */
  from: string
  apiUrl: string
  publicUrl: string
}

export interface SendIo {
  fetch: Fetch
  timeoutMs: number
}

/**
 * Twilio knows no idempotency key, so an unclear end is `unknown`. Our id goes out in the address of the status
 * callback and comes back with every receipt, also when the answer to this call was lost.
 */
export async function send(message: OutboundMessage, settings: SendSettings, io: SendIo): Promise<SendResult> {
  const to = toE164(message.address)
  if (to === null) return { result: 'failed', code: 'address_invalid' }
  if (message.text.length > maxBody) return { result: 'failed', code: 'too_long' }
  const answer = await call(
    io.fetch,
    `${settings.apiUrl}/2010-04-01/Accounts/${settings.accountSid}/Messages.json`,
    {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${settings.accountSid}:${settings.authToken}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        To: to,
        [settings.from.startsWith('MG') ? 'MessagingServiceSid' : 'From']: settings.from,
        Body: message.text,
        StatusCallback: `${settings.publicUrl}/webhooks/twilio/status?m=${encodeURIComponent(message.id)}`,
      }).toString(),
    },
    io.timeoutMs,
  )
  return readAnswer(answer)
}

function readAnswer(answer: CallOutcome): SendResult {
  if (answer.outcome === 'not_sent') return { result: 'retry', code: answer.code }
  if (answer.outcome === 'forbidden') return { result: 'failed', code: answer.code }
  if (answer.outcome === 'unknown') return { result: 'unknown', code: answer.code }
  const { status } = answer
  const body = jsonOf(answer.text)
  if (status === 200 || status === 201) {
    const message = created.safeParse(body)
    return message.success
      ? { result: 'sent', providerId: message.data.sid }
      : { result: 'unknown', code: 'unreadable' }
  }
  const after = retryAfter(answer.headers.get('retry-after'))
  if (status === 429) return resultOf(20429, after)
  if (status >= 500) return { result: 'unknown', code: `http_${status}` }
  const error = refusal.safeParse(body)
  if (error.success) return resultOf(error.data.code, after)
  // A wrong token is refused before anything is read; who else answers without a code is not Twilio.
  if (status === 401 || status === 403) return { result: 'failed', code: `http_${status}`, operator: true }
  return { result: 'unknown', code: `http_${status}` }
}

// Seconds; the other form, a date, would need a clock.
function retryAfter(header: string | null): number | undefined {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) * 1000 : undefined
}
