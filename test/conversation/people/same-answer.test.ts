// Holds promise 5: who adds somebody to their phone hears the same bytes, and the same work is done, whoever is on the list.
import { afterEach, expect, test } from 'vitest'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
afterEach(() => house.close())

const TOAN = residentId('P10')

const WORLDS: Record<string, (sql: House['rt']['sql']) => Promise<unknown>> = {
  'is on the list with a number of their own': async () => {},
  'is on no list': (sql) => sql`update residents set standing = 'moved' where id = ${TOAN}`,
  'is on the list twice': (sql) => sql`
    insert into residents (commune_id, id, area_id, name, name_hash, birth_year, organiser, standing, created_at)
    select commune_id, gen_random_uuid(), area_id, name, name_hash, birth_year, organiser, standing, created_at
    from residents
    where id = ${TOAN}`,
  'is on the list without a number': (sql) => sql`
    update contact_residents
    set ended_at = now()
    where resident_id = ${TOAN}`,
  'is on the list with a number that others share': (sql) => sql`
    update contact_residents
    set contact_id = ${contactId('A', 'sms')}
    where resident_id = ${TOAN} and contact_id = ${contactId('F', 'sms')}`,
  'was born a year later, by the list': (sql) => sql`update residents set birth_year = 1962 where id = ${TOAN}`,
}

async function add(via: 'zalo' | 'sms'): Promise<string[]> {
  const texts = ['thêm người nhà', 'Phạm Văn Toán', '1961', 'Đại Đức', '1', '1', '2', 'người nhà']
  const heard: string[] = []
  for (const text of texts) {
    const before = { zalo: house.zalo.sent.length, sms: house.twilio.sent.length }
    await house.write(via, 'C', text)
    await house.work()
    const zalo = house.zalo.sent.slice(before.zalo).filter(({ userId }) => house.letterOf(userId) === 'C')
    const sms = house.twilio.sent.slice(before.sms).filter(({ to }) => house.letterOf(to) === 'C')
    heard.push(...zalo.map((m) => [m.text, ...m.buttons.map((b) => b.title)].join('\n')), ...sms.map((m) => m.body))
  }
  return heard
}

test.each(['zalo', 'sms'] as const)(
  'who adds somebody by %s hears the same',
  async (via) => {
    const heard = new Map<string, string>()
    for (const [world, make] of Object.entries(WORLDS)) {
      await house?.close().catch(() => {})
      house = await openHouse()
      await make(house.rt.sql)
      heard.set(world, JSON.stringify(await add(via)))
    }
    const [first] = heard.values()
    for (const [world, said] of heard) expect(said, world).toBe(first)
    expect(JSON.parse(first!)).toHaveLength(8)
  },
  60_000,
)

test('the person answers from their own number alone, and once', async () => {
  house = await openHouse()
  await add('sms')
  const asked = house.twilio.sent.filter(({ to }) => house.letterOf(to) === 'F')
  expect(asked.map(({ body }) => body).join()).toMatch(/Quyet.*ong Toan/)
  // Somebody else's yes is about nothing.
  await house.write('sms', 'H', '1')
  await house.work()
  const open = await house.rt.sql`select state from link_requests`
  expect(open).toEqual([{ state: 'open' }])
  await house.write('sms', 'F', 'đồng ý')
  await house.work()
  const [request] = await house.rt.sql`select state, answered_by from link_requests`
  expect(request).toEqual({ state: 'granted', answered_by: contactId('F', 'sms') })
})
