// What happens when a station moves a session: bookings go along, everybody is told once and asked, and nothing untrue goes out.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { longestWords } from '../../../src/conversation/wording/longest-words.ts'
import { render } from '../../../src/conversation/wording/render.ts'
import { attendance } from '../../../src/entry/cli/attendance.ts'
import { sessionCancel } from '../../../src/entry/cli/session-cancel.ts'
import { MOST_MOVE_REASON, sessionMove } from '../../../src/entry/cli/session-move.ts'
import { sessionShow } from '../../../src/entry/cli/session-show.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import { countSegments } from '../../../src/vietnamese/sms.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { bookFor, report, run, STAFF } from './at-the-station.ts'

const MOVE = ['10804', 'S1', '--to', '2026-12-02 07:00', '--because', 'mưa bão', '--yes']
const BACK = ['10804', 'S1', '--to', '2026-11-26 07:00', '--because', 'trời đã tạnh', '--yes']
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const toldMoved = () => house.twilio.sent.filter(({ body }) => /phai doi/.test(body))
const bodies = () => toldMoved().map(({ body }) => body)

async function bands() {
  const rows = await house.rt.sql<{ at: string; taken: number }[]>`
    select to_char(session_bands.starts_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as at,
      count(seats.booking_id)::int as taken
    from session_bands
    join sessions on sessions.id = session_bands.session_id
    join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where sessions.code = 'S1'
    group by session_bands.starts_at
    order by session_bands.starts_at`
  return rows.map(({ at, taken }) => `${at} ${taken}`)
}

test('without --yes nothing happens, and it is said what would', async () => {
  const before = await bands()
  expect(await report(house, sessionMove, MOVE.slice(0, -1))).toEqual({
    outcome: 'refused',
    why: 'S1, 2026-11-26 07:00–11:00, Nhà văn hóa thôn Tam Kỳ: would be 2026-12-02 07:00–11:00, Nhà văn hóa thôn Tam Kỳ; bookings that would go along: 1; everybody would be told "vì mưa bão"; add --yes to do it',
  })
  expect(await bands()).toEqual(before)
})

test('the bands shift together, bookings stay on their seats, and everybody is told once and asked', async () => {
  await bookFor(house, 'P11a', 'S1 2026-11-26 08:00')
  expect(await run(house, sessionMove, MOVE)).toBe(
    [
      'S1: moved from 2026-11-26 07:00–11:00, Nhà văn hóa thôn Tam Kỳ to 2026-12-02 07:00–11:00, Nhà văn hóa thôn Tam Kỳ; bookings that go along: 2; phones told now: 1',
      'to tell by hand:  Nguyễn Thị Hoa  1960  thôn Tam Kỳ',
      'move it back with: henkham session move 10804 S1 --to "2026-11-26 07:00" --because "…" --yes',
    ].join('\n'),
  )
  expect(await bands()).toEqual([
    '2026-12-02 07:00 0',
    '2026-12-02 07:30 1',
    '2026-12-02 08:00 1',
    ...['08:30', '09:00', '09:30', '10:00', '10:30'].map((time) => `2026-12-02 ${time} 0`),
  ])
  await house.work()
  expect(bodies()).toEqual([
    [
      'Tram Y te xa Kim Thanh xin loi: buoi kham thu Nam 26/11 phai doi vi mua bao. Lich moi: ong Luong 7 gio 30, thu Tu 2/12, Nha van hoa thon Tam Ky.',
      'Ong/ba den duoc khong a?',
      '1. Van den',
      '2. Ngay khac',
      '3. Huy lich',
      '0. Gap can bo',
    ].join('\n'),
  ])
  expect(await run(house, sessionMove, MOVE)).toContain('is so already, nobody is told')
  await house.work()
  expect(bodies()).toHaveLength(1)
  expect(await run(house, sessionShow, ['10804', 'S1'])).toContain(
    'moved on 2026-11-22 from 2026-11-26 07:00, Nhà văn hóa thôn Tam Kỳ: mưa bão',
  )
  const log = await house.rt.sql`select staff, what from access_log where what = 'session_moved'`
  expect(log).toEqual([{ staff: STAFF, what: 'session_moved' }])
})

test('nobody is reminded of the old day, and everybody of the new one', async () => {
  await run(house, sessionMove, MOVE)
  await house.work()
  await house.passTime(atLocal('2026-12-01', '20:00'))
  const reminders = house.twilio.sent
    .filter(({ body }) => body.includes('nhac:'))
    .map(({ body }) => body.split('\n')[0])
  expect(reminders).toEqual([
    'Tram Y te xa Kim Thanh nhac: ngay mai, thu Tu 2/12, 7 gio 30, ong Luong di kham tai Nha van hoa thon Tam Ky.',
  ])
})

