// The people behind a phone: whom it speaks for, and an end to one of them.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { removePerson } from '../../../programme/residents/remove-person.ts'
import { selfSaid } from '../../../programme/residents/self-said.ts'
import type { ListItem } from '../../engine/state.ts'
import { readPeopleWish } from '../../understanding/people/people-wish.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { chosenPerson, matching, refOf, statedPerson } from '../whom.ts'

/** More names than these are no answer to read aloud. */
const MOST_NAMED = 6

export const peopleBegin = action(['list', 'nobody', 'add', 'remove', 'helpers', 'allow'], async (context) => {
  const people = await context.people()
  const words = { people: sayPeople(people, context.now) }
  const wish = readPeopleWish(context.said.text ?? '')?.wish ?? 'list'
  if (wish === 'list') return { outcome: people.length === 0 ? ('nobody' as const) : ('list' as const), words }
  return { outcome: wish, words }
})

/** Owners by the list are not taken off their phone here: whose number it is, is for them to say (wrong_number), or for staff. */
export const peopleFindToRemove = action(['none', 'one', 'several'], async (context) => {
  const said = await selfSaid(context.tx, context.contactId)
  const people = (await context.people()).filter(
    ({ relation, residentId }) => relation !== 'self' || said.has(residentId),
  )
  const picked = people.filter((person) => refOf(person) === context.answers.person)
  const found = picked.length > 0 ? picked : matching(people, statedPerson(context), context.now)
  const meant = found.length > 0 ? found : people
  const [one, ...more] = meant
  if (!one) return { outcome: 'none' as const }
  if (more.length === 0) {
    const words = { person: sayPerson(one, people, context.now), context: one.booking ? 'booked' : 'plain' }
    return { outcome: 'one' as const, keep: { person: refOf(one) }, words }
  }
  return { outcome: 'several' as const, lists: { people: peopleItems(meant, context) } }
})

export const peopleRemove = action(['removed', 'gone'], async (context) => {
  const { tx, contactId, now } = context
  const person = await chosenPerson(context)
  if (!person) return { outcome: 'gone' as const }
  const { communeId, residentId } = person
  await removePerson(tx, { contactId, communeId, residentId, now })
  context.forgetPeople()
  return { outcome: 'removed' as const, gone: [refOf(person)], keep: { person: null, said: {} } }
})

export function peopleItems(people: Person[], { now }: ActionContext): ListItem[] {
  return people.map((person) => {
    const words = { person: sayPerson(person, people, now) }
    const label = { key: 'book:person_item', params: words }
    return { value: refOf(person), label, words: [words.person, person.givenName, person.name] }
  })
}

export function sayPeople(people: Person[], now: Date): string {
  const names = people.map((person) => sayPerson(person, people, now))
  return names.length > MOST_NAMED ? `${names.length} người` : names.join(', ')
}
