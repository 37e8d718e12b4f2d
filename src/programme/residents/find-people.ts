// People of a commune as staff name them: by full name and birth year, or by id.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'

export interface FoundPerson {
  residentId: string
  name: string
  birthYear: number | null
  sex: 'f' | 'm' | null
  area: string | null
}

export type Named = { residentId: string } | { name: string; birthYear: number }

/** On the list; accents are not trusted. */
export async function findPeople(
  db: postgres.ISql,
  seal: Seal,
  { communeId, named }: { communeId: string; named: Named },
): Promise<FoundPerson[]> {
  const isMeant =
    'residentId' in named
      ? db`residents.id = ${named.residentId}`
      : db`residents.name_hash = ${seal.hash('name', foldName(named.name))} and residents.birth_year = ${named.birthYear}`
  const rows = await db<(Omit<FoundPerson, 'name'> & { name: Buffer })[]>`
    select residents.id as "residentId", residents.name, residents.birth_year as "birthYear", residents.sex,
      areas.kind || ' ' || areas.name as area
    from residents
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    where residents.commune_id = ${communeId}
      and residents.standing = 'listed'
      and ${isMeant}
    order by area, residents.id`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
