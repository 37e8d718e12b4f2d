// The guide to VNeID beyond the talk: how far somebody came, who helps where, and when an exam must be in the book.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { COMMUNES } from '../../../src/programme/demo/units.ts'
import { deskOf } from '../../../src/programme/vneid/desk-of.ts'
import { guideOf } from '../../../src/programme/vneid/guide-of.ts'
import { keepPlace } from '../../../src/programme/vneid/keep-place.ts'
import { startOver } from '../../../src/programme/vneid/start-over.ts'
import { STEPS, stepAfter } from '../../../src/programme/vneid/steps.ts'
import { uploadDeadline } from '../../../src/programme/vneid/upload-deadline.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW } from '../demo-database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await demoDatabase()
})
afterAll(() => db.drop())

test('the steps lead one after the other to the opened book', () => {
  const way = STEPS.map((step) => stepAfter(step))
  expect(way).toEqual([...STEPS.slice(1), 'opened'])
})

test('a place is kept for its contact, moves on, and is forgotten on the wish to start over', async () => {
  const [d, e] = [contactId('D', 'sms'), contactId('E', 'sms')]
  const later = new Date(NOW.getTime() + 3_600_000)
  expect(await guideOf(db.sql, d)).toBeNull()
  await db.sql.begin(async (tx) => {
    await keepPlace(tx, { contactId: d, place: 'level_2', stuckOn: 'level_1', now: NOW })
    await keepPlace(tx, { contactId: e, place: 'wait', stuckOn: null, now: NOW })
    await keepPlace(tx, { contactId: d, place: 'install', stuckOn: null, now: later })
  })
  expect(await guideOf(db.sql, d)).toEqual({ place: 'install', changedAt: later })
  await db.sql.begin((tx) => startOver(tx, d))
  expect(await guideOf(db.sql, d)).toBeNull()
  expect(await guideOf(db.sql, e)).toEqual({ place: 'wait', changedAt: NOW })
})

test('a desk is that of the commune and the kind asked for; none is named where none was entered', async () => {
  expect(await deskOf(db.sql, '10804', 'police')).toMatchObject({ name: 'Công an xã Kim Thành' })
  expect(await deskOf(db.sql, '11086', 'social_insurance')).toMatchObject({ name: 'BHXH cơ sở Tứ Kỳ' })
  expect(await deskOf(db.sql, '11284', 'social_insurance')).toBeNull()
  expect(await deskOf(db.sql, '31783', 'police')).toBeNull()
})

test('the demo names no phone number of a desk, and no desk outside its communes', async () => {
  const desks = await db.sql<{ communeId: string; phone: string | null }[]>`
    select commune_id as "communeId", phone
    from help_desks`
  expect(desks.length).toBeGreaterThan(0)
  expect(desks.filter(({ phone }) => phone !== null)).toEqual([])
  expect(desks.every(({ communeId }) => COMMUNES.some(({ id }) => id === communeId))).toBe(true)
})

describe('an exam before this day must be in the book', () => {
  it.each([
    ['2026-11-22T08:00:00+07:00', '2026-11-18', 'on a Sunday three working days back is Wednesday'],
    ['2026-11-23T00:10:00+07:00', '2026-11-18', 'on Monday the weekend does not count'],
    ['2026-11-26T23:50:00+07:00', '2026-11-23', 'on Thursday it is Monday'],
    ['2026-11-27T08:00:00+07:00', '2026-11-24', 'on Friday it is Tuesday'],
  ])('%s: %s, %s', (now, day) => {
    expect(uploadDeadline(new Date(now))).toBe(day)
  })
})
