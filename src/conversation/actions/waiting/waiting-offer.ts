// A seat that came free for somebody who waits: what the message says, and what its answer does.
import type { Shown } from '../../../programme/bookings/free-seat.ts'
import { decline } from '../../../programme/waitlist/leave.ts'
import { offerFreed } from '../../../programme/waitlist/offer-freed.ts'
import { takeOffer } from '../../../programme/waitlist/take-offer.ts'
import type { AboutOffer } from '../../../programme/waitlist/tell-offers-anew.ts'
import { type Waiting, waitingOf } from '../../../programme/waitlist/waiting-of.ts'
import type { Json } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { consentForChildren, isChild } from '../people/guardian.ts'
import { chosenPerson, refOf } from '../whom.ts'
import { stands, standsAnew } from './waiting-words.ts'

/** What whoever takes the seat for a child says yes to. */
const FOR_A_CHILD = { textKey: 'waiting:ask_take_child', textVersion: '1' }

/** `untrue`: the seat went on, or this phone speaks for the person no more. */
export const readSeatOffer = action(['due', 'untrue'], async (context) => {
  const { entry: id, moved } = context.answers.about as unknown as AboutOffer
  const [entry] = await waitingOf(context.tx, { contactId: context.contactId, entries: [id] })
  const people = await context.people()
  const person = people.find((one) => one.residentId === entry?.residentId && one.communeId === entry.communeId)
  const isDue = entry?.state === 'offered' && entry.offer && entry.offer.until > context.now
  if (!isDue || !person) return { outcome: 'untrue' as const }
  // What the earlier message asked of the same seat is not asked again.
  if (moved) return { outcome: 'due' as const, gone: [id], ...standsAnew(context, people, { person, entry }) }
  return { outcome: 'due' as const, ...stands(context, people, { person, entry }) }
})

export const takeSeat = action(['booked', 'moved', 'taken_already', 'other_time', 'gone'], async (context) => {
  const { tx, contactId, now, newId } = context
  const person = await chosenPerson(context)
  const entry = await entryOf(context)
  if (!person?.mayBook || !entry?.offer) return { outcome: 'gone' as const }
  const { communeId } = person
  const shown = shownTo(context)
  const { outcome } = await takeOffer(tx, { communeId, entryId: entry.entryId, contactId, shown, now, newId })
  context.passing('book')
  context.forgetPeople()
  if (outcome === 'other_time') {
    return { outcome, ...standsAnew(context, await context.people(), { person, entry }) }
  }
  const words: Record<string, string> = {
    person: sayPerson(person, await context.people(), now),
    ...sayBand({ ...entry.offer, venue: entry.venue }),
  }
  if (outcome === 'booked' && isChild(person, now)) {
    await consentForChildren(context, [person], FOR_A_CHILD)
    words.context = entry.offer.fasting ? 'child_fasting' : 'child'
  }
  if (outcome !== 'taken_already') return { outcome, words }
  const booked = (await chosenPerson(context))?.booking
  return { outcome, words: booked ? { ...words, ...sayBand({ ...booked, fasting: false }) } : words }
})

export const declineSeat = action(['declined', 'gone'], async (context) => {
  const { tx, seal, now, newId } = context
  const person = await chosenPerson(context)
  if (!person?.mayBook) return { outcome: 'gone' as const }
  const { communeId } = person
  const result = await decline(tx, { communeId, entryId: String(context.answers.entry), now })
  if (result.outcome === 'gone') return { outcome: 'gone' as const }
  await offerFreed(tx, seal, { communeId, sessionId: result.sessionId, now, newId }, 'skip')
  return { outcome: 'declined' as const }
})

/** Another day for the person of the talk; the day that came to nothing is forgotten. */
export const otherDays = action(['to_book', 'to_move'], async (context) => {
  const person = await chosenPerson(context)
  const keep = { said: {} as Json, person: context.answers.person ?? null }
  if (!person?.booking) return { outcome: 'to_book' as const, keep }
  return { outcome: 'to_move' as const, keep: { ...keep, booking: person.booking.bookingId } }
})

/** The hour and the place the question named. */
function shownTo({ answers }: ActionContext): Shown | undefined {
  const shown = answers.shown as unknown as { startsAt: string; venue: string } | null | undefined
  return shown ? { ...shown, startsAt: new Date(shown.startsAt) } : undefined
}

async function entryOf(context: ActionContext): Promise<Waiting | undefined> {
  const entries = [String(context.answers.entry)]
  const [entry] = await waitingOf(context.tx, { contactId: context.contactId, entries })
  return entry && refOf(entry) === context.answers.person ? entry : undefined
}
