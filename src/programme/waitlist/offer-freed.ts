// Offers the free seats of a session to those who wait for one, in the order of the list; nobody is passed over.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'
import { offerKey } from './lapse-offers.ts'
import { lockQueue, type Queue, type QueueOf } from './lock-queue.ts'
import { offerUntil } from './offer-until.ts'
import { byRank } from './rank.ts'
import { stillDue } from './still-due.ts'

export interface Offering extends QueueOf {
  now: Date
  newId: () => string
}

export interface Offered {
  entryId: string
  residentId: string
  bandId: string
  seatNo: number
  until: Date
}

/**
 * Under the lock of the queue, which two processes cannot hold at once: a seat is offered once, and rank 2 never gets what fits
 * rank 1. Whoever cannot take it any more (examined, moved away, wants no messages …) has left. `busy`: see lockQueue.
 */
export async function offerFreed(
  tx: postgres.TransactionSql,
  seal: Seal,
  offering: Offering,
  busy: 'wait' | 'skip' = 'wait',
): Promise<Offered[]> {
  const queue = await lockQueue(tx, offering, busy)
  if (queue?.state !== 'open' || !queue.approved) return []
  const seats = await freeSeats(tx, offering)
  if (seats.length === 0) return []
  const offered: Offered[] = []
  const entries = await waitingEntries(tx, queue, offering)
  const examined = entries.filter((entry) => entry.isExamined).map(({ residentId }) => residentId)
  const due = await stillDue(tx, { ...offering, residentIds: examined })
  for (const entry of entries) {
    if (seats.length === 0) break
    const isOut = !entry.eligible || (entry.isExamined && !due.has(entry.residentId))
    if (isOut) await dropOut(tx, offering, entry.id)
    if (isOut || entry.isOffered) continue
    const at = seats.findIndex((seat) => fits(seat, entry, queue, offering.now))
    if (at < 0) continue
    const [seat] = seats.splice(at, 1)
    offered.push(await offer(tx, seal, offering, entry, seat!))
  }
  return offered
}

interface FreeSeat {
  bandId: string
  no: number
  class: 'open' | 'priority'
  startsAt: Date
  until: Date
}

/** Earliest first. A seat in somebody's hands just now is not free yet: what becomes of it is seen a minute later. */
async function freeSeats(tx: postgres.TransactionSql, { communeId, sessionId, now }: Offering): Promise<FreeSeat[]> {
  const rows = await tx<Omit<FreeSeat, 'until'>[]>`
    select seats.band_id as "bandId", seats.no, seats.class, session_bands.starts_at as "startsAt"
    from session_bands
    join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where session_bands.commune_id = ${communeId}
      and session_bands.session_id = ${sessionId}
      and seats.booking_id is null
      and seats.offered
      and seats.class in ('open', 'priority')
      and (seats.held_until is null or seats.held_until <= ${now})
    order by session_bands.starts_at, seats.no
    for update of seats skip locked`
  return rows.flatMap((seat) => {
    const until = offerUntil(now, seat.startsAt)
    return until ? [{ ...seat, until }] : []
  })
}

interface Entry {
  id: string
  residentId: string
  contactId: string
  tier: 1 | 2
  fitsFrom: Date | null
  eligible: boolean
  /** In this round: whether it is their turn again is for the rules to say. */
  isExamined: boolean
  /** Has a seat in hand already, of another round: one after the other. */
  isOffered: boolean
}

async function waitingEntries(tx: postgres.TransactionSql, queue: Queue, { communeId, sessionId }: Offering) {
  return tx<Entry[]>`
    select waitlist_entries.id, waitlist_entries.resident_id as "residentId", waitlist_entries.contact_id as "contactId",
      waitlist_entries.tier, waitlist_entries.fits_from as "fitsFrom",
      residents.standing in ('listed', 'to_verify')
        and exists (
          select 1
          from contact_residents
          where contact_residents.contact_id = waitlist_entries.contact_id
            and contact_residents.commune_id = waitlist_entries.commune_id
            and contact_residents.resident_id = waitlist_entries.resident_id
            and contact_residents.may_book
            and contact_residents.ended_at is null
        )
        and not exists (
          select 1
          from opt_outs
          where opt_outs.contact_id = waitlist_entries.contact_id
            and opt_outs.ended_at is null
            and (
              opt_outs.resident_id is null
              or opt_outs.commune_id = waitlist_entries.commune_id and opt_outs.resident_id = waitlist_entries.resident_id
            )
        )
        and not exists (
          select 1
          from bookings
          where bookings.commune_id = waitlist_entries.commune_id
            and bookings.resident_id = waitlist_entries.resident_id
            and bookings.session_id = waitlist_entries.session_id
            and bookings.state = 'live'
        ) as eligible,
      exists (
        select 1
        from attendance
        where attendance.commune_id = waitlist_entries.commune_id
          and attendance.resident_id = waitlist_entries.resident_id
          and attendance.round_id = ${queue.roundId}
          and attendance.state = 'examined'
      ) as "isExamined",
      exists (
        select 1
        from seats
        where seats.commune_id = waitlist_entries.commune_id
          and seats.held_for = waitlist_entries.resident_id
          and seats.hold = 'offered'
      ) as "isOffered"
    from waitlist_entries
    join residents on residents.commune_id = waitlist_entries.commune_id
      and residents.id = waitlist_entries.resident_id
    where waitlist_entries.commune_id = ${communeId}
      and waitlist_entries.session_id = ${sessionId}
      and waitlist_entries.state = 'waiting'
    order by ${byRank(tx)}
    for update of waitlist_entries`
}

function fits(seat: FreeSeat, { tier, fitsFrom }: Entry, { priorityUntil }: Queue, now: Date): boolean {
  if (fitsFrom && seat.startsAt < fitsFrom) return false
  return seat.class === 'open' || tier === 1 || (priorityUntil !== null && priorityUntil <= now)
}

async function dropOut(tx: postgres.TransactionSql, { communeId, now }: Offering, entryId: string): Promise<void> {
  await tx`
    update waitlist_entries
    set state = 'left', ended_at = ${now}
    where commune_id = ${communeId} and id = ${entryId} and state = 'waiting'`
}

/** One statement ties the seat to the entry; the message says it when it goes out. */
async function offer(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, now, newId }: Offering,
  { id, residentId, contactId }: Entry,
  { bandId, no, until }: FreeSeat,
): Promise<Offered> {
  const tied = await tx`
    with held as (
      update seats
      set held_until = ${until}, held_by = null, held_for = ${residentId}, hold = 'offered'
      where commune_id = ${communeId} and band_id = ${bandId} and no = ${no} and booking_id is null
      returning 1
    )
    update waitlist_entries
    set state = 'offered', band_id = ${bandId}, seat_no = ${no}, offered_at = ${now}, offer_until = ${until}
    where commune_id = ${communeId}
      and id = ${id}
      and state = 'waiting'
      and exists (select 1 from held)
    returning 1`
  if (tied.length === 0) throw new Error(`the entry ${id} changed under the lock of its queue; try again`)
  const notice = {
    id: newId(),
    contactId,
    idempotencyKey: offerKey(id, now),
    flow: 'waiting:offer',
    about: { entry: id },
    communeId,
    residents: [residentId],
    subject: { kind: 'waitlist' as const, id },
    dueAt: now,
    uselessAfter: until,
  }
  await enqueueNotices(tx, seal, [notice], now)
  return { entryId: id, residentId, bandId, seatNo: no, until }
}
