// The commune that hears of a stranger nobody can place.
import type postgres from 'postgres'

/** The commune added first, or null on an installation that has none. */
export async function firstCommune(db: postgres.ISql): Promise<string | null> {
  const [first] = await db<{ id: string }[]>`
    select id
    from communes
    order by created_at, id
    limit 1`
  return first?.id ?? null
}
