// The words for a place on a waiting list and for a seat that is offered there.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import type { Waiting } from '../../../programme/waitlist/waiting-of.ts'
import { localDay, localTime, sayDay, sayTime } from '../../../vietnamese/dates.ts'
import type { Json, Part } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { isChild } from '../people/guardian.ts'
import { matching, refOf, statedPerson } from '../whom.ts'

export interface WaitingHere {
  person: Person
  entry: Waiting
}

/** Of the people of the phone those that are meant; all of them where nobody was named. */
export function waitingAmong(context: ActionContext, people: Person[], entries: Waiting[]): WaitingHere[] {
  const meant = matching(people, statedPerson(context), context.now)
  return entries.flatMap((entry) => {
    const person = meant.find((one) => one.residentId === entry.residentId && one.communeId === entry.communeId)
    return person ? [{ person, entry }] : []
  })
}

/** What the texts about one place on a list need, and what the talk has to keep for what is answered. */
export function stands(context: ActionContext, people: Person[], { person, entry }: WaitingHere) {
  return {
    keep: {
      entry: entry.entryId,
      person: refOf(person),
      waiting: entry.sessionId,
      ...(entry.state === 'offered' && { shown: shownOf(entry) }),
    },
    words: {
      person: sayPerson(person, people, context.now),
      ...sayDayOf(entry),
      place: entry.venue,
      ...sayWanted(entry),
      rank: String(entry.place ?? 1),
      ...(entry.state === 'offered' && sayOffered(person, entry, context.now)),
    },
  }
}

/** As `stands`, of a seat that was offered before its session was moved. */
export function standsAnew(context: ActionContext, people: Person[], here: WaitingHere) {
  const { keep, words } = stands(context, people, here)
  const was = (words as Record<string, string>).context
  return { keep, words: { ...words, context: was === 'plain' ? 'anew' : `anew_${was}` } }
}

/** What an answer to the offer says yes to. */
function shownOf({ offer, venue }: Waiting): Json {
  return offer && { startsAt: offer.startsAt.toISOString(), venue }
}

/** Said beside bookings that are shown. */
export function alsoWaiting(context: ActionContext, people: Person[], waiting: WaitingHere[]): Part[] {
  return waiting
    .filter(({ entry }) => entry.state === 'waiting')
    .map((here) => ({ key: 'waiting:also', params: stands(context, people, here).words }))
}

/** The session that is waited for, beside whatever else a text speaks of. */
export function sayWanted(session: { startsAt: Date; venue: string }): Record<string, string> {
  return { wait_day: sayDayOf(session).day_short!, wait_place: session.venue }
}

export function sayDayOf({ startsAt }: { startsAt: Date }): Record<string, string> {
  return { day_short: sayDay(localDay(startsAt), 'short') }
}

/** "7 giờ 30, thứ Năm 26/11": the booking a person has; '' without one. */
export function sayOld({ booking }: Person): string {
  return booking ? `${sayTime(localTime(booking.startsAt))}, ${sayDay(localDay(booking.startsAt), 'short')}` : ''
}

/** Which seat, until when, and which booking it would replace. */
function sayOffered(person: Person, { offer, venue }: Waiting, now: Date): Record<string, string> {
  if (!offer) return {}
  return {
    ...sayBand({ ...offer, venue }),
    until: sayUntil(offer.until, now),
    old: sayOld(person),
    context: person.booking ? 'moving' : isChild(person, now) ? 'child' : 'plain',
  }
}

function sayUntil(until: Date, now: Date): string {
  const day = localDay(until)
  return `${sayTime(localTime(until))} ${day === localDay(now) ? 'hôm nay' : sayDay(day, 'short')}`
}
