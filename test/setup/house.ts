// The whole program for a test: a fresh demo at NOW, a clock that stands still, both providers imitated over HTTP.
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../src/app.ts'
import type { Clock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { assemble } from '../../src/entry/open-runtime.ts'
import { processInbox } from '../../src/entry/workers/process-inbox.ts'
import { sendOutbox } from '../../src/entry/workers/send-outbox.ts'
import { PHONES } from '../../src/programme/demo/people.ts'
import type { Log, Runtime } from '../../src/runtime.ts'
import { startTwilio } from '../providers/twilio.ts'
import { startZalo } from '../providers/zalo.ts'
import { atTheDesk } from './at-the-desk.ts'
import { type FreshDatabase, freshDatabase, freshDemo } from './database.ts'
import { examined } from './examined.ts'
import { freeOne } from './free-one.ts'
import { listSays } from './list-says.ts'
import { NOW, PUBLIC_URL, SEAL, settings, TWILIO, ZALO } from './settings.ts'

/** Whoever tells somebody else of it does so within this (messaging/outbox/moments-later.ts). */
const MOMENTS_MS = 3_000

/** Everything the tests' log wrote, line by line: one test searches it for what must never be there. */
export const silent: Log = { info() {}, warn() {}, error() {} }

export type House = Awaited<ReturnType<typeof openHouse>>

export interface HouseOptions {
  log?: Log
  now?: Date
  /** Without demo data: an installation that was just born. */
  empty?: boolean
  /** Over a copy of this template instead. */
  template?: string
  /** Over this one, which is dropped with the house: for the long proofs, which run without vitest. */
  over?: FreshDatabase
}

export async function openHouse({ log = silent, now: start = NOW, empty = false, template, over }: HouseOptions = {}) {
  const database = await (over ??
    (template ? freshDatabase({ template, max: 8 }) : (empty ? freshDatabase : freshDemo)({ max: 8 })))
  const clock = standingClock(start)
  const zalo = await startZalo({ ...ZALO, now: () => clock.now().getTime(), timeScale: 0.001 })
  const twilio = await startTwilio({ ...TWILIO, reach: (url) => url.replace(PUBLIC_URL, address()) })
  const config = readConfig(settings({ databaseUrl: database.url, zaloUrl: zalo.url, twilioUrl: twilio.url }))
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const rt: Runtime = await assemble({ config, log, sql: database.sql, seal: SEAL, clock })
  const app = buildApp(rt)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = () => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  let stamp = start.getTime()

  async function write(via: 'zalo' | 'sms', who: string, text: string): Promise<void> {
    if (via === 'sms') {
      const from = `+84${smsOf(who).slice(1)}`
      const fields: Record<string, string> = text.startsWith('[')
        ? { NumMedia: '1', MediaUrl0: 'https://example.com/x' }
        : {}
      const delivery = await twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, {
        from,
        body: fields.NumMedia ? '' : text,
        fields,
      })
      if (!delivery.accepted) throw new Error(`twilio's webhook was answered ${delivery.attempts.join(', ')}`)
      return
    }
    const user = zaloOf(who)
    stamp = Math.max(stamp + 1, clock.now().getTime())
    const event = { ...zaloEvent(user, text), timestamp: String(stamp) }
    const delivery = await zalo.sendWebhook(`${address()}/webhooks/zalo-oa`, event)
    if (!delivery.accepted) throw new Error(`zalo's webhook was answered ${delivery.attempts.join(', ')}`)
  }

  /** "[nút] Đồng ý" presses the last button of that name this person has seen; "[nhãn dán]", "[ảnh]" send one. */
  function zaloEvent(user: string, text: string) {
    if (text === '[nhãn dán]') return zalo.events.attachment(user, 'sticker')
    if (text === '[ảnh]') return zalo.events.attachment(user, 'image')
    if (!text.startsWith('[nút] ')) return zalo.events.text(user, text)
    const title = text.slice('[nút] '.length)
    const buttons = zalo.sent.filter((message) => message.userId === user).flatMap((message) => message.buttons)
    const button = buttons.findLast((b) => b.title === title)
    if (!button) throw new Error(`nobody has offered the button ${title}`)
    return zalo.events.text(user, button.payload)
  }

  async function work(): Promise<void> {
    for (;;) {
      const worked = [await processInbox(rt), await sendOutbox(rt, 'replies'), await sendOutbox(rt, 'notices')]
      if (!worked.includes(true) && !(await letMomentsPass())) return
    }
  }

  /** What goes out within seconds is waited for. Returns false where nothing does. */
  async function letMomentsPass(): Promise<boolean> {
    const now = clock.now()
    const [next] = await database.sql<[{ at: Date | null }]>`
      select min(due_at) as at
      from outbound_messages
      where state = 'queued'
        and due_at > ${now}
        and due_at <= ${new Date(now.getTime() + MOMENTS_MS)}`
    if (!next.at) return false
    clock.setOffset(clock.offset() + next.at.getTime() - now.getTime())
    return true
  }

  return {
    rt,
    app,
    zalo,
    twilio,
    database,
    write,
    work,
    get url() {
      return address()
    },
    /** Jumps; nothing happens on the way. */
    async moveClock(ms: number) {
      clock.setOffset(clock.offset() + ms)
    },
    /** As the demo's own clock moves: what becomes due on the way happens on the way. */
    async passTime(to: Date, { outage = false } = {}) {
      const moved = await app.inject({ method: 'POST', url: '/demo/clock', payload: { now: to.toISOString(), outage } })
      if (moved.statusCode !== 200) throw new Error(`the clock did not move: ${moved.body}`)
    },
    /** "đã nhắn: …": said before the talk begins, its answers not shown. "hết chỗ: S1 07:00": no seat of that band is left. "huỷ lịch": see free-one.ts. "đã khám": see examined.ts. */
    async given(via: 'zalo' | 'sms', who: string, text: string) {
      const [what, rest] = text.split(': ') as [string, string]
      if (what === 'đã nhắn') return write(via, who, rest)
      if (what === 'đã dừng') {
        await write('sms', rest, 'TU CHOI')
        return
      }
      if (what === 'hết chỗ') return fill(rt, rest)
      if (what === 'huỷ lịch') return freeOne(rt, rest)
      if (what === 'đã khám') return examined(rt, rest)
      if (what === 'danh sách ghi') return listSays(rt, rest)
      if (/^trạm làm(, chỉ kể máy này)?$/.test(what)) return atTheDesk(rt, text.slice(`${what}: `.length))
      throw new Error(`cannot make it so: ${text}`)
    },
    letterOf: (given: string) => {
      const phone = PHONES.find((p) => p.zalo === given || `+84${p.sms.slice(1)}` === given)
      return phone?.letter ?? given.replace(/^\+84/, '0').replace(/^10{8}(?=0\d{9}$)/, '')
    },
    async close() {
      await app.close()
      await zalo.stop()
      await twilio.stop()
      await database.drop()
    },
  }
}

async function fill(rt: Runtime, band: string): Promise<void> {
  const [code, time] = band.split(' ') as [string, string]
  await rt.sql`
    update seats
    set offered = false
    from session_bands
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    where seats.commune_id = session_bands.commune_id
      and seats.band_id = session_bands.id
      and seats.booking_id is null
      and sessions.code = ${code}
      and to_char(session_bands.starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') = ${time}`
}

function standingClock(at: Date): Clock {
  let offset = 0
  return {
    now: () => new Date(at.getTime() + offset),
    offset: () => offset,
    setOffset(ms) {
      offset = ms
    },
  }
}

function smsOf(who: string): string {
  return PHONES.find((phone) => phone.letter === who)?.sms ?? who
}

/** A stranger's phone number stands for their Zalo too. */
function zaloOf(who: string): string {
  return PHONES.find((phone) => phone.letter === who)?.zalo ?? `1${who.padStart(18, '0')}`
}
