// An imitated Zalo: the Official Account API, its OAuth server and its webhooks, over real HTTP on loopback.
// It refuses what the real one refuses. What the documentation leaves open is taken at its strictest.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { type Answer, type Arrived, listen, type Trouble } from './listen.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export interface ZaloOptions {
  oaId: string
  appId: string
  appSecret: string
  oaSecretKey: string
  accessToken: string
  refreshToken: string
  /** The provider's clock; a test may move it. Default: the machine's. */
  now?: () => number
  /** Sends per minute before -32; 4,000 is the app's limit, plans set 100 or 2,000. */
  perMinute?: number
  /** The app demands appsecret_proof. */
  requireProof?: boolean
  /** Multiplies the waits between webhook retries: 0.001 makes 30 s into 30 ms. */
  timeScale?: number
  /** How long our server has to answer a webhook with 200. */
  webhookBudgetMs?: number
  /** Where echoes and receipts of sends go by themselves. */
  webhookUrl?: string
  /** What is emitted after every send, when `webhookUrl` is set. */
  emits?: ('echo' | 'received' | 'seen')[]
}

export interface SentMessage {
  id: string
  userId: string
  text: string
  buttons: { title: string; type: string; payload: string }[]
  at: number
}

export interface Delivery {
  /** One per attempt: the status, or why there was none. */
  attempts: (number | 'no_connection' | 'too_slow')[]
  accepted: boolean
}

export type ZaloEvent = Record<string, unknown> & { timestamp: string; event_name: string }

export type Zalo = Awaited<ReturnType<typeof startZalo>>

