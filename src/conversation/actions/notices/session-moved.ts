// What the notice that a session was moved says: from which day, why, and the new hour of each person of the phone.
import type { AboutMove } from '../../../programme/sessions/plan-moved-notices.ts'
import { type VisitMoved, visitsMoved } from '../../../programme/sessions/visits-moved.ts'
import { localDay, localTime, sayDay, sayTime } from '../../../vietnamese/dates.ts'
import { countSegments } from '../../../vietnamese/sms.ts'
import { MOST_SMS_UNITS } from '../../in-two-messages.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson, sayPlace } from '../in-words.ts'

/** Of the two parts of an SMS, what the question and its choices take. */
const ASKED_UNITS = 78

/** `told`: this phone may be told, but changes nothing. `untrue`: moved again, called off, or nobody of this phone goes there any more. */
export const readSessionMoved = action(['due', 'told', 'untrue'], async (context) => {
  const { session, moved, was } = context.answers.about as unknown as AboutMove
  const { tx, seal, contactId, now } = context
  const visits = await visitsMoved(tx, seal, { contactId, sessionId: session, movedAt: new Date(moved), now })
  if (visits.length === 0) return { outcome: 'untrue' as const }
  // What was asked of the old day, by a reminder or an earlier move, is not asked again.
  const gone = [session, ...visits.map(({ bookingId }) => bookingId)]
  const say = [{ key: 'session_moved:words', params: await sayMoved(context, visits, was) }]
  if (!visits.every(({ mayBook }) => mayBook)) return { outcome: 'told' as const, say, gone }
  const one = visits.length === 1 ? visits[0]! : null
  return {
    outcome: 'due' as const,
    say,
    gone,
    words: { context: one ? 'one' : 'several' },
    keep: {
      visits: visits.map(({ bookingId }) => bookingId),
      ...(one && { booking: one.bookingId, person: `${one.communeId}/${one.residentId}` }),
    },
  }
})

/** Everybody with their hour; where that is too much for an SMS, how many they are. */
async function sayMoved(context: ActionContext, visits: VisitMoved[], was: AboutMove['was']) {
  const people = await context.people()
  const { startsAt, venue, venueKind, because } = visits[0]!
  const oldDay = localDay(new Date(was.startsAt))
  const shared = {
    old_day: sayDay(oldDay, 'short'),
    because,
    day_short: sayDay(localDay(startsAt), 'short'),
    place: sayPlace({ venue, venueKind }),
    context: contextOf({ isOtherDay: localDay(startsAt) !== oldDay, isOtherPlace: venue !== was.venue }),
  }
  const hours = visits.map((visit) => `${sayPerson(visit, people, context.now)} ${sayTime(localTime(visit.startsAt))}`)
  const named = { ...shared, visits: hours.join(', ') }
  const sms = context.read({ key: 'session_moved:words', params: named }, 'gsm7')
  if (countSegments(sms).units <= MOST_SMS_UNITS - ASKED_UNITS) return named
  return {
    ...shared,
    visits: context.read({ key: 'session_moved:people', params: { how_many: String(visits.length) } }, 'accented'),
  }
}

function contextOf({ isOtherDay, isOtherPlace }: { isOtherDay: boolean; isOtherPlace: boolean }): string {
  if (isOtherDay) return isOtherPlace ? 'day_place' : 'day'
  return isOtherPlace ? 'place' : 'time'
}
