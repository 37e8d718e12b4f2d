// Takes a session up again that was called off: its seats are offered, and the bookings that ended with it live again.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { waitAgain } from '../waitlist/end-waiting.ts'
import { type ToTell, whoIs } from './to-tell-by-hand.ts'

export type SessionReopened =
  /** `told`: of the restored those who were told already that it is off, so that somebody calls them. */
  { outcome: 'reopened'; restored: number; told: ToTell[] } | { outcome: 'not_cancelled' } | { outcome: 'over' }

/** Whoever has booked anew in the round meanwhile keeps that. Messages that have not gone out yet never will. */
export async function reopenSession(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, sessionId, now }: { communeId: string; sessionId: string; now: Date },
): Promise<SessionReopened> {
  const [session] = await tx<{ state: string; endsAt: Date; cancelledAt: Date }[]>`
    select state, ends_at as "endsAt", cancelled_at as "cancelledAt"
    from sessions
    where commune_id = ${communeId} and id = ${sessionId}
    for no key update`
  if (session!.state !== 'cancelled') return { outcome: 'not_cancelled' }
  if (session!.endsAt <= now) return { outcome: 'over' }
  await tx`
    update seats
    set offered = true
    from session_bands
    where session_bands.commune_id = ${communeId}
      and session_bands.session_id = ${sessionId}
      and seats.commune_id = session_bands.commune_id
      and seats.band_id = session_bands.id`
  const restored = await restoreAll(tx, communeId, sessionId, session!.cancelledAt)
  await tx`
    update sessions
    set state = 'open'
    where commune_id = ${communeId} and id = ${sessionId}`
  await waitAgain(tx, { communeId, sessionId, cancelledAt: session!.cancelledAt })
  const told = await stopTelling(tx, communeId, sessionId, session!.cancelledAt)
  const residentIds = restored.filter((residentId) => told.has(residentId))
  return { outcome: 'reopened', restored: restored.length, told: await whoIs(tx, seal, { communeId, residentIds }) }
}

/** Whoever books anew in this very moment is seen at the next attempt. */
async function restoreAll(
  tx: postgres.TransactionSql,
  ...which: [communeId: string, sessionId: string, cancelledAt: Date]
): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tx.savepoint((all) => restoreBookings(all, ...which))
    } catch (error) {
      const booked = (error as { constraint_name?: string }).constraint_name === 'bookings_one_per_person_per_round'
      if (!booked || attempt === 3) throw error
    }
  }
}

/** In the old bands, on whatever seat; as of when they were booked, so that the reminder of the evening before goes out. */
async function restoreBookings(
  tx: postgres.TransactionSql,
  communeId: string,
  sessionId: string,
  cancelledAt: Date,
): Promise<string[]> {
  const rows = await tx<{ residentId: string }[]>`
    with ended as (
      select bookings.id, bookings.band_id, row_number() over (partition by bookings.band_id order by bookings.id) as place
      from bookings
      join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
      where bookings.commune_id = ${communeId}
        and bookings.session_id = ${sessionId}
        and bookings.state = 'cancelled'
        and bookings.changed_at = ${cancelledAt}
        and residents.standing in ('listed', 'to_verify')
        and not exists (
          select 1
          from bookings anew
          where anew.commune_id = bookings.commune_id
            and anew.resident_id = bookings.resident_id
            and anew.round_id = bookings.round_id
            and anew.state in ('live', 'attended')
        )
    ),
    free as (
      select seats.band_id, seats.no, row_number() over (partition by seats.band_id order by seats.no) as place
      from session_bands
      join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
      where session_bands.commune_id = ${communeId}
        and session_bands.session_id = ${sessionId}
        and seats.booking_id is null
    ),
    restored as (
      update bookings
      set state = 'live', seat_no = free.no, changed_at = bookings.booked_at
      from ended
      join free on free.band_id = ended.band_id and free.place = ended.place
      where bookings.commune_id = ${communeId} and bookings.id = ended.id
      returning bookings.id, bookings.band_id, bookings.seat_no, bookings.resident_id
    ),
    taken as (
      update seats
      set booking_id = restored.id
      from restored
      where seats.commune_id = ${communeId} and seats.band_id = restored.band_id and seats.no = restored.seat_no
    )
    select resident_id as "residentId"
    from restored`
  return rows.map(({ residentId }) => residentId)
}

/** Returns who has been told, or may have been. */
async function stopTelling(
  tx: postgres.TransactionSql,
  communeId: string,
  sessionId: string,
  cancelledAt: Date,
): Promise<Set<string>> {
  await tx`
    update outbound_messages
    set state = 'untrue'
    where commune_id = ${communeId}
      and subject_kind = 'session'
      and subject_id = ${sessionId}
      and created_at = ${cancelledAt}
      and state = 'queued'
      and claimed_until is null`
  const rows = await tx<{ residentId: string }[]>`
    select distinct unnest(residents) as "residentId"
    from outbound_messages
    where commune_id = ${communeId}
      and subject_kind = 'session'
      and subject_id = ${sessionId}
      and created_at = ${cancelledAt}
      and (state in ('sent', 'unknown') or claimed_until is not null)`
  return new Set(rows.map(({ residentId }) => residentId))
}
