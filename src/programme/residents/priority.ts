// Who comes first where seats are few: for kept seats, early sessions and the waiting list (domain.md R11–R13).
import { ageAt } from './eligibility.ts'

export interface Ranked {
  /** 1–7; null: not known. */
  group: number | null
  birthYear: number | null
  birthMonth?: number | null
  tags?: string[]
  hasInsurance?: boolean | null
}

const FIRST_GROUPS = new Set([1, 2, 3])
const FIRST_TAGS = new Set(['chronic', 'pregnant', 'hard_area'])
const ELDER = 60
const SMALL_CHILD = 6

/**
 * People with merit, elders, those under social protection (KT groups 1–3), small children, the chronically ill, pregnant women,
 * people of hard areas and people without an insurance card (BK III.2).
 */
export function isPriorityPerson(person: Ranked, now: Date): boolean {
  const age = ageAt(person, now)
  if (person.group !== null && FIRST_GROUPS.has(person.group)) return true
  if (age !== null && (age >= ELDER || age < SMALL_CHILD)) return true
  return person.hasInsurance === false || (person.tags ?? []).some((tag) => FIRST_TAGS.has(tag))
}
