// Takes numbers off the list that stand on too many rows: a village head's number written for everybody speaks for nobody.
import type postgres from 'postgres'
import type { ImportOf } from './match-rows.ts'

/** One phone often serves 3 to 6 people (domain.md D3). */
const MOST_PEOPLE = 10

/** Returns how many rows lost their number. */
export async function setAsideCrowdedPhones(
  tx: postgres.TransactionSql,
  { communeId, importId }: ImportOf,
): Promise<number> {
  const done = await tx`
    with crowded as (
      select phone_hash
      from roster_import_rows
      where commune_id = ${communeId} and import_id = ${importId} and phone_hash is not null
      group by phone_hash
      having count(*) > ${MOST_PEOPLE}
    ),
    crowds as (
      select home_hash
      from roster_import_rows
      where commune_id = ${communeId} and import_id = ${importId} and phone_hash in (select phone_hash from crowded)
      group by home_hash
      having count(*) > ${MOST_PEOPLE}
    )
    update roster_import_rows rows
    set phone_hash = null,
      home_hash = case when rows.home_hash in (select home_hash from crowds) then null else rows.home_hash end
    from crowded
    where rows.commune_id = ${communeId} and rows.import_id = ${importId} and rows.phone_hash = crowded.phone_hash`
  return done.count
}
