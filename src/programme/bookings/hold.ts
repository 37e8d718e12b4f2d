// Holds seats while somebody decides, so that what was just shown is still there when they say yes.
import type postgres from 'postgres'
import { bestFirst, isFree, isOpen } from './free-seat.ts'

export interface Wanted {
  residentId: string
  bandId: string
  isPriority: boolean
}

export interface HoldRequest {
  communeId: string
  contactId: string
  /** One seat each; nobody twice. */
  wanted: Wanted[]
  now: Date
}

export type HoldResult =
  | { outcome: 'held' }
  /** For these people nothing is free there any more; nothing is held. */
  | { outcome: 'not_free'; residentIds: string[] }

/** Long enough to ask somebody in the next room, short enough not to keep others waiting. */
export const HOLD_MS = 10 * 60_000

/** All or none. What this contact held before while deciding is let go first; what is offered from the waiting list stays. */
export async function holdSeats(tx: postgres.TransactionSql, request: HoldRequest): Promise<HoldResult> {
  await lockPeople(tx, request)
  await letGo(tx, request)
  const missing: string[] = []
  // Bands in the order of their ids, as everybody locks them.
  for (const wanted of request.wanted.toSorted(byBand)) {
    if (!(await holdOne(tx, request, wanted))) missing.push(wanted.residentId)
  }
  if (missing.length === 0) return { outcome: 'held' }
  if (missing.length < request.wanted.length) await letGo(tx, request)
  return { outcome: 'not_free', residentIds: missing }
}

/** Two phones that decide for one person do it one after the other: one seat of a kind is held for each. Bookings do not wait for this. */
async function lockPeople(tx: postgres.TransactionSql, { communeId, wanted }: HoldRequest): Promise<void> {
  await tx`
    select 1
    from residents
    where commune_id = ${communeId} and id = any(${wanted.map(({ residentId }) => residentId)})
    order by id
    for no key update`
}

/** What a contact, or anybody for these people, has held while deciding; locked in one order, as by whoever calls a session off. */
async function letGo(tx: postgres.TransactionSql, { communeId, contactId, wanted }: HoldRequest): Promise<void> {
  await tx`
    with mine as materialized (
      select band_id, no
      from seats
      where commune_id = ${communeId}
        and hold = 'deciding'
        and (held_for = any(${wanted.map(({ residentId }) => residentId)}) or held_by = ${contactId})
      order by band_id, no
      for update
    )
    update seats
    set held_until = null, held_by = null, held_for = null, hold = null
    from mine
    where seats.commune_id = ${communeId} and seats.band_id = mine.band_id and seats.no = mine.no`
}

/** A seat somebody else has in hand is passed over: this is a kindness, the booking has the last word. */
async function holdOne(tx: postgres.TransactionSql, request: HoldRequest, wanted: Wanted): Promise<boolean> {
  const { communeId, contactId, now } = request
  const { residentId, bandId, isPriority } = wanted
  const taker = { residentId, isPriority, byStaff: false, now }
  const until = new Date(now.getTime() + HOLD_MS)
  // Held for them already: offered from the waiting list, or just given up.
  const held = await tx`
    with seat as materialized (
      select seats.band_id, seats.no, seats.hold
      from session_bands
      join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
      join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
      where session_bands.commune_id = ${communeId}
        and session_bands.id = ${bandId}
        and ${isOpen(tx, taker)}
        and ${isFree(tx, taker)}
      order by ${bestFirst(tx, taker)}
      limit 1
      for update of seats skip locked
    ),
    taken as (
      update seats
      set held_until = ${until}, held_by = ${contactId}, held_for = ${residentId}, hold = 'deciding'
      from seat
      where seats.commune_id = ${communeId} and seats.band_id = seat.band_id and seats.no = seat.no
        and (seats.held_for is distinct from ${residentId} or seats.held_until <= ${now})
    )
    select 1
    from seat`
  return held.length > 0
}

export function byBand(a: { bandId: string; residentId: string }, b: { bandId: string; residentId: string }): number {
  return a.bandId === b.bandId ? (a.residentId < b.residentId ? -1 : 1) : a.bandId < b.bandId ? -1 : 1
}
