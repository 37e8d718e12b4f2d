// Reads a CSV file row by row: bytes in UTF-8, comma, semicolon or tab between cells, the first row names the columns.
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

export interface SheetRow {
  /** Line of the file on which the row ends, counted from 1. */
  line: number
  cells: string[]
}

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
/** In characters; a quote that is never closed must not swallow the file. */
const MOST_IN_A_ROW = 10_000

export async function readSheet(bytes: AsyncIterable<Uint8Array>): Promise<Sheet> {
  const rows: SheetRow[] = []
  try {
    const { text, delimiter } = await sniff(textOf(bytes))
    const parser = Readable.from(text).compose(
      parse({
        bom: true,
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: MOST_IN_A_ROW,
      }),
    )
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (rows.length > MOST_ROWS) return { outcome: 'too_long' }
      const cells = record.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) rows.push({ line: info.lines, cells })
    }
  } catch (error) {
    if (error instanceof TypeError) return { outcome: 'not_utf8' }
    if ((error as { code?: string }).code?.startsWith('CSV_')) {
      return { outcome: 'broken', line: (error as { lines?: number }).lines ?? (rows.at(-1)?.line ?? 0) + 1 }
    }
    throw error
  }
  const [header, ...rest] = rows
  return header && rest.length > 0 ? { outcome: 'read', header: header.cells, rows: rest } : { outcome: 'empty' }
}

/** A Vietnamese Excel writes semicolons, because "8,2" needs the comma: what stands most often in the first line parts the cells. */
async function sniff(text: AsyncGenerator<string>): Promise<{ text: AsyncIterable<string>; delimiter: string }> {
  let begun = ''
  while (!begun.includes('\n')) {
    const next = await text.next()
    if (next.done) break
    begun += next.value
  }
  const first = begun.split('\n', 1)[0]!
  const count = (sign: string) => first.split(sign).length
  const delimiter = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
  async function* whole() {
    yield begun
    yield* text
  }
  return { text: whole(), delimiter }
}

/** Throws TypeError where a byte is not UTF-8. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
