// Which seats a person may choose from, as a numbered list or as the one that fits what was asked.

import { holdSeats } from '../../programme/bookings/hold.ts'
import type { LiveBooking, Person } from '../../programme/residents/people-of-contact.ts'
import { isPriorityPerson } from '../../programme/residents/priority.ts'
import { whenDueHere } from '../../programme/sessions/audience.ts'
import { findOffers } from '../../programme/sessions/find-offers.ts'
import { localDay, sayDay } from '../../vietnamese/dates.ts'
import type { Json, ListItem, Part } from '../engine/state.ts'
import { type ActionContext, action } from './action.ts'
import { chosenOffer, type StoredOffer, sayStored, toStored } from './chosen-offer.ts'
import { guardianSays } from './guardian.ts'
import { offerItems, sayBand, sayOffer, sayPerson } from './in-words.ts'
import { sayWhyGone } from './say-why-gone.ts'
import { type FullDay, fullDay, MOST_BESIDE_WAITING } from './waiting-full.ts'
import { whoElse } from './who-else.ts'
import { chosenPerson, matching, statedPerson } from './whom.ts'

const MOST_OFFERS = 3
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

type Found = Awaited<ReturnType<typeof findOffers>>

function search(context: ActionContext, person: Person, moving: LiveBooking | null): Promise<Found> {
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

function present(
  context: ActionContext,
  found: Extract<Found, { outcome: 'offers' }>,
  words: Record<string, string>,
  why: Part[],
) {
  const { said } = context
  const others = context.with.because === 'others'
  const keep = others ? chosenOffer(context) : undefined
  const refused = keep && localDay(new Date(keep.startsAt))
  const offers = (refused ? found.offers.filter((o) => localDay(o.startsAt) !== refused) : found.offers).slice(
    0,
    keep ? MOST_OFFERS - 1 : MOST_OFFERS,
  )
  if (offers.length === 0 && !keep) return { outcome: 'none' as const, words }
  const stored = [...offers.map(toStored), ...(keep ? [keep] : [])]
  const items: ListItem[] = [...offerItems(offers), ...(keep ? [keepItem(keep)] : [])]
  const asksExactly = said.date?.kind === 'day' && (said.partOfDay || said.time)
  const exact = asksExactly && found.asked === 'as_wished' && !found.why && !context.with.because
  const first = offers[0]
  const common = {
    keep: {
      offers: stored as unknown as Json,
      band: exact ? first!.bandId : null,
      person: context.answers.person ?? null,
    },
    lists: { offers: items },
  }
  if (exact) return { ...common, outcome: 'exact' as const, words: { ...words, ...sayOffer(first!) } }
  const day = said.date?.kind === 'day' ? sayDay(said.date.day, 'short') : ''
  const say = [...why]
  if (found.why && day && !others) say.push({ key: `book:why_${found.why}`, params: { day } })
  return { ...common, outcome: 'offers' as const, words, say }
}

/** Fewer offers where the list of a full day is one of the choices. */
function beside(found: Extract<Found, { outcome: 'offers' }>, full: FullDay | null, most: number) {
  return full ? { ...found, offers: found.offers.slice(0, most) } : found
}

function orWait(presented: ReturnType<typeof present>, full: FullDay | null) {
  if (!full || presented.outcome !== 'offers') return presented
  const { keep, words, ...rest } = presented
  return { ...rest, outcome: 'full' as const, keep: { ...keep, ...full.keep }, words: { ...words, ...full.words } }
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

export function wrongDate(context: ActionContext) {
  const date = context.said.date
  if (date?.kind !== 'past' && date?.kind !== 'impossible') return null
  const say = [{ key: `book:why_${date.kind}`, params: { said: date.said } }]
  return { outcome: date.kind, say, keep: { said: { ...context.said, date: null } as unknown as Json } }
}

function keepItem(offer: StoredOffer): ListItem {
  const params = sayStored(offer)
  return { value: offer.bandId, label: { key: 'book:keep_item', params }, words: ['giu', 'van giu'] }
}

function sayBooking(person: Person): Record<string, string> {
  return sayBand({ ...person.booking!, fasting: false })
}
