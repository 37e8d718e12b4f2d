// Books one seat of one band for one person. Postgres decides, in the statement that books.
import type postgres from 'postgres'
import { asShown } from './as-shown.ts'
import { bestFirst, isAsShown, isFree, isOpen, type Shown } from './free-seat.ts'
import { giveUpMissed } from './missed.ts'
import { untilSure } from './until-sure.ts'

export interface BookRequest {
  communeId: string
  residentId: string
  /** The round the talk is about; a band of another round is refused as closed. */
  roundId?: string
  bandId: string
  /** Who books; null: staff. */
  contactId: string | null
  /** Whether seats kept for the priority groups are for this person (domain.md R11); absent: no. */
  isPriority?: boolean
  /** A band that was moved since is closed. */
  shown?: Shown
  /** How long seats that others have in hand are waited for, in milliseconds; absent: as long as until-sure.ts has it. */
  patienceMs?: number
  now: Date
  newId: () => string
}

export type BookResult =
  | { outcome: 'booked'; bookingId: string; seatNo: number }
  /** The person has a live booking in this round (one per person and round, domain.md R2). */
  | { outcome: 'already_booked'; bookingId: string; bandId: string; seatNo: number }
  | { outcome: 'band_full' }
  /** The session is not open for booking, the band has begun, or there is no such band. */
  | { outcome: 'band_closed' }

/**
 * Never oversold: the seat is a row locked by this statement. Never twice: the partial unique index decides.
 * Rejects only on a broken database or an unknown resident.
 */
export function book(tx: postgres.TransactionSql, request: BookRequest): Promise<BookResult> {
  return asShown(tx, request, (all) => bookSeat(all, request))
}

async function bookSeat(tx: postgres.TransactionSql, request: BookRequest): Promise<BookResult> {
  // More rounds are needed only when somebody else's change undoes what we saw.
  for (let round = 0; round < 4; round++) {
    const tried = await untilSure(() => claim(tx, request), request.patienceMs)
    if (!tried) return { outcome: 'band_closed' }
    if (tried.bookingId) return { outcome: 'booked', bookingId: tried.bookingId, seatNo: tried.seatNo! }
    const live = await liveBooking(tx, request, tried.roundId)
    if (live && (await giveUpMissed(tx, request))) continue
    if (live) return { outcome: 'already_booked', ...live }
    if (!tried.open) return { outcome: 'band_closed' }
    if (tried.seatNo === null) return { outcome: 'band_full' }
  }
  throw new Error(`band ${request.bandId} changed under every attempt to book it; try the turn again`)
}

interface Claim {
  roundId: string
  open: boolean
  /** The seat that was locked; null: none was free. */
  seatNo: number | null
  /** Null with a seat: the person has a live booking already. */
  bookingId: string | null
  /** No seat was locked, but there are free ones that others are working on. */
  inHand: boolean
}

async function claim(tx: postgres.TransactionSql, request: BookRequest): Promise<Claim | undefined> {
  const { communeId, residentId, bandId, contactId, isPriority = false, now, newId } = request
  const taker = { residentId, isPriority, byStaff: contactId === null, now }
  const [row] = await tx<Claim[]>`
    with band as materialized (
      select session_bands.id, session_bands.session_id, sessions.round_id, ${isOpen(tx, taker)} and ${isAsShown(tx, request.shown)} as open
      from session_bands
      join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
      where session_bands.commune_id = ${communeId}
        and session_bands.id = ${bandId}
        and ${request.roundId ? tx`sessions.round_id = ${request.roundId}` : tx`true`}
    ),
    wanted as materialized (
      select band.id, band.session_id, band.round_id
      from band
      where band.open
        and not exists (
          select 1
          from bookings
          where bookings.commune_id = ${communeId}
            and bookings.resident_id = ${residentId}
            and bookings.round_id = band.round_id
            and bookings.state = 'live'
        )
    ),
    seat as materialized (
      select seats.band_id, seats.no, wanted.session_id, wanted.round_id
      from wanted
      join session_bands on session_bands.commune_id = ${communeId} and session_bands.id = wanted.id
      join sessions on sessions.commune_id = ${communeId} and sessions.id = wanted.session_id
      join seats on seats.commune_id = ${communeId} and seats.band_id = wanted.id
      where ${isFree(tx, taker)}
      order by ${bestFirst(tx, taker)}
      limit 1
      for update of seats skip locked
    ),
    booked as (
      insert into bookings (
        commune_id, id, resident_id, round_id, session_id, band_id, seat_no, booked_by, booked_at, changed_at
      )
      select ${communeId}, ${newId()}::uuid, ${residentId}::uuid, round_id, session_id, band_id, no,
        ${contactId}::uuid, ${now}::timestamptz, ${now}::timestamptz
      from seat
      on conflict (commune_id, resident_id, round_id) where state = 'live' do nothing
      returning id, band_id, seat_no
    ),
    taken as (
      update seats
      set booking_id = booked.id, held_until = null, held_by = null, held_for = null, hold = null
      from booked
      where seats.commune_id = ${communeId} and seats.band_id = booked.band_id and seats.no = booked.seat_no
    )
    select band.round_id as "roundId", band.open, seat.no as "seatNo", booked.id as "bookingId",
      case
        when seat.no is null then exists (
          select 1
          from wanted
          join session_bands on session_bands.commune_id = ${communeId} and session_bands.id = wanted.id
          join sessions on sessions.commune_id = ${communeId} and sessions.id = wanted.session_id
          join seats on seats.commune_id = ${communeId} and seats.band_id = wanted.id
          where ${isFree(tx, taker)}
        )
        else false
      end as "inHand"
    from band
    left join seat on true
    left join booked on true`
  return row
}

async function liveBooking(tx: postgres.TransactionSql, request: BookRequest, roundId: string) {
  const [live] = await tx<{ bookingId: string; bandId: string; seatNo: number }[]>`
    select id as "bookingId", band_id as "bandId", seat_no as "seatNo"
    from bookings
    where commune_id = ${request.communeId}
      and resident_id = ${request.residentId}
      and round_id = ${roundId}
      and state = 'live'`
  return live
}
