// An imitated Twilio: its Messages endpoint, its inbound webhooks and its status callbacks, over real HTTP on loopback.
// It refuses what the real one refuses, and gives up on a webhook when the real one would.
import { randomBytes } from 'node:crypto'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { type Answer, type Arrived, listen, type Trouble } from './listen.ts'

export interface TwilioOptions {
  accountSid: string
  authToken: string
  /** Our number. */
  from: string
  /** Where a public address is really reached: the signature is made for the public one. */
  reach?: (publicUrl: string) => string
  /** How long our server has to answer a webhook. */
  webhookBudgetMs?: number
  /** Status callbacks sent by themselves after every send, in this order. */
  emits?: string[]
}

export interface SentSms {
  sid: string
  to: string
  from: string
  body: string
  statusCallback: string | null
}

export interface Delivery {
  attempts: (number | 'no_connection' | 'dropped' | 'too_slow')[]
  /** Answered 2xx with what Twilio can read. Never delivered again otherwise. */
  accepted: boolean
  type: string
  body: string
}

const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
const startWords = ['START', 'YES', 'UNSTOP']
const helpWords = ['HELP', 'INFO']

export type Twilio = Awaited<ReturnType<typeof startTwilio>>

export async function startTwilio(options: TwilioOptions) {
  const sent: SentSms[] = []
  const optedOut = new Set<string>()
  /** What Twilio itself wrote to people, after a keyword. */
  const autoReplies: { to: string; word: string }[] = []
  /** The debugger's entries: 11200 no good answer, 12300 an answer that is no TwiML. */
  const alerts: { code: number; url: string }[] = []
  // Callbacks sent by themselves go one after the other, but may overtake the answer to the send itself.
  let queue: Promise<unknown> = Promise.resolve()
  const reach = options.reach ?? ((url: string) => url)

  const server = await listen((request) => {
    const account = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages\.json$/.exec(request.url)?.[1]
    if (request.method !== 'POST' || account === undefined)
      return refuse(404, 20404, 'The requested resource was not found')
    return create(request, account)
  })

  function create(request: Arrived, account: string): Answer {
    const expected = `Basic ${Buffer.from(`${options.accountSid}:${options.authToken}`).toString('base64')}`
    if (request.headers.authorization !== expected || account !== options.accountSid) {
      return refuse(401, 20003, 'Authenticate')
    }
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    const form = new URLSearchParams(isForm ? request.body.toString() : '')
    const [to, from, body, statusCallback] = ['To', 'From', 'Body', 'StatusCallback'].map((name) => form.get(name))
    if (!to) return refuse(400, 21604, "A 'To' phone number is required.")
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return refuse(400, 21211, "Invalid 'To' Phone Number")
    if (!from) return refuse(400, 21603, "A 'From' phone number is required.")
    if (from !== options.from) return refuse(400, 21606, "The 'From' phone number is not a valid, SMS-capable number")
    if (!body) return refuse(400, 21602, 'Message body is required.')
    if (body.length > 1600) return refuse(400, 21617, 'The concatenated message body exceeds the 1600 character limit.')
    if (statusCallback && !URL.canParse(statusCallback))
      return refuse(400, 21609, 'The StatusCallback URL is not valid')
    if (optedOut.has(to)) return refuse(400, 21610, 'Attempt to send to unsubscribed recipient')

    const sms = { sid: sid('SM'), to, from, body, statusCallback: statusCallback ?? null }
    sent.push(sms)
    for (const status of options.emits ?? []) queue = queue.then(() => statusOf(sms, status))
    return {
      status: 201,
      body: JSON.stringify({
        account_sid: options.accountSid,
        api_version: '2010-04-01',
        body,
        date_created: 'Thu, 11 Jun 2026 01:00:00 +0000',
        date_sent: null,
        direction: 'outbound-api',
        error_code: null,
        error_message: null,
        from,
        num_media: '0',
        num_segments: '1',
        price: null,
        sid: sms.sid,
        status: 'queued',
        to,
      }),
    }
  }

  /** One message of a person to our number. One attempt; again only where no connection came about, and once. */
  async function receive(
    target: string,
    sms: { from: string; body: string; sid?: string; fields?: Record<string, string> },
  ): Promise<Delivery> {
    const word = sms.body.trim().toUpperCase()
    if (stopWords.includes(word)) {
      optedOut.add(sms.from)
      autoReplies.push({ to: sms.from, word })
    } else if (startWords.includes(word)) {
      // Of a START by somebody who is not blocked the real one says so too; of a YES it does not.
      if (optedOut.delete(sms.from) || word !== 'YES') autoReplies.push({ to: sms.from, word })
    } else if (helpWords.includes(word)) autoReplies.push({ to: sms.from, word })
    const id = sms.sid ?? sid('SM')
    return deliver(target, {
      ToCountry: 'VN',
      ToState: '',
      SmsMessageSid: id,
      NumMedia: '0',
      ToCity: '',
      FromZip: '',
      SmsSid: id,
      FromState: '',
      SmsStatus: 'received',
      FromCity: '',
      Body: sms.body,
      FromCountry: 'VN',
      To: options.from,
      ToZip: '',
      NumSegments: '1',
      MessageSid: id,
      AccountSid: options.accountSid,
      From: sms.from,
      ApiVersion: '2010-04-01',
      ...sms.fields,
    })
  }

  /** One status callback of a sent message; call it again for a duplicate, in any order. */
  async function statusOf(sms: SentSms, status: string, errorCode?: string): Promise<Delivery | null> {
    if (sms.statusCallback === null) return null
    return deliver(sms.statusCallback, {
      SmsSid: sms.sid,
      SmsStatus: status,
      MessageStatus: status,
      To: sms.to,
      MessageSid: sms.sid,
      AccountSid: options.accountSid,
      From: sms.from,
      ApiVersion: '2010-04-01',
      ...(errorCode === undefined ? {} : { ErrorCode: errorCode }),
    })
  }

  async function deliver(url: string, params: Record<string, string>): Promise<Delivery> {
    const target = url.replace(/#.*$/, '')
    const delivery: Delivery = { attempts: [], accepted: false, type: '', body: '' }
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const result = await post(target, params, delivery)
      delivery.attempts.push(result)
      if (result !== 'no_connection') break
    }
    const last = delivery.attempts.at(-1)
    const answered = typeof last === 'number' && last >= 200 && last < 300
    if (!answered) alerts.push({ code: 11200, url: target })
    const readable =
      delivery.body === '' || (/^(text|application)\/xml/.test(delivery.type) && /<Response\b/.test(delivery.body))
    if (answered && !readable) alerts.push({ code: 12300, url: target })
    delivery.accepted = answered && readable
    return delivery
  }

  async function post(
    target: string,
    params: Record<string, string>,
    delivery: Delivery,
  ): Promise<Delivery['attempts'][number]> {
    try {
      const response = await fetch(reach(target), {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
          'x-twilio-signature': getExpectedTwilioSignature(options.authToken, target, params),
          'i-twilio-idempotency-token': randomBytes(16).toString('hex'),
        },
        body: new URLSearchParams(params).toString(),
        redirect: 'manual',
        signal: AbortSignal.timeout(options.webhookBudgetMs ?? 15_000),
      })
      delivery.type = response.headers.get('content-type') ?? ''
      delivery.body = await response.text()
      return response.status
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') return 'too_slow'
      const cause = (error as Error).cause as { syscall?: string } | undefined
      return cause?.syscall === 'connect' ? 'no_connection' : 'dropped'
    }
  }

  return {
    url: server.url,
    sent,
    autoReplies,
    alerts,
    optedOut,
    arrived: server.arrived,
    receive,
    status: statusOf,
    trouble: (trouble: Trouble, times?: number) => server.troubles.set(trouble, times),
    /** 429, as when too many requests come at once. */
    tooMany: (times?: number, retryAfterSeconds?: number) =>
      server.troubles.set(
        {
          kind: 'status',
          status: 429,
          ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': String(retryAfterSeconds) } }),
          body: refuse(429, 20429, 'Too Many Requests').body,
        },
        times,
      ),
    noTrouble: () => server.troubles.clear(),
    /** Resolves when every callback sent by itself has been answered or given up. */
    settled: async () => {
      for (let seen = null as Promise<unknown> | null; seen !== queue; ) {
        seen = queue
        await seen
      }
    },
    stop: server.close,
  }
}

function refuse(status: number, code: number, message: string): Answer {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }
  return { status, body: JSON.stringify(body) }
}

function sid(prefix: string): string {
  return prefix + randomBytes(16).toString('hex')
}
