// An imitated Telegram: the one method we call, over real HTTP on loopback, with its rules and its refusals.
// Rules: core.telegram.org/bots/api ("Making requests", "sendMessage", "ResponseParameters").
import { type Answer, type Arrived, listen, type Trouble } from './listen.ts'

export interface TelegramOptions {
  token: string
  /** The chats the bot may write to. */
  chats: string[]
  /** Messages one chat takes in a minute (groups: 20); more are answered 429. */
  perMinute?: number
  now?: () => number
}

const LONGEST = 4096

export type Telegram = Awaited<ReturnType<typeof startTelegram>>

export async function startTelegram({ token, chats, perMinute = 20, now = () => Date.now() }: TelegramOptions) {
  const sent: { chat: string; text: string }[] = []
  const times: number[] = []

  const server = await listen((request) => {
    const [, given, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url) ?? []
    if (given !== token) return refuse(401, 'Unauthorized')
    if (method?.toLowerCase() !== 'sendmessage') return refuse(404, 'Not Found')
    return sendMessage(request)
  })

  function sendMessage(request: Arrived): Answer {
    const isJson = request.headers['content-type']?.startsWith('application/json')
    const { chat_id: chat, text } = (isJson ? JSON.parse(request.body.toString() || '{}') : {}) as Record<
      string,
      unknown
    >
    if (typeof text !== 'string' || text.trim() === '') return refuse(400, 'Bad Request: message text is empty')
    if (text.length > LONGEST) return refuse(400, 'Bad Request: message is too long')
    if (!chats.includes(String(chat))) return refuse(400, 'Bad Request: chat not found')
    const minute = times.filter((time) => time > now() - 60_000)
    if (minute.length >= perMinute) return tooMany(Math.ceil((minute[0]! + 60_000 - now()) / 1000))
    times.push(now())
    sent.push({ chat: String(chat), text })
    const result = { message_id: sent.length, date: Math.floor(now() / 1000), chat: { id: chat, type: 'group' }, text }
    return { status: 200, body: JSON.stringify({ ok: true, result }) }
  }

  return {
    url: server.url,
    sent,
    arrived: server.arrived,
    trouble: (trouble: Trouble, times?: number) => server.troubles.set(trouble, times),
    /** 429 to the next requests, with the seconds to wait. */
    tooMany: (seconds: number, times?: number) =>
      server.troubles.set({ kind: 'status', status: 429, body: tooMany(seconds).body }, times),
    noTrouble: () => server.troubles.clear(),
    stop: server.close,
  }
}

function refuse(status: number, description: string): Answer {
  return { status, body: JSON.stringify({ ok: false, error_code: status, description }) }
}

function tooMany(seconds: number): Answer {
  const description = `Too Many Requests: retry after ${seconds}`
  const body = { ok: false, error_code: 429, description, parameters: { retry_after: seconds } }
  return { status: 429, body: JSON.stringify(body) }
}
