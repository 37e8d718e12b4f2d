// One booking by Zalo during which the program is killed, once or again and again, and comes back each time.
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { startClock } from '../../src/database/installation.ts'
import { PHONES } from '../../src/programme/demo/people.ts'
import type { Point } from '../../src/runtime.ts'
import { startZalo } from '../providers/zalo.ts'
import { NOW, SEAL, settings, ZALO } from '../setup/settings.ts'
import { openDoor } from './door.ts'
import { startKillable } from './killable.ts'
import { isFinal, look, type Sight } from './look.ts'

export const POINTS: Point[] = [
  'insert',
  'claim',
  'understand',
  'book',
  'enqueue',
  'commit',
  'send_claim',
  'attempt',
  'provider_answer',
  'record',
]

/** The second message books what the first was offered. */
const MESSAGES = ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', '1']
const WITHIN_MS = 60_000
const PERSON = PHONES.find((phone) => phone.letter === 'A')!.zalo!

export interface Kill {
  /** Armed before this message is sent: 0 or 1. */
  before: number
  point: Point
}

export interface Killed {
  /** Where it died; a kill may lie behind what the one before has left to do, and is then not reached. */
  deaths: Point[]
  /** What was found after each death. */
  found: Sight[]
  end: Sight
  /** Texts the provider took, in order. */
  accepted: string[]
}

export interface KilledTalk {
  /** A fresh demo. */
  databaseUrl: string
  /** To look into the same database; of one connection. */
  sql: postgres.Sql
  kills: Kill[]
  /** Do not wait until a dead process's claims run out (25 s), but end them at once. */
  hurry: boolean
}

/** Plays the talk; each kill that is reached ends one process, and a new one is started over the same database. */
export async function killedTalk({ databaseUrl, sql, kills, hurry }: KilledTalk): Promise<Killed> {
  const offset = await startClock(sql, NOW.getTime() - Date.now())
  const now = () => Date.now() + offset
  // A webhook that is not answered comes again after 0.15, 1.5, 4.5, 9 and 18 s: the last long after a slow restart.
  const zalo = await startZalo({ ...ZALO, now, timeScale: 0.005, webhookBudgetMs: 10_000 })
  const door = await openDoor()
  const env = settings({ databaseUrl, zaloUrl: zalo.url })
  const contact = SEAL.hash('address', PERSON)
  const deaths: Point[] = []
  const found: Sight[] = []
  const planned = [...kills]
  let message = 0
  let restarts = 0
  let armed: Point | null = null
  let isOver = false
  let program = await startKillable(env)

  const armIfDue = async () => {
    const next = planned[0]
    if (!next || next.before > message) return
    planned.shift()
    armed = next.point
    await program.arm(next.point)
  }
  const supervise = async () => {
    for (;;) {
      door.leadTo(program.port)
      await program.died
      door.leadTo(null)
      if (isOver) return
      if (armed === null) throw new Error('the program died though nobody killed it')
      deaths.push(armed)
      armed = null
      await nobodyIsConnected(sql)
      found.push(await look(sql, contact))
      if (hurry) await sql`update outbound_messages set claimed_until = '-infinity' where claimed_until is not null`
      program = await startKillable(env)
      restarts += 1
      if (isOver) return program.kill()
      await armIfDue()
    }
  }
  const supervision = supervise()
  const settled = async () => {
    for (const end = Date.now() + WITHIN_MS; ; await sleep(100)) {
      if (await isFinal(sql, contact, message + 1)) return
      if (Date.now() > end) {
        throw new Error(`not final after ${WITHIN_MS} ms: ${JSON.stringify(await look(sql, contact))}`)
      }
    }
  }

  const play = async (): Promise<Killed> => {
    for (; message < MESSAGES.length; message += 1) {
      // The last passing of the message before must not be taken for one of this.
      if (message > 0 && found.length === 0) await program.hasPassed('record')
      const restartsThen = restarts + 1
      const isArmed = planned[0] !== undefined && planned[0].before <= message
      await armIfDue()
      const delivery = await zalo.sendWebhook(
        `${door.url}/webhooks/zalo-oa`,
        zalo.events.text(PERSON, MESSAGES[message]!),
      )
      if (!delivery.accepted) throw new Error(`the webhook was answered ${delivery.attempts.join(', ')}`)
      await settled()
      if (isArmed) await until(() => restarts >= restartsThen)
    }
    message -= 1
    await settled()
    return { deaths, found, end: await look(sql, contact), accepted: zalo.sent.map((sent) => sent.text) }
  }

  try {
    // The supervision ends before the talk only when it fails: then there is nobody left to talk to.
    return await Promise.race([play(), supervision.then(() => new Promise<never>(() => {}))])
  } finally {
    isOver = true
    await program.kill()
    await supervision.catch(() => {})
    await zalo.stop()
    await door.close()
  }
}

/** A killed process's transactions are rolled back only when the server has noticed. */
async function nobodyIsConnected(sql: postgres.Sql): Promise<void> {
  for (;;) {
    const [row] = await sql<[{ others: number }]>`
      select count(*)::int as others
      from pg_stat_activity
      where datname = current_database()
        and pid <> pg_backend_pid()
        and backend_type = 'client backend'`
    if (row.others === 0) return
    await sleep(50)
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + WITHIN_MS; !condition(); await sleep(20)) {
    if (Date.now() > end) throw new Error('the program was not killed where it should have been')
  }
}
