// Whom a death is about, among the people of one phone: certain enough to stop everything about them, or to be asked.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { localDay } from '../../../vietnamese/dates.ts'
import { fold } from '../../../vietnamese/fold.ts'
import type { Relation, StatedPerson } from '../../understanding/meaning.ts'
import { matching } from '../whom.ts'

export type WhoDied =
  | { is: 'one'; person: Person }
  | { is: 'several'; people: Person[] }
  /** Somebody who is not of this phone, or the phone is nobody's. */
  | { is: 'nobody' }

const SEX: Partial<Record<Relation, 'f' | 'm'>> = {
  mother: 'f',
  grandmother: 'f',
  wife: 'f',
  daughter: 'f',
  father: 'm',
  grandfather: 'm',
  husband: 'm',
  son: 'm',
}
const ELDERS = new Set<Relation>(['mother', 'father', 'grandmother', 'grandfather', 'wife', 'husband'])
const ELDER_FROM = 60

/** Never looks at the commune's list. `people`: of this contact. */
export function whoDied(people: Person[], said: StatedPerson[], text: string, now: Date): WhoDied {
  const stated = said.find(({ name }) => name) ?? said.find(({ relation }) => relation && relation !== 'self')
  if (people.length === 0) return { is: 'nobody' }
  if (!stated) return contradicts(people, text) ? { is: 'several', people } : among(people)
  if (stated.name) return among(matching(people, stated, now))
  const { relation } = stated
  if (!relation || relation === 'self') return among(people)
  // Somebody's neighbour, somebody's friend: asked, even where one person alone has this phone.
  if (relation === 'other') return { is: 'several', people }
  const fitting = people.filter((person) => fits(person, relation))
  const dated = stated.birthYear !== null || stated.age !== null ? matching(fitting, stated, now) : []
  if (dated.length > 0) return among(dated)
  const related = fitting.filter((person) => isOf(person, relation))
  if (related.length > 0) return among(related)
  // Whose phone it is may have lent it: "mẹ tôi mất" is written by the child on the mother's own.
  const isCarers = people.some((person) => person.relation !== 'self' && person.relation !== 'other')
  const owners = fitting.filter((person) => person.relation === 'other' || (person.relation === 'self' && !isCarers))
  if (owners.length === 0) return { is: 'nobody' }
  const isCertain = people.length === 1 && ELDERS.has(relation) && ageOf(people[0]!, now) >= ELDER_FROM
  return isCertain ? { is: 'one', person: owners[0]! } : { is: 'several', people: owners }
}

function among(people: Person[]): WhoDied {
  const [one, ...more] = people
  if (!one) return { is: 'nobody' }
  return more.length === 0 ? { is: 'one', person: one } : { is: 'several', people }
}

/** "Ông mất rồi" on the phone of one woman: not her. */
function contradicts(people: Person[], text: string): boolean {
  const title = /^(?:da |vang )?(?:cu )?(ba|ong)\b/.exec(fold(text))?.[1]
  const sex = title && (title === 'ba' ? 'f' : 'm')
  return sex !== undefined && people.every((person) => person.sex !== null && person.sex !== sex)
}

function fits(person: Person, relation: Relation): boolean {
  const sex = SEX[relation]
  return !sex || !person.sex || person.sex === sex
}

function isOf(person: Person, relation: Relation): boolean {
  if (relation === 'child') return ['child', 'son', 'daughter'].includes(person.relation)
  return person.relation === relation
}

function ageOf({ birthYear }: Person, now: Date): number {
  return birthYear === null ? 0 : Number(localDay(now).slice(0, 4)) - birthYear
}
