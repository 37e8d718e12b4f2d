// A session's queue for the station: whose turn it is, since when, and what became of the others.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { QueueOf } from './lock-queue.ts'
import { byRank } from './rank.ts'

export interface ListedWaiter {
  /** Null: not waiting any more, or deciding about a seat. */
  rank: number | null
  tier: 1 | 2
  joinedAt: Date
  state: 'waiting' | 'offered' | 'taken' | 'declined' | 'lapsed' | 'left' | 'over'
  /** The band that was offered, and until when. */
  offeredFor: Date | null
  offerUntil: Date | null
  name: string
  birthYear: number | null
  /** "thôn Tam Kỳ" */
  area: string | null
}

/** Who decides, who waits in the order of the list, then who is done. Without people who were erased. */
export async function listWaiting(
  db: postgres.ISql,
  seal: Seal,
  { communeId, sessionId }: QueueOf,
): Promise<ListedWaiter[]> {
  const rows = await db<(Omit<ListedWaiter, 'name'> & { name: Buffer })[]>`
    select
      case when waitlist_entries.state = 'waiting'
        then row_number() over (partition by waitlist_entries.state order by ${byRank(db)})::int
      end as rank,
      waitlist_entries.tier, waitlist_entries.joined_at as "joinedAt", waitlist_entries.state,
      session_bands.starts_at as "offeredFor", waitlist_entries.offer_until as "offerUntil", residents.name,
      residents.birth_year as "birthYear", areas.kind || ' ' || areas.name as area
    from waitlist_entries
    join residents on residents.commune_id = waitlist_entries.commune_id and residents.id = waitlist_entries.resident_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    left join session_bands on session_bands.commune_id = waitlist_entries.commune_id
      and session_bands.id = waitlist_entries.band_id
    where waitlist_entries.commune_id = ${communeId}
      and waitlist_entries.session_id = ${sessionId}
      and residents.standing <> 'erased'
    order by waitlist_entries.state = 'offered' desc, waitlist_entries.state = 'waiting' desc, ${byRank(db)}`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
