// What stands beside the plain question and answer: old buttons, a person of the station who writes, leaving and coming back.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PHONES } from '../../../src/programme/demo/people.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house?.close())

const MINUTE = 60_000
const zaloOf = (letter: string) => PHONES.find((phone) => phone.letter === letter)!.zalo!
const textsTo = (letter: string) => house.zalo.sent.filter((m) => m.userId === zaloOf(letter)).map((m) => m.text)

async function say(letter: string, text: string): Promise<string[]> {
  const before = textsTo(letter).length
  await house.write('zalo', letter, text)
  await house.work()
  return textsTo(letter).slice(before)
}

/** An event that is no message: follow, unfollow, a member of staff who writes. */
async function happen(event: Parameters<House['zalo']['sendWebhook']>[1]) {
  await house.zalo.sendWebhook(`${house.url}/webhooks/zalo-oa`, event)
  await house.work()
}

function openOptOuts() {
  return house.rt.sql`select from opt_outs where ended_at is null`
}

test('a button of an old question is answered that it has expired, and changes nothing', async () => {
  await say('A', 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
  await say('A', 'menu')
  const [answer, ...rest] = await say('A', '[nút] Đồng ý')
  expect(answer).toContain('hết hạn')
  expect(rest).toEqual([])
  expect(
    await house.rt.sql`select from bookings join contacts on contacts.id = booked_by where space like 'zalo-oa:%'
    and address_hash = ${house.rt.seal.hash('address', zaloOf('A'))}`,
  ).toHaveLength(0)
})

test('a second press of the button that booked does not book again', async () => {
  await say('A', 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
  expect((await say('A', '[nút] Đồng ý'))[0]).toContain('Đã đặt lịch')
  expect(await say('A', '[nút] Đồng ý')).toHaveLength(1)
  expect(
    await house.rt.sql`select from bookings join contacts on contacts.id = booked_by where space like 'zalo-oa:%'
    and address_hash = ${house.rt.seal.hash('address', zaloOf('A'))}`,
  ).toHaveLength(1)
})

test('while a person of the station writes by hand the program keeps quiet for an hour, but not in an emergency', async () => {
  await say('A', 'xin chao')
  await happen(house.zalo.events.staff(zaloOf('A'), 'Dạ chào bà, cháu là cán bộ Trạm ạ.'))
  expect(await say('A', 'kham co mat tien khong')).toEqual([])
  expect((await say('A', 'ong nha toi dau nguc kho tho'))[0]).toContain('115')
  expect(await say('A', 'di kham mang gi'), 'still quiet').toEqual([])
  expect(await say('B', 'kham co mat tien khong'), 'only this talk').toHaveLength(1)
  await house.moveClock(61 * MINUTE)
  expect((await say('A', 'kham co mat tien khong'))[0]).toContain('miễn phí')
})

test('STOP stops, a question is still answered, BAT DAU starts again', async () => {
  expect((await say('C', 'STOP'))[0]).toContain('đã dừng')
  expect(await openOptOuts()).toHaveLength(1)
  expect(await say('C', 'STOP'), 'a second STOP adds nothing').toHaveLength(1)
  expect(await openOptOuts()).toHaveLength(1)
  expect((await say('C', 'kham co mat tien khong'))[0]).toContain('miễn phí')
  expect(await openOptOuts(), 'a question is no consent').toHaveLength(1)
  expect((await say('C', 'BAT DAU'))[0]).toContain('đã mở lại')
  expect(await openOptOuts()).toHaveLength(0)
})

test('who unfollows gets nothing more; who follows again is greeted', async () => {
  await say('C', 'xin chao')
  const before = textsTo('C').length
  await happen(house.zalo.events.unfollow(zaloOf('C')))
  expect(await openOptOuts()).toHaveLength(1)
  expect(textsTo('C')).toHaveLength(before)
  await house.moveClock(13 * 60 * MINUTE)
  await happen(house.zalo.events.follow(zaloOf('C')))
  expect(textsTo('C').slice(before)).toHaveLength(1)
})
