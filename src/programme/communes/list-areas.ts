// The village units of a commune.
import type postgres from 'postgres'

export interface Area {
  id: string
  /** thôn, tổ dân phố, khóm, ấp … */
  kind: string
  name: string
}

/** In alphabetical order. */
export async function listAreas(db: postgres.ISql, communeId: string): Promise<Area[]> {
  return db<Area[]>`
    select id, kind, name
    from areas
    where commune_id = ${communeId}
    order by name`
}
