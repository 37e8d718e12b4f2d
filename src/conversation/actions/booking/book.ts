// Takes, moves and gives back seats, and says what came of it.
import { book as bookSeat } from '../../../programme/bookings/book.ts'
import { cancelBooking, UNDO_MS } from '../../../programme/bookings/cancel.ts'
import { justCancelled } from '../../../programme/bookings/just-cancelled.ts'
import { moveBooking } from '../../../programme/bookings/move.ts'
import { restoreBooking } from '../../../programme/bookings/restore.ts'
import { isPriorityPerson } from '../../../programme/residents/priority.ts'
import { seasonEnd } from '../../../programme/rounds/season-end.ts'
import { action } from '../action.ts'
import { isAtHome, sayBand, sayPerson } from '../in-words.ts'
import { consentForChildren, isChild } from '../people/guardian.ts'
import { bookedPerson, chosenPerson, refOf } from '../whom.ts'
import { sayCancelled } from './bookings.ts'
import { chosenOffer, sayStored, shownOf } from './chosen-offer.ts'

export const book = action(['booked', 'already_booked', 'band_full', 'band_closed'], async (context) => {
  const person = await chosenPerson(context)
  const offer = chosenOffer(context)
  if (!person || !offer) return { outcome: 'band_closed' as const }
  const result = await bookSeat(context.tx, {
    communeId: person.communeId,
    residentId: person.residentId,
    roundId: offer.roundId,
    bandId: offer.bandId,
    contactId: context.contactId,
    isPriority: isPriorityPerson(person, context.now),
    shown: shownOf(offer),
    now: context.now,
    newId: context.newId,
  })
  context.passing('book')
  if (result.outcome === 'booked') await consentForChildren(context, [person])
  if (result.outcome !== 'already_booked') {
    const words = sayStored(offer)
    if (isChild(person, context.now) && !isAtHome(offer)) words.context = offer.fasting ? 'child_fasting' : 'child'
    return { outcome: result.outcome, words }
  }
  context.forgetPeople()
  const booked = (await chosenPerson(context))?.booking
  return { outcome: 'already_booked' as const, words: booked ? sayBand(booked as never) : {} }
})

export const move = action(['moved', 'band_full', 'band_closed', 'gone', 'same_band'], async (context) => {
  const person = await bookedPerson(context)
  const offer = chosenOffer(context)
  if (!person?.booking || !offer) return { outcome: 'gone' as const }
  const result = await moveBooking(context.tx, {
    communeId: person.communeId,
    bookingId: person.booking.bookingId,
    bandId: offer.bandId,
    contactId: context.contactId,
    isPriority: isPriorityPerson(person, context.now),
    shown: shownOf(offer),
    now: context.now,
  })
  const outcome = result.outcome === 'other_round' ? ('band_closed' as const) : result.outcome
  return { outcome, words: sayStored(offer) }
})

export const cancel = action(['cancelled', 'gone'], async (context) => {
  const person = await bookedPerson(context)
  if (!person?.booking) return { outcome: 'gone' as const }
  const { communeId } = person
  const { bookingId, roundId } = person.booking
  const kept = { until: new Date(context.now.getTime() + UNDO_MS), contactId: context.contactId }
  const result = await cancelBooking(context.tx, { communeId, bookingId, kept, now: context.now })
  if (result.outcome === 'gone') return { outcome: 'gone' as const }
  context.forgetPeople()
  const end = await seasonEnd(context.tx, { communeId, roundId })
  return {
    outcome: 'cancelled' as const,
    keep: { person: refOf(person), booking: null, said: {} },
    words: { person: sayPerson(person, await context.people(), context.now), season_end: end },
  }
})

/** Takes back the cancelling of a moment ago. */
export const undoCancel = action(['restored', 'gone'], async (context) => {
  const { tx, contactId, now } = context
  const [last] = await justCancelled(tx, { contactId, now })
  const isBack = last && (await restoreBooking(tx, { ...last, byStaff: false, now }))
  if (!isBack) return { outcome: 'gone' as const }
  context.forgetPeople()
  return { outcome: 'restored' as const, keep: { booking: last.bookingId }, words: await sayCancelled(context, last) }
})
