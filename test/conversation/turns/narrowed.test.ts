// After a stop that was narrowed to one person's reminders, nothing else that nobody asked for goes out.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { processInbox } from '../../../src/entry/workers/process-inbox.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const smsTo = (who: string) => house.twilio.sent.filter(({ to }) => house.letterOf(to) === who).map(({ body }) => body)

async function say(who: string, text: string): Promise<void> {
  await house.write('sms', who, text)
  await house.work()
}

test('the village’s news does not reach the phone', async () => {
  await say('A', 'TU CHOI')
  await say('A', '1')
  const before = smsTo('A').length
  await say('E', 'TB: sang thu 5 26/11 kham suc khoe mien phi tai nha van hoa thon Tam Ky')
  await say('E', 'GUI')
  expect(smsTo('A')).toHaveLength(before)
  expect(smsTo('E').at(-1), 'the others hear it').toContain('TB thon Tam Ky')
})

test('news that was on its way when the stop came does not go out', async () => {
  await say('E', 'TB: sang thu 5 26/11 kham suc khoe mien phi tai nha van hoa thon Tam Ky')
  await house.write('sms', 'E', 'GUI')
  await processInbox(house.rt)
  for (const text of ['TU CHOI', '1']) {
    await house.write('sms', 'A', text)
    await processInbox(house.rt)
  }
  await house.work()
  await house.passTime(new Date('2026-11-22T09:00:00+07:00'))
  expect(smsTo('A').filter((text) => text.startsWith('TB '))).toEqual([])
})
