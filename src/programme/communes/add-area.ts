// Adds a village unit to a commune.
import type postgres from 'postgres'

export interface NewArea {
  communeId: string
  /** thôn, tổ dân phố, khóm, ấp … */
  kind: string
  name: string
  newId: () => string
}

export interface AreaAdded {
  outcome: 'added' | 'already_there'
  areaId: string
}

/** Within a commune a name is one village. The commune must exist. */
export async function addArea(tx: postgres.TransactionSql, area: NewArea): Promise<AreaAdded> {
  const { communeId, kind, name, newId } = area
  const [added] = await tx<{ id: string }[]>`
    insert into areas (commune_id, id, kind, name)
    values (${communeId}, ${newId()}, ${kind}, ${name})
    on conflict (commune_id, name) do nothing
    returning id`
  if (added) return { outcome: 'added', areaId: added.id }
  const [there] = await tx<{ id: string }[]>`
    select id
    from areas
    where commune_id = ${communeId} and name = ${name}`
  return { outcome: 'already_there', areaId: there!.id }
}
