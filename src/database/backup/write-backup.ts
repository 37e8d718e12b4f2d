// Writes everything the program knows into one file, as it was in one moment, while the program goes on working.
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type postgres from 'postgres'
import type { Mode } from '../installation.ts'
import { appliedMigrations, pendingMigrations } from '../migrate.ts'
import { copyOut } from './copy.ts'
import { columnList, END_OF_ROWS, FORMAT, type Header, writeHeader } from './header.ts'
import { ownTables, readCounters } from './own-tables.ts'

export type Written =
  | { outcome: 'written'; bytes: number; rows: number }
  /** No file was written; `why`: a sentence for the operator. */
  | { outcome: 'refused'; why: string }

/** Most of what is written is sealed and as good as random: more effort costs four times the time for 2 % of the size. */
const EFFORT = 1

/**
 * Writes `file`, which must not be there yet: whole or not at all, readable for its owner alone. `now` is business time.
 * `tell` hears how many of all rows are written. The database is one of this program's version or older: it is not migrated.
 * `sql` must have no limit on the time of a statement.
 */
export async function writeBackup(
  sql: postgres.Sql,
  file: string,
  now: Date,
  tell: (done: number, of: number) => void,
): Promise<Written> {
  if (existsSync(file)) return { outcome: 'refused', why: `${file} is there already; name a new file` }
  await pendingMigrations(sql)
  const aside = `${file}.${process.pid}.part`
  try {
    const written = await sql.begin('isolation level repeatable read read only', async (tx) => {
      const header = await headerOf(tx, now)
      if (!header) return null
      const out = createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true })
      await pipeline(everything(tx, header, tell), createGzip({ level: EFFORT }), withHash, out)
      return { rows: rowsOf(header) }
    })
    if (!written) return { outcome: 'refused', why: 'this database holds nothing yet; start the program once' }
    await rename(aside, file)
    return { outcome: 'written', bytes: (await stat(file)).size, rows: written.rows }
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

export function rowsOf(header: Header): number {
  return header.tables.reduce((sum, { rows }) => sum + rows, 0)
}

/** Null before the program's first start. */
async function headerOf(tx: postgres.TransactionSql, now: Date): Promise<Header | null> {
  // What a value looks like as text must not depend on the settings of one database or one role.
  await tx`set local datestyle = 'ISO, YMD'`
  await tx`set local intervalstyle = 'postgres'`
  await tx`set local bytea_output = 'hex'`
  await tx`set local extra_float_digits = 1`
  const migrations = (await appliedMigrations(tx)).map(({ name, checksum }) => ({ name, checksum }))
  if (migrations.length === 0) return null
  const [born] = await tx<{ mode: Mode; fingerprint: string }[]>`
    select mode, data_key_fingerprint as fingerprint
    from installation`
  if (!born) return null
  const tables: Header['tables'] = []
  const own = await ownTables(tx)
  for (const { name, columns } of own) {
    const [counted] = await tx<{ rows: number }[]>`select count(*) as rows from ${tx(name)}`
    tables.push({ name, columns: [...columns], rows: counted!.rows })
  }
  const counters = await readCounters(tx, own)
  return { format: FORMAT, takenAt: now.toISOString(), ...born, migrations, tables, counters }
}

async function* everything(
  tx: postgres.TransactionSql,
  header: Header,
  tell: (done: number, of: number) => void,
): AsyncGenerator<string | Buffer> {
  yield writeHeader(header)
  let done = 0
  for (const { name, columns, rows } of header.tables) {
    yield `COPY "${name}" (${columnList(columns)}) FROM stdin;\n`
    yield* copyOut(tx, `copy "${name}" (${columnList(columns)}) to stdout`)
    yield END_OF_ROWS
    done += rows
    tell(done, rowsOf(header))
  }
}

async function* withHash(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer | string> {
  const hash = createHash('sha256')
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
  yield `sha256 ${hash.digest('hex')}\n`
}
