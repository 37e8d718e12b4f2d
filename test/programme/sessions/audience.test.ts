// Holds who may take a seat in which session.
import { expect, test } from 'vitest'
import { audienceSchema, fitsAudience, mustFast } from '../../../src/programme/sessions/audience.ts'
import { atLocal } from '../../../src/vietnamese/dates.ts'

const S2 = { groups: [1, 2, 3, 7], under_6_from: '08:30' }
const S6 = { groups: [1, 2, 3], min_age: 60 }
const S8 = { groups: [3], under_6: true, from_60: true }

test.each([
  ['a group that is not taken', { group: 7, birthYear: 1978 }, { groups: [1, 2, 3] }, '07:00', false],
  ['a group that is taken', { group: 2, birthYear: 1949 }, { groups: [1, 2, 3] }, '07:00', true],
  ['nobody knows the group: one of the others', { group: null, birthYear: 1978 }, S2, '07:00', true],
  ['a child of five before half past eight', { group: 7, birthYear: 2021, birthMonth: 5 }, S2, '08:00', false],
  ['a child of five from half past eight', { group: 7, birthYear: 2021, birthMonth: 5 }, S2, '08:30', true],
  [
    'a child whose sixth birthday is next month is still five',
    { group: 7, birthYear: 2020, birthMonth: 12 },
    S2,
    '08:00',
    false,
  ],
  ['a child that turned six', { group: 7, birthYear: 2020, birthMonth: 11 }, S2, '08:00', true],
  ['a child by its year alone', { group: 7, birthYear: 2020 }, S2, '08:00', true],
  ['nobody knows the age: an adult', { group: 7, birthYear: null }, S2, '07:00', true],
  ['too young for the elderly', { group: 3, birthYear: 1967 }, S6, '07:00', false],
  ['sixty this year', { group: 2, birthYear: 1966 }, S6, '07:00', true],
  ['nobody knows whether old enough', { group: 3, birthYear: null }, S6, '07:00', false],
  ['too old for a session of the young', { group: 7, birthYear: 1990 }, { groups: [7], max_age: 17 }, '07:00', false],
  ['a small child whatever its group', { group: 7, birthYear: 2022 }, S8, '14:00', true],
  ['an old person whatever the group', { group: 1, birthYear: 1950 }, S8, '14:00', true],
  ['the others stay out', { group: 7, birthYear: 1990 }, S8, '14:00', false],
])('%s', (_, person, audience, time, fits) => {
  expect(fitsAudience(person, audienceSchema.parse(audience), atLocal('2026-11-28', time))).toBe(fits)
})

test('fasting for adults binds from eighteen, and whom we cannot place', () => {
  const day = atLocal('2026-11-28', '07:00')
  const born = (birthYear: number | null) => ({ group: 7, birthYear })
  expect([2008, 2009, null].map((year) => mustFast(born(year), 'adults', day))).toEqual([true, false, true])
  expect(mustFast(born(2022), 'all', day)).toBe(true)
  expect(mustFast(born(1950), 'none', day)).toBe(false)
})

test('a rule with a word it does not know is refused', () => {
  expect(audienceSchema.safeParse({ groups: [1], under6: true }).success).toBe(false)
  expect(audienceSchema.safeParse({ groups: [8] }).success).toBe(false)
  expect(audienceSchema.safeParse({ groups: [1], under_6_from: '8:30' }).success).toBe(false)
})
