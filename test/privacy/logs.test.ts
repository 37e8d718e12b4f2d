// What the program writes down about its work never holds what a person wrote, who they are, or a secret.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { startLoop } from '../../src/entry/workers/loop.ts'
import { startWorkers } from '../../src/entry/workers/start-workers.ts'
import { PEOPLE, PHONES } from '../../src/programme/demo/people.ts'
import type { Log } from '../../src/runtime.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { type House, openHouse } from '../setup/house.ts'
import { DATA_KEY, TWILIO, ZALO } from '../setup/settings.ts'
import { readTalks, type Talk } from '../transcripts/talk-file.ts'

const STRANGER = '0600000077'
const STRANGER_NAME = 'Bùi Thị Ngoãn'
const COMPLAINT = 'Tôi khiếu nại thái độ của cô tiếp đón hôm thứ Hai, nói năng khó nghe'

/** Two ways of logging at once: whatever the fields are, and what the real logger makes of them. */
function capture(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const real = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const write = (level: 'info' | 'warn' | 'error') => (fields: object, text: string) => {
    lines.push(`${level} ${JSON.stringify(fields)} ${inspect(fields, { depth: 9 })} ${text}`)
    real[level](fields, text)
  }
  return { log: { info: write('info'), warn: write('warn'), error: write('error') }, lines }
}

/** All that was written to us and by us, of at least eight characters. */
class Told {
  readonly bodies = new Set<string>()
  add(text: string): void {
    for (const part of [text, ...text.split('\n')]) if (part.trim().length >= 8) this.bodies.add(part.trim())
  }
  hear(house: House): void {
    for (const { text } of house.zalo.sent) this.add(text)
    for (const { body } of house.twilio.sent) this.add(body)
  }
}

/** What of the forbidden stands in the output: as it is, without accents, and as JSON or a URL would write it. */
function found(output: string, bodies: Iterable<string>): string[] {
  const plain = [output, decoded(output)].join('\n').normalize('NFC').toLowerCase()
  const folded = fold(plain)
  const words = new Set(folded.split(/[^a-z0-9]+/))
  const names = [...PEOPLE.map((person) => person.name), STRANGER_NAME]
  const given = names.map((name) => fold(name.split(' ').at(-1)!)).filter((name) => name.length >= 4)
  const numbers = [...PHONES.map(({ sms }) => sms), STRANGER].map((number) => number.slice(1))
  const addresses = PHONES.flatMap(({ zalo }) => zalo ?? [])
  const secrets = [
    ...[ZALO.appSecret, ZALO.oaSecretKey, ZALO.accessToken, ZALO.refreshToken, TWILIO.authToken],
    ...[DATA_KEY.toString('base64'), DATA_KEY.toString('hex'), 'token-in-the-address'],
  ]
  const whole = [...names, ...numbers, ...addresses, ...secrets, ...bodies].map((text) => text.normalize('NFC'))
  return [
    ...whole.filter((text) => plain.includes(text.toLowerCase()) || folded.includes(fold(text))),
    ...whole.filter((text) => plain.includes(JSON.stringify(text).slice(1, -1).toLowerCase())),
    ...given.filter((name) => words.has(name)),
  ]
}

function decoded(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
}

