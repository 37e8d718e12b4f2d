// Takes a result file in: staged row by row, and on the word of staff stored whole, in the caller's transaction.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { atLocal } from '../../vietnamese/dates.ts'
import { logAccess } from '../access/log-access.ts'
import { ageAt } from '../residents/eligibility.ts'
import type { SheetRow } from '../sheets/read-csv.ts'
import type { Column } from './columns.ts'
import { type JudgedRow, judgeRows } from './judge-rows.ts'
import { judge } from './seriousness.ts'
import { storeResult } from './store-result.ts'

export interface ResultFile {
  communeId: string
  rows: SheetRow[]
  at: Map<Column, number>
  /** SHA-256 of the file. */
  hash: Buffer
  /** Who brings it: stands in the access log. */
  staff: string
  /** False: only looked at. */
  commit: boolean
  now: Date
  newId: () => string
}

export interface Imported {
  importId: string
  rows: JudgedRow[]
  /** Lines of people whom the station must call today; among the new and changed rows. */
  callToday: number[]
}

/** The same file again changes nothing: every row that was stored is the same. */
export async function importResults(tx: postgres.TransactionSql, seal: Seal, file: ResultFile): Promise<Imported> {
  const { communeId, now, newId } = file
  // Two imports at once would each see the other's results as new.
  await tx`
    select pg_advisory_xact_lock(hashtext(${`results ${communeId}`}))`
  const rows = await judgeRows(tx, seal, file)
  const importId = await stage(tx, seal, file, rows)
  const callToday: number[] = []
  for (const { line, outcome, result } of rows) {
    if ((outcome !== 'new' && outcome !== 'changed') || !result) continue
    const { person, examDay, measured } = result
    const judged = judge(measured, ageAt(person, atLocal(examDay, '12:00')))
    if (judged.step === 'come_today') callToday.push(line)
    if (!file.commit) continue
    const stored = { communeId, residentId: person.residentId, examDay, measured, judged, importId, now, newId }
    await storeResult(tx, seal, stored)
  }
  const what = file.commit ? ('results_imported' as const) : ('results_checked' as const)
  await logAccess(tx, { by: { staff: file.staff }, what, communeId, subjectId: importId, now })
  return { importId, rows, callToday }
}

/** What was only looked at before is looked at anew; the row itself is kept as long as its results are not stored. */
async function stage(tx: postgres.TransactionSql, seal: Seal, file: ResultFile, rows: JudgedRow[]): Promise<string> {
  const { communeId, hash, staff, commit, now } = file
  await tx`
    with earlier as (
      select id
      from result_imports
      where commune_id = ${communeId}
        and file_hash = ${hash}
        and committed_at is null
    )
    delete from result_import_rows
    where commune_id = ${communeId}
      and import_id in (select id from earlier)`
  await tx`
    delete from result_imports
    where commune_id = ${communeId}
      and file_hash = ${hash}
      and committed_at is null`
  const id = file.newId()
  await tx`
    insert into result_imports (commune_id, id, file_hash, staff, staged_at, committed_at)
    values (${communeId}, ${id}, ${hash}, ${staff}, ${now}, ${commit ? now : null})`
  for (let from = 0; from < rows.length; from += 500) {
    const chunk = rows.slice(from, from + 500).map((row) => rowOf(seal, row, communeId, id, commit))
    await tx`
      insert into result_import_rows ${tx(chunk)}`
  }
  return id
}

function rowOf(seal: Seal, row: JudgedRow, communeId: string, importId: string, commit: boolean) {
  const { line, cells, outcome, reasons, result } = row
  const isDone = outcome === 'same' || (commit && outcome !== 'unclear' && outcome !== 'rejected')
  return {
    commune_id: communeId,
    import_id: importId,
    line,
    row: isDone ? null : seal.seal(JSON.stringify(cells)),
    outcome,
    reasons: reasons.length > 0 ? seal.seal(JSON.stringify(reasons)) : null,
    resident_id: result?.person.residentId ?? null,
  }
}
