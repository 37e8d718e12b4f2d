// A seat at the station for a talk about a result: which ones there are, and taking one.
import { book } from '../../../programme/bookings/book.ts'
import { counsellingBooked, counsellingSlots } from '../../../programme/sessions/counselling-slots.ts'
import { addDays, atLocal, localDay, localTime, sayTime } from '../../../vietnamese/dates.ts'
import type { Json, ListItem } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { chosenPerson } from '../whom.ts'
import { chosenOffer, type StoredOffer, sayStored, shownOf } from './chosen-offer.ts'
import { sayWhyGone } from './say-why-gone.ts'

const MOST_SLOTS = 2
/** Where nothing is free before the day the station asked for, the next ones are better than none. */
const LATER_DAYS = 30

export const findSlots = action(['slots', 'none'], async (context) => {
  const person = await chosenPerson(context)
  const picked = chosenOffer(context)
  const say = await sayWhyGone(context, 'result', { communeId: person?.communeId, picked: picked ? [picked] : [] })
  const slots = person && (await offerSlots(context, person.communeId, String(context.answers.slots_before)))
  if (!slots) return { outcome: 'none' as const, say }
  return { outcome: 'slots' as const, say, ...slots }
})

export const bookSlot = action(['booked', 'already_booked', 'taken'], async (context) => {
  const { tx, contactId, now, newId } = context
  const person = await chosenPerson(context)
  const offer = chosenOffer(context)
  if (!person || !offer) return { outcome: 'taken' as const }
  const { communeId, residentId } = person
  const { bandId, roundId } = offer
  const result = await book(tx, {
    communeId,
    residentId,
    roundId,
    bandId,
    contactId,
    shown: shownOf(offer),
    now,
    newId,
  })
  const words = { person: sayPerson(person, await context.people(), now), ...sayStored(offer) }
  if (result.outcome === 'booked') return { outcome: 'booked' as const, words }
  const there = await counsellingBooked(tx, { communeId, residentId, now })
  return there
    ? { outcome: 'already_booked' as const, words: { ...words, ...sayBand(there) } }
    : { outcome: 'taken' as const }
})

/** What a question about slots needs; null: none is free. `before`: YYYY-MM-DD, until when the station wants to see the person. */
export async function offerSlots(
  { tx, now }: ActionContext,
  communeId: string,
  before: string,
): Promise<{ keep: Record<string, Json>; lists: Record<string, ListItem[]> } | null> {
  const search = (day: string) =>
    counsellingSlots(tx, { communeId, before: atLocal(day, '00:00'), now, limit: MOST_SLOTS })
  const inTime = await search(before)
  const slots = inTime.length > 0 ? inTime : await search(addDays(localDay(now), LATER_DAYS))
  if (slots.length === 0) return null
  const stored: StoredOffer[] = slots.map((slot) => ({
    ...slot,
    startsAt: slot.startsAt.toISOString(),
    fasting: false,
  }))
  const offers = stored.map((slot) => ({
    value: slot.bandId,
    label: { key: 'book:offer_item', params: sayStored(slot) },
    words: [sayTime(localTime(new Date(slot.startsAt)), 'short'), sayTime(localTime(new Date(slot.startsAt)))],
  }))
  return { keep: { offers: stored as unknown as Json, slots_before: before }, lists: { offers } }
}
