// Reads a result file whole: CSV in UTF-8, the first row names the columns.
import { decoded, readCsv, type SheetRow } from '../sheets/read-csv.ts'

export type Sheet =
  | { outcome: 'read'; header: string[]; rows: SheetRow[] }
  /** Old Vietnamese fonts, UTF-16 … */
  | { outcome: 'not_utf8' }
  /** A quote that is never closed, say; `line`: how far it could be read. */
  | { outcome: 'broken'; line: number }
  | { outcome: 'empty' }
  | { outcome: 'too_long' }

/** More than the people of the largest commune. */
const MOST_ROWS = 100_000

export async function readSheet(bytes: AsyncIterable<Uint8Array>): Promise<Sheet> {
  const rows: SheetRow[] = []
  const read = await readCsv(decoded(bytes, 'utf-8'), async (more) => {
    rows.push(...more)
    return rows.length > MOST_ROWS + 1 ? 'enough' : 'more'
  })
  if (read.outcome === 'not_decoded') return { outcome: 'not_utf8' }
  if (read.outcome === 'broken') return read
  if (rows.length > MOST_ROWS + 1) return { outcome: 'too_long' }
  const [header, ...rest] = rows
  return header && rest.length > 0 ? { outcome: 'read', header: header.cells, rows: rest } : { outcome: 'empty' }
}
