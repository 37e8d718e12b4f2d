// For whom a seat is wanted: the one that fits, a choice among several, or somebody new.
import { action } from './action.ts'
import { sayPerson } from './in-words.ts'
import { matching, refOf } from './whom.ts'

/** More people than this behind one phone is a case for the station. */
export const MOST_PEOPLE = 12

export const findPerson = action(['one', 'several', 'stranger', 'too_many'], async (context) => {
  const people = (await context.people()).filter((person) => person.mayBook)
  const stated = context.said.people?.[0]
  const found = matching(people, stated, context.now)
  if (found.length === 1) {
    const person = found[0]!
    return {
      outcome: 'one' as const,
      keep: { person: refOf(person) },
      words: { person: sayPerson(person, people, context.now) },
    }
  }
  if (found.length === 0) {
    if (people.length >= MOST_PEOPLE) return { outcome: 'too_many' as const }
    return { outcome: 'stranger' as const, keep: { person: null } }
  }
  const items = found.map((person) => {
    const words = { person: sayPerson(person, people, context.now) }
    return {
      value: refOf(person),
      label: { key: person.booking ? 'book:person_item_booked' : 'book:person_item', params: words },
      words: [words.person, person.givenName, person.name],
    }
  })
  return { outcome: 'several' as const, lists: { people: items } }
})
