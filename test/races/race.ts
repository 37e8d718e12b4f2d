// The race for one band: a crowd, four processes, one of them killed in the middle; and what came of it.
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from '../../src/database/connect.ts'
import { startClock } from '../../src/database/installation.ts'
import { startZalo, type Zalo } from '../providers/zalo.ts'
import { seeded } from '../setup/chance.ts'
import { startProgram } from '../setup/program.ts'
import { quiet } from '../setup/quiet.ts'
import { NOW, SEAL, settings, ZALO } from '../setup/settings.ts'
import { startBalancer } from './balancer.ts'
import { ASKED, DAY, leave, makeBand, makeCrowd, removeGuard } from './crowd.ts'

export interface RaceOptions {
  /** A fresh demo. */
  databaseUrl: string
  contacts: number
  seats?: number
  processes?: number
  /** Decides the order in which people write, what is delivered twice, and who is killed when. */
  seed?: number
  /** Without what keeps a seat from being taken twice: the race must then oversell, or it proves nothing. */
  unguarded?: boolean
  /** False: the claims of the killed process are given back by time (25 s) instead of by the race. */
  hurry?: boolean
}

export type Figures = Awaited<ReturnType<typeof race>>

export async function race({ databaseUrl, contacts, seats = 15, processes = 4, seed = 1, ...how }: RaceOptions) {
  const chance = seeded(seed)
  const sql = connect(databaseUrl, { max: 4 })
  const ahead = NOW.getTime() - Date.now()
  const zalo = await startZalo({ ...ZALO, now: () => Date.now() + ahead, timeScale: 0.01 })
  const closing: (() => Promise<unknown>)[] = [() => sql.end({ timeout: 1 }), zalo.stop]
  try {
    await startClock(sql, ahead)
    const users = await makeCrowd(sql, SEAL, `zalo-oa:${ZALO.oaId}`, contacts, NOW)
    // While people are asked there is a seat to be kept for each of them.
    const bandId = await makeBand(sql, contacts)
    if (how.unguarded) await removeGuard(sql)

    const env = settings({ databaseUrl, zaloUrl: zalo.url })
    const started = await Promise.all(Array.from({ length: processes }, () => startProgram(env)))
    closing.push(...started.map((program) => program.kill))
    const balancer = await startBalancer(started.map(({ port }) => port))
    closing.push(balancer.stop)
    const target = `${balancer.url}/webhooks/zalo-oa`

    // Everybody is asked whether they want the one band, before anybody has answered.
    await Promise.all(users.map((user) => zalo.sendWebhook(target, zalo.events.text(user, ASKED))))
    await quiet(sql, how.hurry !== false)
    const asked = users.filter((user) => textsFor(zalo, user).at(-1)?.includes(DAY)).length

    await leave(sql, bandId, seats)

    const begun = performance.now()
    const victim = started[Math.floor(chance() * processes)]!
    const killAfter = Math.floor(contacts * (0.2 + 0.4 * chance()))
    let accepted = 0
    let killed: Promise<void> | null = null
    const yes = async (user: string, after: number) => {
      await sleep(after)
      const event = zalo.events.text(user, '1')
      const deliveries = await Promise.all(
        Array.from({ length: after % 3 === 0 ? 2 : 1 }, () => zalo.sendWebhook(target, event)),
      )
      if (deliveries.some((delivery) => !delivery.accepted)) throw new Error('a webhook was never accepted')
      accepted += 1
      if (accepted === killAfter) killed = victim.kill()
    }
    await Promise.all(users.map((user) => yes(user, Math.floor(chance() * Math.min(contacts, 300)))))
    await killed
    await quiet(sql, how.hurry !== false)
    const ms = Math.round(performance.now() - begun)

    return {
      contacts,
      seats,
      processes,
      seed,
      asked,
      ms,
      refused: balancer.refused(),
      ...(await outcome(sql, zalo, users, bandId)),
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** What people were told and what is stored, compared. */
async function outcome(sql: postgres.Sql, zalo: Zalo, users: string[], bandId: string) {
  const [stored] = await sql<{ booked: number; people: number; unknown: number; unhandled: number }[]>`
    select (select count(*) from bookings where band_id = ${bandId} and state = 'live') as booked,
      (select count(distinct resident_id) from bookings where band_id = ${bandId} and state = 'live') as people,
      (select count(*) from outbound_messages where state = 'unknown') as unknown,
      (select count(*) from inbound_messages where state <> 'handled') as unhandled`
  const said = users.map((user) => textsFor(zalo, user))
  const isConfirmation = (text: string) => text.includes('Đã đặt lịch cho') && text.includes(DAY)
  const isOtherOffer = (text: string) => /vừa có người đặt|hết chỗ/.test(text) && !text.includes('Đã đặt lịch cho')
  const confirmations = said.map((texts) => texts.filter(isConfirmation).length)
  return {
    ...stored!,
    confirmed: confirmations.filter((count) => count > 0).length,
    confirmedTwice: confirmations.filter((count) => count > 1).length,
    offeredOther: said.filter((texts) => isOtherOffer(texts.at(-1) ?? '')).length,
    /** Of the two messages everybody wrote, those no answer of which reached Zalo. */
    withoutAnswer: said.reduce((missing, texts) => missing + Math.max(0, 2 - texts.length), 0),
    tooManyAnswers: said.filter((texts) => texts.length > 2).length,
  }
}

function textsFor(zalo: Zalo, user: string): string[] {
  return zalo.sent.filter(({ userId }) => userId === user).map(({ text }) => text)
}