test('a reminder that was planned for the old day, and has not gone out, is untrue', async () => {
  await house.passTime(atLocal('2026-11-25', '17:59'))
  await house.write('sms', 'A', 'kham co mat tien khong')
  await house.work()
  await house.write('sms', 'A', 'dat lich cho ba Man')
  await house.work()
  // The talk is open, so the reminder waits; the session is moved meanwhile.
  await house.passTime(atLocal('2026-11-25', '18:02'))
  await run(house, sessionMove, MOVE)
  await house.passTime(atLocal('2026-11-25', '20:30'))
  expect(house.twilio.sent.filter(({ to, body }) => to === '+84300000001' && body.includes('nhac:'))).toEqual([])
  expect(bodies().some((body) => body.includes('ong Luong 7 gio 30, thu Tu 2/12'))).toBe(true)
})

test('by half an hour: no band takes the place of another on the way', async () => {
  await run(house, sessionMove, ['10804', 'S1', '--to', '2026-11-26 07:30', '--because', 'mất điện', '--yes'])
  expect((await bands())[1]).toBe('2026-11-26 08:00 1')
  await run(house, sessionMove, ['10804', 'S1', '--to', '2026-11-26 07:00', '--because', 'có điện', '--yes'])
  expect((await bands())[1]).toBe('2026-11-26 07:30 1')
})

test('moved again it is told again, from what each phone knows', async () => {
  await run(house, sessionMove, MOVE)
  await house.work()
  await house.moveClock(3_600_000)
  await run(house, sessionMove, ['10804', 'S1', '--to', '2026-12-04 13:00', '--because', 'bão chưa tan', '--yes'])
  await house.work()
  expect(bodies()).toHaveLength(2)
  expect(bodies()[1]).toContain(
    'buoi kham thu Tu 2/12 phai doi vi bao chua tan. Lich moi: ong Luong 13 gio 30, thu Sau 4/12',
  )
})

test('moved twice in the night, a phone hears one message, from the day it knows', async () => {
  await house.moveClock(14 * 3_600_000)
  expect(await run(house, sessionMove, MOVE)).toContain('phones told from 07:00 on: 1')
  await house.moveClock(3_600_000)
  await run(house, sessionMove, ['10804', 'S1', '--to', '2026-12-04 07:00', '--because', 'bão chưa tan', '--yes'])
  await house.passTime(atLocal('2026-11-23', '08:00'))
  expect(bodies()).toHaveLength(1)
  expect(bodies()[0]).toContain(
    'buoi kham thu Nam 26/11 phai doi vi bao chua tan. Lich moi: ong Luong 7 gio 30, thu Sau 4/12',
  )
})

test('moved back before anybody was told, nobody hears of it and the old day is reminded of', async () => {
  await house.moveClock(14 * 3_600_000)
  await run(house, sessionMove, MOVE)
  await house.moveClock(3_600_000)
  expect(await run(house, sessionMove, BACK)).toContain('no phone has to be told')
  await house.passTime(atLocal('2026-11-25', '20:00'))
  expect(bodies()).toEqual([])
  expect(house.twilio.sent.at(-1)!.body).toContain('nhac: ngay mai, thu Nam 26/11, 7 gio 30, ong Luong')
})

test('moved back after it was told, it is told too', async () => {
  await run(house, sessionMove, MOVE)
  await house.work()
  await house.moveClock(3_600_000)
  await run(house, sessionMove, BACK)
  await house.work()
  expect(bodies()[1]).toContain(
    'buoi kham thu Tu 2/12 phai doi vi troi da tanh. Lich moi: ong Luong 7 gio 30, thu Nam 26/11',
  )
})

test('another place alone, and whoever books after that reads it there', async () => {
  await run(house, sessionMove, ['10804', 'S1', '--venue', 'Trạm Y tế Kim Thành', '--because', 'mất điện', '--yes'])
  await house.work()
  expect(bodies()[0]).toContain(
    'phai doi cho vi mat dien. Lich moi: ong Luong 7 gio 30, thu Nam 26/11, cho khac: Tram Y te Kim Thanh.',
  )
})

test('a child that may not come before half past eight is listed where the session begins earlier', async () => {
  await bookFor(house, 'P5-bin', 'S2 2026-11-28 08:30')
  const done = await run(house, sessionMove, [
    '10804',
    'S2',
    '--to',
    '2026-11-28 06:30',
    '--because',
    'trời nóng',
    '--yes',
  ])
  expect(done).toContain('is not taken at the new time, find them another:  Đỗ Minh Bin  2021  thôn Đồng Cẩm')
})

test('whoever has said they would come has said it of the old day', async () => {
  await house.rt.sql`update bookings set confirmed_at = booked_at where state = 'live'`
  await run(house, sessionMove, MOVE)
  const rows = await house.rt.sql`
    select confirmed_at
    from bookings
    join sessions on sessions.id = bookings.session_id
    where sessions.code = 'S1'`
  expect(rows).toEqual([{ confirmed_at: null }])
})

test('in the night before, those who cannot be told in time are named to be called', async () => {
  await house.passTime(atLocal('2026-11-25', '22:00'))
  expect(await run(house, sessionMove, MOVE)).toContain(
    'may be on the way before being told, call:  Nguyễn Văn Lượng  1952  thôn Tam Kỳ',
  )
})

