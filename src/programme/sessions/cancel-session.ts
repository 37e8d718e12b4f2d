// Calls a session off: its seats are offered no more, its bookings end, and whoever had one is told and asked to book again.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { endWaiting } from '../waitlist/end-waiting.ts'
import { planOffNotices } from './plan-off-notices.ts'
import { type ToTell, toTellByHand } from './to-tell-by-hand.ts'

export interface Cancelling {
  communeId: string
  sessionId: string
  /** As residents are told it, after "vì". */
  because: string
  now: Date
  newId: () => string
}

export type SessionCancelled =
  | { outcome: 'cancelled'; bookings: number; phones: number; byHand: ToTell[] }
  | { outcome: 'cancelled_already' }
  /** It has ended, or was closed. */
  | { outcome: 'over' }

/** Everything or nothing, in the caller's transaction; a second call changes nothing and tells nobody. */
export async function cancelSession(
  tx: postgres.TransactionSql,
  seal: Seal,
  cancelling: Cancelling,
): Promise<SessionCancelled> {
  const { communeId, sessionId, because, now, newId } = cancelling
  // Two commands on one session follow each other; a booking, which only names the session, need not wait.
  const [session] = await tx<{ state: string; endsAt: Date }[]>`
    select state, ends_at as "endsAt"
    from sessions
    where commune_id = ${communeId} and id = ${sessionId}
    for no key update`
  if (session!.state === 'cancelled') return { outcome: 'cancelled_already' }
  if (session!.state === 'closed' || session!.endsAt <= now) return { outcome: 'over' }
  await stopOffering(tx, communeId, sessionId)
  const ended = await endBookings(tx, cancelling)
  await tx`
    update sessions
    set state = 'cancelled', cancelled_at = ${now}, cancelled_because = ${because}
    where commune_id = ${communeId} and id = ${sessionId}`
  const phones = await planOffNotices(tx, seal, { communeId, sessionId, uselessAfter: session!.endsAt, now, newId })
  await endWaiting(tx, seal, { communeId, sessionId, now, newId })
  const byHand = await toTellByHand(tx, seal, { communeId, residentIds: ended })
  return { outcome: 'cancelled', bookings: ended.length, phones, byHand }
}

/**
 * Bookings first, then seats in their order, as everybody locks them. Whoever was just taking a seat is waited for, and whoever comes after
 * finds none that is offered: no booking is left behind in a session that is off.
 */
async function stopOffering(tx: postgres.TransactionSql, communeId: string, sessionId: string): Promise<void> {
  await tx`
    select id
    from bookings
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'live'
    order by id
    for update`
  await tx`
    with theirs as materialized (
      select seats.band_id, seats.no
      from session_bands
      join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
      where session_bands.commune_id = ${communeId}
        and session_bands.session_id = ${sessionId}
      order by seats.band_id, seats.no
      for update of seats
    )
    update seats
    set offered = false, held_until = null, held_by = null, held_for = null, hold = null
    from theirs
    where seats.commune_id = ${communeId} and seats.band_id = theirs.band_id and seats.no = theirs.no`
}

/** Returns whose bookings these were. */
async function endBookings(tx: postgres.TransactionSql, { communeId, sessionId, now }: Cancelling): Promise<string[]> {
  const rows = await tx<{ residentId: string }[]>`
    with ended as (
      update bookings
      set state = 'cancelled', seat_no = null, changed_at = ${now}
      where commune_id = ${communeId}
        and session_id = ${sessionId}
        and state = 'live'
      returning id, band_id, resident_id
    ),
    freed as (
      update seats
      set booking_id = null
      from ended
      where seats.commune_id = ${communeId}
        and seats.band_id = ended.band_id
        and seats.booking_id = ended.id
    )
    select resident_id as "residentId"
    from ended`
  return rows.map(({ residentId }) => residentId)
}
