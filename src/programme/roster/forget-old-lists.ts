// Takes away what lists left behind of people: looks nobody committed, and the sealed rows that were set aside.
import type postgres from 'postgres'

const LOOKS_KEPT_DAYS = 7
/** A list is corrected and brought again within weeks; a quarter leaves room for the slowest village. */
const ROWS_KEPT_DAYS = 90

/**
 * Deletes looks, and empties what committed lists have set aside: what stood in the row, and what was found wrong in it. That a
 * line was set aside, and why, stays. An open review keeps nothing back: it shows people of the commune and names the row by its
 * line in the station's own file, and nobody ever opens the row for it. Somebody who forgets to close a review must not keep a
 * stranger's ID here for ever.
 * Returns how many looks and rows were forgotten; both 0 while a list is being taken in, which leaves them to the next night.
 */
export async function forgetOldLists(sql: postgres.Sql, now: Date): Promise<{ looks: number; rows: number }> {
  return sql.begin(async (tx) => {
    // An import forgets looks too: each would wait for, or be killed by, the other.
    const [lock] = await tx<{ isFree: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtext('roster')) as "isFree"`
    if (!lock!.isFree) return { looks: 0, rows: 0 }
    const looks = await tx`
      with old as (
        select commune_id, id
        from roster_imports
        where committed_at is null
          and staged_at < ${now}::timestamptz - ${`${LOOKS_KEPT_DAYS} days`}::interval
      ),
      emptied as (
        delete from roster_import_rows rows
        using old
        where rows.commune_id = old.commune_id and rows.import_id = old.id
      )
      delete from roster_imports
      using old
      where roster_imports.commune_id = old.commune_id and roster_imports.id = old.id`
    const rows = await tx`
      update roster_import_rows rows
      set row = null, reasons = null
      from roster_imports imports
      where imports.commune_id = rows.commune_id
        and imports.id = rows.import_id
        and imports.committed_at < ${now}::timestamptz - ${`${ROWS_KEPT_DAYS} days`}::interval
        and (rows.row is not null or rows.reasons is not null)`
    return { looks: looks.count, rows: rows.count }
  })
}
