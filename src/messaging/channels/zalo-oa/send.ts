// One consultation message ("tin tư vấn") to one Zalo user.
import { createHmac } from 'node:crypto'
import { type CallOutcome, call, type Fetch, jsonOf } from '../call.ts'
import type { Choice, OutboundMessage, SendResult } from '../channel.ts'
import { resultOf } from './codes.ts'
import { sendAnswer } from './schema.ts'

/** Characters of a text; Zalo names no unit, so the largest is counted: UTF-16, after NFC. */
export const maxText = 2000
export const maxButtons = 5
const maxTitle = 100
const maxPayload = 1000

export interface SendSettings {
  apiUrl: string
  appSecret?: string | undefined
  /** Send `appsecret_proof`, where the app demands it. */
  useProof?: boolean | undefined
}

export interface SendIo {
  fetch: Fetch
  accessToken(): Promise<string>
  /** A token newer than the stale one, or null when there is none and somebody must consent again. */
  refreshAccessToken(staleToken: string): Promise<string | null>
  timeoutMs: number
}

/**
 * A refused token is renewed once and the message sent once more; nothing else is ever repeated here.
 * Too long a text is `too_long`: splitting is the caller's. More choices than buttons: none are sent, the caller
 * has written numbers into the text.
 */
export async function send(message: OutboundMessage, settings: SendSettings, io: SendIo): Promise<SendResult> {
  const text = message.text.normalize('NFC')
  if (text.length > maxText) return { result: 'failed', code: 'too_long' }
  if (message.choices.some((choice) => choice.payload.length > maxPayload)) {
    return { result: 'failed', code: 'payload_too_long' }
  }
  const body = JSON.stringify({
    recipient: { user_id: message.address },
    message: { text, ...buttons(message.choices) },
  })

  const token = await orNull(io.accessToken())
  if (token === null) return { result: 'retry', code: 'no_access_token' }
  const first = await post(body, token, settings, io)
  if (first.result !== 'token_refused') return first

  let fresh: string | null
  try {
    fresh = await io.refreshAccessToken(token)
  } catch {
    return { result: 'retry', code: first.code }
  }
  if (fresh === null) return { result: 'failed', code: first.code, operator: true }
  const second = await post(body, fresh, settings, io)
  return second.result === 'token_refused' ? { result: 'failed', code: second.code, operator: true } : second
}

type Answered = SendResult | { result: 'token_refused'; code: string }

async function post(body: string, token: string, settings: SendSettings, io: SendIo): Promise<Answered> {
  const headers: Record<string, string> = { 'content-type': 'application/json', access_token: token }
  if (settings.useProof) {
    headers.appsecret_proof = createHmac('sha256', settings.appSecret ?? '')
      .update(token)
      .digest('hex')
  }
  const url = `${settings.apiUrl}/v3.0/oa/message/cs`
  return readAnswer(await call(io.fetch, url, { method: 'POST', headers, body }, io.timeoutMs))
}

function readAnswer(answer: CallOutcome): Answered {
  if (answer.outcome === 'not_sent') return { result: 'retry', code: answer.code }
  if (answer.outcome === 'forbidden') return { result: 'failed', code: answer.code }
  if (answer.outcome === 'unknown') return { result: 'unknown', code: answer.code }
  if (answer.status === 429) return { result: 'retry', code: 'http_429', after: 60_000 }
  if (answer.status >= 500) return { result: 'unknown', code: `http_${answer.status}` }
  const parsed = sendAnswer.safeParse(jsonOf(answer.text))
  if (!parsed.success)
    return { result: 'unknown', code: answer.status === 200 ? 'unreadable' : `http_${answer.status}` }
  if (parsed.data.error !== 0) return resultOf(parsed.data.error)
  const id = parsed.data.data?.message_id
  return { result: 'sent', providerId: typeof id === 'string' && id !== '' ? id : null }
}

// One invalid button makes Zalo refuse the whole message, so a long title is cut here.
function buttons(choices: Choice[]): object {
  if (choices.length === 0 || choices.length > maxButtons) return {}
  return {
    attachment: {
      type: 'template',
      payload: {
        buttons: choices.map((choice) => ({
          title: title(choice.label),
          type: 'oa.query.hide',
          payload: choice.payload,
        })),
      },
    },
  }
}

function title(label: string): string {
  const whole = label.normalize('NFC')
  return whole.length <= maxTitle ? whole : `${whole.slice(0, maxTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

// The token's store being away is not the message's fault: nothing was sent yet.
function orNull(token: Promise<string>): Promise<string | null> {
  return token.catch(() => null)
}
