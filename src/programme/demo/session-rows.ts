// The demo's rounds, sessions, bands, seats, bookings and past exams as rows.
import type postgres from 'postgres'
import { addDays } from '../../vietnamese/dates.ts'
import { bandTimes } from '../sessions/add-session.ts'
import { areaId } from './commune-rows.ts'
import { contactId } from './contact-rows.ts'
import type { MadeUp } from './fill-up.ts'
import { demoId } from './ids.ts'
import { type DemoPerson, PEOPLE } from './people.ts'
import { residentId } from './resident-rows.ts'
import type { Moments, TableRows } from './rows.ts'
import { type DemoSession, SESSIONS } from './sessions.ts'
import { ROUNDS } from './units.ts'

/** In the order in which the tables can be filled. */
export function sessionRows(tx: postgres.TransactionSql, madeUp: MadeUp[], at: Moments, weeks: number): TableRows[] {
  const seats = SESSIONS.flatMap((session) => seatsOf(session, at))
  const bookings = [...full(seats, madeUp, at), ...booked(seats, at)]
  const bookingOf = new Map(bookings.map((booking) => [`${booking.band_id} ${booking.seat_no}`, booking.id]))
  return [
    {
      table: 'rounds',
      rows: ROUNDS.map(({ code, communeId, kind, name, firstDay, lastDay }) => ({
        commune_id: communeId,
        id: demoId(`round ${code}`),
        kind,
        name,
        first_day: addDays(firstDay, weeks * 7),
        last_day: addDays(lastDay, weeks * 7),
      })),
    },
    { table: 'sessions', rows: SESSIONS.map((session) => sessionRow(tx, session, at)) },
    { table: 'session_bands', rows: SESSIONS.flatMap((session) => bandsOf(session, at)) },
    {
      table: 'seats',
      rows: seats.map(({ band, no }) => ({
        commune_id: band.commune_id,
        band_id: band.id,
        no,
        booking_id: bookingOf.get(`${band.id} ${no}`) ?? null,
      })),
    },
    { table: 'bookings', rows: bookings },
    { table: 'attendance', rows: PEOPLE.flatMap((person) => attendanceOf(person, at)) },
  ]
}

interface Seat {
  session: DemoSession
  band: ReturnType<typeof bandsOf>[number]
  no: number
}

function sessionRow(tx: postgres.TransactionSql, session: DemoSession, at: Moments) {
  return {
    commune_id: session.communeId,
    id: sessionId(session),
    code: session.code,
    round_id: demoId(`round ${session.round}`),
    ...timesOf(session, at),
    venue_kind: session.venueKind,
    venue: session.venue,
    area_id: session.area && areaId(session.communeId, session.area),
    examiner: session.examiner,
    fasting: session.fasting,
    audience: tx.json(session.audience),
    self_booking: session.selfBooking,
  }
}

function sessionId({ code }: DemoSession): string {
  return demoId(`session ${code}`)
}

function timesOf({ day, from, to }: DemoSession, at: Moments) {
  return { starts_at: at(day, from), ends_at: at(day, to) }
}

function bandsOf(session: DemoSession, at: Moments) {
  const { starts_at: startsAt, ends_at: endsAt } = timesOf(session, at)
  return bandTimes({ startsAt, endsAt, bandMinutes: session.bandMinutes }).map((times, i) => ({
    commune_id: session.communeId,
    id: demoId(`band ${session.code} ${i + 1}`),
    session_id: sessionId(session),
    ...times,
  }))
}

function seatsOf(session: DemoSession, at: Moments): Seat[] {
  const numbers = Array.from({ length: session.seatsPerBand }, (_, i) => i + 1)
  return bandsOf(session, at).flatMap((band) => numbers.map((no) => ({ session, band, no })))
}

/** S4: every seat belongs to somebody made up, whom the commune examines. */
function full(seats: Seat[], madeUp: MadeUp[], at: Moments) {
  const takers = madeUp.filter(({ communeId, organiser }) => communeId === '10804' && organiser === 'commune')
  return seats
    .filter(({ session }) => session.code === 'S4')
    .map((seat, i) => bookingRow(seat, takers[i]!.code, null, at('2026-11-02', '09:00')))
}

/** Ông Lượng: S1 at 07:30. */
function booked(seats: Seat[], at: Moments) {
  const wanted = at('2026-11-26', '07:30').getTime()
  const seat = seats.find(({ session, band }) => session.code === 'S1' && band.starts_at.getTime() === wanted)!
  return [bookingRow(seat, 'P3', contactId('A', 'sms'), at('2026-11-10', '09:00'))]
}

function bookingRow({ session, band, no }: Seat, person: string, bookedBy: string | null, then: Date) {
  return {
    commune_id: session.communeId,
    id: demoId(`booking ${person}`),
    resident_id: residentId(person),
    round_id: demoId(`round ${session.round}`),
    session_id: band.session_id,
    band_id: band.id,
    seat_no: no,
    booked_by: bookedBy,
    booked_at: then,
    changed_at: then,
  }
}

function attendanceOf({ code, communeId, examined }: DemoPerson, at: Moments) {
  if (!examined) return []
  return [
    {
      commune_id: communeId,
      id: demoId(`attendance ${code}`),
      resident_id: residentId(code),
      round_id: demoId(`round ${examined.round}`),
      state: 'examined',
      at: at(examined.day, examined.time),
    },
  ]
}
