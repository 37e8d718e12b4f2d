// Reads a list a station was sent, whatever it was saved as: CSV in any encoding Excel writes, or an Excel file with its sheets.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import readExcel from 'read-excel-file/node'
import { isVietnamese } from '../../vietnamese/typing/legacy-encodings.ts'
import { decoded, readCsv, type SheetRow } from './read-csv.ts'

export interface SheetOfFile {
  /** From 1. */
  no: number
  /** Null: a CSV file has one without a name. */
  name: string | null
}

export type FileRead =
  /** `hash`: SHA-256 of the file. */
  | { outcome: 'read'; hash: Buffer }
  | { outcome: 'no_file' }
  | { outcome: 'empty' }
  | { outcome: 'too_big' }
  /** Excel of before 2007, or with a password. */
  | { outcome: 'old_excel' }
  /** A picture, a PDF, another program's file, whatever its name ends in. */
  | { outcome: 'not_a_sheet' }
  | { outcome: 'broken'; line: number }

/** Excel files are read whole (200 MB for 40,000 rows, measured); a CSV file streams. */
const MOST_BYTES = { xlsx: 30e6, csv: 200e6 }
const BATCH = 500

/** Calls `open` for every sheet, and what it returns for the sheet's rows that are not empty, in batches, waiting for each. */
export async function readFile(
  path: string,
  open: (sheet: SheetOfFile) => (rows: SheetRow[]) => Promise<void>,
): Promise<FileRead> {
  const size = await sizeOf(path)
  if (size === null) return { outcome: 'no_file' }
  if (size === 0) return { outcome: 'empty' }
  const looked = await lookInto(path)
  if (looked.kind === 'csv') {
    if (size > MOST_BYTES.csv) return { outcome: 'too_big' }
    const take = open({ no: 1, name: null })
    const read = await readCsv(decoded(createReadStream(path), looked.encoding), async (rows) => {
      await take(rows)
      return 'more'
    })
    if (read.outcome === 'broken') return read
    return read.outcome === 'read' ? { outcome: 'read', hash: looked.hash } : { outcome: 'not_a_sheet' }
  }
  if (looked.kind !== 'xlsx') return { outcome: looked.kind }
  if (size > MOST_BYTES.xlsx) return { outcome: 'too_big' }
  return (await readSheets(path, open)) ? { outcome: 'read', hash: looked.hash } : { outcome: 'not_a_sheet' }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch {
    return null
  }
}

type Looked =
  | { kind: 'csv'; encoding: string; hash: Buffer }
  | { kind: 'xlsx'; hash: Buffer }
  | { kind: 'old_excel' | 'not_a_sheet' }

/** One pass over the bytes: what the file is by its first ones, in which encoding, and its hash. The name proves nothing. */
async function lookInto(path: string): Promise<Looked> {
  const hash = createHash('sha256')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let first: Buffer | null = null
  let isUtf8 = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    first ??= chunk
    hash.update(chunk)
    try {
      if (isUtf8) utf8.decode(chunk, { stream: true })
    } catch {
      isUtf8 = false
    }
  }
  const begins = first!.subarray(0, 4).toString('latin1')
  if (begins === 'PK\u0003\u0004') return { kind: 'xlsx', hash: hash.digest() }
  if (begins === '\u00d0\u00cf\u0011\u00e0') return { kind: 'old_excel' }
  if (begins.startsWith('\u00ff\u00fe')) return { kind: 'csv', encoding: 'utf-16le', hash: hash.digest() }
  if (begins.startsWith('\u00fe\u00ff')) return { kind: 'csv', encoding: 'utf-16be', hash: hash.digest() }
  if (first!.includes(0) || begins === '%PDF' || /^\u00ff\u00d8\u00ff/.test(begins)) return { kind: 'not_a_sheet' }
  return { kind: 'csv', encoding: isUtf8 ? 'utf-8' : ansiOf(first!), hash: hash.digest() }
}

/** A Vietnamese Windows saves "CSV" in 1258; the old fonts are bytes of 1252. */
function ansiOf(bytes: Buffer): string {
  const words = new TextDecoder('windows-1258').decode(bytes).split(/[\s,;"'()/.\d]+/)
  const accented = words.filter((word) => /[\u0080-\uffff]/.test(word))
  return accented.filter(isVietnamese).length > accented.length * 0.6 ? 'windows-1258' : 'windows-1252'
}

/** False: no Excel file. Numbers are taken as they are written in it, because twelve digits are no quantity. */
async function readSheets(path: string, open: Parameters<typeof readFile>[1]): Promise<boolean> {
  let sheets: Awaited<ReturnType<typeof readExcel<string>>>
  try {
    sheets = await readExcel(path, { parseNumber: (text) => text, trim: false })
  } catch (error) {
    // A transaction waits behind us, and nothing of this library talks to it: whatever it throws is about the file.
    if (error instanceof Error) return false
    throw error
  }
  for (const [at, { sheet, data }] of sheets.entries()) {
    const take = open({ no: at + 1, name: sheet })
    for (let from = 0; from < data.length; from += BATCH) {
      const rows = data
        .slice(from, from + BATCH)
        .map((cells, i) => ({ line: from + i + 1, cells: cells.map((cell) => textOf(cell)) }))
      const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
      if (filled.length > 0) await take(filled)
    }
  }
  return true
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return wholeNumber(String(cell)).trim()
}

/** Excel may write a long number as 3.0952111111E10. */
function wholeNumber(text: string): string {
  return /^\d(\.\d+)?E\+?\d+$/i.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : text
}
