// How a person is addressed, from what is known of them.

import { localDay } from '../dates.ts'

export interface Addressed {
  sex: 'f' | 'm' | null
  birthYear: number | null
}

/**
 * The word before a name (domain.md D7), or null where sex or age is unknown: then one says "ông/bà". Under 16 it is "cháu"
 * whatever the sex, spoken of to the guardian. Age is the difference of years, as old papers often carry the year alone.
 */
export function titleOf(person: Addressed, now: Date): 'bà' | 'ông' | 'chị' | 'anh' | 'cháu' | null {
  if (person.birthYear === null) return null
  const age = Number(localDay(now).slice(0, 4)) - person.birthYear
  if (age < 16) return 'cháu'
  if (person.sex === null) return null
  if (age >= 55) return person.sex === 'f' ? 'bà' : 'ông'
  return person.sex === 'f' ? 'chị' : 'anh'
}
