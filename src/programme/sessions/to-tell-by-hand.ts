// Who somebody is for the person of the station who goes or calls; and, of some people, whom no message reaches.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface ToTell {
  name: string
  birthYear: number | null
  area: string | null
}

/** Those whose number nobody knows, and those who want no messages. */
export async function toTellByHand(
  db: postgres.ISql,
  seal: Seal,
  { communeId, residentIds }: { communeId: string; residentIds: string[] },
): Promise<ToTell[]> {
  if (residentIds.length === 0) return []
  const unreached = await db<{ id: string }[]>`
    select residents.id
    from residents
    where residents.commune_id = ${communeId}
      and residents.id in ${db(residentIds)}
      and not exists (
        select 1
        from contact_residents
        where contact_residents.commune_id = residents.commune_id
          and contact_residents.resident_id = residents.id
          and contact_residents.ended_at is null
          and contact_residents.may_be_reminded
          and not exists (
            select 1
            from opt_outs
            where opt_outs.contact_id = contact_residents.contact_id
              and opt_outs.ended_at is null
              and (opt_outs.resident_id is null or opt_outs.resident_id = residents.id)
          )
      )`
  return whoIs(db, seal, { communeId, residentIds: unreached.map(({ id }) => id) })
}

/** By village, oldest first; without whoever died or moved away. */
export async function whoIs(
  db: postgres.ISql,
  seal: Seal,
  { communeId, residentIds }: { communeId: string; residentIds: string[] },
): Promise<ToTell[]> {
  if (residentIds.length === 0) return []
  const rows = await db<(Omit<ToTell, 'name'> & { name: Buffer })[]>`
    select residents.name, residents.birth_year as "birthYear", areas.kind || ' ' || areas.name as area
    from residents
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    where residents.commune_id = ${communeId}
      and residents.id in ${db(residentIds)}
      and residents.standing in ('listed', 'to_verify')
    order by area, residents.birth_year, residents.id`
  return rows.map((row) => ({ ...row, name: seal.open(row.name) }))
}
