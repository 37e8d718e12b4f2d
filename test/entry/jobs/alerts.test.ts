// The staff are told once what begins to be wrong and once that it is over, whoever looks, and learn nothing about anybody.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alertStaff } from '../../../src/entry/jobs/alert-staff.ts'
import { startWatch } from '../../../src/entry/jobs/start-watch.ts'
import { whatIsWrong } from '../../../src/entry/watch/what-is-wrong.ts'
import { tellByTelegram } from '../../../src/messaging/alerts/telegram.ts'
import { sayAlert } from '../../../src/messaging/alerts/words.ts'
import { PEOPLE, PHONES } from '../../../src/programme/demo/people.ts'
import type { Runtime } from '../../../src/runtime.ts'
import { startTelegram, type Telegram } from '../../providers/telegram.ts'
import { type House, openHouse } from '../../setup/house.ts'

const TOKEN = '123456:test-bot-token'
const CHAT = '-1001'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let house: House
let telegram: Telegram
let warned: object[]
beforeEach(async () => {
  warned = []
  const log = { info() {}, error() {}, warn: (fields: object, text: string) => void warned.push({ ...fields, text }) }
  house = await openHouse({ log })
  telegram = await startTelegram({ token: TOKEN, chats: [CHAT], now: () => house.rt.clock.now().getTime() })
  house.rt.tellStaff = tellByTelegram({ token: TOKEN, chat: CHAT, apiUrl: telegram.url }, fetch)
})
afterEach(async () => {
  await telegram.stop()
  await house.close()
})

const texts = () => telegram.sent.map(({ text }) => text)
const room = { freeBytes: 50e9, freePart: 0.5 }
const look = (rt: Runtime = house.rt) => alertStaff(rt, (of, now) => whatIsWrong(of, now, async () => room))
const pass = (ms: number) => house.moveClock(ms)

test('nothing is wrong: nothing is said', async () => {
  await look()
  expect(texts()).toEqual([])
})

test('a queue that stands is told once, and once when it moves again', async () => {
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await pass(4 * MINUTE)
  await look()
  expect(texts()).toEqual([])
  await pass(2 * MINUTE)
  for (let i = 0; i < 3; i += 1) await look()
  expect(texts()).toEqual([expect.stringContaining('chờ hơn 5 phút chưa được xử lý')])
  await house.work()
  await look()
  expect(texts()).toHaveLength(1)
  await pass(3 * MINUTE)
  for (let i = 0; i < 3; i += 1) await look()
  expect(texts().slice(1)).toEqual([expect.stringContaining('đã được xử lý trở lại')])
})

test('a reply that does not go out is told, a notice that waits for the morning is not', async () => {
  house.zalo.trouble({ kind: 'status', status: 500 })
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await house.work()
  const [row] = await house.rt.sql<{ state: string }[]>`select state from outbound_messages order by seq desc limit 1`
  // Whatever the provider's trouble made of it: as if it were still being tried.
  await house.rt.sql`update outbound_messages set state = 'queued', claimed_until = null, useless_after = 'infinity'`
  expect(row).toBeDefined()
  await pass(11 * MINUTE)
  await look()
  expect(texts()).toEqual([expect.stringContaining('chờ hơn 10 phút chưa gửi được')])
  await house.rt.sql`update outbound_messages set rank = 2`
  await pass(3 * MINUTE)
  await look()
  expect(texts().slice(1)).toEqual([expect.stringContaining('đã gửi được trở lại')])
})

