// What happens when a station calls a session off: everybody who had a booking is told once, and may book again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { longestWords } from '../../../src/conversation/wording/longest-words.ts'
import { render } from '../../../src/conversation/wording/render.ts'
import { MOST_REASON, sessionCancel } from '../../../src/entry/cli/session-cancel.ts'
import { sessionReopen } from '../../../src/entry/cli/session-reopen.ts'
import { sessionShow } from '../../../src/entry/cli/session-show.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import { countSegments } from '../../../src/vietnamese/sms.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { bookFor, report, run, STAFF } from './at-the-station.ts'

const CANCEL = ['10804', 'S1', '--reason', 'bão số 12', '--yes']
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const toldOff = () => house.twilio.sent.filter(({ body }) => body.includes('hoan vi'))

async function states() {
  const rows = await house.rt.sql<{ state: string; count: number }[]>`
    select bookings.state, count(*)::int as count
    from bookings
    join sessions on sessions.id = bookings.session_id
    where sessions.code = 'S1'
    group by bookings.state
    order by bookings.state`
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

test('without --yes nothing happens, and it is said what would', async () => {
  expect(await report(house, sessionCancel, CANCEL.slice(0, -1))).toEqual({
    outcome: 'refused',
    why: 'S1, 2026-11-26 07:00–11:00, Nhà văn hóa thôn Tam Kỳ: bookings that would end: 1; everybody would be told "vì bão số 12"; add --yes to do it',
  })
  expect(await states()).toEqual({ live: 1 })
})

test('everybody is told once, whom no message reaches is named, and whoever answers books again', async () => {
  await bookFor(house, 'P11a', 'S1 2026-11-26 08:00')
  expect(await run(house, sessionCancel, CANCEL)).toBe(
    [
      'S1, 2026-11-26 07:00–11:00, Nhà văn hóa thôn Tam Kỳ: called off; bookings ended: 2; phones told now: 1',
      'to tell by hand:  Nguyễn Thị Hoa  1960  thôn Tam Kỳ',
      'take it up again with: henkham session reopen 10804 S1',
    ].join('\n'),
  )
  await house.work()
  expect(toldOff().map(({ body }) => body)).toEqual([
    [
      'Tram Y te xa Kim Thanh xin loi: buoi kham thu Nam 26/11, Nha van hoa thon Tam Ky, phai hoan vi bao so 12. Lich cua ong Luong da huy.',
      'Ong/ba muon dat ngay khac khong a?',
      '1. Dat ngay khac',
      '2. De sau',
      '0. Gap can bo',
    ].join('\n'),
  ])
  expect(await run(house, sessionCancel, CANCEL)).toContain('is off already, nobody is told again')
  await house.work()
  expect(toldOff()).toHaveLength(1)
  await house.write('sms', 'A', '1')
  await house.work()
  const offer = house.twilio.sent.at(-1)!.body
  expect(offer).toContain('Moi ong Luong chon gio kham')
  expect(offer).not.toContain('26/11')
  await house.write('sms', 'A', '1')
  await house.work()
  await house.write('sms', 'A', '1')
  await house.work()
  expect(house.twilio.sent.at(-1)!.body).toContain('Da dat cho ong Luong')
  // Nobody is reminded of a day that is off.
  await house.passTime(atLocal('2026-11-25', '20:00'))
  expect(house.twilio.sent.filter(({ body }) => body.includes('26/11') && body.includes('nhac'))).toEqual([])
  expect(await states()).toEqual({ cancelled: 2 })
  const log = await house.rt.sql`select staff, what from access_log where staff is not null`
  expect(log).toEqual([{ staff: STAFF, what: 'session_cancelled' }])
})

test('two people of one phone are one message, and each phone that books for one hears it', async () => {
  await bookFor(house, 'P1', 'S1 2026-11-26 08:00')
  await run(house, sessionCancel, CANCEL)
  await house.work()
  const told = toldOff().map(({ to, body }) => `${to} ${/Lich cua (.*) da huy/.exec(body)?.[1]}`)
  expect(told.toSorted()).toEqual(['+84300000001 ba Man, ong Luong', '+84300000002 ba Man'])
  await house.write('sms', 'A', '1')
  await house.work()
  expect(house.twilio.sent.at(-1)!.body).toMatch(/dat lich kham cho ai[\s\S]*1\. ba Man[\s\S]*2\. ong Luong/i)
})

test('whoever has booked another day before the message goes out is not told', async () => {
  await house.moveClock(14 * 3_600_000)
  expect(await run(house, sessionCancel, CANCEL)).toContain('phones told from 07:00 on: 1')
  await house.work()
  expect(toldOff()).toEqual([])
  await bookFor(house, 'P3', 'S3 2026-12-03 08:00')
  await house.passTime(atLocal('2026-11-23', '08:00'))
  expect(toldOff()).toEqual([])
})

test('taken up again in the night: nobody hears of it, the bookings live and are reminded of', async () => {
  await house.moveClock(14 * 3_600_000)
  await run(house, sessionCancel, CANCEL)
  expect(await run(house, sessionReopen, ['10804', 's1'])).toBe(
    'S1, 2026-11-26 07:00–11:00, Nhà văn hóa thôn Tam Kỳ: is held after all; bookings that live again: 1',
  )
  await house.passTime(atLocal('2026-11-25', '20:00'))
  expect(toldOff()).toEqual([])
  expect(house.twilio.sent.at(-1)!.body).toContain('nhac: ngay mai, thu Nam 26/11, 7 gio 30, ong Luong')
  expect(await run(house, sessionShow, ['10804', 'S1'])).toContain('07:30–08:00  1 of 15  Lượng 1952')
})

test('taken up again after it was told: those who were told are named, and a second time is told anew', async () => {
  await run(house, sessionCancel, CANCEL)
  await house.work()
  expect(await run(house, sessionReopen, ['10804', 'S1'])).toContain(
    'was told that it is off, call:  Nguyễn Văn Lượng  1952  thôn Tam Kỳ',
  )
  expect(await states()).toEqual({ live: 1 })
  await house.moveClock(3_600_000)
  await run(house, sessionCancel, CANCEL)
  await house.work()
  expect(toldOff()).toHaveLength(2)
})

test.each<[string, string, RegExp]>([
  ['too long', 'x'.repeat(MOST_REASON + 1), /--reason: say it in 50 letters at most/],
  ['about somebody’s health', 'bác sĩ bị bệnh lao', /--reason: say a reason without/],
  ['with a link', 'xem tại www.vidu.vn', /--reason: say a reason without/],
  ['empty', ' ', /--reason: say why/],
])('a reason that is %s is not told to anybody', async (_, reason, why) => {
  expect(await run(house, sessionCancel, ['10804', 'S1', '--reason', reason, '--yes'])).toMatch(why)
  expect(await states()).toEqual({ live: 1 })
})

test('what is over or not there cannot be called off', async () => {
  expect(await run(house, sessionCancel, ['10804', 'S99', ...CANCEL.slice(2)])).toMatch(
    /no session S99; say one of: S1, S2, /,
  )
  await house.moveClock(5 * 86_400_000)
  expect(await run(house, sessionCancel, CANCEL)).toContain('is over')
  expect(await run(house, sessionReopen, ['10804', 'S1'])).toContain('is not off, but open')
})

test('with the longest reason, names and place it fits into two parts of an SMS', () => {
  const people = `${longestWords.person}, ${longestWords.person}`
  const params = { ...longestWords, day_short: longestWords.day_short!, because: 'x'.repeat(MOST_REASON), people }
  const ask = { key: 'session_off:ask_several', params: {} }
  const labels = ['session_off:choices.ask_several.yes', 'session_off:choices.ask_several.no', 'common:way_out']
  const options = labels.map((key, i) => ({ no: (i + 1) % 3, value: '', label: { key, params: {} } }))
  const parts = [{ key: 'session_off:words', params }, ask]
  const { text } = render(house.rt.texts, 'vi', 'gsm7', { words: longestWords, parts }, { questionId: '', options })
  expect(countSegments(text)).toMatchObject({ encoding: 'gsm7' })
  expect(countSegments(text).units).toBeLessThanOrEqual(306)
})
