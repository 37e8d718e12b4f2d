// The demo's phones: what goes in by them, what they show, and what they must never do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '../../../src/app.ts'
import { enqueue } from '../../../src/messaging/outbox/enqueue.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { shiftDemo } from '../../../src/programme/demo/shift.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { NOW } from '../../setup/settings.ts'

interface Shown {
  id: string
  from: string
  kind: string
  text: string
  state: string
  segments: number | null
  buttons: { label: string; payload: string }[]
}

let house: House
let stranger = 300_001_000
/** A number nobody has used in this file. */
let someone: string

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => {
  stranger += 1
  someone = `0${stranger}`
})

const write = (body: object) => house.app.inject({ method: 'POST', url: '/simulator/messages', payload: body })
const report = (body: object) => house.app.inject({ method: 'POST', url: '/simulator/receipts', payload: body })

async function talk(as: string, via: string): Promise<Shown[]> {
  const response = await house.app.inject({ url: '/simulator/talk', query: { as, via } })
  expect(response.statusCode).toBe(200)
  return response.json().messages
}

async function say(as: string, via: string, content: object): Promise<Shown[]> {
  expect((await write({ as, via, ...content })).json()).toEqual({ outcome: 'stored' })
  await house.work()
  return talk(as, via)
}

test('serves the page and all it asks for, under a policy that lets nothing foreign in', async () => {
  const page = await house.app.inject({ url: '/simulator' })
  const files = [...page.body.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1]!)
  const modules = ['arrivals', 'bubble', 'clock', 'holders', 'keypad', 'phone', 'server', 'stories'].map(
    (name) => `/simulator/${name}.js`,
  )
  expect(files).toContain('/simulator/page.js')
  expect(files).toContain('/simulator/page.css')
  for (const url of ['/simulator', ...files, ...modules]) {
    const { statusCode, headers, body } = await house.app.inject({ url })
    expect([url, statusCode]).toEqual([url, 200])
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;/,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(body).not.toMatch(
      /innerHTML|insertAdjacentHTML|document\.write|style="|<script>|https?:\/\/(?!www\.w3\.org)/,
    )
  }
})

test('knows all nine phones of the demo, each with somebody behind it and something to try', async () => {
  const people = (await house.app.inject({ url: '/simulator/people' })).json()
  expect(people.map((p: { letter: string }) => p.letter).join('')).toBe('ABCDEFGHI')
  for (const { letter, who, number, hasZalo, tries } of people) {
    expect(who).not.toBe('')
    expect(number).toMatch(/^0300/)
    expect(hasZalo).toBe(letter !== 'G')
    expect(tries.sms.length).toBeGreaterThan(0)
    expect(tries.zalo.length > 0).toBe(hasZalo)
  }
})

test('dates what can be tried by where the demo lies, so that the full day is always the full day', async () => {
  const tries = async () => {
    const people = (await house.app.inject({ url: '/simulator/people' })).json()
    return people.find((p: { letter: string }) => p.letter === 'B').tries.zalo
  }
  expect(await tries()).toContain('cho mình đăng ký ngày 8/12 nhé')
  const later = await openHouse({ now: new Date('2027-03-02T08:00:00+07:00') })
  await later.rt.sql.begin((tx) => shiftDemo(tx, 14))
  const people = (await later.app.inject({ url: '/simulator/people' })).json()
  expect(people[1].tries.zalo).toContain('cho mình đăng ký ngày 16/3 nhé')
  await later.close()
})

test('takes a typed message into the inbox and shows both sides in order', async () => {
  const [asked, answer] = await say('A', 'sms', { text: 'kham suc khoe' })
  expect(asked).toMatchObject({ from: 'person', text: 'kham suc khoe', state: 'sent', segments: 1, buttons: [] })
  expect(answer).toMatchObject({ from: 'station', state: 'sent', segments: 1, buttons: [] })
  expect(answer!.text).toContain('1. Ba Man')
})

test('offers real buttons on Zalo, and shows a click as what was clicked', async () => {
  const [, offer] = await say(someone, 'zalo', { text: 'menu' })
  const button = offer!.buttons[0]!
  expect(button.payload).toMatch(/^hk:/)
  expect(offer!.segments).toBeNull()
  const [, , click, answer] = await say(someone, 'zalo', { payload: button.payload })
  expect(click).toMatchObject({ from: 'person', kind: 'text', text: button.label })
  expect(answer).toMatchObject({ from: 'station' })
  const last = (await say(someone, 'zalo', { payload: button.payload })).at(-1)!
  expect(last.text).toContain('hết hạn')
})

