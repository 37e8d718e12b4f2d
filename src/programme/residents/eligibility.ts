// Who organises a person's yearly exam, and in which priority group the person is (domain.md R10, A2).
import { localDay } from '../../vietnamese/dates.ts'
import type { Organiser } from './people-of-contact.ts'

export interface Asking {
  birthYear: number | null
  birthMonth?: number | null
  /** What the person said of their work; null: nothing. */
  occupation: 'worker' | 'pupil' | 'soldier' | null
  /** As the commune's list has it; null for somebody who is not on it. */
  group?: number | null
  organiser?: Organiser | null
}

/**
 * The first that fits of armed forces, employer, school, commune; the group is the best one (domain.md A2, "Precedence").
 * What the commune's list says of the organiser is believed unless the person says something else now.
 */
export function whoOrganises(person: Asking, now: Date): { organiser: Organiser; group: number } {
  const organiser = person.occupation
    ? ORGANISER_OF[person.occupation]
    : (person.organiser ?? organiserOf(person.group))
  const groups = [GROUP_OF[organiser]]
  if (person.group) groups.push(person.group)
  if (isElder(person, now)) groups.push(ELDERS)
  return { organiser, group: Math.min(...groups) }
}

/** Age in full years on the day of `at`. Where the month is not known, the birthday counts as past. */
export function ageAt(person: { birthYear: number | null; birthMonth?: number | null }, at: Date): number | null {
  if (person.birthYear === null) return null
  const [year, month] = localDay(at).split('-').map(Number)
  const before = person.birthMonth != null && month! < person.birthMonth
  return year! - person.birthYear - (before ? 1 : 0)
}

const ELDERS = 2
const ORGANISER_OF = { soldier: 'armed_forces', worker: 'employer', pupil: 'school' } as const
const GROUP_OF: Record<Organiser, number> = { armed_forces: 5, employer: 4, school: 6, commune: 7 }

function organiserOf(group: number | null | undefined): Organiser {
  return group === 4 ? 'employer' : group === 5 ? 'armed_forces' : group === 6 ? 'school' : 'commune'
}

function isElder(person: Asking, now: Date): boolean {
  return (ageAt(person, now) ?? 0) >= 60
}
