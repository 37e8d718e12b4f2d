// What the seats of a session are for, and how many of each are free, held or taken, band by band: for staff.
import type postgres from 'postgres'

export type SeatClass = 'open' | 'priority' | 'walk_in' | 'staff'

export interface ClassSeats {
  startsAt: Date
  class: SeatClass
  free: number
  /** For somebody who decides just now, has just given it up, or was offered it from the waiting list. */
  held: number
  /** With a booking, whatever became of it. */
  booked: number
}

/** In order of time; in a band open seats first. Seats that are not offered are left out unless they are taken. */
export async function seatsByClass(
  db: postgres.ISql,
  { communeId, sessionId, now }: { communeId: string; sessionId: string; now: Date },
): Promise<ClassSeats[]> {
  return db<ClassSeats[]>`
    select session_bands.starts_at as "startsAt", seats.class,
      count(*) filter (where seats.booking_id is null and (seats.held_until is null or seats.held_until <= ${now}))::int as free,
      count(*) filter (where seats.booking_id is null and seats.held_until > ${now})::int as held,
      count(seats.booking_id)::int as booked
    from session_bands
    join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
    where session_bands.commune_id = ${communeId}
      and session_bands.session_id = ${sessionId}
      and (seats.offered or seats.booking_id is not null)
    group by session_bands.starts_at, seats.class
    order by session_bands.starts_at, array_position(array['open', 'priority', 'walk_in', 'staff'], seats.class)`
}
