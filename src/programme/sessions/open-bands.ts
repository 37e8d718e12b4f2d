// The bands of a commune's coming exam sessions, with how many of their seats these people could take now.
import type postgres from 'postgres'
import { addDays, localDay } from '../../vietnamese/dates.ts'
import { isFree } from '../bookings/free-seat.ts'
import { type Audience, audienceSchema } from './audience.ts'
import type { Band } from './pick-offers.ts'

export interface OpenBand extends Band {
  /** Of the free seats, those for who comes first alone (residents/priority.ts); `free` counts the others. */
  kept: number
}

/** A band must start later than this, so that the person can still come. */
const LEAD_MS = 3_600_000
/** How far ahead somebody can book, in days: keeps the answer small on an installation with years of sessions. */
const HORIZON = 120

/** In order of time. `residentIds`: what is held for one of them counts as free. `roundId`: this round only. */
export async function openBands(
  db: postgres.ISql,
  {
    communeId,
    residentIds,
    roundId,
    now,
  }: { communeId: string; residentIds: string[]; roundId: string | null; now: Date },
): Promise<OpenBand[]> {
  const taker = { residentId: db`any(${residentIds}::uuid[])`, isPriority: true, byStaff: false, now }
  const rows = await db<(Omit<OpenBand, 'audience'> & { audience: unknown })[]>`
    select sessions.id as "sessionId", sessions.code as "sessionCode", sessions.round_id as "roundId",
      session_bands.id as "bandId", session_bands.starts_at as "startsAt", session_bands.ends_at as "endsAt",
      sessions.venue, sessions.venue_kind as "venueKind", sessions.area_id as "areaId", areas.name as "areaName",
      sessions.fasting, sessions.audience, seat.free, seat.kept, seat.seats
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    join session_bands
      on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
    left join areas on areas.commune_id = sessions.commune_id and areas.id = sessions.area_id
    cross join lateral (
      select count(*) filter (where is_free and not is_kept)::int as free,
        count(*) filter (where is_free and is_kept)::int as kept,
        count(*)::int as seats
      from (
        select ${isFree(db, taker)} as is_free,
          seats.class = 'priority'
            and (sessions.priority_until <= ${now}) is not true
            and (seats.held_until > ${now}) is not true as is_kept
        from seats
        where seats.commune_id = session_bands.commune_id
          and seats.band_id = session_bands.id
          and seats.offered
          and seats.class in ('open', 'priority')
      ) seat
    ) seat
    where sessions.commune_id = ${communeId}
      and sessions.state = 'open'
      and sessions.approved
      and sessions.self_booking
      and rounds.kind = 'exam'
      and ${roundId ? db`rounds.id = ${roundId}` : db`true`}
      and (sessions.starts_at at time zone 'Asia/Ho_Chi_Minh')::date between rounds.first_day and rounds.last_day
      and sessions.ends_at > ${now}
      and sessions.starts_at < ${new Date(`${addDays(localDay(now), HORIZON)}T00:00:00+07:00`)}
      and session_bands.starts_at > ${new Date(now.getTime() + LEAD_MS)}
    order by session_bands.starts_at, sessions.code`
  const audiences = new Map<string, Audience>()
  for (const { sessionId, audience } of rows) {
    if (!audiences.has(sessionId)) audiences.set(sessionId, audienceSchema.parse(audience))
  }
  return rows.map((row) => ({ ...row, audience: audiences.get(row.sessionId)! }))
}
