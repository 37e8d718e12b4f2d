// A commune made with `henkham` alone goes through the same talk as the demo's: nothing in the program is about one commune.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { loadReference } from '../../src/programme/load-reference.ts'
import { type House, openHouse } from '../setup/house.ts'
import { DATA_KEY } from '../setup/settings.ts'

const ENTRY = fileURLToPath(new URL('../../src/entry/cli/henkham.ts', import.meta.url))
const COMMANDS = [
  'commune add 10750 --kind xã --name Phú_Thái --province Hải_Phòng --area thôn_Lê_Lợi --area thôn_Cầu_Ràm',
  'round add 10750 --kind exam --name 2026 --from 2026-01-01 --to 2026-12-31',
  'session add 10750 --code S1 --round 2026 --day 2026-12-01 --from 07:00 --to 11:00 --band 30 --seats 15 --venue Trạm_Y_tế_Phú_Thái --venue-kind station --groups 1,2,3,7 --fasting adults --examiner Trung_tâm_Y_tế_Kim_Thành',
]

it('books, says the station by its name, and keeps the seat in that commune', async () => {
  const house = await openHouse()
  try {
    for (const command of COMMANDS) await henkham(house, command)
    house.rt.reference = await loadReference(house.rt.sql)
    const talks = { sms: '0600009101', zalo: '0600009102' } as const
    for (const [via, who] of Object.entries(talks) as ['sms' | 'zalo', string][]) {
      await say(house, via, who, 'DK KHAM NGUYEN THI LANH 1950 thon Cau Ram SANG 1/12')
      expect(lastAnswer(house, via)).toMatch(
        via === 'sms' ? /Tram Y te xa Phu Thai xin chao/ : /Trạm Y tế xã Phú Thái xin chào/,
      )
      await say(house, via, who, '1')
      expect(lastAnswer(house, via)).toMatch(via === 'sms' ? /7 gio.*1\/12\/2026/ : /7 giờ.*1\/12\/2026/)
      await say(house, via, who, '1')
      expect(lastAnswer(house, via)).toMatch(
        via === 'sms' ? /^Da dat cho .*Tram Y te Phu Thai/ : /^Đã đặt lịch cho .*Trạm Y tế Phú Thái/,
      )
    }
    const booked = await house.rt.sql`
      select commune_id, state
      from bookings
      where commune_id = '10750'`
    expect(booked).toEqual([
      { commune_id: '10750', state: 'live' },
      { commune_id: '10750', state: 'live' },
    ])
  } finally {
    await house.close()
  }
})

async function henkham(house: House, command: string): Promise<void> {
  const args = command.split(' ').map((word) => word.replaceAll('_', ' '))
  const env = { ...process.env, DATABASE_URL: house.database.url, DATA_KEY: DATA_KEY.toString('base64') }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', ENTRY, ...args], { env })
}

async function say(house: House, via: 'sms' | 'zalo', who: string, text: string): Promise<void> {
  await house.write(via, who, text)
  await house.work()
}

function lastAnswer(house: House, via: 'sms' | 'zalo'): string {
  return (via === 'sms' ? house.twilio.sent.at(-1)?.body : house.zalo.sent.at(-1)?.text) ?? ''
}
