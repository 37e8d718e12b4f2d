// Until when a round runs, as it is said: after a cancellation people must know how long they may still come.
import type postgres from 'postgres'

/** "15/12/2026". Throws for a round that does not exist. */
export async function seasonEnd(
  db: postgres.ISql,
  { communeId, roundId }: { communeId: string; roundId: string },
): Promise<string> {
  const [round] = await db<{ last: string }[]>`
    select to_char(last_day, 'FMDD/FMMM/YYYY') as last
    from rounds
    where commune_id = ${communeId}
      and id = ${roundId}`
  if (!round) throw new Error(`no round ${roundId}`)
  return round.last
}
