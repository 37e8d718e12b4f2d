// Holds promise 5 for "có được khám không": of somebody a phone does not speak for, the answer is made of what was said alone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { listSays } from '../../setup/list-says.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  // What the list knows and must not show: an exam, hazardous work, an employer, a place named on VNeID.
  await listSays(house.rt, 'P2 khám 2/3/2026')
  await listSays(house.rt, 'P2 đăng ký VNeID ở Bệnh viện Thử')
  await listSays(house.rt, 'P4-wife việc độc hại')
  await house.rt
    .sql`update residents set organiser = 'employer', priority_group = 4 where id = ${residentId('P4-wife')}`
})
afterAll(() => house.close())

/** The answer to one question asked out of nothing. */
async function answer(via: 'zalo' | 'sms', who: string, text: string): Promise<string> {
  await house.rt.sql`update conversations set state = null`
  const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
  await house.write(via, who, text)
  await house.work()
  const zalo = house.zalo.sent.slice(before.zalo).map(({ text }) => text)
  return [...zalo, ...house.twilio.sent.slice(before.sms).map(({ body }) => body)].join('\n')
}

describe.each(['zalo', 'sms'] as const)('by %s', (via) => {
  test.each(['C', '0600009020'])('%s hears the same of those on the list and of nobody', async (who) => {
    for (const [one, nobody] of [
      ['vợ tôi Đỗ Thị Lan 1992', 'vợ tôi Đỗ Thị Không Có 1992'],
      ['chị Nguyễn Thị Hương sinh 1978 thôn Tam Kỳ', 'chị Nguyễn Thị Không Có sinh 1978 thôn Tam Kỳ'],
      ['bà Phạm Thị Mận sinh 1949 thôn Tam Kỳ', 'bà Phạm Thị Không Có sinh 1949 thôn Tam Kỳ'],
    ]) {
      const told = await answer(via, who, `${one} có được khám không`)
      expect(told).not.toBe('')
      expect(await answer(via, who, `${nobody} có được khám không`)).toBe(told)
    }
  })
})