test('sends a sticker and an image as nothing but that', async () => {
  await say(someone, 'zalo', { attachment: 'sticker' })
  const shown = await say(someone, 'zalo', { attachment: 'image' })
  expect(shown.map(({ from, kind }) => `${from} ${kind}`)).toEqual([
    'person sticker',
    'station text',
    'person image',
    'station text',
  ])
})

test('keeps whatever was typed as it was typed', async () => {
  const typed = '<img src=x onerror=alert(1)> \u202eabc 👩‍👩‍👧 " & \u0000'
  const shown = await say(someone, 'sms', { text: typed })
  expect(shown[0]!.text).toBe(typed)
  expect(shown[0]!.segments).toBe(1)
})

test.each([
  ['nobody', { as: 'Z', via: 'sms', text: 'a' }],
  ['a number that may be somebody’s', { as: '0912345678', via: 'sms', text: 'a' }],
  ['no such way', { as: 'A', via: 'fax', text: 'a' }],
  ['a person without Zalo', { as: 'G', via: 'zalo', text: 'a' }],
  ['her number without Zalo', { as: '0300000007', via: 'zalo', text: 'a' }],
  ['nothing typed', { as: 'A', via: 'sms', text: ' \n' }],
  ['no end of text', { as: 'A', via: 'sms', text: 'a'.repeat(10_001) }],
  ['a button on an old phone', { as: 'A', via: 'sms', payload: 'hk:1:2' }],
  ['a sticker by SMS', { as: 'A', via: 'sms', attachment: 'sticker' }],
  ['an attachment we do not know', { as: 'B', via: 'zalo', attachment: 'virus' }],
  ['nothing at all', {}],
])('refuses %s and says why', async (_what, body) => {
  const count = async () => (await house.rt.sql`select count(*)::int as n from inbound_messages`)[0]!.n
  const before = await count()
  const response = await write(body)
  expect(response.statusCode).toBe(400)
  expect(response.json().error).toMatch(/\w+/)
  expect(await count()).toBe(before)
})

test('reads a number however it is written, and as the person it belongs to', async () => {
  await say('D', 'sms', { text: 'menu' })
  expect(await talk('0300 000 004', 'sms')).toEqual(await talk('d', 'sms'))
})

test('tells the way of a message: delivered, then seen, never back', async () => {
  const [, answer] = await say(someone, 'zalo', { text: 'menu' })
  const state = async () => (await talk(someone, 'zalo')).at(-1)!.state
  const body = { as: someone, via: 'zalo', messages: [answer!.id] }
  expect((await report({ ...body, status: 'delivered' })).statusCode).toBe(204)
  expect(await state()).toBe('delivered')
  await report({ ...body, status: 'seen' })
  await report({ ...body, status: 'delivered' })
  expect(await state()).toBe('seen')
})

test('believes no phone about another’s messages', async () => {
  const [, answer] = await say(someone, 'zalo', { text: 'menu' })
  await report({ as: '0300999999', via: 'zalo', messages: [answer!.id], status: 'seen' })
  await report({ as: someone, via: 'sms', messages: [answer!.id], status: 'seen' })
  expect((await talk(someone, 'zalo')).at(-1)!.state).toBe('sent')
  expect((await report({ as: someone, via: 'zalo', messages: ['1'], status: 'seen' })).statusCode).toBe(400)
})

describe('what has arrived on phones nobody looks at', () => {
  const on = async (letter: string, via: string) =>
    (await house.app.inject({ url: '/simulator/arrived' }))
      .json()
      .find((phone: { letter: string; via: string }) => phone.letter === letter && phone.via === via)

  test('is counted until the page says that it has shown it', async () => {
    expect(await on('I', 'zalo')).toBeUndefined()
    const [, answer] = await say('I', 'zalo', { text: 'menu' })
    expect(await on('I', 'zalo')).toEqual({ letter: 'I', via: 'zalo', came: 1, reminders: 0, unseen: 1 })
    await report({ as: 'I', via: 'zalo', messages: [answer!.id], status: 'delivered' })
    expect(await on('I', 'zalo')).toMatchObject({ came: 1, unseen: 0 })
    expect(await on('I', 'sms')).toBeUndefined()
  })
})

