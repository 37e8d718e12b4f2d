// The sessions of a commune with how full they are, for staff.
import type postgres from 'postgres'

export interface ListedSession {
  code: string
  roundKind: string
  round: string
  startsAt: Date
  endsAt: Date
  venue: string
  state: 'open' | 'cancelled' | 'closed'
  selfBooking: boolean
  bands: number
  seats: number
  /** Seats with a booking, whatever became of it. */
  booked: number
}

/** In order of time. */
export async function listSessions(db: postgres.ISql, communeId: string): Promise<ListedSession[]> {
  return db<ListedSession[]>`
    select sessions.code, rounds.kind as "roundKind", rounds.name as "round", sessions.starts_at as "startsAt",
      sessions.ends_at as "endsAt", sessions.venue, sessions.state, sessions.self_booking as "selfBooking",
      count(distinct session_bands.id)::int as bands, count(seats.no)::int as seats,
      count(seats.booking_id)::int as booked
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    left join session_bands
      on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
    left join seats
      on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id and seats.offered
    where sessions.commune_id = ${communeId}
    group by sessions.commune_id, sessions.id, rounds.commune_id, rounds.id
    order by sessions.starts_at, sessions.code`
}
