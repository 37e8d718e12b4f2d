// Finds a session by what staff call it.
import type postgres from 'postgres'
import type { RoundKind } from '../rounds/add-round.ts'

export interface Session {
  communeId: string
  id: string
  code: string
  roundId: string
  roundKind: RoundKind
  round: string
  startsAt: Date
  endsAt: Date
  venue: string
  state: 'open' | 'cancelled' | 'closed'
  cancelledAt: Date | null
  cancelledBecause: string | null
  /** Moved last; null: never. */
  movedAt: Date | null
  movedBecause: string | null
  /** What it was before that. */
  beforeStartsAt: Date | null
  beforeVenue: string | null
}

export type FoundSession =
  | { outcome: 'found'; session: Session }
  /** `codes`: those there are. */
  | { outcome: 'none'; codes: string[] }
  /** A code is one session within a round only. */
  | { outcome: 'several'; rounds: string[] }

/** Small and large letters are the same; `round`: its name. */
export async function findSession(
  db: postgres.ISql,
  { communeId, code, round }: { communeId: string; code: string; round?: string | undefined },
): Promise<FoundSession> {
  const sessions = await db<Session[]>`
    select sessions.commune_id as "communeId", sessions.id, sessions.code, rounds.id as "roundId",
      rounds.kind as "roundKind", rounds.name as round, sessions.starts_at as "startsAt", sessions.ends_at as "endsAt",
      sessions.venue, sessions.state, sessions.cancelled_at as "cancelledAt",
      sessions.cancelled_because as "cancelledBecause", sessions.moved_at as "movedAt",
      sessions.moved_because as "movedBecause", sessions.before_starts_at as "beforeStartsAt",
      sessions.before_venue as "beforeVenue"
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    where sessions.commune_id = ${communeId}
    order by sessions.starts_at, sessions.code`
  const named = sessions.filter((session) => session.code.toLowerCase() === code.toLowerCase())
  const meant = round === undefined ? named : named.filter((session) => session.round === round)
  if (meant.length === 0) return { outcome: 'none', codes: sessions.map((session) => session.code) }
  if (meant.length > 1) return { outcome: 'several', rounds: meant.map((session) => session.round) }
  return { outcome: 'found', session: meant[0]! }
}
