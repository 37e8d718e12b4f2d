// The end of a queue as it is heard: told once a phone, by day, with the way to other days; and what the station sees.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessionCancel } from '../../../src/entry/cli/session-cancel.ts'
import { waitlistList } from '../../../src/entry/cli/waitlist-list.ts'
import { nextAwaited } from '../../../src/entry/jobs/due-jobs.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'
import { report, run, STAFF } from '../../entry/cli/at-the-station.ts'
import { freeOne } from '../../setup/free-one.ts'
import { type House, openHouse } from '../../setup/house.ts'

const B = '+84300000002'
let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const heard = (to: string) => house.twilio.sent.filter((message) => message.to === to).map(({ body }) => body)
async function write(who: string, ...texts: string[]) {
  for (const text of texts) {
    await house.write('sms', who, text)
    await house.work()
  }
}

test('a session that begins without a seat is told once, and leads to other days', async () => {
  await write('B', 'cho mình đăng ký ngày 8/12 nhé', '3')
  await house.passTime(atLocal('2026-12-08', '07:59'))
  expect(heard(B)).toHaveLength(2)
  await house.passTime(atLocal('2026-12-08', '10:00'))
  expect(heard(B).slice(2)).toEqual([
    [
      'Tram Y te xa Kim Thanh rat tiec: danh sach cho thu Ba 8/12, Tram Y te Kim Thanh khong con suat cho chi Huong.',
      'Ong/ba muon dat ngay khac khong a?',
      '1. Dat ngay khac',
      '2. De sau',
      '0. Gap can bo',
    ].join('\n'),
  ])
  await write('B', '1')
  expect(heard(B).at(-1)).toContain('chua co buoi kham nao con cho cho chi Huong')
})

test('a session that is called off ends the waiting, with the reason; two people of a phone are one message', async () => {
  await write('A', 'dat lich cho ba Man ngay 8/12', '3', 'doi lich ong luong sang 8/12', '2')
  await house.moveClock(14 * 3_600_000)
  await run(house, sessionCancel, ['10804', 'S4', '--reason', 'bão số 12', '--yes'])
  await house.work()
  expect(heard('+84300000001')).toHaveLength(4)
  await house.passTime(atLocal('2026-11-23', '07:30'))
  expect(heard('+84300000001').slice(4)).toEqual([
    [
      'Tram Y te xa Kim Thanh rat tiec: buoi kham thu Ba 8/12, Tram Y te Kim Thanh khong to chuc duoc vi bao so 12; ba Man, ong Luong khong cho buoi nay nua.',
      'Ong/ba muon dat ngay khac khong a?',
      '1. Dat ngay khac',
      '2. De sau',
      '0. Gap can bo',
    ].join('\n'),
  ])
  await write('A', '1')
  expect(heard('+84300000001').at(-1)).toContain('Moi ba Man chon gio kham')
})

test('whoever has a booking elsewhere hears that it stands, and is asked nothing', async () => {
  await write('A', 'doi lich ong luong sang 8/12', '2')
  await run(house, sessionCancel, ['10804', 'S4', '--reason', 'bão số 12', '--yes'])
  await house.work()
  const [told] = heard('+84300000001').slice(2)
  expect(told).toContain('ong Luong khong cho buoi nay nua')
  expect(told).not.toContain('1.')
})

test('the station sees the order in words, without family names, and the look is written down', async () => {
  await write('B', 'cho mình đăng ký ngày 8/12 nhé', '3')
  await write('E', 'cho toi dang ky ngay 8/12', '3')
  const list = ['10804', '--session', 's4']
  expect(await run(house, waitlistList, list)).toBe(
    [
      'S4, 2026-12-08 07:00–11:00, Trạm Y tế Kim Thành',
      '  1  Khoát 1966        thôn Tam Kỳ       priority  since 2026-11-22 08:00  waiting',
      '  2  Hương 1978        thôn Tam Kỳ       in turn   since 2026-11-22 08:00  waiting',
    ].join('\n'),
  )
  await freeOne(house.rt, 'S4 08:00')
  await house.passTime(atLocal('2026-11-22', '08:01'))
  expect(await run(house, waitlistList, list)).toContain(
    '  –  Khoát 1966        thôn Tam Kỳ       priority  since 2026-11-22 08:00  offered 08:00 until 2026-11-22 12:15',
  )
  const { json } = (await report(house, waitlistList, list)) as { json: { people: Record<string, unknown>[] } }
  expect(json.people[1]).toMatchObject({ rank: 1, tier: 2, state: 'waiting', givenName: 'Hương', birthYear: 1978 })
  expect(json.people[1]).not.toHaveProperty('name')
  expect(await run(house, waitlistList, ['10804', '--session', 'S1'])).toContain('nobody waits')
  expect(await run(house, waitlistList, ['10804', '--session', 'S99'])).toContain('has no session S99')
  expect(await run(house, waitlistList, ['10804'])).toContain('--session: say the session')
  const log = await house.rt.sql`select distinct staff, what from access_log where staff is not null`
  expect(log).toEqual([{ staff: STAFF, what: 'waitlist_seen' }])
})

test('a moved clock stops where a queue needs it, and nowhere else', async () => {
  const now = house.rt.clock.now()
  expect(await nextAwaited(house.rt.sql, now)).toBeNull()
  await write('B', 'cho mình đăng ký ngày 8/12 nhé', '3')
  expect(await nextAwaited(house.rt.sql, now)).toEqual(atLocal('2026-12-08', '08:01'))
  await freeOne(house.rt, 'S4 08:00')
  expect(await nextAwaited(house.rt.sql, now)).toEqual(atLocal('2026-11-22', '08:01'))
  await house.passTime(atLocal('2026-11-22', '08:01'))
  expect(await nextAwaited(house.rt.sql, house.rt.clock.now())).toEqual(atLocal('2026-11-22', '12:15'))
})
