// The first line of a backup: what is in it, and what it takes to read it.
import { z } from 'zod'

/**
 * A backup is a gzip file of text, with 72 bytes behind it: `sha256 `, 64 digits, a line feed, over everything before them
 * (`head -c -72 FILE | sha256sum` gives the same). Inside, one line `-- henkham backup {…}`, then for each table Postgres' own
 * `COPY … FROM stdin;`, its rows and `\.`, so that it can be read, and in need loaded, by other hands than this program's.
 */
export const MARK = '-- henkham backup '
export const TRAILER_BYTES = 72
export const FORMAT = 1
export const END_OF_ROWS = '\\.\n'

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/)
const count = z.int().nonnegative()

const Header = z.object({
  format: z.literal(FORMAT),
  takenAt: z.iso.datetime({ offset: true }),
  mode: z.enum(['demo', 'production']),
  /** Of the key that sealed what is in it. */
  fingerprint: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.object({ name, columns: z.array(name), rows: count })),
  counters: z.array(z.object({ table: name, column: name, last: z.int(), used: z.boolean() })),
})

export type Header = z.infer<typeof Header>

export function writeHeader(header: Header): string {
  return `${MARK}${JSON.stringify(header)}\n`
}

/** Null: this program cannot read such a backup. Names are letters only, so that they may stand in a statement. */
export function readHeader(line: string): Header | null {
  if (!line.startsWith(MARK)) return null
  const parsed = Header.safeParse(jsonOf(line.slice(MARK.length)))
  return parsed.success ? parsed.data : null
}

export function columnList(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
