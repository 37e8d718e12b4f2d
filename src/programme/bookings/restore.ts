// A cancelled booking lives again in its band, on the seat that was kept for it or another that is free there.
import type postgres from 'postgres'
import { bestFirst, isFree } from './free-seat.ts'
import { untilSure } from './until-sure.ts'

export interface Restoring {
  communeId: string
  bookingId: string
  byStaff: boolean
  now: Date
}

/**
 * False: the band has begun or is full, its session is off, or the person has another booking in the round. As of when it was
 * booked, so that the reminder of the evening before goes out.
 */
export async function restoreBooking(tx: postgres.TransactionSql, restoring: Restoring): Promise<boolean> {
  try {
    const tried = await tx.savepoint((all) => untilSure(() => tryToRestore(all, restoring)))
    return tried?.restored ?? false
  } catch (error) {
    // Another phone has booked for the person in this very moment.
    if ((error as { constraint_name?: string }).constraint_name === 'bookings_one_per_person_per_round') return false
    throw error
  }
}

async function tryToRestore(tx: postgres.TransactionSql, { communeId, bookingId, byStaff, now }: Restoring) {
  const taker = { residentId: tx`mine.resident_id`, isPriority: byStaff, byStaff, now }
  const [row] = await tx<{ restored: boolean; inHand: boolean }[]>`
    with mine as materialized (
      select bookings.id, bookings.band_id, bookings.resident_id
      from bookings
      join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
      join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
      where bookings.commune_id = ${communeId}
        and bookings.id = ${bookingId}
        and bookings.state = 'cancelled'
        and sessions.state = 'open'
        and session_bands.starts_at > ${now}
        and not exists (
          select 1
          from bookings anew
          where anew.commune_id = bookings.commune_id
            and anew.resident_id = bookings.resident_id
            and anew.round_id = bookings.round_id
            and anew.state in ('live', 'attended')
        )
      for update of bookings
    ),
    seat as materialized (
      select seats.band_id, seats.no
      from mine
      join session_bands on session_bands.commune_id = ${communeId} and session_bands.id = mine.band_id
      join sessions on sessions.commune_id = ${communeId} and sessions.id = session_bands.session_id
      join seats on seats.commune_id = ${communeId} and seats.band_id = mine.band_id
      where ${isFree(tx, taker)}
      order by ${bestFirst(tx, taker)}
      limit 1
      for update of seats skip locked
    ),
    restored as (
      update bookings
      set state = 'live', seat_no = seat.no, changed_at = bookings.booked_at
      from mine, seat
      where bookings.commune_id = ${communeId} and bookings.id = mine.id
      returning bookings.id, bookings.band_id, bookings.seat_no
    ),
    taken as (
      update seats
      set booking_id = restored.id, held_until = null, held_by = null, held_for = null, hold = null
      from restored
      where seats.commune_id = ${communeId} and seats.band_id = restored.band_id and seats.no = restored.seat_no
    )
    select restored.id is not null as restored,
      case
        when restored.id is null then exists (
          select 1
          from mine
          join session_bands on session_bands.commune_id = ${communeId} and session_bands.id = mine.band_id
          join sessions on sessions.commune_id = ${communeId} and sessions.id = session_bands.session_id
          join seats on seats.commune_id = ${communeId} and seats.band_id = mine.band_id
          where ${isFree(tx, taker)}
        )
        else false
      end as "inHand"
    from mine
    left join restored on true`
  return row
}
