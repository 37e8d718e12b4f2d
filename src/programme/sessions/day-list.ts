// Who comes to a session, band by band: for the screen and for paper.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { lineCode } from '../bookings/line-code.ts'

export interface DayBand {
  startsAt: Date
  endsAt: Date
  /** Seats that are offered. */
  seats: number
  taken: number
  people: DayPerson[]
}

export interface DayPerson {
  /** What a filled-in list names the booking by. */
  line: string
  name: string
  birthYear: number | null
  /** "thôn Tam Kỳ" */
  area: string | null
  state: 'live' | 'attended' | 'missed'
  /** Null: not seen yet. */
  attendance: 'came' | 'examined' | null
}

type Row = Pick<DayPerson, 'birthYear' | 'area' | 'state' | 'attendance'> & {
  bookingId: string
  bandId: string
  name: Buffer
}

/** Earliest band first, in it the people by seat. Whoever died or moved away has a seat but stands on no list. */
export async function dayList(
  db: postgres.ISql,
  seal: Seal,
  { communeId, sessionId }: { communeId: string; sessionId: string },
): Promise<DayBand[]> {
  const bands = await db<(Omit<DayBand, 'people'> & { id: string })[]>`
    select session_bands.id, session_bands.starts_at as "startsAt", session_bands.ends_at as "endsAt",
      count(seats.no) filter (where seats.offered)::int as seats, count(seats.booking_id)::int as taken
    from session_bands
    left join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where session_bands.commune_id = ${communeId}
      and session_bands.session_id = ${sessionId}
    group by session_bands.commune_id, session_bands.id
    order by session_bands.starts_at`
  const rows = await db<Row[]>`
    select bookings.id as "bookingId", bookings.band_id as "bandId", residents.name, residents.birth_year as "birthYear",
      areas.kind || ' ' || areas.name as area, bookings.state, attendance.state as attendance
    from bookings
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    left join attendance on attendance.commune_id = bookings.commune_id and attendance.session_id = bookings.session_id
      and attendance.resident_id = bookings.resident_id
    where bookings.commune_id = ${communeId}
      and bookings.session_id = ${sessionId}
      and bookings.state <> 'cancelled'
      and residents.standing in ('listed', 'to_verify')
    order by bookings.seat_no, residents.id`
  return bands.map(({ id, ...band }) => ({
    ...band,
    people: rows
      .filter(({ bandId }) => bandId === id)
      .map(({ bookingId, bandId: _, name, ...row }) => ({ line: lineCode(bookingId), name: seal.open(name), ...row })),
  }))
}
