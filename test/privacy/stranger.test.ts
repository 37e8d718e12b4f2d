// Holds promise 5 for a stranger: whatever they try, a neighbour who exists and one who does not look the same, to the byte, and make
// the same work. The ways stand in ways.ts, what may be true of the neighbour in worlds.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { type House, openHouse } from '../setup/house.ts'
import { answersSince, type Heard, hear, mark, phoneOf } from './hear.ts'
import { WAYS, type Way } from './ways.ts'
import { NEIGHBOUR, WORLDS } from './worlds.ts'

const TABLE = WAYS.map((way, no) => [way.way, way, no] as const)
/** After the exam of 26 November, with its reminders, and what was offered or lapsed meanwhile. */
const DAYS_LATER = new Date('2026-11-27T09:00:00+07:00')

describe.each(['zalo', 'sms'] as const)('by %s', (via) => {
  let nobody: House
  let everything: House
  beforeAll(async () => {
    nobody = await openWorld('nobody')
    everything = await openWorld('everything')
  })
  afterAll(async () => {
    await nobody.close()
    await everything.close()
  })

  test.each(TABLE)('nothing is learned by who %s', async (_, way, no) => {
    const [without, heard] = await Promise.all([hear(nobody, via, way, no), hear(everything, via, way, no)])
    expect(heard.map(told)).toEqual(without.map(told))
    expect(heard.map(work)).toEqual(without.map(work))
    expect(fold(heard.flatMap(({ answers }) => answers).join('\n'))).toMatch(way.gets)
    for (const { said, answers, statements } of heard) {
      expect(answers.length, said).toBeGreaterThan(0)
      expect(statements.length, said).toBeGreaterThan(3)
    }
  })

  test('nor by what comes unasked in the days after', async () => {
    const came = await Promise.all([nobody, everything].map(daysLater))
    expect(came[1]).toEqual(came[0])
    expect(came[0]!.flat().join('\n')).toMatch(/26\/11/)
  })

  test('she herself is sent what a person asks her, three a day at most, and never what somebody said of her', async () => {
    const sent = await everything.rt.sql<{ key: string; unasked: boolean; day: string; text: Buffer }[]>`
      select text_key as key, rank = 2 as unasked, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day, sent_text as text
      from outbound_messages
      join contacts on contacts.id = outbound_messages.contact_id
      where address_hash = ${everything.rt.seal.hash('address', NEIGHBOUR.phone)}
        and state = 'sent'
      order by sent_at`
    const keys = new Set(sent.map(({ key }) => key))
    const known = ['link_request:', 'link_request:told', 'result:one_time_code', 'reminder:', 'result_notice:']
    for (const key of keys) expect(known).toContain(key)
    expect(keys).toContain('link_request:')
    const days = sent.filter(({ unasked }) => unasked).map(({ day }) => day)
    for (const day of days) expect(days.filter((other) => other === day).length).toBeLessThanOrEqual(3)
    const texts = sent.map(({ text }) => everything.rt.seal.open(text)).join('\n')
    expect(texts).not.toMatch(/152|92 ?mmHg|hàng xóm|hang xom|mất rồi|phản ánh/)
  })
})

describe('whatever is true of her', () => {
  const looking = TABLE.filter(([, { looks }]) => looks)
  const sameInAll = async (world: string) => {
    const house = await openWorld(world)
    try {
      const heard: [string, Heard[]][] = []
      for (const [name, way, no] of looking) {
        heard.push([name, await hear(house, no % 2 === 0 ? 'zalo' : 'sms', way, no)])
      }
      return heard
    } finally {
      await house.close()
    }
  }
  let without: Awaited<ReturnType<typeof sameInAll>>
  beforeAll(async () => {
    without = await sameInAll('nobody')
  })

  test.each(Object.keys(WORLDS).filter((name) => name !== 'nobody'))('%s', async (world) => {
    expect(await sameInAll(world)).toEqual(without)
  })
})

test('a no looks like nobody being there', async () => {
  const asks: Way = { way: '', says: ['thêm người nhà', 'Phạm Thị Mận', '1949', 'Tam Kỳ', '1', '1', '2'], gets: /./ }
  const asksAgain: Way = {
    way: '',
    says: ['người nhà', 'lịch của bà Mận', 'thêm người nhà', 'Phạm Thị Mận'],
    gets: /./,
  }
  const heard: Heard[][] = []
  for (const world of ['nobody', 'everything']) {
    const house = await openWorld(world)
    try {
      const before = await hear(house, 'sms', asks, 0)
      const since = mark(house)
      if (world === 'everything') {
        expect(answersSince(house, { zalo: 0, sms: 0 }, NEIGHBOUR.phone).join()).toMatch(/muon dat lich/)
        await house.write('sms', NEIGHBOUR.phone, '2')
        await house.work()
        expect(answersSince(house, since, NEIGHBOUR.phone).join()).toMatch(/khong cho nguoi do giup/)
      }
      expect(answersSince(house, since, phoneOf(0, 'A'))).toEqual([])
      heard.push([...before, ...(await hear(house, 'sms', asksAgain, 0))])
    } finally {
      await house.close()
    }
  }
  expect(heard[1]).toEqual(heard[0])
})

test('she is told no name that who asks has only said', async () => {
  const house = await openWorld('everything')
  try {
    const says = ['TOI LA NGUYEN THI HUONG 1978 TAM KY DK KHAM CHO TOI SANG T7', '2', '1', '1']
    const adds = ['thêm người nhà', 'Phạm Thị Mận', '1949', 'Tam Kỳ', '1', '1']
    await hear(house, 'sms', { way: '', says: [...says, ...adds], gets: /./ }, 0)
    const asked = answersSince(house, { zalo: 0, sms: 0 }, NEIGHBOUR.phone).join()
    expect(asked).toMatch(/so duoi 00, noi la con cua ba Man/)
    expect(asked).not.toMatch(/Huong/)
  } finally {
    await house.close()
  }
})

async function openWorld(name: string): Promise<House> {
  const house = await openHouse()
  await WORLDS[name]!(house.rt)
  return house
}

/** What each stranger hears till then. */
async function daysLater(house: House): Promise<string[][]> {
  const since = mark(house)
  await house.passTime(DAYS_LATER)
  const askers = TABLE.flatMap(([, { by }, no]) => [by ?? phoneOf(no, 'A'), phoneOf(no, 'B')])
  return askers.map((who) => answersSince(house, since, who))
}

function told({ said, answers }: Heard) {
  return { said, answers }
}

function work({ said, statements }: Heard) {
  return { said, statements }
}
