// People who chat: each asks, waits for the answer, thinks for a moment and asks again; how long the answers take.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Zalo } from '../providers/zalo.ts'

const QUESTIONS = ['khám có mất tiền không', 'lịch của tôi', 'đi khám mang theo gì']
/** Between an answer and the next question. */
const THINKS_MS = { least: 20, more: 80 }
/** Whom the dead process was answering is not waited for longer: what it had claimed is given back much later. */
const GIVE_UP_MS = 2_000
const LOST_MS = 60_000

export interface Chatting {
  /** Milliseconds from a webhook to its accepted answer, in the order of the answers. */
  waits: number[]
  /** Turns that were under way when a process was killed, and the next of the same people: they measure the kill. */
  overKill: number
}

export interface Chatters {
  /** Everybody chats from now on, until `stop`. */
  start(): { stop(): Promise<Chatting> }
  /** A process has just been killed. */
  killed(): void
  /** How often each person has asked. */
  asked: Map<string, number>
  close(): void
}

/** `users`: the first `seats` of them chat; each of the others takes the place of one whose answer the kill has cost. */
export function chattersAt(zalo: Zalo, target: string, users: string[], seats: number, chance: () => number): Chatters {
  const asked = new Map(users.map((user) => [user, 0]))
  const spares = users.slice(seats)
  const seated = users.slice(0, seats)
  const lastAsked = new Map<string, number>()
  const awaited = new Map<string, (at: number) => void>()
  let killedAt = Number.NEGATIVE_INFINITY
  let seen = 0
  const timer = setInterval(() => {
    for (; seen < zalo.sent.length; seen += 1) {
      const { userId, at } = zalo.sent[seen]!
      awaited.get(userId)?.(at)
      awaited.delete(userId)
    }
  }, 2)

  /** Null: the kill came in between, and no answer after it. */
  async function ask(user: string): Promise<{ ms: number; overKill: boolean } | null> {
    const event = zalo.events.text(user, QUESTIONS[asked.get(user)! % QUESTIONS.length]!)
    const answered = new Promise<number>((resolve) => awaited.set(user, resolve))
    asked.set(user, asked.get(user)! + 1)
    const sentAt = Number(event.timestamp)
    // An answer that was accepted but not yet written down holds the next one of its talk back, too.
    const since = lastAsked.get(user) ?? sentAt
    lastAsked.set(user, sentAt)
    const delivery = await zalo.sendWebhook(target, event)
    if (!delivery.accepted) throw new Error(`a webhook was answered ${delivery.attempts.join(', ')}`)
    for (let late = 0; late < LOST_MS; late += 100) {
      const at = await Promise.race([answered, sleep(100)])
      const overKill = killedAt >= since || delivery.attempts.length > 1
      if (at !== undefined) return { ms: at - sentAt, overKill: overKill && killedAt <= at }
      if (overKill && late > GIVE_UP_MS) return null
    }
    throw new Error('a question was not answered within a minute')
  }

  return {
    asked,
    start() {
      const chatting: Chatting = { waits: [], overKill: 0 }
      let stopping = false
      const sit = async (_: string, seat: number) => {
        while (!stopping) {
          await sleep(THINKS_MS.least + THINKS_MS.more * chance())
          const turn = await ask(seated[seat]!)
          if (turn && !turn.overKill) chatting.waits.push(turn.ms)
          else chatting.overKill += 1
          if (turn) continue
          const spare = spares.shift()
          if (!spare) return
          seated[seat] = spare
        }
      }
      const all = Promise.all(seated.map(sit))
      all.catch(() => {})
      return {
        async stop() {
          stopping = true
          await all
          return chatting
        },
      }
    },
    killed() {
      killedAt = Number(zalo.events.text('0', '').timestamp)
    },
    close: () => clearInterval(timer),
  }
}

/** Of the smallest first: `part` of them are not larger. */
export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