test('an emergency is told by the number of its ticket alone, and one that is overdue too', async () => {
  await house.write('sms', 'A', 'cap cuu ba Pham Thi Man bi dau nguc kho tho')
  await house.work()
  const [ticket] = await house.rt.sql<{ no: number }[]>`select no from tickets where kind = 'emergency'`
  await look()
  expect(texts()).toEqual([expect.stringContaining(`KHẨN CẤP: có người báo cấp cứu, phiếu số ${ticket!.no}.`)])
  await pass(5 * 24 * HOUR)
  await look()
  expect(texts()[1]).toContain(`Phiếu quá hạn, chưa ai trả lời: số ${ticket!.no}.`)
  await house.rt.sql`update tickets set state = 'closed'`
  await pass(3 * MINUTE)
  await look()
  expect(texts().slice(2).sort()).toEqual([
    expect.stringContaining(`Đã xong phiếu khẩn cấp số ${ticket!.no}`),
    expect.stringContaining(`Đã xong phiếu quá hạn số ${ticket!.no}`),
  ])
  const all = [...telegram.arrived.map(({ body }) => body.toString()), JSON.stringify(warned)].join('\n')
  for (const { name } of PEOPLE) expect(all).not.toContain(name)
  for (const { sms } of PHONES) if (sms) expect(all).not.toContain(sms.slice(1))
  expect(all).not.toMatch(/Man|đau|dau nguc/)
})

test('an emergency is told at the next look, however many tickets are overdue', async () => {
  await house.rt.sql`
    insert into tickets (commune_id, id, kind, owner, opened_at, due_at)
    select communes.id, gen_random_uuid(), 'human', 'Trạm Y tế', ${house.rt.clock.now()}, '-infinity'
    from (select id from communes order by id limit 1) communes, generate_series(1, 600)`
  await look()
  await house.write('sms', 'A', 'ba man ngat xiu cuu voi')
  await house.work()
  await look()
  expect(texts().at(-1)).toMatch(/^Hẹn Khám: KHẨN CẤP: có người báo cấp cứu, phiếu số \d+\./)
})

test('a token that was not renewed four hours before its end is told, and the watch renews it five hours before', async () => {
  const end = (ms: number) =>
    house.rt.sql`
      update channel_accounts
      set credentials_expire_at = ${new Date(house.rt.clock.now().getTime() + ms)}
      where channel = 'zalo-oa'`
  await end(4.5 * HOUR)
  await look()
  expect(texts()).toEqual([])
  await end(3.5 * HOUR)
  await look()
  expect(texts()).toEqual([expect.stringContaining('Mã truy cập của zalo-oa/default còn dưới 4 giờ')])
  const account = house.rt.accounts.find(({ channelName }) => channelName === 'zalo-oa')!
  expect(await account.renew!()).toBe(true)
  await pass(3 * MINUTE)
  await look()
  expect(texts()[1]).toContain('đã được gia hạn')
})

test('a disk that fills up is told', async () => {
  const full = () =>
    alertStaff(house.rt, (rt, now) => whatIsWrong(rt, now, async () => ({ freeBytes: 20e9, freePart: 0.04 })))
  await full()
  expect(texts()).toEqual([expect.stringContaining('sắp đầy')])
  const small = () =>
    alertStaff(house.rt, (rt, now) => whatIsWrong(rt, now, async () => ({ freeBytes: 4e8, freePart: 0.5 })))
  await small()
  expect(texts()).toHaveLength(1)
})

test('a production without a backup for three days is told; a demo is not', async () => {
  await house.rt.sql`update installation set born_at = ${new Date(house.rt.clock.now().getTime() - 100 * HOUR)}`
  await look()
  expect(texts()).toEqual([])
  const production: Runtime = { ...house.rt, mode: 'production' }
  await look(production)
  expect(texts()).toEqual([expect.stringContaining('3 ngày chưa sao lưu')])
  await house.rt.sql`
    insert into backups (id, taken_at, bytes, row_count)
    values (${house.rt.newId()}, ${house.rt.clock.now()}, 1, 1)`
  await pass(3 * MINUTE)
  await look(production)
  expect(texts()[1]).toContain('Đã sao lưu')
})

test('many processes look at once: one tells', async () => {
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await pass(6 * MINUTE)
  await Promise.all(Array.from({ length: 6 }, () => look()))
  expect(texts()).toHaveLength(1)
})

