// The exam round a day lies in.
import type postgres from 'postgres'
import { localDay } from '../../vietnamese/dates.ts'

/** Null between rounds. */
export async function currentRound(
  db: postgres.ISql,
  { communeId, now }: { communeId: string; now: Date },
): Promise<string | null> {
  const [round] = await db<{ id: string }[]>`
    select id
    from rounds
    where commune_id = ${communeId}
      and kind = 'exam'
      and ${localDay(now)} between first_day and last_day
    order by first_day desc
    limit 1`
  return round?.id ?? null
}
