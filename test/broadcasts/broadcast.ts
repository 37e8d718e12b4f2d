// A head's message to a whole village while others chat: two processes, one killed in the middle; and what came of it.
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from '../../src/database/connect.ts'
import { startClock } from '../../src/database/installation.ts'
import { CLAIM_SECONDS } from '../../src/messaging/outbox/claim-due.ts'
import { DEMO_OA, PHONES } from '../../src/programme/demo/people.ts'
import { startTwilio } from '../providers/twilio.ts'
import { startZalo, type Zalo } from '../providers/zalo.ts'
import { startBalancer } from '../races/balancer.ts'
import { seeded } from '../setup/chance.ts'
import { startProgram } from '../setup/program.ts'
import { quiet } from '../setup/quiet.ts'
import { NOW, SEAL, settings, TWILIO, ZALO } from '../setup/settings.ts'
import { type Chatters, type Chatting, chattersAt, percentile } from './chatters.ts'
import { answers, isNotice, ledger, noticesAt } from './outcome.ts'
import { makeVillage } from './village.ts'

const HEAD = PHONES.find(({ letter }) => letter === 'E')!.zalo!
const TOLD = 'TB: sáng thứ năm 26/11 khám sức khỏe miễn phí tại nhà văn hóa thôn Tam Kỳ, 7h đến 11h, nhớ nhịn ăn sáng'
const CHATTERS = 8
/** So many chatters at most lose their answer to the kill: the replies one process may have in hand. */
const SPARES = 16
/** By then the process that lives has long written down what it had in hand at the kill. */
const STILL_MS = 3_000

export interface BroadcastOptions {
  /** A fresh demo. */
  databaseUrl: string
  phones: number
  /** How long the chatters are watched while nothing else goes on. */
  idleMs: number
  /** Decides which process is killed, after which share of the village, and how long people think. */
  seed?: number
  /** False: the claims of the killed process are given back by time (25 s) instead of by the test. */
  hurry?: boolean
  /** False: nobody is killed. */
  kill?: boolean
}

export type Figures = Awaited<ReturnType<typeof broadcast>>

export async function broadcast({
  databaseUrl,
  phones,
  idleMs,
  seed = 1,
  hurry = true,
  kill = true,
}: BroadcastOptions) {
  const chance = seeded(seed)
  const sql = connect(databaseUrl, { max: 3 })
  const ahead = NOW.getTime() - Date.now()
  const zalo = await startZalo({ ...ZALO, now: () => Date.now() + ahead, timeScale: 0.01 })
  const twilio = await startTwilio(TWILIO)
  const closing: (() => unknown)[] = [() => sql.end({ timeout: 1 }), zalo.stop, twilio.stop]
  try {
    await startClock(sql, ahead)
    const place = { space: DEMO_OA, now: NOW }
    const village = await makeVillage(sql, SEAL, { ...place, area: 'Tam Kỳ', phones, zaloEvery: 10, no: 8 })
    const others = { area: 'Đại Đức', phones: CHATTERS + SPARES, zaloEvery: 1, no: 9 }
    const people = (await makeVillage(sql, SEAL, { ...place, ...others })).map((one) => one.zalo!)
    for (const { zalo: user } of village) if (user) zalo.know(user)

    const env = settings({ databaseUrl, zaloUrl: zalo.url, twilioUrl: twilio.url })
    const started = await Promise.all([startProgram(env), startProgram(env)])
    closing.push(...started.map((program) => program.kill))
    const balancer = await startBalancer(started.map(({ port }) => port))
    closing.push(balancer.stop)
    const target = `${balancer.url}/webhooks/zalo-oa`
    const chatters = chattersAt(zalo, target, people, CHATTERS, chance)
    closing.push(chatters.close)

    const idle = await chatFor(chatters, idleMs)

    await sayAsHead(zalo, target, TOLD)
    const chatting = chatters.start()
    const begun = performance.now()
    await sayAsHead(zalo, target, 'GUI')
    const planned = performance.now()
    let diedAt = Number.NEGATIVE_INFINITY
    if (kill) {
      const victim = started[Math.floor(chance() * started.length)]!
      const after = Math.floor(phones * (0.2 + 0.4 * chance()))
      while (noticesAt(zalo, twilio).length < after) await sleep(2)
      chatters.killed()
      await victim.kill()
      diedAt = Date.now()
    }
    while (await someWait(sql)) await sleep(50)
    const seconds = (performance.now() - begun) / 1000
    const during = await chatting.stop()
    if (kill && hurry) await giveBack(sql, diedAt)
    await quiet(sql, hurry)

    return {
      ...{ phones, seed, seconds, planSeconds: (planned - begun) / 1000 },
      ...(await ledger(sql, village, noticesAt(zalo, twilio))),
      ...(await answers(sql, zalo, chatters)),
      ...latency(idle, during),
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** Resolves when the head has been answered. */
async function sayAsHead(zalo: Zalo, target: string, text: string): Promise<void> {
  const before = zalo.sent.filter(({ userId }) => userId === HEAD).length
  const delivery = await zalo.sendWebhook(target, zalo.events.text(HEAD, text))
  if (!delivery.accepted) throw new Error(`the head's webhook was answered ${delivery.attempts.join(', ')}`)
  for (let late = 0; late < 30_000; late += 10) {
    // The head lives in the village and may hear the message itself.
    const said = zalo.sent.filter(({ userId }) => userId === HEAD).slice(before)
    if (said.some((message) => !isNotice(message.text))) return
    await sleep(10)
  }
  throw new Error('the head was not answered')
}

/** The first half warms the program up. */
async function chatFor(chatters: Chatters, ms: number): Promise<Chatting> {
  const warming = chatters.start()
  await sleep(ms / 2)
  await warming.stop()
  const chatting = chatters.start()
  await sleep(ms)
  return chatting.stop()
}

/** What was claimed before the kill and is still claimed: answers may be held back behind it, so that nothing else goes on. */
async function giveBack(sql: postgres.Sql, diedAt: number): Promise<void> {
  await sleep(Math.max(0, diedAt + STILL_MS - Date.now()))
  await sql`
    update outbound_messages
    set claimed_until = '-infinity'
    where state = 'queued'
      and claimed_until < ${new Date(diedAt + CLAIM_SECONDS * 1000)}`
}

async function someWait(sql: postgres.Sql): Promise<boolean> {
  const [row] = await sql<{ some: boolean }[]>`
    select exists (
      select 1
      from outbound_messages
      where state = 'queued'
        and rank = 2
        and claimed_until is null
    ) as some`
  return row!.some
}

function latency(idle: Chatting, during: Chatting) {
  const p = (chatting: Chatting, part: number) => percentile(chatting.waits, part)
  return {
    idleTurns: idle.waits.length,
    idleP50: p(idle, 0.5),
    idleP99: p(idle, 0.99),
    turns: during.waits.length,
    p50: p(during, 0.5),
    p99: p(during, 0.99),
    overKill: during.overKill,
    ratio: p(during, 0.99) / p(idle, 0.99),
  }
}
