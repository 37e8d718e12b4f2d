// What a row of the list changes of the person it is. What the list does not say stays as it is known.
import { fold, isSameWritten } from '../../vietnamese/fold.ts'
import { type Asking, ageAt, whoOrganises } from '../residents/eligibility.ts'
import type { Organiser } from '../residents/people-of-contact.ts'
import type { RosterFacts } from './read-row.ts'
import { tagsAfter } from './read-tags.ts'

export interface Known {
  name: string
  birthYear: number | null
  birthMonth: number | null
  sex: 'f' | 'm' | null
  hasPersonalId: boolean
  group: number | null
  organiser: Organiser
  hasInsurance: boolean | null
  tags: string[]
  registeredAt: string | null
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
    ...(facts.registration && { registeredAt: facts.registration.at }),
    standing: 'listed',
    areaId,
    ...((householdId !== null || moves) && { householdId }),
  }
  const stored: Record<string, unknown> = { ...known }
  const changes = Object.fromEntries(Object.entries(wished).filter(([field, value]) => stored[field] !== value))
  const tags = tagsAfter(known.tags, facts.tags)
  return tags.join() === tagsAfter(known.tags, SILENT).join() ? changes : { ...changes, tags }
}

/**
 * Organiser and group by domain.md A2. A child of 6 to 14 of whom nothing else is known counts as a pupil: who is not in school
 * is to be named by the list (domain.md R18).
 */
export function groupsOf(
  { groups, tags, birthYear, birthMonth }: RosterFacts,
  known: Pick<Known, 'group' | 'organiser'> | null,
  now: Date,
): { group: number; organiser: Organiser } {
  const born = { birthYear, birthMonth }
  const leftSchool = tags.is.includes('not_in_school')
  const last = groups ?? (known && { occupation: null, group: known.group, organiser: known.organiser })
  if (last && leftSchool) return whoOrganises({ ...born, ...withoutSchool(last) }, now)
  if (last) return whoOrganises({ ...born, ...last }, now)
  const age = ageAt(born, now)!
  return whoOrganises({ ...born, occupation: age >= 6 && age <= 14 && !leftSchool ? 'pupil' : null }, now)
}

function withoutSchool({ occupation, group, organiser = null }: Omit<Asking, 'birthYear' | 'birthMonth'>) {
  return {
    occupation: occupation === 'pupil' ? null : occupation,
    group: group === PUPILS ? null : group,
    organiser: organiser === 'school' ? null : organiser,
  }
}
const PUPILS = 6
const SILENT = { is: [], isNot: [] }

/** Another name in letters; not the same one in capitals, with its tone elsewhere (Hoà, Hòa), or with accents lost. */
function isBetterWritten(listed: string, known: string): boolean {
  const isPlain = listed.toLowerCase() === fold(listed)
  return !isPlain && !isSameWritten(listed, known)
}
