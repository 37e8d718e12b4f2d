// The sessions a commune has announced, soonest first.
import type postgres from 'postgres'

export interface NextSession {
  id: string
  startsAt: Date
  endsAt: Date
  venue: string
  fasting: 'none' | 'all' | 'adults'
}

/** Open, approved exam sessions people may book themselves into, that have not begun; those in the village first. */
export async function nextSessions(
  db: postgres.ISql,
  { communeId, areaId = null, now, limit }: { communeId: string; areaId?: string | null; now: Date; limit: number },
): Promise<NextSession[]> {
  return db<NextSession[]>`
    select sessions.id, sessions.starts_at as "startsAt", sessions.ends_at as "endsAt", sessions.venue, sessions.fasting
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    where sessions.commune_id = ${communeId}
      and sessions.state = 'open'
      and sessions.approved
      and sessions.self_booking
      and rounds.kind = 'exam'
      and sessions.starts_at > ${now}
    order by (sessions.area_id = ${areaId}::uuid) desc nulls last, sessions.starts_at
    limit ${limit}`
}
