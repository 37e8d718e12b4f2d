// Every booking of a commune with what became of it, for the station's own tables.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { lineCode } from './line-code.ts'

export interface ListedBooking {
  line: string
  round: string
  session: string
  bandId: string
  startsAt: Date
  endsAt: Date
  venue: string
  name: string
  birthYear: number | null
  sex: 'f' | 'm' | null
  area: string | null
  state: 'live' | 'cancelled' | 'attended' | 'missed'
  attendance: 'came' | 'examined' | null
  bookedAt: Date
  /** Null: the station booked. */
  byChat: boolean
  confirmed: boolean
}

type Row = Omit<ListedBooking, 'line' | 'name'> & { id: string; sealed: Buffer }

/** In order of time. `sessionId`: of one session only. Without people who were erased; no group, no phone number. */
export async function listBookings(
  db: postgres.ISql,
  seal: Seal,
  { communeId, sessionId }: { communeId: string; sessionId: string | null },
): Promise<ListedBooking[]> {
  const rows = await db<Row[]>`
    select bookings.id, rounds.name as round, sessions.code as session, session_bands.id as "bandId",
      session_bands.starts_at as "startsAt", session_bands.ends_at as "endsAt", sessions.venue,
      residents.name as sealed, residents.birth_year as "birthYear", residents.sex,
      areas.kind || ' ' || areas.name as area, bookings.state, attendance.state as attendance,
      bookings.booked_at as "bookedAt", bookings.booked_by is not null as "byChat",
      bookings.confirmed_at is not null as confirmed
    from bookings
    join rounds on rounds.commune_id = bookings.commune_id and rounds.id = bookings.round_id
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    left join attendance on attendance.commune_id = bookings.commune_id
      and attendance.session_id = bookings.session_id
      and attendance.resident_id = bookings.resident_id
      and bookings.state = 'attended'
    where bookings.commune_id = ${communeId}
      and ${sessionId === null ? db`true` : db`bookings.session_id = ${sessionId}`}
      and residents.standing <> 'erased'
    order by session_bands.starts_at, sessions.code, bookings.seat_no nulls last, bookings.id`
  return rows.map(({ id, sealed, ...row }) => ({ ...row, line: lineCode(id), name: seal.open(sealed) }))
}
