// Finds out for whom the talk is: among the people this contact speaks for, by what was said of them.
import type { Person } from '../../programme/residents/people-of-contact.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import type { StatedPerson } from '../understanding/meaning.ts'
import type { ActionContext } from './action.ts'

export function refOf(person: Pick<Person, 'communeId' | 'residentId'>): string {
  return `${person.communeId}/${person.residentId}`
}

/** Of several people named in one text the first with a name: "còn tôi nữa, đặt cho ông Lượng" is about ông Lượng. */
export function statedPerson(context: ActionContext): StatedPerson | undefined {
  const people = context.said.people ?? []
  return people.find((person) => person.name) ?? people[0]
}

/** The person picked earlier in this talk, if the contact still speaks for them. */
export async function chosenPerson(context: ActionContext): Promise<Person | null> {
  const ref = context.answers.person
  return (await context.people()).find((person) => refOf(person) === ref) ?? null
}

/** The person of the talk that has a booking: picked, said by name, or the only one. */
export async function bookedPerson(context: ActionContext): Promise<Person | null> {
  const people = await context.people()
  const picked = people.find((p) => p.booking?.bookingId === context.answers.booking)
  if (picked) return picked
  const booked = matching(
    people.filter((p) => p.booking),
    statedPerson(context),
    context.now,
  )
  return booked.length === 1 ? booked[0]! : null
}

/** People of this contact that fit what was said; all of them when nothing was said. Never looks at the commune's list. */
export function matching(people: Person[], stated: StatedPerson | undefined, now: Date): Person[] {
  if (!stated || (!stated.name && !stated.relation && stated.birthYear === null && stated.age === null)) return people
  const year = stated.birthYear ?? (stated.age === null ? null : Number(localDay(now).slice(0, 4)) - stated.age)
  // A year counted back from an age may be one off; one that was said may not.
  const slack = stated.birthYear === null ? 1 : 0
  return people.filter((person) => {
    if (stated.name && !sameName(person.name, stated.name)) return false
    if (year !== null && person.birthYear !== null && Math.abs(person.birthYear - year) > slack) return false
    if (stated.name || year !== null) return true
    return isRelation(person, stated.relation)
  })
}

/** "Mận" and "Phạm Thị Mận" both name Phạm Thị Mận; accents are not trusted. */
function sameName(full: string, said: string): boolean {
  const known = foldName(full)
  const typed = foldName(said)
  return known === typed || known.endsWith(` ${typed}`)
}

function isRelation(person: Person, relation: StatedPerson['relation']): boolean {
  if (relation === null || relation === 'other') return true
  if (relation === 'child') return ['child', 'son', 'daughter'].includes(person.relation)
  return person.relation === relation
}
