// A talk whose stored state cannot be opened: parked like any other failure, and the person can go on.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { processInbox } from '../../../src/entry/workers/process-inbox.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

it('parks the message, opens a ticket, begins the talk anew and answers the next message', async () => {
  const { rt } = house
  await house.write('zalo', 'A', 'kham suc khoe')
  await house.work()
  await rt.sql`update conversations set state = '\\x0102' where state is not null`
  await house.write('zalo', 'A', '1')
  for (let tries = 0; tries < 3; tries += 1) {
    await rt.sql`update conversations set retry_at = '-infinity'`
    await processInbox(rt)
  }
  await house.work()
  const [found] = await rt.sql<{ parked: number; tickets: number }[]>`
    select
      (select count(*)::int from inbound_messages where state = 'parked') as parked,
      (select count(*)::int from tickets where kind = 'poison') as tickets`
  expect(found).toEqual({ parked: 1, tickets: 1 })
  await house.write('zalo', 'A', 'kham suc khoe')
  await house.work()
  expect(house.zalo.sent.at(-1)?.text).toContain('Ông/bà đặt lịch khám cho ai ạ?')
})
