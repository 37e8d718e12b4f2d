// Who may take a seat in a session: the rule stored with it, and the check of one person against it.
import { z } from 'zod'
import { localTime } from '../../vietnamese/dates.ts'
import { ageAt } from '../residents/eligibility.ts'

export const audienceSchema = z.strictObject({
  /** Priority groups that are taken (domain.md A2). */
  groups: z.array(z.int().min(1).max(7)).min(1),
  /** Children under 6 are taken whatever their group. */
  under_6: z.boolean().optional(),
  /** People of 60 and older are taken whatever their group. */
  from_60: z.boolean().optional(),
  /** Children under 6 only in bands that start at this time or later. */
  under_6_from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** Full years on the day of the exam, both included. */
  min_age: z.int().min(0).optional(),
  max_age: z.int().min(0).optional(),
  /** Whom the session is meant for first; refuses nobody (domain.md R12, R13). */
  tags: z.array(z.enum(['no_insurance', 'hard_area', 'chronic'])).optional(),
})

export type Audience = z.infer<typeof audienceSchema>

export interface Candidate {
  /** Null: not known; counts as one of the others, group 7. */
  group: number | null
  birthYear: number | null
  birthMonth?: number | null
}

/** Priority groups whose exam somebody else holds; a session's audience names them only where it is held for them (domain.md A2). */
const OF_OTHERS = new Set([4, 5, 6])

/** Whoever belongs to an employer or a school, and is examined by the commune all the same, is one of the others. */
export function whenDueHere<Of extends Candidate>(person: Of): Of {
  return person.group !== null && OF_OTHERS.has(person.group) ? { ...person, group: null } : person
}

/** Whether the person may take a band that starts at `startsAt`. Somebody whose age is not known counts as an adult. */
export function fitsAudience(person: Candidate, audience: Audience, startsAt: Date): boolean {
  const age = ageAt(person, startsAt)
  const child = age !== null && age < 6
  if (child && audience.under_6_from && localTime(startsAt) < audience.under_6_from) return false
  if (child && audience.under_6) return true
  if (age !== null && age >= 60 && audience.from_60) return true
  if (!audience.groups.includes(person.group ?? 7)) return false
  if (audience.min_age !== undefined && (age === null || age < audience.min_age)) return false
  return audience.max_age === undefined || (age !== null && age <= audience.max_age)
}

/** Whether this person must come without breakfast. */
export function mustFast(person: Candidate, fasting: 'none' | 'all' | 'adults', startsAt: Date): boolean {
  if (fasting !== 'adults') return fasting === 'all'
  const age = ageAt(person, startsAt)
  return age === null || age >= 18
}
