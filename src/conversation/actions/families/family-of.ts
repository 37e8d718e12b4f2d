// Whom a wish for several people means, among those this contact speaks for.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import type { StatedPerson } from '../../understanding/meaning.ts'
import type { ActionContext } from '../action.ts'
import { matching } from '../whom.ts'

/** None, or at least two; none where the words leave open who is meant: then it is asked. */
export function familyOf(
  { said, now, answers }: Pick<ActionContext, 'said' | 'now' | 'answers'>,
  all: Person[],
): Person[] {
  const people = all.filter((person) => person.mayBook)
  if (answers.person === EVERYBODY) return people.filter(({ booking }) => !booking)
  const together = said.together
  if (!together) return []
  const meant = (said.people ?? []).filter(({ relation }) => relation !== 'self' || together.withSender)
  const named = meant.filter(isTold)
  if (named.length >= 2 && (together.joined || (said.count ?? 0) >= 2)) return eachOnce(named, people, now)
  if (together.withSender && named.length === 1) return eachOnce([SENDER, ...named], people, now)
  const isAll = together.everybody && !named.some(({ name }) => name) && (said.count ?? people.length) === people.length
  return isAll && people.length >= 2 ? people : []
}

/** More at once is for a member of staff to arrange. */
export const MOST_TOGETHER = 8

/** What stands for everybody in the list of people. */
export const EVERYBODY = 'everybody'

const SENDER: StatedPerson = { relation: 'self', name: null, birthYear: null, age: null }

function isTold({ name, relation, birthYear, age }: StatedPerson): boolean {
  return name !== null || relation !== null || birthYear !== null || age !== null
}

/** Each stated person is one of them; none where one is nobody here, or could be two. */
function eachOnce(stated: StatedPerson[], people: Person[], now: Date): Person[] {
  const found: Person[] = []
  for (const person of stated) {
    const fitting = matching(people, person, now).filter((each) => !found.includes(each))
    if (fitting.length !== 1) return []
    found.push(fitting[0]!)
  }
  return found
}
