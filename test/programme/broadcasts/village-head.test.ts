// Who may write to a village, whom it reaches, and what is refused before anybody sees it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { audienceOf } from '../../../src/programme/broadcasts/audience.ts'
import { unfitToTell } from '../../../src/programme/broadcasts/check-text.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { demoId } from '../../../src/programme/demo/ids.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { restoreMarks } from '../../../src/vietnamese/restore-marks.ts'
import { type House, openHouse } from '../../setup/house.ts'

const TEXT = 'TB: sang thu 5 26/11 kham suc khoe tai nha van hoa thon Tam Ky'

describe('in a commune', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  const answer = async (text: string) => {
    await house.write('sms', 'E', text)
    await house.work()
    return house.twilio.sent.findLast(({ to }) => to.endsWith('300000005'))!.body
  }

  test.each([
    ['ended yesterday', { to_day: '2026-11-21' }],
    ['begins tomorrow', { from_day: '2026-11-23' }],
    ['is of another kind', { kind: 'collaborator' }],
  ])('an office that %s is no office, and the refusal is written down', async (_, change) => {
    await house.rt.sql`update roles set ${house.rt.sql(change)}`
    expect(await answer(TEXT)).toContain('Chi truong thon')
    const [row] = await house.rt.sql`select what, contact_id from access_log`
    expect(row).toEqual({ what: 'broadcast_refused', contact_id: contactId('E', 'sms') })
  })

  test('on its last day it still is one', async () => {
    await house.rt.sql`update roles set to_day = '2026-11-22'`
    expect(await answer(TEXT)).toContain('Xem truoc')
  })

  test('GUI twice sends once', async () => {
    await answer(TEXT)
    await house.write('sms', 'E', 'GUI')
    await house.write('sms', 'E', 'GUI')
    await house.work()
    const [row] = await house.rt.sql`
      select count(*)::int as messages, count(distinct contact_id)::int as phones
      from outbound_messages
      where rank = 2`
    expect(row!.messages).toBeGreaterThan(5)
    expect(row!.messages).toBe(row!.phones)
  })

  test('own village only; examined people, stopped phones and households without a number are counted, each for its reason', async () => {
    const area = { communeId: '10804', areaId: demoId('area 10804 Tam Kỳ') }
    const [village] = await house.rt.sql<
      { id: string }[]
    >`select id from areas where commune_id = '10804' and name = 'Tam Kỳ'`
    area.areaId = village!.id
    const [round] = await house.rt.sql<{ id: string }[]>`
      select id from rounds where commune_id = '10804' and kind = 'exam' and name = '2026'`
    const before = await audienceOf(house.rt.sql, { ...area, roundId: round!.id })
    // Khoát is examined; Hương and Mận, who can both be reached through B, hear nothing there any more.
    await house.rt.sql`
      insert into attendance (commune_id, id, resident_id, round_id, state, at)
      values ('10804', ${house.rt.newId()}, ${residentId('P6')}, ${round!.id}, 'examined', ${house.rt.clock.now()})`
    await house.write('sms', 'B', 'TU CHOI')
    await house.write('zalo', 'B', 'từ chối nhận tin')
    await house.work()
    const after = await audienceOf(house.rt.sql, { ...area, roundId: round!.id })
    const why = (rows: typeof after, person: string) => {
      const household = demoId(`household ${person}`)
      return rows.filter((row) => row.householdId === household).map(({ leftOut }) => leftOut)
    }
    expect(why(before, 'H6')).toEqual([null])
    expect(why(after, 'H6')).toEqual(['examined'])
    expect(why(before, 'H1')).toEqual([null, null])
    expect(why(after, 'H1')).toEqual([null])
    expect(why(after, 'H2')).toEqual(['opted_out'])
    expect(after.filter(({ leftOut }) => leftOut === 'no_phone').length).toBeGreaterThan(0)
    const [strangers] = await house.rt.sql`
      select count(*)::int as n
      from residents
      where coalesce(household_id, id) in ${house.rt.sql(after.map((r) => r.householdId ?? r.residentId!))}
        and area_id <> ${village!.id}`
    expect(strangers!.n).toBe(0)
  })
})

const unfit = (text: string, namesPeople = false) =>
  unfitToTell({ text, namesPeople, areaName: 'Tam Kỳ', otherAreas: ['Tam Kỳ', 'Đại Đức', 'Hòa Bình'] })

test.each([
  ['ông Lượng bị tiểu đường đến khám', true, 'names_and_health'],
  ['bà Mận hộ nghèo được khám trước', true, 'names_and_health'],
  ['hộ nghèo, người khuyết tật được ưu tiên khám trước', false, null],
  ['mỗi hộ nộp tiền 50 nghìn', false, 'money_or_codes'],
  ['moi ho nop 50 nghin de kham', false, 'money_or_codes'],
  ['dong 100k phi kham', false, 'money_or_codes'],
  ['bà con chuẩn bị 50.000đ để khám', false, 'money_or_codes'],
  ['60 đồng bào ở thôn, từ 7h đến 11h, 26/11, trên 60 tuổi', false, null],
  ['khám miễn phí, không mất tiền, không ai được thu tiền', false, null],
  ['đọc mã OTP cho cán bộ', false, 'money_or_codes'],
  ['xem tại kham.example.com', false, 'money_or_codes'],
  ['bà con thôn Đại Đức đến khám', false, 'other_village'],
  ['khám tại nhà văn hóa thôn Đại Đức', false, null],
  ['mời bà con thôn Tam Kỳ', false, null],
] as const)('%s', (text, namesPeople, found) => {
  expect(unfit(text, namesPeople)).toBe(found)
})

test.each([
  ['nho nhin an sang', 'nhớ nhịn ăn sáng'],
  ['SANG THU NAM KHAM SUC KHOE', 'SÁNG THỨ NĂM KHÁM SỨC KHỎE'],
  ['nhìn ăn', 'nhìn ăn'],
  ['con cho nha ai', 'con cho nha ai'],
  ['Tai nha van hoa thon Tam Ky, 7h den 11h', 'Tại nhà văn hóa thôn Tam Kỳ, 7h đến 11h'],
])('%s', (typed, meant) => {
  expect(restoreMarks(typed, ['thôn Tam Kỳ'])).toBe(meant)
})
