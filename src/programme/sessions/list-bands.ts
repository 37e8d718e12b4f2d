// The bands of one session.
import type postgres from 'postgres'

export interface ListedBand {
  id: string
  startsAt: Date
}

/** In order of time. */
export async function listBands(
  db: postgres.ISql,
  { communeId, sessionId }: { communeId: string; sessionId: string },
): Promise<ListedBand[]> {
  return db<ListedBand[]>`
    select id, starts_at as "startsAt"
    from session_bands
    where commune_id = ${communeId} and session_id = ${sessionId}
    order by starts_at`
}
