// "0" to the answer that an employer examines them is a ticket for Phòng Văn hóa - Xã hội, and stays inside the commune (domain.md R10).
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ticketsClose } from '../../../src/entry/cli/tickets-close.ts'
import { ticketsList } from '../../../src/entry/cli/tickets-list.ts'
import { run } from '../../entry/cli/at-the-station.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function say(via: 'zalo' | 'sms', who: string, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await house.write(via, who, text)
    await house.work()
  }
}

async function tickets() {
  const rows = await house.rt.sql<{ kind: string; owner: string; body: Buffer | null }[]>`
    select kind, owner, body
    from tickets
    order by no`
  return rows.map(({ kind, owner, body }) => ({ kind, owner, body: body && house.rt.seal.open(body) }))
}

const TOPIC = '(Người lao động báo: nơi làm việc không tổ chức khám sức khỏe. Chưa đồng ý nêu tên với nơi làm việc.)'
const OFFICE = 'Phòng Văn hóa - Xã hội'

test.each(['zalo', 'sms'] as const)('by %s: one ticket with its topic, and nobody else is written to', async (via) => {
  await say(via, 'C', 'minh lam cong nhan cty giay, xa co kham mien phi ko', '0')
  expect(await tickets()).toEqual([{ kind: 'no_exam_at_work', owner: OFFICE, body: `${TOPIC}\n0` }])
  expect(await run(house, ticketsList, ['10804'])).toContain(OFFICE)
  await say(via, 'C', 'gap can bo')
  expect(await tickets(), 'said once more, it is the same case').toHaveLength(1)
  const written = await house.rt.sql`select distinct contact_id from outbound_messages`
  expect(written).toHaveLength(1)
})

test('who asked to book and was told of the employer is heard the same way, in a question still open too', async () => {
  await say('sms', 'C', 'dat lich kham cho minh', '0')
  expect((await tickets()).map(({ kind }) => kind)).toEqual(['no_exam_at_work'])
})

test('"0" to any other answer, or with a question of its own, is for the station', async () => {
  const talks = [
    ['C', '0'],
    ['C', 'dat lich kham cho minh', 'di kham mang theo gi', '0'],
    ['C', 'dat lich kham cho minh', 'cho toi gap can bo hoi ket qua kham'],
    ['A', '0'],
  ] as const
  for (const [who, ...texts] of talks) {
    await say('sms', who, ...texts)
    await run(house, ticketsClose, [String(await lastTicket())])
  }
  expect((await tickets()).map(({ kind, owner }) => `${kind} ${owner}`)).toEqual(Array(4).fill('human Trạm Y tế'))
})

async function lastTicket(): Promise<number> {
  const [row] = await house.rt.sql<{ no: number }[]>`select max(no) as no from tickets`
  return row!.no
}
