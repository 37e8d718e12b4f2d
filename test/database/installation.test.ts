// Holds that a database keeps the mode and the key it was born with, and that its clock never goes back.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  openInstallation,
  readClockOffset,
  readDemoWeeksShifted,
  storeClockOffset,
  storeDemoWeeksShifted,
} from '../../src/database/installation.ts'
import { type FreshDatabase, freshDatabase } from '../setup/database.ts'

let db: FreshDatabase

beforeEach(async () => {
  db = await freshDatabase()
})

afterEach(() => db.drop())

test('is born once, and opened ever after', async () => {
  expect(await openInstallation(db.sql, { mode: 'demo', fingerprint: 'one' })).toEqual({
    outcome: 'opened',
    born: true,
  })
  expect(await openInstallation(db.sql, { mode: 'demo', fingerprint: 'one' })).toEqual({
    outcome: 'opened',
    born: false,
  })
})

test('of several processes that start at once, one bears it', async () => {
  const opened = await Promise.all([1, 2, 3].map(() => openInstallation(db.sql, { mode: 'demo', fingerprint: 'one' })))
  expect(opened.filter((one) => one.outcome === 'opened' && one.born)).toHaveLength(1)
  expect(opened.every((one) => one.outcome === 'opened')).toBe(true)
})

test.each([
  ['demo', 'production'],
  ['production', 'demo'],
] as const)('a %s database refuses a %s', async (born, mode) => {
  await openInstallation(db.sql, { mode: born, fingerprint: 'one' })
  expect(await openInstallation(db.sql, { mode, fingerprint: 'one' })).toEqual({
    outcome: 'refused',
    why: expect.stringMatching(new RegExp(`born ${born}.*HENKHAM_MODE is ${mode}.*DATABASE_URL or DATA_DIR`)),
  })
})

test('another key is refused', async () => {
  await openInstallation(db.sql, { mode: 'production', fingerprint: 'one' })
  expect(await openInstallation(db.sql, { mode: 'production', fingerprint: 'two' })).toEqual({
    outcome: 'refused',
    why: expect.stringMatching(/^DATA_KEY is not the key/),
  })
})

test('the clock of a demo goes ahead for all processes and never back', async () => {
  await openInstallation(db.sql, { mode: 'demo', fingerprint: 'one' })
  expect(await readClockOffset(db.sql)).toBe(0)
  expect(await storeClockOffset(db.sql, 90_000_000_000)).toBe(90_000_000_000)
  expect(await storeClockOffset(db.sql, 5)).toBe(90_000_000_000)
  expect(await readClockOffset(db.sql)).toBe(90_000_000_000)
})

test('the clock of a production cannot be moved, nor its data shifted', async () => {
  await openInstallation(db.sql, { mode: 'production', fingerprint: 'one' })
  await expect(storeClockOffset(db.sql, 1)).rejects.toThrow(/only_a_demo_moves_its_clock/)
  await expect(storeDemoWeeksShifted(db.sql, 1)).rejects.toThrow(/only_a_demo_moves_its_clock/)
})

test('remembers by how many weeks the demo data was shifted', async () => {
  await openInstallation(db.sql, { mode: 'demo', fingerprint: 'one' })
  expect(await readDemoWeeksShifted(db.sql)).toBe(0)
  await storeDemoWeeksShifted(db.sql, 3)
  expect(await readDemoWeeksShifted(db.sql)).toBe(3)
})
