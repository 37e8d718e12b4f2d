// Takes a commune's list of people in: read, matched, reported, and on the word of staff stored whole, in the caller's transaction.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { logAccess } from '../access/log-access.ts'
import { listAreas } from '../communes/list-areas.ts'
import { type FileRead, readFile } from '../sheets/read-file.ts'
import { compareRows } from './compare-rows.ts'
import { type ImportOf, matchRows } from './match-rows.ts'
import { type RosterReport, reportOf } from './report-of.ts'
import { reviewPeople } from './review-people.ts'
import { setAsideCrowdedPhones } from './set-aside-crowded-phones.ts'
import { settleHomes } from './settle-homes.ts'
import { type StagedSheet, stageSheet } from './stage.ts'
import { markNewPhones, storePhones } from './store-phones.ts'
import { storeRoster } from './store-roster.ts'

export interface RosterFile {
  communeId: string
  path: string
  /** Who brings it: stands in the access log. */
  staff: string
  /** False: only looked at. */
  commit: boolean
  isDemo: boolean
  now: Date
  newId: () => string
  /** What is being done, and how many rows of it are done. */
  progress: (step: 'read' | 'compared' | 'stored', rows: number) => void
}

export type RosterImported =
  | {
      outcome: 'imported'
      importId: string
      report: RosterReport
      sheets: StagedSheet[]
      /** Rows whose number stands on too many others to be anybody's. */
      crowdedPhones: number
    }
  | Exclude<FileRead, { outcome: 'read' }>
  /** No sheet has a heading with a name and a birth date. */
  | { outcome: 'no_header' }
  /** Headings, and nobody below them. */
  | { outcome: 'nobody' }
  | { outcome: 'twice'; column: string }

/** The same file again changes nothing. What was looked at before is looked at anew. */
export async function importRoster(tx: postgres.TransactionSql, seal: Seal, file: RosterFile): Promise<RosterImported> {
  const { communeId, staff, commit, now, newId } = file
  // A large list takes longer than one statement of a server may.
  await tx`set local statement_timeout = 0`
  await tx`set local idle_in_transaction_session_timeout = 0`
  // Two imports at once would each see the other's people as new, and stand in each other's way while they analyze.
  await tx`set local lock_timeout = 0`
  await tx`
    select pg_advisory_xact_lock(hashtext('roster'))`
  await forgetLooks(tx, communeId)
  const importId = newId()
  await tx`
    insert into roster_imports (commune_id, id, file_hash, staff, staged_at, committed_at)
    values (${communeId}, ${importId}, '', ${staff}, ${now}, null)`
  const staged = await stage(tx, seal, file, importId)
  if (staged.outcome !== 'staged') {
    await forgetLooks(tx, communeId)
    return staged
  }
  const { sheets, hash } = staged
  await tx`
    update roster_imports
    set file_hash = ${hash}, committed_at = ${commit ? now : null}
    where commune_id = ${communeId} and id = ${importId}`
  const of: ImportOf = { communeId, importId }
  const crowdedPhones = await setAsideCrowdedPhones(tx, of)
  await matchRows(tx, of)
  await settleHomes(tx, { ...of, newId })
  const thisYear = Number(localDay(now).slice(0, 4))
  await markNewPhones(tx, { ...of, thisYear })
  await compareRows(tx, seal, { ...of, now, progress: counting(file, 'compared') })
  const several = sheets.filter(({ header }) => header).length > 1
  const lineName = (sheet: number, line: number) => (several ? `trang ${sheet} dòng ${line}` : `dòng ${line}`)
  await tx`analyze roster_import_rows`
  const report = await reportOf(tx, seal, of, lineName)
  if (commit) {
    await storeRoster(tx, seal, { ...of, now, newId, progress: counting(file, 'stored') })
    // Without knowing how many people there are now, the planner loops over all of them for each.
    await tx`analyze residents`
    await tx`analyze roster_import_rows`
    await reviewPeople(tx, { ...of, now, newId })
    await storePhones(tx, seal, { ...of, now, newId, thisYear })
    // The next import may come before the server looks by itself: it then took 112 s instead of 26.
    await tx`analyze households, contacts, contact_residents`
  }
  await forgetHashes(tx, of, commit)
  const what = commit ? ('roster_imported' as const) : ('roster_checked' as const)
  await logAccess(tx, { by: { staff }, what, communeId, subjectId: importId, now })
  return { outcome: 'imported', importId, report, sheets, crowdedPhones }
}

async function stage(tx: postgres.TransactionSql, seal: Seal, file: RosterFile, importId: string) {
  const { communeId, path, isDemo, now } = file
  const villages = await listAreas(tx, communeId)
  const staging = { communeId, importId, villages, today: localDay(now), isDemo, progress: counting(file, 'read') }
  const sheets: StagedSheet[] = []
  const read = await readFile(path, (each) => {
    const { sheet, take } = stageSheet(tx, seal, staging, each)
    sheets.push(sheet)
    return take
  })
  if (read.outcome !== 'read') return read
  const twice = sheets.find(({ header }) => header && header.columns.twice.length > 0)
  if (twice) return { outcome: 'twice' as const, column: twice.header!.columns.twice[0]! }
  if (!sheets.some(({ header }) => header)) return { outcome: 'no_header' as const }
  if (sheets.every(({ rows }) => rows === 0)) return { outcome: 'nobody' as const }
  return { outcome: 'staged' as const, sheets, hash: read.hash }
}

function counting({ progress }: RosterFile, step: 'read' | 'compared' | 'stored'): (rows: number) => void {
  let done = 0
  return (rows) => {
    done += rows
    progress(step, done)
  }
}

async function forgetLooks(tx: postgres.TransactionSql, communeId: string): Promise<void> {
  await tx`
    delete from roster_import_rows
    where commune_id = ${communeId}
      and import_id in (select id from roster_imports where commune_id = ${communeId} and committed_at is null)`
  await tx`
    delete from roster_imports
    where commune_id = ${communeId} and committed_at is null`
}

/** A row is kept, sealed, as long as it is not stored; by what it was found serves nobody afterwards. */
async function forgetHashes(tx: postgres.TransactionSql, { communeId, importId }: ImportOf, commit: boolean) {
  await tx`
    update roster_import_rows
    set name_hash = null, birth_year = null, personal_id_hash = null, phone_hash = null, home_phone_hash = null,
      home_hash = null, household_id = null,
      row = case when outcome = 'same' or (${commit} and outcome in ('new', 'changed')) then null else row end
    where commune_id = ${communeId} and import_id = ${importId}`
}
