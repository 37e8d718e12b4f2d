// A dose of the race for the last seats; the whole of it is test/races/prove.ts.
import { expect, test } from 'vitest'
import { freshDemo } from '../setup/database.ts'
import { type Figures, type RaceOptions, race } from './race.ts'

const TIMEOUT_MS = 180_000

async function run(options: Omit<RaceOptions, 'databaseUrl'>): Promise<Figures> {
  const database = await freshDemo({ max: 1 })
  try {
    return await race({ databaseUrl: database.url, ...options })
  } finally {
    await database.drop()
  }
}

test('60 people, 15 seats, four processes, one killed: 15 booked and told so once, the others offered something else', {
  timeout: TIMEOUT_MS,
}, async () => {
  const figures = await run({ contacts: 60 })
  expect(figures).toMatchObject({
    asked: 60,
    booked: 15,
    people: 15,
    unhandled: 0,
    confirmedTwice: 0,
    tooManyAnswers: 0,
  })
  // A call that was cut off by the kill is never made again: at most these answers may be missing.
  expect(figures.withoutAnswer).toBeLessThanOrEqual(figures.unknown)
  expect(figures.confirmed + figures.offeredOther + figures.withoutAnswer).toBe(60)
  expect(figures.confirmed).toBeLessThanOrEqual(15)
  expect(figures.offeredOther).toBeLessThanOrEqual(45)
})

test('without the guard of the seats the same race oversells', { timeout: TIMEOUT_MS }, async () => {
  const figures = await run({ contacts: 40, unguarded: true })
  expect(figures.asked).toBe(40)
  expect(figures.booked).toBeGreaterThan(15)
})
