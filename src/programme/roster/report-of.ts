// What staff are told of an import: how many, and for every row that needs a hand its line, its column and what to do.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Reason } from '../sheets/reason.ts'
import type { ImportOf } from './match-rows.ts'
import { missing } from './review-people.ts'
import { reasonOf, type Why } from './why.ts'

export type Outcome = 'new' | 'changed' | 'same' | 'unclear' | 'rejected'

export interface RowToTell {
  sheet: number
  line: number
  outcome: Outcome
  /** Never with what stands in the cell, or whose it is. */
  reasons: { column: string; what: string }[]
}

export interface RosterReport {
  counts: Record<Outcome, number>
  /** Marked as gone by this file. */
  moved: number
  died: number
  /** Rows set aside, and rows taken with something odd about them. */
  aside: RowToTell[]
  /** Of the villages in the file, people no row speaks of; by village. */
  missing: { area: string; people: number }[]
  /** Lines of new people who have a namesake of the same birth year in their village. */
  namesakes: { sheet: number; line: number }[]
}

/** Before the hashes are taken off the rows. `lineName`: how a line is called to people. */
export async function reportOf(
  tx: postgres.TransactionSql,
  seal: Seal,
  of: ImportOf,
  lineName: (sheet: number, line: number) => string,
): Promise<RosterReport> {
  const { communeId, importId } = of
  const counted = await tx<{ outcome: Outcome; rows: number; moved: number; died: number }[]>`
    select outcome, count(*)::integer as rows,
      (count(*) filter (where outcome = 'changed' and gone = 'moved'))::integer as moved,
      (count(*) filter (where outcome = 'changed' and gone = 'died'))::integer as died
    from roster_import_rows
    where commune_id = ${communeId} and import_id = ${importId}
    group by outcome`
  const rows = await tx<
    {
      sheet: number
      line: number
      outcome: Outcome
      why: Why | null
      reasons: Buffer | null
      againstSheet: number
      againstLine: number | null
    }[]
  >`
    select sheet, line, outcome, why, reasons, against_sheet as "againstSheet", against_line as "againstLine"
    from roster_import_rows
    where commune_id = ${communeId} and import_id = ${importId} and (why is not null or reasons is not null)
    order by sheet, line`
  const gone = await tx<{ area: string; people: number }[]>`
    select areas.kind || ' ' || areas.name as area, count(*)::integer as people
    from (${missing(tx, of)}) missing
    join areas on areas.commune_id = ${communeId} and areas.id = missing.area_id
    group by areas.kind, areas.name
    order by areas.name`
  const namesakes = await tx<{ sheet: number; line: number }[]>`
    select rows.sheet, rows.line
    from roster_import_rows rows
    where rows.commune_id = ${communeId}
      and rows.import_id = ${importId}
      and rows.outcome = 'new'
      and (
        exists (
          select 1
          from residents
          where residents.commune_id = ${communeId}
            and residents.name_hash = rows.name_hash
            and residents.birth_year = rows.birth_year
            and residents.area_id = rows.area_id
            and residents.standing = 'listed'
        )
        or exists (
          select 1
          from roster_import_rows other
          where other.commune_id = ${communeId}
            and other.import_id = ${importId}
            and other.name_hash = rows.name_hash
            and other.birth_year = rows.birth_year
            and other.area_id = rows.area_id
            and other.outcome = 'new'
            and (other.sheet, other.line) <> (rows.sheet, rows.line)
        )
      )
    order by rows.sheet, rows.line`
  const sum = (field: 'moved' | 'died') => counted.reduce((all, each) => all + each[field], 0)
  const counts = { new: 0, changed: 0, same: 0, unclear: 0, rejected: 0 }
  for (const { outcome, rows } of counted) counts[outcome] = rows
  return {
    counts,
    moved: sum('moved'),
    died: sum('died'),
    aside: rows.map(({ sheet, line, outcome, why, reasons, againstSheet, againstLine }) => ({
      sheet,
      line,
      outcome,
      reasons: [
        ...(why ? [reasonOf(why, againstLine === null ? null : lineName(againstSheet, againstLine))] : []),
        ...(reasons ? (JSON.parse(seal.open(reasons)) as Reason[]) : []),
      ].map(({ column, what }) => ({ column, what })),
    })),
    missing: gone,
    namesakes,
  }
}
