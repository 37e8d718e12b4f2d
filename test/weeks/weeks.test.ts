// Four weeks of reminders, once undisturbed and once with a day and two hours without the program.
import { expect, test } from 'vitest'
import { fourWeeks } from './weeks.ts'

const SEED = 20261122

test('everybody booked is reminded in time: never at night, never twice, never after a stop, never over the cap', {
  timeout: 240_000,
}, async () => {
  const figures = await fourWeeks({ seed: SEED })
  console.log(figures)
  expect(figures.made).toBe(60)
  expect(figures.toRemind).toBeGreaterThan(60)
  expect(figures.remindedInTime).toBe(figures.toRemind)
  expect(figures).toMatchObject({
    atNight: 0,
    twice: 0,
    afterCancelOrStop: 0,
    overCap: 0,
    tooLateYetSent: 0,
    missedForNoReason: 0,
  })
})

test('after 26 hours without the program the useful goes out, the rest is recorded as too late', {
  timeout: 240_000,
}, async () => {
  const figures = await fourWeeks({ seed: SEED, outageHours: 26 })
  console.log(figures)
  expect(figures).toMatchObject({
    atNight: 0,
    twice: 0,
    afterCancelOrStop: 0,
    overCap: 0,
    tooLateYetSent: 0,
    missedForNoReason: 0,
  })
  expect(figures.missedByOutage).toBeGreaterThan(0)
  expect(figures.recordedTooLate).toBeGreaterThan(0)
})