/** The first talk of every written file. */
function talks(): Talk[] {
  const folder = new URL('../transcripts/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.flatMap((name) => readTalks(readFileSync(new URL(name, folder), 'utf8')).talks.slice(0, 1))
}

async function speak(house: House, talk: Talk, told: Told): Promise<void> {
  for (const { who, from, text } of talk.lines) {
    if (who === 'given') await house.given(talk.via, talk.from, text)
    if (who !== 'person') continue
    told.add(text)
    await house.write(talk.via, from ?? talk.from, text)
    await house.work()
  }
}

test('talks, errors and failed sends leave no name, number, text or secret in the log', {
  timeout: 120_000,
}, async () => {
  const { log, lines } = capture()
  const told = new Told()
  for (const talk of talks()) {
    const house = await openHouse({ log })
    try {
      await speak(house, talk, told)
      told.hear(house)
    } finally {
      await house.close()
    }
  }
  const house = await openHouse({ log })
  try {
    await strangerRegisters(house, told)
    await messageFailsThreeTimes(house, told)
    await sendsFail(house, told)
    await requestsAreRefused(house)
    await workersStumble(house, log, told)
    told.hear(house)
  } finally {
    await house.close()
  }
  const output = lines.join('\n')
  for (const happened of ['answered', 'could not be handled', 'not simply sent', 'could not be stored', 'stumbled']) {
    expect(output, 'the log has seen it').toContain(happened)
  }
  expect(told.bodies.size).toBeGreaterThan(30)
  expect(found(output, told.bodies)).toEqual([])
})

test('the search finds what it looks for, however it is written', () => {
  const body = 'Tôi muốn "khám"\nsáng mai'
  for (const leak of [
    'Phạm Thị Mận',
    'PHAM THI MAN',
    'chào bà Nhình ạ',
    'from=%2B84300000001',
    JSON.stringify({ body }),
    encodeURIComponent(body),
    '1000000000000000003',
    ZALO.accessToken,
    DATA_KEY.toString('base64'),
  ]) {
    expect(found(`{"msg":"${leak}"}`, [body]), leak).not.toEqual([])
  }
  expect(found('{"method":"POST","route":"/webhooks/:channel","status":200}', [body])).toEqual([])
})

async function strangerRegisters(house: House, told: Told): Promise<void> {
  const said = ['Em muốn đăng ký khám', STRANGER_NAME, '1957', 'thôn Tam Kỳ', 'đúng', '1', '1', COMPLAINT]
  for (const via of ['sms', 'zalo'] as const) {
    for (const text of said) {
      told.add(text)
      await house.write(via, STRANGER, text)
      await house.work()
    }
  }
  const [made] = await house.rt.sql<{ residents: number; tickets: number }[]>`
    select
      (select count(*) from residents where standing = 'to_verify') as residents,
      (select count(*) from tickets where kind = 'complaint') as tickets`
  expect(made!.residents, 'somebody was registered').toBeGreaterThan(0)
  expect(made!.tickets, 'somebody complained').toBeGreaterThan(0)
}

/** The error quotes the message, as errors of parsers do. */
async function messageFailsThreeTimes(house: House, told: Told): Promise<void> {
  const text = 'Mẹ tôi là Phạm Thị Mận, số 0300000001'
  told.add(text)
  const { passing } = house.rt
  house.rt.passing = (point) => {
    if (point !== 'understand') return
    const error = new TypeError(`cannot read ${text}`, { cause: new Error(text) })
    throw Object.assign(error, { query: text, parameters: [text], detail: text })
  }
  await house.write('sms', 'A', text)
  for (let tries = 0; tries < 3; tries += 1) {
    await house.work()
    await house.rt.sql`update conversations set retry_at = '-infinity'`
  }
  house.rt.passing = passing
  await house.work()
  const parked = await house.rt.sql`select id from inbound_messages where state = 'parked'`
  expect(parked).toHaveLength(1)
}

async function sendsFail(house: House, told: Told): Promise<void> {
  const text = 'khám có mất tiền không ạ'
  told.add(text)
  for (const trouble of [
    { kind: 'status', status: 429 },
    { kind: 'answer_then_drop' },
    { kind: 'html', status: 502 },
    { kind: 'status', status: 400, body: '{"code":21211,"message":"Invalid To: +84300000004 Đỗ Thị Nga"}' },
  ] as const) {
    house.zalo.trouble(trouble, 1)
    house.twilio.trouble(trouble, 1)
    await house.write('zalo', 'D', text)
    await house.write('sms', 'D', text)
    await house.work()
  }
  house.zalo.noTrouble()
  house.twilio.noTrouble()
}

async function requestsAreRefused(house: House): Promise<void> {
  const at = (path: string, init?: RequestInit) => fetch(`${house.url}${path}`, init)
  const json = { 'content-type': 'application/json' }
  await at('/webhooks/zalo-oa?t=token-in-the-address', { method: 'POST', body: '{"text":"Phạm Thị Mận"}' })
  await at('/webhooks/zalo-oa/default/token-in-the-address', { method: 'POST', body: '' })
  await at(`/webhooks/telegram/${encodeURIComponent('Phạm Thị Mận')}`, { method: 'POST', body: '' })
  await at('/nowhere/0300000001?name=Ph%E1%BA%A1m+Th%E1%BB%8B+M%E1%BA%ADn')
  await at('/simulator/talk?as=0300000001&via=sms')
  await at('/demo/clock', { method: 'POST', headers: json, body: '{"now":"Phạm Thị Mận"' })
  await at('/simulator/messages', { method: 'POST', headers: json, body: '{"as":"0300000001","text":"Phạm Thị Mận"}' })
}

/** The real workers answer; then the database goes, under a webhook and under a loop whose error quotes a person. */
async function workersStumble(house: House, log: Log, told: Told): Promise<void> {
  const text = 'đi khám cần mang giấy tờ gì'
  told.add(text)
  const stop = startWorkers(house.rt)
  const before = house.zalo.sent.length
  await house.write('zalo', 'B', text)
  await expect.poll(() => house.zalo.sent.length, { timeout: 20_000 }).toBeGreaterThan(before)
  await stop()
  const loop = startLoop('inbox', 1, () => Promise.reject(new Error('no answer for Phạm Thị Mận, 0300000001')), log)
  await loop.stop()
  await house.database.sql.end()
  const event = house.zalo.events.text('1000000000000000002', text)
  const body = JSON.stringify(event)
  const headers = { 'x-zevent-signature': house.zalo.sign(body, event.timestamp) }
  const answer = await fetch(`${house.url}/webhooks/zalo-oa`, { method: 'POST', body, headers })
  expect(answer.status).toBe(503)
}

test('no call of the log in the source passes what a person wrote, who they are, or an error as a whole', () => {
  const calls = sources().flatMap(({ name, text }) => logCalls(text).map((call) => ({ name, call })))
  expect(calls.length, 'the calls were found').toBeGreaterThan(8)
  const telling =
    /\b(body|text|names?|address|url|phone|number|params|payload|secret|token|key|headers|stack|said|query|parameters)\b/
  const wrong = calls.filter(({ call }) => telling.test(harmless(call)) || /[{,]\s*(err|error|cause)\s*[,}]/.test(call))
  expect(wrong).toEqual([])
})

test('nothing is written past the log but the greeting and a refusal to start', () => {
  const speaking = sources().filter(({ text }) =>
    /console\.\w+\(|process\.(stdout|stderr)\.write|logger: true/.test(text),
  )
  const rest = speaking.map(({ name }) => name).filter((name) => !name.startsWith('entry/cli/'))
  expect(rest.filter((name) => !['entry/greet.ts', 'server.ts'].includes(name))).toEqual([])
})

function sources(): { name: string; text: string }[] {
  const folder = new URL('../../src/', import.meta.url).pathname
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  // The embedded server's log carries process ids and folders only, and has no fields.
  return names
    .filter((name) => !name.startsWith('database/embedded'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Everything between the brackets of each call. */
function logCalls(source: string): string[] {
  return [...source.matchAll(/\blog\.(trace|debug|info|warn|error|fatal)\(/g)].map((match) => {
    let depth = 1
    let end = match.index + match[0].length
    for (; depth > 0 && end < source.length; end += 1) {
      if (source[end] === '(') depth += 1
      if (source[end] === ')') depth -= 1
    }
    return source.slice(match.index, end)
  })
}

/** The pattern of a route is no address, an error's name is nobody's, a loop's or a job's neither; the sentence of a call is fixed words. */
function harmless(call: string): string {
  return call
    .replaceAll('routeOptions.url', '')
    .replaceAll(/error( as Error)?\)?\.name|worker: name|job: job\.name/g, '')
    .replaceAll(/'[^']*'/g, '')
    .replace(/^log\.(info|warn)\(\{\}, text\)$/, '')
}
