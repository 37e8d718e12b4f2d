// Decides which household each row belongs to: the one its people have, or one to be added; and the number that reaches it.
import type postgres from 'postgres'
import type { ImportOf } from './match-rows.ts'

/**
 * A household that is there goes to the rows most of its people stand in, so that a list read twice moves nobody. Rows whose
 * household is not known get the id of a new one, which is not added yet.
 */
export async function settleHomes(
  tx: postgres.TransactionSql,
  { communeId, importId, newId }: ImportOf & { newId: () => string },
): Promise<void> {
  await tx`
    with counted as (
      select rows.home_hash, residents.household_id, count(*) as people
      from roster_import_rows rows
      join residents on residents.commune_id = ${communeId} and residents.id = rows.resident_id
      join households
        on households.commune_id = ${communeId}
        and households.id = residents.household_id
        and households.area_id = rows.area_id
      where rows.commune_id = ${communeId}
        and rows.import_id = ${importId}
        and rows.outcome = 'read'
        and rows.home_hash is not null
      group by rows.home_hash, residents.household_id
    ),
    wished as (
      select distinct on (home_hash) home_hash, household_id, people
      from counted
      order by home_hash, people desc, household_id
    ),
    settled as (
      select distinct on (household_id) household_id, home_hash
      from wished
      order by household_id, people desc, home_hash
    )
    update roster_import_rows rows
    set household_id = settled.household_id
    from settled
    where rows.commune_id = ${communeId} and rows.import_id = ${importId} and rows.home_hash = settled.home_hash`
  const unknown = await tx<{ home: Buffer }[]>`
    select distinct home_hash as home
    from roster_import_rows
    where commune_id = ${communeId}
      and import_id = ${importId}
      and outcome = 'read'
      and home_hash is not null
      and household_id is null`
  for (let from = 0; from < unknown.length; from += 1000) {
    const homes = unknown.slice(from, from + 1000).map(({ home }) => home)
    await tx`
      update roster_import_rows rows
      set household_id = added.id
      from unnest(${homes.map((home) => home.toString('hex'))}::text[], ${homes.map(newId)}::uuid[]) as added (home, id)
      where rows.commune_id = ${communeId} and rows.import_id = ${importId} and rows.home_hash = decode(added.home, 'hex')`
  }
  await tx`
    with homes as (
      select home_hash, coalesce(
        (array_agg(phone_hash order by sheet, line) filter (where is_head and phone_hash is not null))[1],
        case when count(distinct phone_hash) = 1 then (array_agg(phone_hash) filter (where phone_hash is not null))[1] end
      ) as phone_hash
      from roster_import_rows
      where commune_id = ${communeId} and import_id = ${importId} and outcome = 'read' and home_hash is not null
      group by home_hash
    )
    update roster_import_rows rows
    set home_phone_hash = homes.phone_hash
    from homes
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and rows.home_hash = homes.home_hash
      and rows.phone_hash is null
      and homes.phone_hash is not null`
}
