// What goes wrong in one turn stays in it: failing messages are parked, others go on, a talk outlives a new version of its flow.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processInbox } from '../../../src/entry/workers/process-inbox.ts'
import { PHONES } from '../../../src/programme/demo/people.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house?.close())

const zaloOf = (letter: string) => PHONES.find((phone) => phone.letter === letter)!.zalo!
const textsTo = (letter: string) => house.zalo.sent.filter((m) => m.userId === zaloOf(letter)).map((m) => m.text)
const contactOf = (letter: string) => house.rt.seal.hash('address', zaloOf(letter))

/** Works until nothing waits; the pauses between the tries of a failing message are cut short. */
async function workThrough() {
  for (let round = 0; round < 6; round += 1) {
    await house.work()
    await house.rt.sql`update conversations set retry_at = '-infinity'`
  }
}

function messagesOf(letter: string) {
  return house.rt.sql<{ state: string; attempts: number }[]>`
    select m.state, m.attempts
    from inbound_messages m
    join contacts t on t.id = m.contact_id
    where t.address_hash = ${contactOf(letter)}
      and t.space like 'zalo-oa:%'
    order by m.seq`
}

/** From now on no booking of this person can be stored. */
async function refuseBookingsOf(letter: string) {
  const { sql } = house.rt
  const [contact] = await sql<[{ id: string }]>`
    select id from contacts where address_hash = ${contactOf(letter)} and space like 'zalo-oa:%'`
  await sql.unsafe(`
    create function refuse_bookings() returns trigger language plpgsql as $$
    begin
      if new.booked_by = '${contact.id}' then raise exception 'refused by the test'; end if;
      return new;
    end $$;
    create trigger refuse_bookings before insert on bookings for each row execute function refuse_bookings()`)
}

test('a message that cannot be handled is parked after three tries, with one ticket and a kind word', async () => {
  await house.write('zalo', 'A', 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
  await house.work()
  await refuseBookingsOf('A')
  await house.write('zalo', 'A', '1')
  await house.write('zalo', 'A', 'kham co mat tien khong')
  await house.write('zalo', 'B', 'di kham mang gi')
  await workThrough()
  expect(await messagesOf('A')).toEqual([
    { state: 'handled', attempts: 0 },
    { state: 'parked', attempts: 3 },
    { state: 'handled', attempts: 0 },
  ])
  const tickets = await house.rt.sql<{ no: number }[]>`select no from tickets where kind = 'poison'`
  expect(tickets).toHaveLength(1)
  const [, sorry, answer, ...rest] = textsTo('A')
  expect(sorry).toContain(`phiếu số ${tickets[0]!.no}`)
  expect(answer).toContain('miễn phí')
  expect(rest).toEqual([])
  expect(textsTo('B')).toHaveLength(1)
  expect(await messagesOf('B')).toEqual([{ state: 'handled', attempts: 0 }])
  const seats = await house.rt.sql`
    select from seats join bookings on bookings.id = seats.booking_id join contacts on contacts.id = bookings.booked_by
    where contacts.address_hash = ${contactOf('A')}`
  expect(seats).toHaveLength(0)
})

test('while a failing message waits for its next try the talks of others go on', async () => {
  await house.write('zalo', 'A', 'DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
  await house.work()
  await refuseBookingsOf('A')
  await house.write('zalo', 'A', '1')
  await processInbox(house.rt)
  expect((await messagesOf('A'))[1]).toEqual({ state: 'waiting', attempts: 1 })
  await house.write('zalo', 'B', 'kham co mat tien khong')
  await house.rt.sql`update conversations set retry_at = 'infinity' where retry_at > '-infinity'`
  await house.work()
  expect(textsTo('B')).toHaveLength(1)
  expect((await messagesOf('A'))[1]).toEqual({ state: 'waiting', attempts: 1 })
})

test('a talk whose step is gone in a new version of its flow goes on from the nearest step that stayed', async () => {
  await house.write('zalo', 'A', 'dat lich')
  await house.work()
  const asked = textsTo('A').at(-1)!
  const { sql, seal } = house.rt
  const [row] = await sql<[{ contact_id: string; state: Buffer }]>`
    select c.contact_id, c.state
    from conversations c
    join contacts t on t.id = c.contact_id
    where t.address_hash = ${contactOf('A')}
      and c.state is not null`
  const kept = JSON.parse(seal.open(row.state))
  expect(kept.state.talk).toMatchObject({ flow: 'book', step: 'who' })
  kept.state.talk = { ...kept.state.talk, version: 0, step: 'gone_step', path: ['who', 'gone_too'] }
  await sql`
    update conversations
    set state = ${seal.seal(JSON.stringify(kept))}
    where contact_id = ${row.contact_id}`
  await house.write('zalo', 'A', 'ok')
  await house.work()
  expect(textsTo('A').at(-1)).toBe(asked.replace(/^.*xin chào\.\n/, ''))
  expect(await messagesOf('A')).toEqual([
    { state: 'handled', attempts: 0 },
    { state: 'handled', attempts: 0 },
  ])
  await house.write('zalo', 'A', '1')
  await house.work()
  expect(textsTo('A').at(-1)).toContain('bà Mận')
})
