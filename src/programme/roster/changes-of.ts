// What a row of the list changes of the person it is. What the list does not say stays as it is known.
import { fold, isSameWritten } from '../../vietnamese/fold.ts'
import { ageAt, whoOrganises } from '../residents/eligibility.ts'
import type { Organiser } from '../residents/people-of-contact.ts'
import type { RosterFacts } from './read-row.ts'

export interface Known {
  name: string
  birthYear: number | null
  birthMonth: number | null
  sex: 'f' | 'm' | null
  hasPersonalId: boolean
  group: number | null
  organiser: Organiser
  hasInsurance: boolean | null
  standing: 'listed' | 'moved' | 'died'
  areaId: string | null
  householdId: string | null
}

export type Changes = Partial<Omit<Known, 'hasPersonalId'>> & { personalId?: string }

interface Row {
  facts: RosterFacts
  areaId: string
  householdId: string | null
  gone: 'moved' | 'died' | null
}

/** Of somebody who is gone only that is noted. */
export function changesOf({ facts, areaId, householdId, gone }: Row, known: Known, now: Date): Changes {
  if (gone) return known.standing === gone ? {} : { standing: gone }
  const moves = areaId !== known.areaId
  const wished: Changes = {
    ...(isBetterWritten(facts.name, known.name) && { name: facts.name }),
    birthYear: facts.birthYear,
    ...(facts.birthMonth !== null && { birthMonth: facts.birthMonth }),
    ...(facts.sex !== null && { sex: facts.sex }),
    ...(facts.personalId !== null && !known.hasPersonalId && { personalId: facts.personalId }),
    ...groupsOf(facts, known, now),
    ...(facts.hasInsurance !== null && { hasInsurance: facts.hasInsurance }),
    standing: 'listed',
    areaId,
    ...((householdId !== null || moves) && { householdId }),
  }
  const stored: Record<string, unknown> = { ...known }
  return Object.fromEntries(Object.entries(wished).filter(([field, value]) => stored[field] !== value))
}

/**
 * Organiser and group by domain.md A2. A child of 6 to 14 of whom nothing else is known counts as a pupil: who is not in school
 * is to be named by the list (domain.md R18).
 */
export function groupsOf(
  { groups, birthYear, birthMonth }: RosterFacts,
  known: Pick<Known, 'group' | 'organiser'> | null,
  now: Date,
): { group: number; organiser: Organiser } {
  const born = { birthYear, birthMonth }
  if (groups) return whoOrganises({ ...born, ...groups }, now)
  if (known) return whoOrganises({ ...born, occupation: null, group: known.group, organiser: known.organiser }, now)
  const age = ageAt(born, now)!
  return whoOrganises({ ...born, occupation: age >= 6 && age <= 14 ? 'pupil' : null }, now)
}

/** Another name in letters; not the same one in capitals, with its tone elsewhere (Hoà, Hòa), or with accents lost. */
function isBetterWritten(listed: string, known: string): boolean {
  const isPlain = listed.toLowerCase() === fold(listed)
  return !isPlain && !isSameWritten(listed, known)
}
