// Adds a name that people still say for a part of a commune: a commune merged into it before 1/7/2025.
import type postgres from 'postgres'

export interface FormerCommune {
  communeId: string
  name: string
}

/** The village of the same name, if there is one, is where this name leads today. The commune must exist. */
export async function addFormerCommune(
  tx: postgres.TransactionSql,
  { communeId, name }: FormerCommune,
): Promise<{ outcome: 'added' | 'already_there' }> {
  const added = await tx`
    insert into former_communes (commune_id, name, area_id)
    values (${communeId}, ${name}, (select id from areas where commune_id = ${communeId} and name = ${name}))
    on conflict (commune_id, name) do nothing
    returning name`
  return { outcome: added.length ? 'added' : 'already_there' }
}
