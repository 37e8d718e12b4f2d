// For whom a seat is wanted: the one that fits, a choice among several, or somebody new.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import type { ListItem } from '../../engine/state.ts'
import { action } from '../action.ts'
import { EVERYBODY, familyOf, MOST_TOGETHER } from '../families/family-of.ts'
import { sayPerson } from '../in-words.ts'
import { matching, refOf, statedPerson } from '../whom.ts'
import { nearHome } from './near-home.ts'

/** More people than this behind one phone is a case for the station. */
export const MOST_PEOPLE = 12

export const findPerson = action(['one', 'several', 'family', 'stranger', 'too_many'], async (context) => {
  const people = (await context.people()).filter((person) => person.mayBook)
  const missed = context.said.missedAtSchool === true
  if (!missed && familyOf(context, people).length > 1) return { outcome: 'family' as const }
  const stated = statedPerson(context)
  const fitting = matching(people, stated, context.now)
  // Without a name it is whoever goes to school; "cháu" may be a grandchild as well as the child itself.
  const found = missed && !stated?.name ? fitting.filter(({ organiser }) => organiser === 'school') : fitting
  // "Cho người khác" is not the one person this phone speaks for.
  const someoneElse = stated?.relation === 'other' && !stated.name
  if (found.length === 1 && !someoneElse) {
    const person = found[0]!
    return {
      outcome: 'one' as const,
      keep: { person: refOf(person), details: null },
      words: { person: sayPerson(person, people, context.now) },
    }
  }
  if (found.length === 0) {
    if (people.length >= MOST_PEOPLE) return { outcome: 'too_many' as const }
    return { outcome: 'stranger' as const, keep: { person: null, details: null }, say: await nearHome(context) }
  }
  return { outcome: 'several' as const, lists: { people: peopleItems(found, people, context.now) } }
})

/** All of this phone, whoever was named before. */
export const listPeople = action(['several', 'stranger'], async (context) => {
  const people = (await context.people()).filter((person) => person.mayBook)
  if (people.length === 0) return { outcome: 'stranger' as const, keep: { said: {}, members: null } }
  const alone = peopleItems(people, people, context.now).filter(({ value }) => value !== EVERYBODY)
  return { outcome: 'several' as const, lists: { people: alone }, keep: { said: {}, members: null } }
})

export const pickedPerson = action(['person', 'everybody'], async ({ answers }) => ({
  outcome: answers.person === EVERYBODY ? ('everybody' as const) : ('person' as const),
}))

function peopleItems(found: Person[], people: Person[], now: Date): ListItem[] {
  const items = found.map((person) => {
    const words = { person: sayPerson(person, people, now) }
    return {
      value: refOf(person),
      label: { key: person.booking ? 'book:person_item_booked' : 'book:person_item', params: words },
      words: [words.person, person.givenName, person.name],
    }
  })
  const free = found.filter(({ booking }) => !booking).length
  if (free < 2 || free > MOST_TOGETHER) return items
  const label = { key: 'book:everybody_item', params: { count: String(free) } }
  return [...items, { value: EVERYBODY, label, words: ['ca nha', 'tat ca', `ca ${free}`, 'moi nguoi'] }]
}