export async function startZalo(options: ZaloOptions) {
  const now = options.now ?? Date.now
  const sent: SentMessage[] = []
  const users = new Map<string, { lastInteraction: number; follows: boolean; answers?: number }>()
  const access = { token: options.accessToken, expiresAt: now() + 25 * hour }
  const refresh = { token: options.refreshToken, expiresAt: now() + 90 * day }
  const used = new Set<string>()
  const minutes = new Map<number, number>()
  const background = new Set<Promise<unknown>>()
  const deliveries: Delivery[] = []
  let webhookOn = true
  let stopped = false
  let webhookUrl = options.webhookUrl

  const server = await listen((request) => {
    if (request.method === 'POST' && request.url === '/v3.0/oa/message/cs') return json(sendMessage(request))
    if (request.method === 'POST' && request.url === '/v4/oa/access_token') return json(trade(request))
    return { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>404</h1>' }
  })

  // ── the API ───────────────────────────────────────────────────────────────────────────────────────────

  function sendMessage(request: Arrived): object {
    const inMinute = Math.floor(now() / minute)
    const count = (minutes.get(inMinute) ?? 0) + 1
    minutes.set(inMinute, count)
    if (count > (options.perMinute ?? 4000)) return no(-32, 'Your application reached limit call api')

    const token = request.headers.access_token
    if (token === undefined || token !== access.token) return no(-216, 'Access token is invalid')
    if (now() >= access.expiresAt) return no(-220, 'Access token has expired')
    if (options.requireProof) {
      const proof = createHmac('sha256', options.appSecret).update(token).digest('hex')
      if (request.headers.appsecret_proof !== proof) return no(-242, 'appsecret_proof is invalid')
    }
    if (!request.headers['content-type']?.startsWith('application/json')) return no(-201, 'content-type is invalid!')
    const body = parse(request.body)
    const userId = body?.recipient?.user_id
    if (typeof userId !== 'string' || !/^\d+$/.test(userId)) return no(-201, 'user_id is invalid!')
    const text = body?.message?.text
    if (typeof text !== 'string' || text === '') return no(-201, 'text is invalid!')
    if (text.length > 2000) return no(-210, 'text exceeds 2000 characters')
    const buttons = body?.message?.attachment?.payload?.buttons
    const refusal = body?.message?.attachment === undefined ? null : refuseButtons(body.message.attachment)
    if (refusal !== null) return refusal

    const user = users.get(userId)
    if (user?.answers !== undefined) return no(user.answers, 'refused')
    if (user === undefined || !user.follows) return no(-213, 'User has not followed the OA')
    if (now() - user.lastInteraction > 7 * day)
      return no(-230, 'User has not interacted with the OA in the past 7 days')

    const message = { id: randomBytes(10).toString('hex'), userId, text, buttons: buttons ?? [], at: now() }
    sent.push(message)
    emit(message)
    const data = { message_id: message.id, user_id: userId, sent_time: String(now()) }
    return { data: { ...data, quota: { quota_type: 'reply' } }, error: 0, message: 'Success' }
  }

  function trade(request: Arrived): object {
    const form = new URLSearchParams(request.body.toString())
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return oauthNo(-14001)
    // The real number for a wrong secret is not attested.
    if (request.headers.secret_key !== options.appSecret || form.get('app_id') !== options.appId) return oauthNo(-14012)
    if (form.get('grant_type') !== 'refresh_token') return oauthNo(-14012)
    const given = form.get('refresh_token') ?? ''
    if (used.has(given) || given !== refresh.token || now() >= refresh.expiresAt) return oauthNo(-14020)
    used.add(given)
    // Both old tokens die in this moment, whether or not the answer arrives.
    Object.assign(access, { token: randomBytes(16).toString('hex'), expiresAt: now() + 25 * hour })
    Object.assign(refresh, { token: randomBytes(16).toString('hex'), expiresAt: now() + 90 * day })
    return { access_token: access.token, refresh_token: refresh.token, expires_in: '90000' }
  }

  // ── the webhooks ──────────────────────────────────────────────────────────────────────────────────────

  /**
   * Delivers one event, signed over the bytes that go out, and again after 30 s, 5, 15, 30 min and 1 h (scaled) until
   * it is answered 200 in time. After the last failure the webhook is off until `switchWebhookOn`.
   */
  async function sendWebhook(target: string, event: ZaloEvent | string, timestamp?: string): Promise<Delivery> {
    if (!webhookOn) throw new Error('the webhook is switched off')
    const body = typeof event === 'string' ? event : JSON.stringify(event)
    const delivery: Delivery = { attempts: [], accepted: false }
    deliveries.push(delivery)
    if (typeof event !== 'string') interacted(event)
    const at = timestamp ?? (JSON.parse(body) as ZaloEvent).timestamp
    const waits = [0, 0.5 * minute, 5 * minute, 15 * minute, 30 * minute, hour]
    for (const [retry, wait] of waits.entries()) {
      if (wait > 0) await sleep(wait * (options.timeScale ?? 1))
      if (stopped) return delivery
      const attempt = await post(target, body, sign(body, at), retry)
      delivery.attempts.push(attempt)
      if (attempt === 200) return Object.assign(delivery, { accepted: true })
    }
    webhookOn = false
    return delivery
  }

  function sign(body: string, timestamp: string): string {
    const input = options.appId + body + timestamp + options.oaSecretKey
    return `mac=${createHash('sha256').update(input).digest('hex')}`
  }

  async function post(
    target: string,
    body: string,
    signature: string,
    retry: number,
  ): Promise<Delivery['attempts'][number]> {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'x-zevent-signature': signature }
    if (retry > 0) headers.num_retry = String(retry)
    try {
      const signal = AbortSignal.timeout(options.webhookBudgetMs ?? 2000)
      const response = await fetch(target, { method: 'POST', headers, body, signal, redirect: 'manual' })
      await response.arrayBuffer()
      return response.status
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'too_slow' : 'no_connection'
    }
  }

  function interacted(event: ZaloEvent) {
    const { sender, follower, user_id } = event as {
      sender?: { id: string }
      follower?: { id: string }
      user_id?: string
    }
    const id = follower?.id ?? user_id ?? sender?.id
    if (id === undefined || id === options.oaId) return
    const user = users.get(id) ?? { lastInteraction: 0, follows: true }
    if (event.event_name === 'unfollow') user.follows = false
    else if (
      event.event_name === 'follow' ||
      event.event_name.startsWith('user_send_') ||
      event.event_name === 'user_click_chatnow'
    ) {
      user.follows = true
      user.lastInteraction = now()
    } else return
    users.set(id, user)
  }

  function emit(message: SentMessage) {
    if (webhookUrl === undefined || !webhookOn) return
    for (const what of options.emits ?? []) {
      const event =
        what === 'echo' ? events.echo(message) : what === 'received' ? events.received(message) : events.seen([message])
      const job = sendWebhook(webhookUrl, event).finally(() => background.delete(job))
      background.add(job)
    }
  }

  // ── events, as Zalo writes them ───────────────────────────────────────────────────────────────────────

  const envelope = () => ({ app_id: options.appId, timestamp: String(now()) })
  const fromUser = (userId: string) => ({
    ...envelope(),
    sender: { id: userId },
    user_id_by_app: `9${userId}`,
    recipient: { id: options.oaId },
  })
  const fromOa = (userId: string) => ({
    ...envelope(),
    sender: { id: options.oaId },
    recipient: { id: userId },
    user_id_by_app: `9${userId}`,
  })
  const messageId = () => randomBytes(10).toString('hex')
  const events = {
    text: (userId: string, text: string, msg_id = messageId()): ZaloEvent => ({
      ...fromUser(userId),
      event_name: 'user_send_text',
      message: { text, msg_id },
    }),
    attachment: (userId: string, type: string, text?: string): ZaloEvent => ({
      ...fromUser(userId),
      event_name: `user_send_${type}`,
      message: {
        msg_id: messageId(),
        ...(text === undefined ? {} : { text }),
        attachments: [{ type, payload: { url: 'https://example.zdn.vn/x' } }],
      },
    }),
    follow: (userId: string): ZaloEvent => followEvent(userId, 'follow'),
    unfollow: (userId: string): ZaloEvent => followEvent(userId, 'unfollow'),
    received: (message: { id: string; userId: string }): ZaloEvent => ({
      ...fromOa(message.userId),
      event_name: 'user_received_message',
      message: { msg_id: message.id },
    }),
    seen: (messages: { id: string; userId: string }[]): ZaloEvent => ({
      ...fromOa(messages[0]!.userId),
      event_name: 'user_seen_message',
      message: { msg_ids: messages.map((message) => message.id) },
    }),
    echo: (message: SentMessage): ZaloEvent => ({
      ...fromOa(message.userId),
      event_name: 'oa_send_text',
      message: { text: message.text, msg_id: message.id },
    }),
    staff: (userId: string, text: string): ZaloEvent => ({
      ...fromOa(userId),
      sender: { id: options.oaId, admin_id: '5500000000000000009' },
      event_name: 'oa_send_text',
      message: { text, msg_id: messageId() },
    }),
  }
  function followEvent(userId: string, event_name: 'follow' | 'unfollow'): ZaloEvent {
    return {
      oa_id: options.oaId,
      follower: { id: userId },
      user_id_by_app: `9${userId}`,
      event_name,
      source: 'oa_profile',
      ...envelope(),
    }
  }

  return {
    url: server.url,
    sent,
    events,
    deliveries,
    sign,
    sendWebhook,
    /** A probe as the console sends it when the URL is saved: no event, no signature. */
    async ping(target: string, body = ''): Promise<number> {
      return (await fetch(target, { method: 'POST', body })).status
    },
    /** What every request looked like, also those that met trouble. */
    arrived: server.arrived,
    trouble: (trouble: Trouble, times?: number) => server.troubles.set(trouble, times),
    noTrouble: () => server.troubles.clear(),
    get accessToken() {
      return access.token
    },
    get refreshToken() {
      return refresh.token
    },
    expireAccessToken() {
      access.expiresAt = now()
    },
    /** As if this person had written at that moment (default: now), without a webhook. */
    know(userId: string, lastInteraction = now()) {
      users.set(userId, { lastInteraction, follows: true })
    },
    /** Every send to this person is refused with this code. */
    refuse(userId: string, code: number) {
      users.set(userId, { lastInteraction: now(), follows: true, answers: code })
    },
    get webhookOn() {
      return webhookOn
    },
    switchWebhookOn() {
      webhookOn = true
    },
    set webhookUrl(url: string) {
      webhookUrl = url
    },
    /** Resolves when everything emitted by itself has been answered or given up. */
    async settled() {
      while (background.size > 0) await Promise.allSettled(background)
    },
    async stop() {
      stopped = true
      await server.close()
    },
  }
}

