// Seats for a talk about a result: the first free band of each counselling session that is near enough.
import type postgres from 'postgres'

export interface Slot {
  bandId: string
  roundId: string
  startsAt: Date
  venue: string
}

/** A band must start later than this, so that the person can still come. */
const LEAD_MS = 3_600_000

/** At most `limit`, soonest first. `before`: bands that start earlier only. */
export async function counsellingSlots(
  db: postgres.ISql,
  { communeId, before, now, limit }: { communeId: string; before: Date; now: Date; limit: number },
): Promise<Slot[]> {
  return db<Slot[]>`
    select "bandId", "roundId", "startsAt", venue
    from (
      select distinct on (sessions.id) session_bands.id as "bandId", sessions.round_id as "roundId",
        session_bands.starts_at as "startsAt", sessions.venue
      from sessions
      join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
      join session_bands
        on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
      where sessions.commune_id = ${communeId}
        and rounds.kind = 'counselling'
        and sessions.state = 'open'
        and sessions.approved
        and sessions.self_booking
        and session_bands.starts_at > ${new Date(now.getTime() + LEAD_MS)}
        and session_bands.starts_at < ${before}
        and exists (
          select 1
          from seats
          where seats.commune_id = session_bands.commune_id
            and seats.band_id = session_bands.id
            and seats.booking_id is null
            and seats.class = 'open'
            and seats.offered
            and (seats.held_until is null or seats.held_until <= ${now})
        )
      order by sessions.id, session_bands.starts_at
    ) nearest
    order by "startsAt"
    limit ${limit}`
}

/** The seat this person has taken already and can still come to; null: none. */
export async function counsellingBooked(
  db: postgres.ISql,
  { communeId, residentId, now }: { communeId: string; residentId: string; now: Date },
): Promise<Slot | null> {
  const [slot] = await db<Slot[]>`
    select session_bands.id as "bandId", bookings.round_id as "roundId", session_bands.starts_at as "startsAt",
      sessions.venue
    from bookings
    join rounds on rounds.commune_id = bookings.commune_id and rounds.id = bookings.round_id
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    where bookings.commune_id = ${communeId}
      and bookings.resident_id = ${residentId}
      and bookings.state = 'live'
      and rounds.kind = 'counselling'
      and session_bands.ends_at > ${now}
    order by session_bands.starts_at
    limit 1`
  return slot ?? null
}