test('many tickets are one message, which names twenty', async () => {
  await house.rt.sql`
    insert into tickets (commune_id, id, kind, owner, opened_at, due_at)
    select communes.id, gen_random_uuid(), 'human', 'Trạm Y tế', ${house.rt.clock.now()}, ${house.rt.clock.now()}
    from (select id from communes order by id limit 1) communes, generate_series(1, 300)`
  await pass(MINUTE)
  await look()
  expect(texts()).toHaveLength(1)
  expect(texts()[0]).toContain('số 1, 2, 3,')
  expect(texts()[0]).toContain(' 20 và 280 phiếu khác')
})

test('Telegram says wait: it is told after that time, not before; what was over by then is not told at all', async () => {
  telegram.tooMany(14, 1)
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await pass(6 * MINUTE)
  await look()
  await look()
  expect(telegram.arrived).toHaveLength(1)
  expect(await waits()).toEqual([{ trouble: 'telegram_429', seconds: 14 }])
  await letRunOut()
  await look()
  expect(texts()).toHaveLength(1)

  await house.work()
  await pass(3 * MINUTE)
  telegram.trouble({ kind: 'drop' }, 1)
  await look()
  expect(await waits()).toEqual([{ trouble: 'no_answer', seconds: 300 }])
})

test('what is over before it could be told is not told', async () => {
  telegram.trouble({ kind: 'drop' }, 1)
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await pass(6 * MINUTE)
  await look()
  await house.work()
  await pass(3 * MINUTE)
  await look()
  await letRunOut()
  await look()
  expect(texts()).toEqual([])
  expect(await house.rt.sql`select 1 from staff_alerts where state <> 'closed'`).toEqual([])
})

test('a wrong token or chat is written down by its number, without the token, and the alert is kept', async () => {
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await pass(6 * MINUTE)
  const settings = { token: '999:secret-of-another', chat: CHAT, apiUrl: telegram.url }
  house.rt.tellStaff = tellByTelegram(settings, fetch)
  await look()
  expect(await waits()).toEqual([{ trouble: 'telegram_401', seconds: 300 }])
  house.rt.tellStaff = tellByTelegram({ ...settings, token: TOKEN, chat: '-5' }, fetch)
  await letRunOut()
  await look()
  expect(await waits()).toEqual([{ trouble: 'telegram_400', seconds: 300 }])
  expect(JSON.stringify(warned)).not.toContain('secret-of-another')
  house.rt.tellStaff = tellByTelegram({ ...settings, token: TOKEN }, fetch)
  await letRunOut()
  await look()
  expect(texts()).toHaveLength(1)
})

test('without a chat the log hears of it, once', async () => {
  house.rt.tellStaff = null
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await pass(6 * MINUTE)
  await look()
  await look()
  expect(warned).toEqual([{ alert: 'inbox_stands', is: 'began', subjects: [''], text: 'the staff must know' }])
})

test('every kind that can be wrong has its words, for its beginning and its end', () => {
  for (const kind of [
    'emergency',
    'ticket_overdue',
    'inbox_stands',
    'outbox_stands',
    'disk_full',
    'token_ends',
    'no_backup',
  ]) {
    for (const is of ['began', 'over'] as const) {
      expect(sayAlert({ kind, is, subjects: ['7'] })).toMatch(/^Hẹn Khám: \p{Lu}/u)
      expect(sayAlert({ kind, is, subjects: ['7'] })).not.toContain(kind)
    }
  }
})

test('the watch of a process that stops is over at once', async () => {
  const stop = startWatch(house.rt)
  await stop()
})

function waits() {
  return house.rt.sql`
    select trouble, round(extract(epoch from claimed_until - clock_timestamp()))::int as seconds
    from staff_alerts
    where state <> 'closed'`
}

/** As if the time to wait had passed. */
function letRunOut() {
  return house.rt.sql`update staff_alerts set claimed_until = '-infinity' where claimed_until is not null`
}
