// The places this installation knows, under the names people type.
import type postgres from 'postgres'
import { fold } from '../vietnamese/fold.ts'

export interface Place {
  /** Folded: "tam ky". A village that is only numbered keeps its kind: "khom 1". */
  name: string
  communeId: string
  /** The village; of a former commune the one that carries its name today, if there is one. */
  areaId: string | null
  kind: 'area' | 'former_commune' | 'commune'
}

/** All communes, their villages and the former communes merged into them. One name can be several places. */
export async function loadPlaces(db: postgres.ISql): Promise<Place[]> {
  const rows = await db<(Place & { label: string | null })[]>`
    select commune_id as "communeId", id as "areaId", 'area' as kind, name, kind as label
    from areas
    union all
    select commune_id, area_id, 'former_commune', name, null
    from former_communes
    union all
    select id, null, 'commune', name, null
    from communes
    order by 1, 3, 4`
  return rows.map(({ label, name, ...place }) => ({ ...place, name: placeName(name, label) }))
}

// A bare "1" would be found in every answer.
function placeName(name: string, label: string | null): string {
  const folded = fold(name)
  return label !== null && /^\d+$/.test(folded) ? fold(`${label} ${name}`) : folded
}
