// Puts the rows of a list, sheet by sheet and batch by batch, where they can be matched: sealed, with keyed hashes beside them.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { fold } from '../../vietnamese/fold.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { findLegacy, fromLegacy, type LegacyEncoding } from '../../vietnamese/typing/legacy-encodings.ts'
import type { SheetRow } from '../sheets/read-csv.ts'
import type { SheetOfFile } from '../sheets/read-file.ts'
import type { Reason } from '../sheets/reason.ts'
import { type Village, villageNamedIn, villageOf } from '../sheets/village-of.ts'
import { COLUMN_NAMES } from './columns.ts'
import { findHeader, type Header } from './find-header.ts'
import { isNobody } from './is-nobody.ts'
import { readRow } from './read-row.ts'

export interface Staging {
  communeId: string
  importId: string
  villages: Village[]
  /** YYYY-MM-DD in Vietnam. */
  today: string
  isDemo: boolean
  /** Called after every batch with the number of rows staged so far. */
  progress: (rows: number) => void
}

export interface StagedSheet {
  no: number
  name: string | null
  /** Null: no heading was found, so the sheet was left out. */
  header: Header | null
  encoding: LegacyEncoding | null
  rows: number
}

/** One sheet: returns what takes its rows, and fills `sheet` on the way. */
export function stageSheet(
  tx: postgres.TransactionSql,
  seal: Seal,
  staging: Staging,
  { no, name }: SheetOfFile,
): { sheet: StagedSheet; take: (rows: SheetRow[]) => Promise<void> } {
  const sheet: StagedSheet = { no, name, header: null, encoding: null, rows: 0 }
  const state: SheetState = { village: null, house: 0, villageOf: remembered(staging.villages) }
  let isFirst = true
  const take = async (batch: SheetRow[]) => {
    let rows = batch
    if (isFirst) {
      isFirst = false
      sheet.encoding = findLegacy(batch.slice(0, SAMPLE).flatMap(({ cells }) => cells))
      rows = rows.map((row) => converted(row, sheet.encoding))
      sheet.header = findHeader(rows)
      if (sheet.header) state.village = villageOfSheet(sheet.header, name, staging.villages)
      rows = rows.slice(sheet.header?.rows ?? 0)
    } else rows = rows.map((row) => converted(row, sheet.encoding))
    if (!sheet.header) return
    const { header } = sheet
    const staged = rows.flatMap((row) => stagedRow(row, header, state, seal, staging, no) ?? [])
    if (staged.length > 0) {
      await tx`
        insert into roster_import_rows ${tx(staged)}`
    }
    sheet.rows += staged.length
    staging.progress(staged.length)
  }
  return { sheet, take }
}

/** Enough rows to know the old font of a list by. */
const SAMPLE = 100

interface SheetState {
  /** Of the title, the sheet's name, or the last row that stands between people and names a village. */
  village: Village | null
  /** Counts the heads of households, where members stand below their head. */
  house: number
  villageOf: (said: string) => Village | null
}

function converted(row: SheetRow, encoding: LegacyEncoding | null): SheetRow {
  return encoding ? { ...row, cells: row.cells.map((cell) => fromLegacy(cell, encoding)) } : row
}

function villageOfSheet({ titles }: Header, name: string | null, villages: Village[]): Village | null {
  const named = [name ?? '', ...titles].map((title) => villageNamedIn(title, villages)).filter((each) => each !== null)
  return named[0] ?? null
}

/** Folding every village cell of 40,000 rows anew took a third of the reading. */
function remembered(villages: Village[]): (said: string) => Village | null {
  const known = new Map<string, Village | null>()
  return (said) => {
    const found = known.get(said)
    if (found !== undefined) return found
    const village = said === '' ? null : villageOf(said, villages)
    if (known.size < 1000) known.set(said, village)
    return village
  }
}

function stagedRow(
  { line, cells }: SheetRow,
  { columns: { at } }: Header,
  state: SheetState,
  seal: Seal,
  { communeId, importId, villages, today, isDemo }: Staging,
  sheet: number,
) {
  if (isNobody(cells, at, today)) {
    const title = cells.filter(Boolean).join(' ')
    // Whoever stands below a village nobody knows does not live in the one before it.
    const isVillage = villages.some(({ kind }) => fold(title).startsWith(`${fold(kind)} `))
    state.village = villageNamedIn(title, villages) ?? (isVillage ? null : state.village)
    return null
  }
  const blank = {
    ...{ commune_id: communeId, import_id: importId, sheet, line, row: null as Buffer | null },
    ...{ name_hash: null as Buffer | null, birth_year: null as number | null, area_id: null as string | null },
    ...{ personal_id_hash: null as Buffer | null, phone_hash: null as Buffer | null, home_hash: null as Buffer | null },
    ...{ is_head: false, gone: null as 'moved' | 'died' | null, outcome: 'read', reasons: null as Buffer | null },
  }
  const sealed = (reasons: Reason[]) => (reasons.length > 0 ? seal.seal(JSON.stringify(reasons)) : null)
  const read = readRow(cells, at, { today, isDemo })
  if ('reasons' in read) return { ...blank, outcome: read.outcome, reasons: sealed(read.reasons) }
  const { facts, area, address, home, isHead, gone, notes } = read.row
  const village = state.villageOf(area) ?? state.villageOf(address) ?? (area === '' ? state.village : null)
  if (!village) {
    const what = area === '' ? NO_AREA : UNKNOWN_AREA
    return { ...blank, outcome: 'unclear', reasons: sealed([{ column: COLUMN_NAMES.area, found: area || null, what }]) }
  }
  if (isHead) state.house++
  const inOrder = at.has('relation') && !at.has('home_no') && !at.has('head') && state.house > 0
  const lives = inOrder
    ? `sheet ${sheet} ${state.house}`
    : (home ?? (facts.phone === null ? null : `phone ${facts.phone}`))
  return {
    ...blank,
    row: seal.seal(JSON.stringify(facts)),
    name_hash: seal.hash('name', foldName(facts.name)),
    birth_year: facts.birthYear,
    area_id: village.id,
    personal_id_hash: facts.personalId && seal.hash('personal_id', facts.personalId),
    phone_hash: facts.phone && seal.hash('address', facts.phone),
    home_hash: lives && seal.hash('address', `home ${village.id} ${lives}`),
    is_head: isHead,
    gone,
    reasons: sealed(notes),
  }
}

const NO_AREA = 'đang trống; ghi tên thôn, hoặc đặt tên thôn ở dòng tiêu đề'
const UNKNOWN_AREA = 'không có trong xã; ghi đúng tên thôn, hoặc thêm thôn bằng henkham area add'
