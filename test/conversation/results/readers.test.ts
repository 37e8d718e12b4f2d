// Holds who may read a result: proved, linked, of age, and on Zalo; and what reading leaves behind.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { linkHolds } from '../../../src/programme/results/may-read.ts'
import { examined } from '../../setup/examined.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function say(via: 'zalo' | 'sms', who: string, text: string): Promise<string> {
  const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
  await house.write(via, who, text)
  await house.work()
  const sms = house.twilio.sent.slice(before.sms).map(({ body }) => body)
  return [...house.zalo.sent.slice(before.zalo).map((message) => message.text), ...sms].join('\n')
}

async function allow(letter: string, by: 'sms' | 'zalo', person: string): Promise<void> {
  await house.rt.sql`
    update contact_residents
    set may_read_results = true, verified_at = '2026-01-05T09:00:00+07:00'
    where contact_id = ${contactId(letter, by)} and resident_id = ${residentId(person)}`
}

test('a phone number never carries a result, whatever right its link has', async () => {
  await allow('F', 'sms', 'P10')
  expect(await say('sms', 'F', 'cho toi xem ket qua kham')).not.toMatch(/168|8,2|Toan/)
})

test('who was given the right reads the result of another, of whom they name', async () => {
  await allow('B', 'zalo', 'P1')
  await allow('B', 'zalo', 'P2')
  await examined(house.rt, 'P1 20/11/2026 124/78')
  expect(await say('zalo', 'B', 'xem kết quả khám')).toContain('của ai')
  expect(await say('zalo', 'B', 'bà Mận')).toContain('Huyết áp 124/78, trong giới hạn')
  expect(await say('zalo', 'B', 'kết quả khám của tôi')).toContain('Trạm chưa nhận được kết quả khám của chị Hương')
})

test('a parent hears that the station explains a child’s result, without adult limits', async () => {
  await allow('D', 'zalo', 'P5-bin')
  await examined(house.rt, 'P5-bin 20/11/2026 96/60')
  const said = await say('zalo', 'D', 'con tôi khám có kết quả chưa')
  expect(said).toContain('Kết quả của trẻ em cần cán bộ Trạm giải thích trực tiếp')
  expect(said).not.toContain('96/60')
})

test('a right that was withdrawn reads nothing', async () => {
  await house.rt.sql`
    update contact_residents
    set may_read_results = false
    where contact_id = ${contactId('F', 'zalo')}`
  expect(await say('zalo', 'F', 'cho tôi xem kết quả khám')).not.toContain('168')
})

test('reading is written down, and the station’s worklist says that the person was told', async () => {
  await say('zalo', 'F', 'cho tôi xem kết quả khám')
  const log = await house.rt.sql`
    select what, commune_id, contact_id, resident_id
    from access_log`
  expect(log).toEqual([
    {
      ...{ what: 'result_read', commune_id: '10804', contact_id: contactId('F', 'zalo') },
      resident_id: residentId('P10'),
    },
  ])
  const [followUp] = await house.rt.sql<{ state: string; told: Date }[]>`
    select state, told_at as told
    from follow_ups
    where resident_id = ${residentId('P10')}`
  expect(followUp).toEqual({ state: 'told', told: house.rt.clock.now() })
})

test('a counselling seat taken by somebody else in between is not given twice', async () => {
  await say('zalo', 'F', 'cho tôi xem kết quả khám')
  await say('zalo', 'F', '1')
  await house.rt.sql`
    update seats
    set offered = false
    from session_bands
    join sessions on sessions.id = session_bands.session_id
    where seats.band_id = session_bands.id
      and sessions.code = 'S9A'`
  const said = await say('zalo', 'F', 'đồng ý')
  expect(said).toContain('Chỗ đó vừa có người đặt')
  await say('zalo', 'F', '1')
  expect(await say('zalo', 'F', '1')).toContain('Đã đặt lịch tư vấn cho ông Toán')
})

test.each<[string, Parameters<typeof linkHolds>[0], string, boolean]>([
  ['an adult', link('self', 1961, '2026-01-05'), '2026-11-22', true],
  ['a child of its own account', link('self', 2012, '2026-01-05'), '2026-11-22', false],
  ['sixteen, on their own', link('self', 2010, '2026-01-05'), '2026-11-22', true],
  ['a parent of a child', link('daughter', 2017, '2026-01-05'), '2026-11-22', true],
  ['a parent once the child is sixteen', link('daughter', 2010, '2025-01-05'), '2026-11-22', false],
  ['a carer of an elder', link('mother', 1949, '2026-01-05'), '2026-11-22', true],
  ['the year is not known', link('self', null, '2026-01-05'), '2026-11-22', true],
])('%s', (_, given, day, holds) => {
  expect(linkHolds(given, new Date(`${day}T08:00:00+07:00`))).toBe(holds)
})

function link(relation: string, birthYear: number | null, day: string) {
  return { relation, birthYear, birthMonth: null, verifiedAt: new Date(`${day}T08:00:00+07:00`) }
}
