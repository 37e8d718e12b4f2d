// Holds who organises whose exam.
import { expect, test } from 'vitest'
import { type Asking, ageAt, whoOrganises } from '../../../src/programme/residents/eligibility.ts'

const NOW = new Date('2026-11-22T08:00:00+07:00')

test.each<[string, Asking, string, number]>([
  ['a stranger who says nothing of work', { birthYear: 1985, occupation: null }, 'commune', 7],
  ['somebody old', { birthYear: 1966, occupation: null }, 'commune', 2],
  ['a worker', { birthYear: 1990, occupation: 'worker' }, 'employer', 4],
  ['an old worker keeps the better group', { birthYear: 1960, occupation: 'worker' }, 'employer', 2],
  ['a soldier', { birthYear: 2000, occupation: 'soldier' }, 'armed_forces', 5],
  ['a pupil', { birthYear: 2017, occupation: 'pupil' }, 'school', 6],
  ['a small child', { birthYear: 2021, occupation: null }, 'commune', 7],
  ['as the list has it', { birthYear: 1990, occupation: null, group: 4, organiser: 'employer' }, 'employer', 4],
  ['by the group of the list alone', { birthYear: 1990, occupation: null, group: 6 }, 'school', 6],
  ['a poor household', { birthYear: 1990, occupation: null, group: 3, organiser: 'commune' }, 'commune', 3],
  [
    'what the person says now beats the list',
    { birthYear: 1990, occupation: 'worker', group: 7, organiser: 'commune' },
    'employer',
    4,
  ],
  ['nothing known', { birthYear: null, occupation: null }, 'commune', 7],
])('%s', (_, person, organiser, group) => {
  expect(whoOrganises(person, NOW)).toEqual({ organiser, group })
})

test('age counts months where they are known', () => {
  expect(ageAt({ birthYear: 2021, birthMonth: 12 }, NOW)).toBe(4)
  expect(ageAt({ birthYear: 2021, birthMonth: 11 }, NOW)).toBe(5)
  expect(ageAt({ birthYear: 2021 }, NOW)).toBe(5)
  expect(ageAt({ birthYear: null }, NOW)).toBeNull()
})
