// Looks one commune up.
import type postgres from 'postgres'

export interface Commune {
  id: string
  kind: string
  name: string
  province: string
  unitLabel: string
  hotline: string | null
}

/** The commune with this code (QĐ 19/2025/QĐ-TTg), or null. */
export async function communeOf(db: postgres.ISql, communeId: string): Promise<Commune | null> {
  const [commune] = await db<Commune[]>`
    select id, kind, name, province, unit_label as "unitLabel", hotline
    from communes
    where id = ${communeId}`
  return commune ?? null
}
