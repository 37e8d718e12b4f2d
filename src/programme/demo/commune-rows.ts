// The demo's communes, villages and former communes as rows.
import { demoId } from './ids.ts'
import type { Moments, TableRows } from './rows.ts'
import { COMMUNES } from './units.ts'

/** In the order in which the tables can be filled. */
export function communeRows(at: Moments): TableRows[] {
  const communes = COMMUNES.map(({ id, kind, name, province, unitLabel }, i) => ({
    id,
    kind,
    name,
    province,
    unit_label: unitLabel,
    created_at: at('2026-01-02', `08:0${i}`),
  }))
  const areas = COMMUNES.flatMap((commune) =>
    commune.areas.map((name) => ({
      commune_id: commune.id,
      id: areaId(commune.id, name),
      kind: commune.unitLabel,
      name,
    })),
  )
  const former = COMMUNES.flatMap((commune) =>
    commune.former.map((name) => ({
      commune_id: commune.id,
      name,
      area_id: commune.areas.includes(name) ? areaId(commune.id, name) : null,
    })),
  )
  return [
    { table: 'communes', rows: communes },
    { table: 'areas', rows: areas },
    { table: 'former_communes', rows: former },
  ]
}

export function areaId(communeId: string, name: string): string {
  return demoId(`area ${communeId} ${name}`)
}
