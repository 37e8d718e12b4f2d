// Somebody came without a booking here: takes a free seat of the session, and takes their booking of another day along.
import type postgres from 'postgres'
import { localDay, sayDay } from '../../vietnamese/dates.ts'
import { giveUpMissed } from '../bookings/missed.ts'
import { untilSure } from '../bookings/until-sure.ts'
import type { Session } from '../sessions/find-session.ts'
import type { Seen } from './read-marks.ts'

export interface WalkIn {
  session: Session
  residentId: string
  seen: Seen
  /** When they were seen. */
  at: Date
  now: Date
  newId: () => string
}

export type WalkedIn = { outcome: 'walked_in' } | { outcome: 'aside'; why: string }

/** Each person is examined once a round (domain.md R6). The seat is a row here too: a full session stays full. */
export async function walkIn(tx: postgres.TransactionSql, walkIn: WalkIn): Promise<WalkedIn> {
  const { session, residentId, seen, at, now, newId } = walkIn
  const { communeId, roundId } = session
  if (seen === 'no_show') return { outcome: 'aside', why: 'không có lịch trong buổi này nên không ghi vắng được' }
  const examined = await examinedOn(tx, walkIn)
  if (examined) return { outcome: 'aside', why: `đã khám trong đợt này ${sayDay(localDay(examined), 'short')}` }
  await giveUpMissed(tx, { communeId, residentId, now })
  // Their booking before the seat, as whoever moves it locks them.
  const [elsewhere] = await tx<{ id: string; bandId: string; seatNo: number }[]>`
    select id, band_id as "bandId", seat_no as "seatNo"
    from bookings
    where commune_id = ${communeId}
      and resident_id = ${residentId}
      and round_id = ${roundId}
      and state = 'live'
    for update`
  const seat = await freeSeat(tx, walkIn)
  if (!seat) return { outcome: 'aside', why: 'buổi này không còn chỗ trống; mời người này sang buổi khác' }
  const bookingId = elsewhere?.id ?? newId()
  if (elsewhere) {
    await tx`
      update seats
      set booking_id = null
      where commune_id = ${communeId} and band_id = ${elsewhere.bandId} and no = ${elsewhere.seatNo}`
    await tx`
      update bookings
      set session_id = ${session.id}, band_id = ${seat.bandId}, seat_no = ${seat.no}, state = 'attended', changed_at = ${now}
      where commune_id = ${communeId} and id = ${bookingId}`
  } else {
    await tx`
      insert into bookings (
        commune_id, id, resident_id, round_id, session_id, band_id, seat_no, state, booked_at, changed_at
      )
      values (
        ${communeId}, ${bookingId}, ${residentId}, ${roundId}, ${session.id}, ${seat.bandId}, ${seat.no}, 'attended',
        ${now}, ${now}
      )`
  }
  await tx`
    update seats
    set booking_id = ${bookingId}, held_until = null, held_by = null, held_for = null, hold = null
    where commune_id = ${communeId} and band_id = ${seat.bandId} and no = ${seat.no}`
  // Without the booking: that is how one knows who walked in.
  await tx`
    insert into attendance (commune_id, id, resident_id, round_id, session_id, state, at)
    values (${communeId}, ${newId()}, ${residentId}, ${roundId}, ${session.id}, ${seen}, ${at})`
  return { outcome: 'walked_in' }
}

async function examinedOn(tx: postgres.TransactionSql, { session, residentId }: WalkIn): Promise<Date | null> {
  const [row] = await tx<{ at: Date }[]>`
    select at
    from attendance
    where commune_id = ${session.communeId}
      and resident_id = ${residentId}
      and round_id = ${session.roundId}
      and state = 'examined'
    limit 1`
  return row?.at ?? null
}

/** Of any class, those kept for walk-ins first, in the band nearest to when they were seen. */
async function freeSeat(tx: postgres.TransactionSql, { session, at, now }: WalkIn): Promise<Seat | null> {
  const free = tx`
    from session_bands
    join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where session_bands.commune_id = ${session.communeId}
      and session_bands.session_id = ${session.id}
      and seats.booking_id is null
      and seats.offered
      and (seats.held_until is null or seats.held_until <= ${now})`
  const found = await untilSure(async () => {
    const [seat] = await tx<Seat[]>`
      select seats.band_id as "bandId", seats.no
      ${free}
      order by seats.class = 'walk_in' desc,
        abs(extract(epoch from session_bands.starts_at - ${at}::timestamptz)), session_bands.starts_at, seats.no
      limit 1
      for update of seats skip locked`
    if (seat) return { seat, inHand: false }
    const [others] = await tx<{ inHand: boolean }[]>`select exists (select 1 ${free}) as "inHand"`
    return { seat: null, inHand: others!.inHand }
  })
  return found.seat
}

interface Seat {
  bandId: string
  no: number
}