test.each<[string, string[], string]>([
  ['into the past', ['--to', '2026-11-21 07:00'], 'the new time is over already'],
  ['out of its round', ['--to', '2026-12-16 07:00'], 'its round runs from 2026-01-01 to 2026-12-15'],
  ['past midnight', ['--to', '2026-12-02 21:00'], 'would last past midnight'],
  ['nowhere', [], 'say the new day and start'],
  ['to what is no time', ['--to', 'mai'], 'say a day and a time such as'],
])('%s it is not moved', async (_, to, why) => {
  const before = await bands()
  expect(await run(house, sessionMove, ['10804', 'S1', ...to, '--because', 'mưa bão', '--yes'])).toContain(why)
  expect(await bands()).toEqual(before)
})

test('two sessions at one place and time are pointed out', async () => {
  const to = ['10804', 'S2', '--to', '2026-12-08 08:00', '--because', 'mưa bão', '--yes']
  expect(await run(house, sessionMove, to)).toContain('at the same place and time: S4')
})

test('what is off, over or being held is not moved', async () => {
  await run(house, sessionCancel, ['10804', 'S3', '--reason', 'mưa bão', '--yes'])
  expect(await run(house, sessionMove, ['10804', 'S3', ...MOVE.slice(2)])).toContain(
    'is off; first take it up again with: henkham session reopen 10804 S3',
  )
  await house.moveClock(5 * 86_400_000)
  expect(await run(house, sessionMove, MOVE)).toContain('is over')
})

test('a session at which people have been seen is being held', async () => {
  await house.passTime(atLocal('2026-11-26', '07:40'))
  await run(house, attendance, ['10804', 'S1', '--person', 'Nguyễn Văn Lượng', '--state', 'came'])
  expect(await run(house, sessionMove, MOVE)).toContain('is being held, people were seen there')
})

test('a phone that may be told but changes nothing is asked nothing', async () => {
  await house.rt.sql`update contact_residents set may_book = false where contact_id = ${contactId('A', 'sms')}`
  await run(house, sessionMove, MOVE)
  await house.work()
  expect(bodies()).toEqual([
    'Tram Y te xa Kim Thanh xin loi: buoi kham thu Nam 26/11 phai doi vi mua bao. Lich moi: ong Luong 7 gio 30, thu Tu 2/12, Nha van hoa thon Tam Ky.',
  ])
})

test('more people of one phone than an SMS can name are counted, and each hour is one question away', async () => {
  const people = ['P2', 'P5', 'P6', 'P11a', 'P11b', 'P5-bin']
  for (const person of people) {
    await house.rt.sql`
      insert into contact_residents (id, contact_id, commune_id, resident_id, relation, source, may_book, may_be_reminded, linked_at)
      values (${house.rt.newId()}, ${contactId('A', 'sms')}, '10804', ${residentId(person)}, 'other', 'staff', true, true, ${house.rt.clock.now()})`
    await bookFor(house, person, 'S1 2026-11-26 08:00')
  }
  await run(house, sessionMove, MOVE)
  await house.work()
  const [told] = toldMoved().filter(({ to }) => to === '+84300000001')
  expect(told!.body).toContain('Lich moi: 7 nguoi (xem gio: nhan XEM LICH), thu Tu 2/12, Nha van hoa thon Tam Ky.')
  expect(countSegments(told!.body).units).toBeLessThanOrEqual(306)
  await house.write('sms', 'A', 'XEM LICH')
  await house.work()
  expect(house.twilio.sent.at(-1)!.body).toContain('thu Tu 2/12')
})

test('with the longest reason, names and places it fits into two parts of an SMS', () => {
  const params = {
    ...longestWords,
    old_day: longestWords.day_short!,
    because: 'x'.repeat(MOST_MOVE_REASON),
  }
  const labels = [
    'session_moved:choices.ask.come',
    'session_moved:choices.ask.move',
    'session_moved:choices.ask.cancel',
  ]
  const options = [...labels, 'common:way_out'].map((key, i) => ({
    no: (i + 1) % 4,
    value: '',
    label: { key, params: {} },
  }))
  const one = `${longestWords.person} ${longestWords.time}`
  const many = house.rt.texts.say('vi', 'session_moved:people', { how_many: '8' }, 'accented')
  const cases = ['day', 'day_place', 'time', 'place'].flatMap((context) => [
    { context, visits: one, asks: 'one' },
    { context, visits: many, asks: 'several' },
  ])
  for (const { context, visits, asks } of cases) {
    const parts = [
      { key: 'session_moved:words', params: { ...params, visits, context } },
      { key: 'session_moved:ask', params: { context: asks } },
    ]
    const { text } = render(house.rt.texts, 'vi', 'gsm7', { words: longestWords, parts }, { questionId: '', options })
    expect(countSegments(text)).toMatchObject({ encoding: 'gsm7' })
    expect(countSegments(text).units, `${context}: ${text}`).toBeLessThanOrEqual(306)
  }
})
