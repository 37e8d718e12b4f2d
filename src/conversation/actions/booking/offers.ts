// Which seats a person may choose from, and the one they have picked.
import { holdSeats } from '../../../programme/bookings/hold.ts'
import type { LiveBooking, Person } from '../../../programme/residents/people-of-contact.ts'
import { isPriorityPerson } from '../../../programme/residents/priority.ts'
import { whenDueHere } from '../../../programme/sessions/audience.ts'
import { findOffers, type OffersResult } from '../../../programme/sessions/find-offers.ts'
import type { Part } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { whoElse } from '../eligibility/who-else.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { guardianSays } from '../people/guardian.ts'
import { fullDay, MOST_BESIDE_WAITING } from '../waiting/waiting-full.ts'
import { bookedPerson, chosenPerson } from '../whom.ts'
import { chosenOffer, sayStored } from './chosen-offer.ts'
import { beside, MOST_OFFERS, orWait, present } from './present-offers.ts'
import { sayWhyGone } from './say-why-gone.ts'
import { wrongDate } from './wrong-date.ts'

/** With "another day", "keep it" and the way out they are as many as a Zalo message has buttons. */
const MOST_MOVES = 2

/** Offers for the person of the talk. `because` says why they are shown again: taken, others. */
export const findOffersAction = action(
  [
    'offers',
    'exact',
    'none',
    'full',
    'all_full',
    'employer',
    'school',
    'armed_forces',
    'already_examined',
    'not_yet',
    'registered_elsewhere',
    'already_booked',
    'past',
    'impossible',
    'no_person',
  ],
  async (context) => {
    const person = await chosenPerson(context)
    if (!person)
      return {
        outcome: 'no_person' as const,
        say: await sayWhyGone(context, 'book', { communeId: undefined, picked: [] }),
      }
    const words = { person: sayPerson(person, await context.people(), context.now) }
    if (person.booking) {
      return { outcome: 'already_booked' as const, words: { ...words, ...sayBooking(person) } }
    }
    const elsewhere = await whoElse(context, person)
    if (elsewhere) return { outcome: elsewhere.outcome, words: { ...words, ...elsewhere.words } }
    const wrong = wrongDate(context)
    if (wrong) return wrong
    // Whose turn it is has been judged by the commune's rules, which know of more than one exam a year.
    const due = whenDueHere(person)
    const found = await search(context, due, null)
    const full = await fullDay(context, due, found)
    if (found.outcome === 'none' && full) {
      return { outcome: 'all_full' as const, keep: full.keep, words: { ...words, ...full.words } }
    }
    if (found.outcome === 'none') return { outcome: 'none' as const, words }
    const why = await whyAgain(context, 'book', person, words)
    const presented = orWait(present(context, beside(found, full, MOST_BESIDE_WAITING), words, why), full)
    const isMadeUp = context.said.missedAtSchool === true && person.organiser === 'school'
    if (!isMadeUp || presented.outcome === 'none' || context.answers.made_up) return presented
    // Said once, so that nobody wonders why a pupil is examined here.
    const say = [{ key: 'book:missed_at_school', params: words }, ...('say' in presented ? presented.say : [])]
    return { ...presented, say, keep: { ...presented.keep, made_up: true } }
  },
)

/** Other seats for a booking there is already, in its round. */
export const findMovesAction = action(
  ['offers', 'exact', 'none', 'full', 'past', 'impossible', 'gone'],
  async (context) => {
    const person = await bookedPerson(context)
    if (!person?.booking) return { outcome: 'gone' as const }
    const wrong = wrongDate(context)
    if (wrong) return wrong
    const words = { person: sayPerson(person, await context.people(), context.now) }
    const found = await search(context, person, person.booking)
    if (found.outcome !== 'offers') return { outcome: 'none' as const, words }
    const elsewhere = found.offers.filter((offer) => offer.bandId !== person.booking!.bandId)
    if (elsewhere.length === 0) return { outcome: 'none' as const, words }
    const full = await fullDay(context, person, found, person.booking.roundId)
    const moves = { ...found, offers: elsewhere.slice(0, MOST_MOVES) }
    const why = await whyAgain(context, 'my_bookings', person, words)
    return orWait(present(context, beside(moves, full, MOST_BESIDE_WAITING - 1), words, why), full)
  },
)

/** Says back what was picked and keeps it for them while they decide. */
export const echoOffer = action(['ready', 'gone'], async (context) => {
  const offer = chosenOffer(context)
  const person = (await chosenPerson(context)) ?? (await bookedPerson(context))
  if (!offer || !person) return { outcome: 'gone' as const }
  const { communeId, residentId } = person
  const wanted = [{ residentId, bandId: offer.bandId, isPriority: isPriorityPerson(person, context.now) }]
  const { outcome } = await holdSeats(context.tx, { communeId, contactId: context.contactId, wanted, now: context.now })
  if (outcome !== 'held') return { outcome: 'gone' as const }
  const say = person.booking ? [] : guardianSays([person], await context.people(), context.now)
  return { outcome: 'ready' as const, say, words: sayStored(offer) }
})

function search(context: ActionContext, person: Person, moving: LiveBooking | null): Promise<OffersResult> {
  const { said, now } = context
  const others = context.with.because === 'others'
  return findOffers(context.tx, {
    person,
    wish: {
      day: !others && said.date?.kind === 'day' ? said.date.day : null,
      part: others ? null : (said.partOfDay ?? null),
      time: others ? null : (said.time ?? null),
      areaId: context.said.place?.former ? context.said.place.areaId : null,
      roundId: moving?.roundId ?? null,
    },
    now,
    // Others than the one just refused: its day's other hours come last.
    limit: others || moving ? MOST_OFFERS + 3 : MOST_OFFERS,
  })
}

function whyAgain(
  context: ActionContext,
  flow: 'book' | 'my_bookings',
  { communeId }: Person,
  words: Record<string, string>,
): Promise<Part[]> {
  const offer = chosenOffer(context)
  return sayWhyGone(context, flow, { communeId, picked: offer ? [offer] : [], words })
}

function sayBooking(person: Person): Record<string, string> {
  return sayBand({ ...person.booking!, fasting: false })
}
