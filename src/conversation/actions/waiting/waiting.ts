// Joins a waiting list, says the place on it, leaves it.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { join } from '../../../programme/waitlist/join.ts'
import { leave } from '../../../programme/waitlist/leave.ts'
import { offerFreed } from '../../../programme/waitlist/offer-freed.ts'
import { waitingOf } from '../../../programme/waitlist/waiting-of.ts'
import type { Part } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { chosenPerson } from '../whom.ts'
import { sayDayOf, sayOld, stands, waitingAmong } from './waiting-words.ts'

export const joinWaiting = action(
  ['joined', 'already_waiting', 'already_offered', 'waits_elsewhere', 'to_book', 'to_move', 'closed'],
  async (context) => {
    const { tx, contactId, now, newId } = context
    const person = await chosenPerson(context)
    if (!person) return { outcome: 'closed' as const }
    const sessionId = String(context.answers.waiting)
    const switching = context.with.switch === true
    const waiter = { ...person, missedAtSchool: context.said.missedAtSchool === true }
    const result = await join(tx, { sessionId, person: waiter, contactId, switching, now, newId })
    const name = { person: sayPerson(person, await context.people(), now) }
    if (result.outcome === 'seat_free') return freeAfterAll(person)
    if (result.outcome === 'closed') return { outcome: 'closed' as const, words: name }
    if (result.outcome === 'waits_elsewhere') {
      return { outcome: 'waits_elsewhere' as const, words: { ...name, ...sayDayOf(result) } }
    }
    return placeTaken(context, person, result)
  },
)

/** `refused`: "huỷ" to a seat that is only offered gives it up. */
export const findWaiting = action(['none', 'one', 'several', 'offered', 'refused'], async (context) => {
  const people = await context.people()
  const waiting = waitingAmong(context, people, await waitingOf(context.tx, { contactId: context.contactId }))
  const picked = waiting.filter(({ entry }) => entry.entryId === context.answers.entry)
  const found = picked.length > 0 ? picked : waiting
  const [first, ...more] = found
  if (!first) return { outcome: 'none' as const }
  if (more.length === 0) {
    const gives = context.said.intents?.includes('cancel') ? ('refused' as const) : ('offered' as const)
    const outcome = first.entry.state === 'offered' ? gives : ('one' as const)
    return { outcome, ...stands(context, people, first) }
  }
  const items = found.map(({ person, entry }) => {
    const words = { person: sayPerson(person, people, context.now), ...sayDayOf(entry) }
    return {
      value: entry.entryId,
      label: { key: 'waiting:waiting_item', params: words },
      words: [words.person, person.givenName, person.name],
    }
  })
  return { outcome: 'several' as const, lists: { waiting: items } }
})

export const leaveWaiting = action(['left', 'gone'], async (context) => {
  const { tx, seal, now, newId } = context
  const person = await chosenPerson(context)
  if (!person?.mayBook) return { outcome: 'gone' as const, keep: { entry: null } }
  const { communeId } = person
  const result = await leave(tx, { communeId, entryId: String(context.answers.entry), now })
  if (result.outcome === 'gone') return { outcome: 'gone' as const, keep: { entry: null } }
  const { sessionId, seatFreed } = result
  if (seatFreed) await offerFreed(tx, seal, { communeId, sessionId, now, newId }, 'skip')
  return { outcome: 'left' as const }
})

async function placeTaken(
  context: ActionContext,
  person: Person,
  { outcome, entryId }: { outcome: 'joined' | 'already_waiting'; entryId: string },
) {
  const people = await context.people()
  const [entry] = await waitingOf(context.tx, { contactId: context.contactId, entries: [entryId] })
  if (!entry)
    throw new Error(`the entry ${entryId} is there for its person, and not for the contact that may book for them`)
  const about = stands(context, people, { person, entry })
  if (entry.state === 'offered') return { outcome: 'already_offered' as const, ...about }
  const keepsOld = { key: 'waiting:keeps_old', params: { ...about.words, old: sayOld(person) } }
  const say: Part[] = outcome === 'joined' && person.booking ? [keepsOld] : []
  return { outcome, say, ...about }
}

/** Taken like any other seat. */
function freeAfterAll({ booking }: Person) {
  if (!booking) return { outcome: 'to_book' as const }
  return { outcome: 'to_move' as const, keep: { booking: booking.bookingId } }
}
