// Which booking is meant, among those of the people this contact speaks for.
import { type JustCancelled, justCancelled } from '../../../programme/bookings/just-cancelled.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { waitingOf } from '../../../programme/waitlist/waiting-of.ts'
import type { Json } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { alsoWaiting, sayDayOf, type WaitingHere, waitingAmong } from '../waiting/waiting-words.ts'
import { matching, refOf, statedPerson } from '../whom.ts'

/** `bare`: one booking, but the words ("huy") may mean the messages as well. */
export const findBookings = action(['none', 'one', 'several', 'bare', 'waiting', 'just_cancelled'], async (context) => {
  const people = await context.people()
  const booked = people.filter((person) => person.booking && person.mayBook)
  const meant = matching(booked, statedPerson(context), context.now)
  // Picked earlier, unless somebody else has been named since.
  const picked = meant.filter((person) => person.booking!.bookingId === context.answers.booking)
  const found = picked.length > 0 ? picked : meant
  const waiting = waitingAmong(context, people, await waitingOf(context.tx, { contactId: context.contactId }))
  const chosen = waiting.find(({ entry }) => entry.entryId === context.answers.booking)
  // Without a booking the place on a list is what is asked about, and what HUY gives up.
  if (chosen || (found.length === 0 && waiting.length > 0)) {
    const keep: Record<string, Json> = { entry: chosen?.entry.entryId ?? null, booking: null }
    return { outcome: 'waiting' as const, keep }
  }
  if (found.length === 0) {
    const [last] = await justCancelled(context.tx, { contactId: context.contactId, now: context.now })
    if (last) return { outcome: 'just_cancelled' as const, words: await sayCancelled(context, last) }
    return { outcome: 'none' as const, words: whoHasNone(context, people) }
  }
  const say = (person: (typeof found)[number]) => ({
    person: sayPerson(person, people, context.now),
    ...sayBand({ ...person.booking!, fasting: false }),
  })
  const mayGiveUp = context.with.to === 'cancel' && picked.length === 0 ? waiting : []
  if (found.length === 1 && mayGiveUp.length === 0) {
    const person = found[0]!
    const unsure =
      context.with.to === 'cancel' &&
      context.said.bare &&
      !context.with.sure &&
      !context.said.people?.length &&
      picked.length === 0
    return {
      say: context.with.to ? [] : alsoWaiting(context, people, waiting),
      outcome: unsure ? ('bare' as const) : ('one' as const),
      keep: { booking: person.booking!.bookingId, person: refOf(person) },
      words: say(person),
    }
  }
  const items = found.map((person) => ({
    value: person.booking!.bookingId,
    label: { key: 'my_bookings:booking_item', params: say(person) },
    words: [sayPerson(person, people, context.now), person.givenName, person.name],
  }))
  return {
    outcome: 'several' as const,
    say: context.with.to ? [] : alsoWaiting(context, people, waiting),
    lists: { bookings: [...items, ...mayGiveUp.map((here) => toWaitingItem(context, people, here))] },
  }
})

/** Words for a booking that was given up a moment ago. */
export async function sayCancelled(context: ActionContext, last: JustCancelled): Promise<Record<string, string>> {
  const people = await context.people()
  const person = people.find(({ residentId }) => residentId === last.residentId)
  return { ...sayBand(last), person: person ? sayPerson(person, people, context.now) : '' }
}

function toWaitingItem(context: ActionContext, people: Person[], { person, entry }: WaitingHere) {
  const words = { person: sayPerson(person, people, context.now), ...sayDayOf(entry) }
  return { value: entry.entryId, label: { key: 'waiting:waiting_item', params: words }, words: [] }
}

/** One of ours, somebody else than those with a booking, or nobody here has one. */
function whoHasNone(context: ActionContext, people: Person[]): Record<string, string> {
  const [one, ...more] = matching(people, statedPerson(context), context.now)
  if (one && more.length === 0) return { person: sayPerson(one, people, context.now), context: 'person' }
  return { context: people.some((person) => person.booking) ? 'other' : 'nobody' }
}
