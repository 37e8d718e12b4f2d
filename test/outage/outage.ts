// The database goes away under load and comes back; both providers go on as their own rules say. What came of it.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../../src/database/connect.ts'
import { startTwilio } from '../providers/twilio.ts'
import { startZalo } from '../providers/zalo.ts'
import { startProgram } from '../setup/program.ts'
import { quiet } from '../setup/quiet.ts'
import { NOW, PUBLIC_URL, settings, TWILIO, ZALO } from '../setup/settings.ts'
import { startCluster } from './cluster.ts'

export interface OutageOptions {
  kind: 'stopped' | 'frozen'
  /** How long the database is away. */
  ms: number
  /** Multiplies the waits between Zalo's retries. */
  timeScale: number
  /** How long a provider waits for the answer to a webhook. Zalo's rule: 2 s. */
  budgetMs: number
  /** False: what was being sent when the database went is left to time (25 s). */
  hurry?: boolean
}

export type Figures = Awaited<ReturnType<typeof outage>>

const BETWEEN_MESSAGES_MS = 100
const AROUND_MS = 1_500

export async function outage({ kind, ms, timeScale, budgetMs, hurry = true }: OutageOptions) {
  const closing: (() => Promise<unknown>)[] = []
  try {
    const cluster = await startCluster()
    closing.push(cluster.remove)
    const ahead = NOW.getTime() - Date.now()
    const webhookBudgetMs = budgetMs
    const zalo = await startZalo({ ...ZALO, now: () => Date.now() + ahead, timeScale, webhookBudgetMs })
    closing.push(zalo.stop)
    let port = 0
    const reach = (url: string) => url.replace(PUBLIC_URL, `http://127.0.0.1:${port}`)
    const twilio = await startTwilio({ ...TWILIO, webhookBudgetMs, reach })
    closing.push(twilio.stop)
    const program = await startProgram(settings({ databaseUrl: cluster.url, zaloUrl: zalo.url, twilioUrl: twilio.url }))
    closing.push(program.kill)
    port = program.port
    const writeZalo = (user: string, key?: string) =>
      zalo.sendWebhook(reach(`${PUBLIC_URL}/webhooks/zalo-oa`), zalo.events.text(user, 'chao', key))
    const writeSms = (from: string, sid: string) =>
      twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, { from, body: 'chao', sid })

    // Strangers who write one message each, by both ways, before, during and after.
    const byZalo: { key: string; delivery: ReturnType<typeof writeZalo> }[] = []
    const bySms: { key: string; delivery: ReturnType<typeof writeSms> }[] = []
    const count = Math.round((ms + 2 * AROUND_MS) / BETWEEN_MESSAGES_MS)
    const load = (async () => {
      for (let i = 0; i < count; i += 1) {
        const [key, sid] = [`zalo-${i}`, `SM${String(i).padStart(32, '0')}`]
        byZalo.push({ key, delivery: writeZalo(`18${String(i).padStart(17, '0')}`, key) })
        bySms.push({ key: sid, delivery: writeSms(`+84608${String(i).padStart(6, '0')}`, sid) })
        await sleep(BETWEEN_MESSAGES_MS)
      }
    })()
    await sleep(AROUND_MS)
    if (kind === 'stopped') await cluster.stop()
    else cluster.freeze()
    await sleep(ms)
    if (kind === 'stopped') await cluster.start()
    else cluster.thaw()
    await load
    const zaloDone = await Promise.all(byZalo.map(async (sent) => ({ ...sent, delivery: await sent.delivery })))
    const smsDone = await Promise.all(bySms.map(async (sent) => ({ ...sent, delivery: await sent.delivery })))

    const sql = connect(cluster.url, { max: 2 })
    closing.push(() => sql.end({ timeout: 1 }))
    await quiet(sql, hurry)
    // Nobody has touched the program: it must answer as if nothing had been.
    const after = await writeZalo('1900000000000000001')
    await quiet(sql, hurry)
    const stored = await sql<{ key: string; handled: boolean; answers: number }[]>`
      select i.provider_key as key, i.state = 'handled' as handled,
        (select count(*) from outbound_messages o where o.contact_id = i.contact_id) as answers
      from inbound_messages i`
    const [sends] = await sql<{ unknown: number; other: number }[]>`
      select count(*) filter (where state = 'unknown') as unknown,
        count(*) filter (where state not in ('sent', 'unknown')) as other
      from outbound_messages`
    const byKey = new Map(stored.map((row) => [row.key, row]))
    const accepted = [...zaloDone, ...smsDone].filter(({ delivery }) => delivery.accepted)
    const attempts = [...zaloDone, ...smsDone].flatMap(({ delivery }) => delivery.attempts)
    const isLost = ({ key }: { key: string }) => !byKey.has(key)
    return {
      kind,
      ms,
      messages: { zalo: zaloDone.length, sms: smsDone.length },
      answers: Object.fromEntries([...new Set(attempts)].map((a) => [a, attempts.filter((b) => b === a).length])),
      redelivered: zaloDone.filter(({ delivery }) => delivery.attempts.length > 1).length,
      acceptedAndLost: accepted.filter(isLost).length,
      acceptedAndNotHandled: accepted.filter(({ key }) => byKey.get(key)?.handled === false).length,
      notAnsweredOnce: stored.filter(({ answers }) => answers !== 1).length,
      lostBy: { zalo: zaloDone.filter(isLost).length, twilio: smsDone.filter(isLost).length },
      refusedBy: { twilio: smsDone.filter(({ delivery }) => !delivery.accepted).length },
      unclearSends: sends!.unknown,
      notSent: sends!.other,
      sentTwice: repeated(zalo.sent.map(({ userId }) => userId)) + repeated(twilio.sent.map(({ to }) => to)),
      worksAfterwards: after.accepted && zalo.sent.some(({ userId }) => userId === '1900000000000000001'),
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

function repeated(list: string[]): number {
  return list.length - new Set(list).size
}
