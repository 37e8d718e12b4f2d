// Reads the rows of a CSV file as they come: comma, semicolon or tab between cells, batch by batch, so that no file is too long for the memory.
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

export interface SheetRow {
  /** Line of the file on which the row ends (of an Excel sheet: the row's number), counted from 1. */
  line: number
  cells: string[]
}

export type CsvRead =
  | { outcome: 'read' }
  /** Bytes that are not in the encoding of `text`. */
  | { outcome: 'not_decoded' }
  /** A quote that is never closed, say; `line`: where the row begins that cannot be read. */
  | { outcome: 'broken'; line: number }

/** In characters; a quote that is never closed must not swallow the file. */
const MOST_IN_A_ROW = 10_000
const BATCH = 500

/**
 * Hands the rows that are not empty to `take` in batches and waits for it. `text` may throw TypeError, as TextDecoder does
 * where it is fatal. What `take` throws is passed on; where it answers 'enough' reading ends.
 */
export async function readCsv(
  text: AsyncGenerator<string>,
  take: (rows: SheetRow[]) => Promise<'more' | 'enough'>,
): Promise<CsvRead> {
  // Of the last row that was whole: a quote that is never closed swallows what follows, and is told where it was opened.
  let line = 0
  try {
    const { whole, delimiter } = await sniff(text)
    const parser = Readable.from(whole).compose(
      parse({
        bom: true,
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: MOST_IN_A_ROW,
        on_record: (record, { lines }) => {
          line = lines
          return record
        },
      }),
    )
    let rows: SheetRow[] = []
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const cells = record.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) rows.push({ line: info.lines, cells })
      if (rows.length < BATCH) continue
      if ((await take(rows)) === 'enough') return { outcome: 'read' }
      rows = []
    }
    if (rows.length > 0) await take(rows)
    return { outcome: 'read' }
  } catch (error) {
    if (error instanceof TypeError && (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { outcome: 'not_decoded' }
    if ((error as { code?: string }).code?.startsWith('CSV_')) {
      return { outcome: 'broken', line: line + 1 }
    }
    throw error
  }
}

/** Throws TypeError where a byte is not of this encoding. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/**
 * A Vietnamese Excel writes semicolons, because "8,2" needs the comma: what stands most often in the first lines parts the
 * cells. A list may begin with titles that have neither.
 */
async function sniff(text: AsyncGenerator<string>): Promise<{ whole: AsyncIterable<string>; delimiter: string }> {
  let begun = ''
  while (begun.split('\n').length <= FIRST_LINES) {
    const next = await text.next()
    if (next.done) break
    begun += next.value
  }
  const first = begun.split('\n', FIRST_LINES)
  const count = (sign: string) => Math.max(...first.map((each) => each.split(sign).length))
  const delimiter = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
  async function* whole() {
    yield begun
    yield* text
  }
  return { whole: whole(), delimiter }
}
const FIRST_LINES = 15
