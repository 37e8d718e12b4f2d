// Holds that a code by SMS opens a result to its owner alone: to the number on the list, once, for ten minutes, and unseen afterwards.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from '../../setup/house.ts'

const STRANGER = '0300000011'
const MINUTE = 60_000

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** What came by Zalo after this. */
async function say(text: string, who = STRANGER): Promise<string> {
  const before = house.zalo.sent.length
  await house.write('zalo', who, text)
  await house.work()
  return house.zalo.sent
    .slice(before)
    .map((message) => message.text)
    .join('\n')
}

async function askFor(name: string, year: string, who = STRANGER): Promise<string> {
  await say('cho tôi xem kết quả khám', who)
  await say('nhận mã qua SMS', who)
  await say(name, who)
  return say(year, who)
}

function codes(): string[] {
  return house.twilio.sent.flatMap(({ body }) => /\b\d{6}\b/.exec(body)?.[0] ?? [])
}

test('the owner’s phone gets a code, which opens the result on the Zalo that asked, on consent', async () => {
  const asked = await askFor('Phạm Văn Toán', '1961')
  expect(house.twilio.sent.map(({ to }) => to)).toEqual(['+84300000006'])
  const [code] = codes()
  expect(house.twilio.sent[0]!.body).toBe(
    `${code} la ma xem ket qua kham, dung 1 lan trong 10 phut. Khong hoi thi bo qua, khong dua ma cho bat cu ai.`,
  )
  expect(asked).not.toContain(code!)
  expect(await say(code!)).toContain('đồng ý')
  expect(await say('đồng ý')).toContain('Huyết áp 168/102')
  expect(await say('kết quả khám')).toContain('Huyết áp 168/102')
  const [consent] = await house.rt.sql`
    select purpose, text_key, text_version
    from consents
    where purpose = 'results' and text_key = 'result:agree'`
  expect(consent).toEqual({ purpose: 'results', text_key: 'result:agree', text_version: '1' })
})

test('without consent nothing is opened', async () => {
  await askFor('Phạm Văn Toán', '1961')
  await say(codes()[0]!)
  expect(await say('không')).not.toContain('168')
  expect(await say('kết quả khám')).not.toContain('168')
})

test('the same words whether a code goes out or not, and none goes to a phone that several people share', async () => {
  const right = await askFor('Phạm Văn Toán', '1961')
  const others = []
  for (const [name, year, who] of [
    ['Phạm Văn Toán', '1962', '0300000012'],
    ['Nguyễn Thị Không Ai', '1961', '0300000013'],
    ['Phạm Thị Mận', '1949', '0300000014'],
    ['Đỗ Thị Lan', '1992', '0300000015'],
    ['Nguyễn Thị Hoa', '1960', '0300000016'],
  ] as const) {
    others.push(await askFor(name, year, who))
  }
  expect(new Set([right, ...others]).size).toBe(1)
  expect(codes()).toHaveLength(1)
})

test('a code serves once, for ten minutes, and only where it was asked for', async () => {
  await askFor('Phạm Văn Toán', '1961')
  const [first] = codes()
  await askFor('Phạm Văn Toán', '1961', '0300000012')
  const [, second] = codes()
  expect(await say(second!)).toMatch(/^Mã chưa đúng/)
  expect(await say(first!)).toContain('Đã đúng mã')
  await say('không')
  await house.moveClock(11 * MINUTE)
  expect(await say(second!, '0300000012')).toMatch(/^Mã chưa đúng/)
  await askFor('Phạm Văn Toán', '1961', '0300000013')
  const third = codes()[2]!
  expect(await say(third, '0300000013')).toContain('Đã đúng mã')
  await say('không', '0300000013')
  const used = await house.rt.sql`select count(*)::int as used from personal_codes where used_at is not null`
  expect(used).toEqual([{ used: 2 }])
})

test('nobody is flooded with codes: three a day, then the same words and no message', async () => {
  const said = new Set<string>()
  for (const who of ['11', '12', '13', '14', '15']) said.add(await askFor('Phạm Văn Toán', '1961', `03000000${who}`))
  expect(codes()).toHaveLength(3)
  expect(said.size).toBe(1)
})

test('five wrong codes make a pause of a day, even for the right one', async () => {
  await askFor('Phạm Văn Toán', '1961')
  const [code] = codes()
  const wrong = code === '111111' ? '222222' : '111111'
  for (let tries = 0; tries < 4; tries += 1) expect(await say(wrong)).toMatch(/^Mã chưa đúng/)
  expect(await say(wrong)).toMatch(/^Đã nhập sai nhiều lần/)
  expect(await say('46810121 1961')).toMatch(/^Đã nhập sai nhiều lần/)
  await house.moveClock(24 * 60 * MINUTE)
  expect(await say('46810121 1961')).toContain('Đã đúng mã')
})

test('what is kept of the message has no code in it, and the code itself is a hash', async () => {
  await askFor('Phạm Văn Toán', '1961')
  const [code] = codes()
  const [message] = await house.rt.sql<{ text: Buffer; rank: number; state: string }[]>`
    select sent_text as text, rank, state
    from outbound_messages
    where text_key = 'result:one_time_code'`
  expect(message).toMatchObject({ rank: 0, state: 'sent' })
  expect(house.rt.seal.open(message!.text)).toMatch(/^\*\*\* la ma xem ket qua kham/)
  const [row] = await house.rt.sql<
    { row: string }[]
  >`select t::text as row from personal_codes t where kind = 'one_time'`
  expect(row!.row).not.toContain(code!)
})

test('a number that wants no messages gets no code', async () => {
  await house.write('sms', 'F', 'dung nhan tin nua')
  await house.work()
  await askFor('Phạm Văn Toán', '1961')
  expect(codes()).toEqual([])
})
