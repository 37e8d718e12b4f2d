// Lists of a commune as stations send them, written to files, and taken in as the command does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import writeExcel, { type SheetData } from 'write-excel-file/node'
import { newId } from '../../../src/ids.ts'
import { importRoster, type RosterImported } from '../../../src/programme/roster/import-roster.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { NOW, seal } from '../demo-database.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-roster-'))
export const HEADER = 'Họ và tên,Ngày sinh,Giới tính,Thôn,Số CCCD,Điện thoại,Ghi chú'

export function csv(lines: string[], { header = HEADER }: { header?: string } = {}): string {
  return file('danh-sach.csv', [header, ...lines].join('\n'))
}

export function file(name: string, contents: string | Buffer): string {
  const path = join(FOLDER, name)
  writeFileSync(path, contents)
  return path
}

export type Cells = (string | number | Date | null)[][]

export async function xlsx(sheets: Record<string, Cells>): Promise<string> {
  const path = join(FOLDER, 'danh-sach.xlsx')
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cell)) as SheetData,
  }))
  await writeExcel(written).toFile(path)
  return path
}

function cell(value: string | number | Date | null) {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' }
  return { value, type: typeof value === 'number' ? Number : String }
}

export function removeFiles(): void {
  rmSync(FOLDER, { recursive: true, force: true })
}

interface Bringing {
  commit?: boolean
  isDemo?: boolean
  communeId?: string
  ids?: () => string
  now?: Date
}

export async function bring(
  { sql }: FreshDatabase,
  path: string,
  { commit = true, isDemo = true, communeId = '10804', ids = newId, now = NOW }: Bringing = {},
): Promise<RosterImported> {
  const rest = { staff: 'Trạm', commit, isDemo, now, newId: ids, progress: () => {} }
  return sql.begin((tx) => importRoster(tx, seal, { communeId, path, ...rest }))
}

/** "2 new", "3 rejected Ngày sinh: …": rows with something to tell, and how many there are of each outcome. */
export function said(imported: RosterImported): { counts: string; rows: string[] } {
  if (imported.outcome !== 'imported') return { counts: imported.outcome, rows: [] }
  const { counts, aside } = imported.report
  return {
    counts: Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', '),
    rows: aside.map(
      ({ sheet, line, outcome, reasons }) =>
        `${sheet > 1 ? `${sheet}:` : ''}${line} ${outcome} ${reasons.map(({ column, what }) => `${column} ${what}`).join('; ')}`,
    ),
  }
}

/** What an import may change, whole. */
export async function everything({ sql }: FreshDatabase) {
  return sql`
    select (select json_agg(t order by id) from residents t) as residents,
      (select json_agg(t order by id) from households t) as households,
      (select json_agg(t order by id) from contacts t) as contacts,
      (select json_agg(t order by id) from contact_residents t) as links,
      (select json_agg(t order by id) from bookings t) as bookings,
      (select json_agg(t order by id) from resident_reviews t) as reviews`
}