function refuseButtons(attachment: { type?: unknown; payload?: { buttons?: unknown } }): object | null {
  const buttons = attachment.payload?.buttons
  if (attachment.type !== 'template' || !Array.isArray(buttons) || buttons.length === 0)
    return no(-201, 'attachment is invalid!')
  if (buttons.length > 5) return no(-210, 'buttons exceed 5')
  for (const button of buttons as { title?: unknown; type?: unknown; payload?: unknown }[]) {
    if (typeof button.title !== 'string' || button.title === '') return no(-201, 'button title is invalid!')
    if (button.title.length > 100) return no(-210, 'button title exceeds 100 characters')
    if (button.type !== 'oa.query.hide' && button.type !== 'oa.query.show') return no(-201, 'button type is invalid!')
    if (typeof button.payload !== 'string' || button.payload === '') return no(-201, 'button payload is invalid!')
    if (button.payload.length > 1000) return no(-210, 'button payload exceeds 1000 characters')
  }
  return null
}

function no(error: number, message: string) {
  return { error, message }
}

function oauthNo(error: number) {
  return {
    error,
    error_name: 'Invalid refresh token',
    error_reason: 'The refresh token is invalid',
    error_description: 'refused',
    ref_doc: 'https://developers.zalo.me/docs',
  }
}

function json(body: object): Answer {
  return { status: 200, body: JSON.stringify(body) }
}

// biome-ignore lint/suspicious/noExplicitAny: every field is checked where it is read
function parse(body: Buffer): any {
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
