// Holds the pause after five wrong codes, counted for who types and for whose code it is, also when two type at once.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { makeSlipCodes } from '../../../src/programme/proof/make-slip-codes.ts'
import { tryCode } from '../../../src/programme/proof/try-code.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

const HOUR = 3_600_000
/** Ông Toán's slip in the demo. */
const SLIP = '46810121'

let db: FreshDatabase
const opened: FreshDatabase[] = []
beforeEach(async () => {
  db = await demoDatabase()
  opened.push(db)
})
afterAll(() => Promise.all(opened.map((each) => each.drop())))

function type(letter: string, code: string, birthYear: number, at = NOW): Promise<string> {
  return db.sql.begin(async (tx) => {
    const by = { contactId: contactId(letter, 'zalo'), code, kind: 'slip' as const, birthYear, now: at, newId }
    return (await tryCode(tx, seal, by)).outcome
  })
}

test('the code with the year of birth is right, as often as it is typed', async () => {
  expect(await type('B', SLIP, 1961)).toBe('right')
  expect(await type('B', SLIP, 1961)).toBe('right')
})

test('after five wrong ones within a day nothing is right for a day, and a right one in between wipes out nothing', async () => {
  for (let hour = 0; hour < 4; hour += 1) {
    expect(await type('B', SLIP, 1900 + hour, new Date(NOW.getTime() + hour * HOUR))).toBe('wrong')
    expect(await type('B', SLIP, 1961, new Date(NOW.getTime() + hour * HOUR + 1))).toBe('right')
  }
  const fifth = NOW.getTime() + 4 * HOUR
  expect(await type('B', '99999999', 1961, new Date(fifth))).toBe('paused')
  expect(await type('B', SLIP, 1961, new Date(fifth + 24 * HOUR - 1))).toBe('paused')
  expect(await type('B', SLIP, 1961, new Date(fifth + 24 * HOUR))).toBe('right')
  expect(await type('C', SLIP, 1961, new Date(fifth)), 'somebody else is not held up').toBe('right')
})

test('wrong ones spread over days make no pause', async () => {
  for (let day = 0; day < 8; day += 1) {
    expect(await type('B', SLIP, 1900, new Date(NOW.getTime() + day * 7 * HOUR))).toBe('wrong')
  }
})

test('five wrong years for one code from several phones hold the code, and who types it hears the same as before', async () => {
  for (const letter of ['A', 'B', 'C', 'D', 'E']) expect(await type(letter, SLIP, 1900)).toBe('wrong')
  expect(await type('H', SLIP, 1961)).toBe('wrong')
  expect(await type('I', SLIP, 1900)).toBe('wrong')
  expect(await type('H', SLIP, 1961, new Date(NOW.getTime() + 24 * HOUR))).toBe('right')
})

test('a held code uses up the patience of who types it like a code that is nobody’s', async () => {
  for (const letter of ['A', 'B', 'C', 'D', 'E']) await type(letter, SLIP, 1900)
  const held: string[] = []
  const nobodys: string[] = []
  for (let tries = 0; tries < 6; tries += 1) {
    held.push(await type('H', SLIP, 1961))
    nobodys.push(await type('I', '99999999', 1961))
  }
  expect(held).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'paused', 'paused'])
  expect(nobodys).toEqual(held)
})

test('many at once get no more than five guesses', async () => {
  const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I']
  await Promise.all(letters.map((letter, i) => type(letter, SLIP, 1900 + i)))
  const tries = await db.sql`
    select outcome, count(*)::int as count
    from proof_tries
    group by outcome
    order by outcome`
  expect(tries).toEqual([
    { outcome: 'paused', count: 3 },
    { outcome: 'wrong', count: 5 },
  ])
})

test('a slip is good until the next is printed or its time is over', async () => {
  const make = () =>
    db.sql.begin((tx) => {
      const whom = { communeId: '10804', residentIds: [residentId('P10'), residentId('P1')], now: NOW, newId }
      return makeSlipCodes(tx, seal, whom)
    })
  const first = await make()
  const second = await make()
  const code = second.get(residentId('P10'))!
  expect(code).toMatch(/^[4-9]\d{7}$/)
  expect(await type('B', SLIP, 1961)).toBe('wrong')
  expect(await type('B', first.get(residentId('P10'))!, 1961)).toBe('wrong')
  expect(await type('B', code, 1961)).toBe('right')
  expect(await type('B', code, 1961, new Date(NOW.getTime() + 401 * 24 * HOUR))).toBe('wrong')
})

test('the code of somebody who died or moved away opens nothing', async () => {
  await db.sql`update residents set standing = 'died' where id = ${residentId('P10')}`
  expect(await type('B', SLIP, 1961)).toBe('wrong')
})
