// Moves a session to another time or place: its bands go along, its bookings stay on their seats, and whoever has one is told.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { daysBetween, localDay } from '../../vietnamese/dates.ts'
import { tellOffersAnew } from '../waitlist/tell-offers-anew.ts'
import { type MovePlan, type MoveWish, planMove, type Stand } from './plan-move.ts'
import { planMovedNotices } from './plan-moved-notices.ts'
import { type ToTell, toTellByHand, whoIs } from './to-tell-by-hand.ts'

export interface Moving extends MoveWish {
  /** As residents are told it, after "vì". */
  because: string
  newId: () => string
}

export type SessionMoved =
  | {
      outcome: 'moved'
      from: Stand
      to: Stand
      bookings: number
      phones: number
      byHand: ToTell[]
      misfits: ToTell[]
      overlaps: string[]
    }
  | Exclude<MovePlan, { outcome: 'ready' }>

/**
 * Everything or nothing, in the caller's transaction. Moved again it is told again; moved back before anybody was told,
 * nobody hears of it. Who waits for a seat goes on waiting, and who was offered one is offered it anew.
 */
export async function moveSession(tx: postgres.TransactionSql, seal: Seal, moving: Moving): Promise<SessionMoved> {
  const first = await planMove(tx, moving)
  if (first.outcome !== 'ready') return first
  await lockSeats(tx, moving)
  // Whoever was just taking a seat has it by now.
  const plan = await planMove(tx, moving)
  if (plan.outcome !== 'ready') return plan
  const { communeId, sessionId, now, newId } = moving
  const { from, to, booked, misfits, overlaps } = plan
  const before = await moveRow(tx, moving, plan)
  await moveBands(tx, moving, to.startsAt.getTime() - from.startsAt.getTime())
  await keepTrue(tx, moving, daysBetween(localDay(from.startsAt), localDay(to.startsAt)))
  const phones = await planMovedNotices(tx, seal, { communeId, sessionId, from, to, movedBefore: before, now, newId })
  await tellOffersAnew(tx, seal, { communeId, sessionId, now, newId })
  return {
    outcome: 'moved',
    from,
    to,
    bookings: booked.length,
    phones,
    byHand: await toTellByHand(tx, seal, { communeId, residentIds: booked }),
    misfits: await whoIs(tx, seal, { communeId, residentIds: misfits }),
    overlaps,
  }
}

/**
 * Bookings first, then seats in their order, as everybody locks them. Whoever was just taking a seat is waited for; whoever comes
 * after, with the old time still before their eyes, sees the new one once they have a seat (bookings/as-shown.ts): no booking is
 * left behind that nobody is told of. The rows stay: who waits for one to give it back must find it.
 */
async function lockSeats(tx: postgres.TransactionSql, { communeId, sessionId }: Moving): Promise<void> {
  await tx`
    select id
    from bookings
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'live'
    order by id
    for update`
  await tx`
    select 1
    from session_bands
    join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where session_bands.commune_id = ${communeId}
      and session_bands.session_id = ${sessionId}
    order by seats.band_id, seats.no
    for update of seats`
}

/** Seats that are still kept are kept as long before the new day; what was opened for everybody stays open. Returns the last move. */
async function moveRow(
  tx: postgres.TransactionSql,
  { communeId, sessionId, because, now }: Moving,
  { from, to }: { from: Stand; to: Stand },
): Promise<Date | null> {
  const [row] = await tx<{ movedBefore: Date | null }[]>`
    with earlier as materialized (
      select moved_at
      from sessions
      where commune_id = ${communeId} and id = ${sessionId}
    )
    update sessions
    set starts_at = ${to.startsAt},
      ends_at = ${to.endsAt},
      venue = ${to.venue},
      priority_until = case
        when priority_until > ${now} then priority_until + (${to.startsAt}::timestamptz - ${from.startsAt}::timestamptz)
        else priority_until
      end,
      moved_at = ${now},
      moved_because = ${because},
      before_starts_at = ${from.startsAt},
      before_venue = ${from.venue}
    from earlier
    where sessions.commune_id = ${communeId} and sessions.id = ${sessionId}
    returning earlier.moved_at as "movedBefore"`
  return row!.movedBefore
}

/** One after the other, the foremost first: no band may begin when another of its session does, not even for a moment. */
async function moveBands(
  tx: postgres.TransactionSql,
  { communeId, sessionId }: Moving,
  laterMs: number,
): Promise<void> {
  if (laterMs === 0) return
  const bands = await tx<{ id: string; startsAt: Date; endsAt: Date }[]>`
    select id, starts_at as "startsAt", ends_at as "endsAt"
    from session_bands
    where commune_id = ${communeId} and session_id = ${sessionId}
    order by starts_at`
  for (const { id, startsAt, endsAt } of laterMs > 0 ? bands.toReversed() : bands) {
    await tx`
      update session_bands
      set starts_at = ${new Date(startsAt.getTime() + laterMs)}, ends_at = ${new Date(endsAt.getTime() + laterMs)}
      where commune_id = ${communeId} and id = ${id}`
  }
}

/** Who said they would come said it of the old time; from what hour of the day a child may wait for a seat is of the new day. */
async function keepTrue(tx: postgres.TransactionSql, { communeId, sessionId }: Moving, days: number): Promise<void> {
  await tx`
    update bookings
    set confirmed_at = null
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'live'
      and confirmed_at is not null`
  await tx`
    update waitlist_entries
    set fits_from = fits_from + make_interval(hours => ${days * 24})
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state in ('waiting', 'offered')
      and fits_from is not null`
}