describe('the evening before an exam day', () => {
  const eve = async (of: House, zalo: string, sms: string) => {
    const response = await of.app.inject({ url: '/simulator/next-eve', query: { zalo, sms } })
    return response.statusCode === 200 ? response.json().eve : response.statusCode
  }
  const at = (day: string) => new Date(`${day}T18:00:00+07:00`).toISOString()

  test('is that of the first visit somebody on the two phones is booked for, else of the next exam day', async () => {
    const own = await openHouse()
    expect(await eve(own, 'B', 'A')).toBe(at('2026-11-25'))
    expect(await eve(own, 'C', 'C')).toBe(at('2026-11-25'))
    const book = (text: string) => own.write('zalo', 'D', text).then(() => own.work())
    for (const text of ['đăng ký khám cho bé Bin ngày 3/12', '1', '1']) await book(text)
    expect(await eve(own, 'D', 'C')).toBe(at('2026-12-02'))
    expect(await eve(own, 'D', 'A')).toBe(at('2026-11-25'))
    await own.moveClock(Date.parse(at('2026-11-25')) - NOW.getTime())
    expect(await eve(own, 'C', 'A')).toBe(at('2026-11-27'))
    expect(await eve(own, '0300999999', '0300999999')).toBe(at('2026-11-27'))
    await own.moveClock(40 * 86_400_000)
    expect(await eve(own, 'B', 'A')).toBeNull()
    await own.close()
  })

  test.each([
    ['B', 'Z'],
    ['G', 'A'],
    ['', 'A'],
  ])('is not told to who says %s and %s hold the phones', async (zalo, sms) => {
    expect(await eve(house, zalo, sms)).toBe(400)
  })
})

test('shows nothing of what lies in the queue for later, and says when a message came too late', async () => {
  const { rt } = house
  const at = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
  const notice = (key: string, dueAt: Date, uselessAfter: Date) =>
    rt.sql.begin((tx) =>
      enqueue(
        tx,
        rt.seal,
        {
          contactId: contactId('F', 'sms'),
          idempotencyKey: key,
          rank: 'notice',
          textKey: 'main:thanks',
          params: { words: {}, parts: [{ key: 'main:thanks', params: {} }] },
          choices: null,
          accountId: rt.accounts.find((a) => a.channelName === 'simulator' && a.name === 'sms')!.id,
          dueAt,
          uselessAfter,
        },
        NOW,
        rt.newId,
      ),
    )
  await notice('test later', at(5), at(9))
  await notice('test too late', at(-9), at(-5))
  await notice('test now', at(0), at(9))
  expect((await talk('F', 'sms')).map((m) => [m.state, m.text])).toEqual([
    ['sending', ''],
    ['sending', ''],
  ])
  await house.work()
  const [late, now, ...rest] = await talk('F', 'sms')
  expect(late).toMatchObject({ state: 'too_late', text: '', segments: null })
  expect(now).toMatchObject({ state: 'sent', segments: 1 })
  expect(rest).toEqual([])
})

test('shows the last fifty messages', async () => {
  for (let i = 1; i <= 30; i += 1) await write({ as: someone, via: 'sms', text: `menu ${i}` })
  await house.work()
  const shown = await talk(someone, 'sms')
  expect(shown).toHaveLength(50)
  expect(shown.at(-1)!.from).toBe('station')
})

test('streams the clock and what changes, and ends with the server', async () => {
  const own = await openHouse()
  const response = await fetch(`${own.url}/simulator/stream?as=B&via=zalo`)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let read = ''
  const until = async (words: string) => {
    while (!read.includes(words)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`the stream ended without ${words}`)
      read += value
    }
  }
  await until('event: clock')
  await until('"day":"2026-11-22","time":"08:00","weekday":7,"said":"Chủ nhật"')
  const body = { as: 'B', via: 'zalo', text: 'menu' }
  await own.app.inject({ method: 'POST', url: '/simulator/messages', payload: body })
  await until('"state":"sending"')
  await own.work()
  await until('"from":"station"')
  await own.moveClock(3_600_000)
  await until('"time":"09:00"')
  const started = performance.now()
  await own.close()
  expect(performance.now() - started).toBeLessThan(15_000)
  expect((await reader.read()).done).toBe(true)
})

test('does not exist in production', async () => {
  const app = buildApp({ ...house.rt, mode: 'production' })
  const questions = ['people', 'arrived', 'next-eve?zalo=B&sms=A', 'talk?as=A&via=sms']
  for (const url of ['/simulator', '/simulator/page.js', ...questions.map((asked) => `/simulator/${asked}`)]) {
    expect((await app.inject({ url })).statusCode).toBe(404)
  }
  expect((await app.inject({ method: 'POST', url: '/simulator/messages', payload: {} })).statusCode).toBe(404)
  await app.close()
})
