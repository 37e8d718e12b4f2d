// Moves one live booking to another band of the same round: the old seat is free only when the new one is taken.
import type postgres from 'postgres'
import { asShown } from './as-shown.ts'
import { bestFirst, isAsShown, isFree, isOpen, type Shown } from './free-seat.ts'
import { untilSure } from './until-sure.ts'

export interface MoveRequest {
  communeId: string
  bookingId: string
  bandId: string
  /** Who moves; null: staff. */
  contactId: string | null
  /** Whether seats kept for the priority groups are for this person (domain.md R11); absent: no. */
  isPriority?: boolean
  /** A band that was moved since is closed. */
  shown?: Shown
  now: Date
}

export type MoveResult =
  | { outcome: 'moved'; seatNo: number }
  | { outcome: 'band_full' }
  | { outcome: 'band_closed' }
  /** There is no such live booking any more. */
  | { outcome: 'gone' }
  | { outcome: 'same_band' }
  /** A booking stays in its round; elsewhere it is a new booking. */
  | { outcome: 'other_round' }

/** One statement changes the booking and both seats; every refusal leaves everything as it was. */
export function moveBooking(tx: postgres.TransactionSql, request: MoveRequest): Promise<MoveResult> {
  return asShown(tx, request, (all) => moveSeat(all, request))
}

async function moveSeat(tx: postgres.TransactionSql, request: MoveRequest): Promise<MoveResult> {
  const tried = await untilSure(() => claim(tx, request))
  if (!tried) return { outcome: 'gone' }
  if (tried.sameBand) return { outcome: 'same_band' }
  if (!tried.bandRound) return { outcome: 'band_closed' }
  if (tried.bandRound !== tried.bookingRound) return { outcome: 'other_round' }
  if (!tried.open) return { outcome: 'band_closed' }
  return tried.seatNo === null ? { outcome: 'band_full' } : { outcome: 'moved', seatNo: tried.seatNo }
}

interface Claim {
  sameBand: boolean
  bookingRound: string
  bandRound: string | null
  open: boolean | null
  seatNo: number | null
  /** No seat was locked, but there are free ones that others are working on. */
  inHand: boolean
}

// No two moves can wait for each other: everybody locks the booking first, a taken seat is changed only by who
// holds its booking, and nobody waits for a free seat. The booking is locked before anything
// is joined to it, because a move that we waited for has changed its session.
async function claim(tx: postgres.TransactionSql, request: MoveRequest): Promise<Claim | undefined> {
  const { communeId, bookingId, bandId, contactId, isPriority = false, now } = request
  const taker = { residentId: tx`wanted.resident_id`, isPriority, byStaff: contactId === null, now }
  const [row] = await tx<Claim[]>`
    with locked as materialized (
      select id, resident_id, round_id, session_id, band_id, seat_no
      from bookings
      where commune_id = ${communeId} and id = ${bookingId} and state = 'live'
      for update
    ),
    mine as materialized (
      select locked.id, locked.resident_id, locked.round_id, locked.band_id, locked.seat_no
      from locked
      join sessions on sessions.commune_id = ${communeId} and sessions.id = locked.session_id
      where sessions.ends_at > ${now}
    ),
    band as materialized (
      select session_bands.id, session_bands.session_id, sessions.round_id, ${isOpen(tx, taker)} and ${isAsShown(tx, request.shown)} as open
      from session_bands
      join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
      where session_bands.commune_id = ${communeId}
        and session_bands.id = ${bandId}
    ),
    wanted as materialized (
      select band.id, band.session_id, mine.resident_id
      from mine
      join band on band.open and band.round_id = mine.round_id and band.id <> mine.band_id
    ),
    seat as materialized (
      select seats.band_id, seats.no, wanted.session_id
      from wanted
      join session_bands on session_bands.commune_id = ${communeId} and session_bands.id = wanted.id
      join sessions on sessions.commune_id = ${communeId} and sessions.id = wanted.session_id
      join seats on seats.commune_id = ${communeId} and seats.band_id = wanted.id
      where ${isFree(tx, taker)}
      order by ${bestFirst(tx, taker)}
      limit 1
      for update of seats skip locked
    ),
    moved as (
      update bookings
      set session_id = seat.session_id, band_id = seat.band_id, seat_no = seat.no, changed_at = ${now}
      from seat
      where bookings.commune_id = ${communeId} and bookings.id = ${bookingId}
      returning bookings.id, bookings.seat_no
    ),
    freed as (
      update seats
      set booking_id = null
      from mine, moved
      where seats.commune_id = ${communeId} and seats.band_id = mine.band_id and seats.no = mine.seat_no
    ),
    taken as (
      update seats
      set booking_id = moved.id, held_until = null, held_by = null, held_for = null, hold = null
      from seat, moved
      where seats.commune_id = ${communeId} and seats.band_id = seat.band_id and seats.no = seat.no
    )
    select mine.band_id = ${bandId} as "sameBand", mine.round_id as "bookingRound", band.round_id as "bandRound",
      band.open, moved.seat_no as "seatNo",
      case
        when moved.seat_no is null then exists (
          select 1
          from wanted
          join session_bands on session_bands.commune_id = ${communeId} and session_bands.id = wanted.id
          join sessions on sessions.commune_id = ${communeId} and sessions.id = wanted.session_id
          join seats on seats.commune_id = ${communeId} and seats.band_id = wanted.id
          where ${isFree(tx, taker)}
        )
        else false
      end as "inHand"
    from mine
    left join band on true
    left join moved on true`
  return row
}
