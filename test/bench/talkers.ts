// Talkers who write, wait for the answer, and write again: signed webhooks in, the moment of the accepted reply back.
import { createHash, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { OA, type Product } from './product.ts'
import type { Accepted } from './provider.ts'

/** One round of a talk: a question, a booking, a look at it, and its end, so that it can go on for ever. */
export const TALK = [
  'khám có mất tiền không',
  'đặt lịch khám',
  '1',
  '1',
  'lịch của tôi',
  'hủy lịch khám',
  'đồng ý',
  'thôi không',
]

export interface Measured {
  turns: number
  seconds: number
  /** Milliseconds from the webhook's first byte to the reply accepted by the provider, smallest first. */
  waits: number[]
}

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

/** Lets `users` talk at once until `turns` were answered. Throws when an answer stays away for half a minute. */
export async function letTalk(product: Product, users: string[], turns: number): Promise<Measured> {
  const awaited = new Map<string, (accepted: Accepted) => void>()
  listenOnce(product, awaited)
  const waits: number[] = []
  let left = turns
  const began = now()
  await Promise.all(
    users.map(async (user) => {
      for (let step = 0; left > 0; step += 1) {
        left -= 1
        const text = TALK[step % TALK.length]!
        const sent = now()
        const answer = answerTo(user, awaited)
        await post(product.url, user, text)
        const { at, text: said } = await answer
        if (process.env.BENCH_SHOW) console.log(`> ${text}\n< ${said}`)
        waits.push(at - sent)
      }
    }),
  )
  return { turns, seconds: (now() - began) / 1000, waits: waits.sort((a, b) => a - b) }
}

export function percentile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

const listening = new WeakMap<Product, { awaited: Map<string, (accepted: Accepted) => void> }>()

function listenOnce(product: Product, awaited: Map<string, (accepted: Accepted) => void>): void {
  const known = listening.get(product)
  if (known) {
    known.awaited = awaited
    return
  }
  const fresh = { awaited }
  listening.set(product, fresh)
  product.onAccepted((accepted) => {
    const resolve = fresh.awaited.get(accepted.user)
    fresh.awaited.delete(accepted.user)
    resolve?.(accepted)
  })
}

function answerTo(user: string, awaited: Map<string, (accepted: Accepted) => void>): Promise<Accepted> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${user} was not answered within 30 s`)), 30_000)
    awaited.set(user, (accepted) => {
      clearTimeout(late)
      resolve(accepted)
    })
  })
}

function post(url: string, user: string, text: string): Promise<void> {
  const timestamp = String(Date.now())
  const body = JSON.stringify({
    app_id: OA.appId,
    timestamp,
    sender: { id: user },
    user_id_by_app: `9${user}`,
    recipient: { id: OA.id },
    event_name: 'user_send_text',
    message: { text, msg_id: randomUUID() },
  })
  const mac = createHash('sha256').update(`${OA.appId}${body}${timestamp}${OA.secretKey}`).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-zevent-signature': `mac=${mac}`,
  }
  return new Promise((resolve, reject) => {
    const going = request(`${url}/webhooks/zalo-oa`, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`a webhook was answered ${response.statusCode}`)),
      )
    })
    going.on('error', reject)
    going.end(body)
  })
}

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
