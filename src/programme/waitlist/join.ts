// Puts somebody on the waiting list of a session that has no seat left for them.
import type postgres from 'postgres'
import { type Judged, judgePeople } from '../rules/judge-people.ts'
import { whenDueHere } from '../sessions/audience.ts'
import { lookAt, type Waiter } from './find-full.ts'
import { leave } from './leave.ts'
import { lockQueue } from './lock-queue.ts'
import { placeOf } from './place-of.ts'
import { tierOf } from './rank.ts'

export interface JoinRequest {
  sessionId: string
  /** `missedAtSchool`: as it was told. */
  person: Waiter & Judged
  /** Who puts them on it, and hears of a seat. */
  contactId: string
  /** Gives up the place in another session's queue of this round. */
  switching: boolean
  now: Date
  newId: () => string
}

export type JoinResult =
  | { outcome: 'joined'; entryId: string; place: number }
  | { outcome: 'already_waiting'; entryId: string; place: number | null }
  /** One live entry a person and round: to be asked whether they switch. */
  | { outcome: 'waits_elsewhere'; startsAt: Date; venue: string }
  /** No need to wait: there is a seat, or the person has one there. */
  | { outcome: 'seat_free' }
  /** Not open, not for this person, or too late to be offered a seat there. */
  | { outcome: 'closed' }

/** A booking elsewhere is kept until the new seat is sure. The rights of the contact are looked at here once more. */
export async function join(tx: postgres.TransactionSql, request: JoinRequest): Promise<JoinResult> {
  const { sessionId, person, contactId, switching, now, newId } = request
  const { communeId, residentId } = person
  const queue = await lockQueue(tx, { communeId, sessionId })
  const [wanted] = queue ? await lookAt(tx, { person: whenDueHere(person), sessionId, now }) : []
  if (!wanted || !(await mayBook(tx, request))) return { outcome: 'closed' }
  if (!(await isTheirTurn(tx, request, wanted.roundId))) return { outcome: 'closed' }
  if (await hasSeatThere(tx, request)) return { outcome: 'seat_free' }
  const { roundId, fitsFrom } = wanted
  const live = await liveEntry(tx, { communeId, residentId, roundId })
  if (live?.sessionId === sessionId) {
    return { outcome: 'already_waiting', entryId: live.id, place: await placeOf(tx, { communeId, entryId: live.id }) }
  }
  if (wanted.is !== 'full') return { outcome: wanted.is === 'free' ? 'seat_free' : 'closed' }
  if (live && !switching) return { outcome: 'waits_elsewhere', startsAt: live.startsAt, venue: live.venue }
  // The seat it may have been offered is found by the next minute's look: two queues are never locked at once.
  if (live) await leave(tx, { communeId, entryId: live.id, now })
  const entryId = newId()
  const added = await tx`
    insert into waitlist_entries (
      commune_id, id, resident_id, round_id, session_id, contact_id, tier, fits_from, joined_at
    )
    values (
      ${communeId}, ${entryId}, ${residentId}, ${roundId}, ${sessionId}, ${contactId}, ${tierOf(person, now)},
      ${fitsFrom}, ${now}
    )
    on conflict (commune_id, resident_id, round_id) where state in ('waiting', 'offered') do nothing
    returning 1`
  if (added.length === 0) return join(tx, request)
  return { outcome: 'joined', entryId, place: (await placeOf(tx, { communeId, entryId }))! }
}

async function mayBook(tx: postgres.TransactionSql, { person, contactId }: JoinRequest): Promise<boolean> {
  const rows = await tx`
    select 1
    from contact_residents
    join residents on residents.commune_id = contact_residents.commune_id and residents.id = contact_residents.resident_id
    where contact_residents.contact_id = ${contactId}
      and contact_residents.commune_id = ${person.communeId}
      and contact_residents.resident_id = ${person.residentId}
      and contact_residents.may_book
      and contact_residents.ended_at is null
      and residents.standing in ('listed', 'to_verify')`
  return rows.length > 0
}

/** By the commune's rules; who has a seat in the round already may wait for another. Where they said on VNeID to go is asked in the talk. */
async function isTheirTurn(tx: postgres.TransactionSql, { person, now }: JoinRequest, roundId: string) {
  const [judged] = await judgePeople(tx, [person], now)
  if (judged?.verdict === 'commune' || judged?.verdict === 'registered_elsewhere') return true
  const rows = await tx`
    select 1
    from bookings
    where commune_id = ${person.communeId}
      and resident_id = ${person.residentId}
      and round_id = ${roundId}
      and state = 'live'`
  return rows.length > 0
}

async function hasSeatThere(tx: postgres.TransactionSql, { person, sessionId }: JoinRequest): Promise<boolean> {
  const rows = await tx`
    select 1
    from bookings
    where commune_id = ${person.communeId}
      and resident_id = ${person.residentId}
      and session_id = ${sessionId}
      and state = 'live'`
  return rows.length > 0
}

async function liveEntry(
  tx: postgres.TransactionSql,
  { communeId, residentId, roundId }: { communeId: string; residentId: string; roundId: string },
) {
  const [live] = await tx<{ id: string; sessionId: string; startsAt: Date; venue: string }[]>`
    select waitlist_entries.id, sessions.id as "sessionId", sessions.starts_at as "startsAt", sessions.venue
    from waitlist_entries
    join sessions on sessions.commune_id = waitlist_entries.commune_id and sessions.id = waitlist_entries.session_id
    where waitlist_entries.commune_id = ${communeId}
      and waitlist_entries.resident_id = ${residentId}
      and waitlist_entries.round_id = ${roundId}
      and waitlist_entries.state in ('waiting', 'offered')`
  return live
}
