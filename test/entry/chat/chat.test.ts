// A talk in the terminal books a slot, line by line.
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chat } from '../../../src/entry/chat/chat.ts'
import { played } from '../../../src/entry/simulator/played.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function talk(as: string, via: 'sms' | 'zalo', lines: string[]): Promise<string> {
  const output = new PassThrough()
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
  })
  await chat(house.rt, played(house.rt, { as, via })!, {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
  })
  return shown
}

test('the grandmother books by keypad phone', async () => {
  const shown = await talk('A', 'sms', ['DK KHAM PHAM THI MAN 1949 TAM KY SANG T5', '1', '/quit', 'never read'])
  expect(shown).toContain('< Ba Man: kham buoi sang')
  expect(shown).toContain('< Da dat cho ba Man')
  expect(shown).not.toContain('never read')
})

test('buttons are shown with their numbers, and the talk so far when it is opened again', async () => {
  const shown = await talk('B', 'zalo', ['đặt lịch khám cho tôi'])
  expect(shown).toMatch(/\(1\) 7 giờ/)
  expect(await talk('B', 'zalo', [])).toContain('> đặt lịch khám cho tôi')
})
