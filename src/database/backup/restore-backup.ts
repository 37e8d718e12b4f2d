// Puts a backup into a database that is empty or may be thrown away: in one transaction, everything or nothing.
import type postgres from 'postgres'
import type { Mode } from '../installation.ts'
import { appliedMigrations, applyFirst, claimMigrations, knownMigrations, migrate } from '../migrate.ts'
import { openText } from './check-file.ts'
import { copyIn } from './copy.ts'
import { columnList, type Header } from './header.ts'
import { ownTables, setCounters } from './own-tables.ts'
import { type Rows, readRows } from './read-rows.ts'
import { rowsOf } from './write-backup.ts'

export type Restored =
  /** `migrated`: what was applied after the restore, because the backup is older than the program. */
  | { outcome: 'restored'; rows: number; migrated: string[] }
  /** Nothing was changed; `why`: a sentence for the operator. */
  | { outcome: 'refused'; why: string }

export interface Restoring {
  file: string
  /** As `checkFile` found them. */
  header: Header
  bytes: number
  /** Throw away what the database holds. */
  replace: boolean
  tell: (done: number, of: number) => void
}

const LOOKS = 20

/** Whether this installation may read such a backup; null: it may. To be asked before a database is opened. */
export async function whyNot(header: Header, here: { mode: Mode; fingerprint: string }): Promise<string | null> {
  if (header.fingerprint !== here.fingerprint) {
    return 'this backup was sealed with another DATA_KEY and could not be read here; set the DATA_KEY of the installation it was made in (a demo keeps it in DATA_DIR/data.key)'
  }
  if (header.mode !== here.mode) {
    return `this is the backup of a ${header.mode}, and HENKHAM_MODE is ${here.mode}; set HENKHAM_MODE=${header.mode}`
  }
  const known = await knownMigrations()
  const strange = header.migrations.find(({ name, checksum }, i) => {
    return known[i]?.name !== name || known[i]?.checksum !== checksum
  })
  if (!strange) return null
  return header.migrations.length > known.length
    ? `this backup is newer than this program: it has ${strange.name}; restore it with the newer version`
    : `this backup was made with another ${strange.name} than this program's; restore it with the version that made it`
}

/** `sql`: one connection, without a limit on the time of a statement. The backup is brought to this program's version. */
export async function restoreBackup(sql: postgres.Sql, restoring: Restoring): Promise<Restored> {
  const { header } = restoring
  const why = await sql.begin(async (tx) => {
    await tx`set local lock_timeout = '20s'`
    const refused = await whyNotInto(tx, restoring.replace)
    if (refused) return refused
    await clear(tx)
    await applyFirst(tx, header.migrations.length)
    const links = await dropLinks(tx)
    await load(tx, restoring)
    for (const link of links) await tx.unsafe(link)
    await setCounters(tx, header.counters)
    return null
  })
  if (why) return { outcome: 'refused', why }
  const migrated = await migrate(sql)
  await sql`analyze`
  return { outcome: 'restored', rows: rowsOf(header), migrated }
}

async function whyNotInto(tx: postgres.TransactionSql, replace: boolean): Promise<string | null> {
  const busy = 'the program works on this database; stop it, then restore'
  // A program that starts now waits for our claim; one that was started before has a connection, which it keeps.
  if (!(await claimMigrations(tx)) || !(await isAlone(tx))) return busy
  if (replace) return null
  for (const { name } of await ownTables(tx)) {
    const rows = await tx`select 1 from ${tx(name)} limit 1`
    if (rows.length > 0)
      return 'this database is not empty; restore into a new one, or throw away what it holds with --replace --yes'
  }
  return null
}

/** The server takes a moment to see that a connection was closed. */
async function isAlone(tx: postgres.TransactionSql): Promise<boolean> {
  for (let looked = 0; looked < LOOKS; looked += 1) {
    const others = await tx`
      select 1
      from pg_stat_activity
      where datname = current_database()
        and application_name = 'henkham'
        and pid <> pg_backend_pid()
      limit 1`
    if (others.length === 0) return true
    // What is seen of other processes is otherwise kept for the whole transaction.
    await tx`select pg_stat_clear_snapshot(), pg_sleep(0.1)`
  }
  return false
}

async function clear(tx: postgres.TransactionSql): Promise<void> {
  const tables = (await ownTables(tx)).map(({ name }) => name)
  if ((await appliedMigrations(tx)).length > 0) tables.push('schema_migrations')
  if (tables.length > 0) await tx`drop table ${tx(tables)} cascade`
}

/** Seats and bookings name each other: no order of tables would do. Checked for all rows at once, links also take a tenth of the time. */
async function dropLinks(tx: postgres.TransactionSql): Promise<string[]> {
  const links = await tx<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f'
      and connamespace = current_schema()::regnamespace
      and conrelid::regclass::text = any(${(await ownTables(tx)).map(({ name }) => name)})
    order by conrelid, conname`
  for (const { table, name } of links) await tx.unsafe(`alter table ${table} drop constraint ${name}`)
  return links.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`)
}

async function load(tx: postgres.TransactionSql, { file, bytes, header, tell }: Restoring): Promise<void> {
  const text = openText(file, bytes)
  try {
    const reader = readRows(text)
    await reader.line()
    // A migration may have brought rows of its own; the backup has them too, as they have become.
    await tx`truncate ${tx((await ownTables(tx)).map(({ name }) => name))}`
    let done = 0
    for (const { name, columns, rows } of header.tables) {
      const line = `COPY "${name}" (${columnList(columns)}) FROM stdin;`
      if ((await reader.line()) !== line) throw new Error(`the backup has no table ${name} where it should be`)
      const counted = { rows: 0 }
      await copyIn(tx, `copy "${name}" (${columnList(columns)}) from stdin`, counting(reader, counted))
      if (counted.rows !== rows)
        throw new Error(`the backup has ${counted.rows} rows of ${name}, its first line says ${rows}`)
      done += rows
      tell(done, rowsOf(header))
    }
  } finally {
    text.destroy()
  }
}

async function* counting(reader: Rows, counted: { rows: number }): AsyncGenerator<Buffer> {
  for await (const piece of reader.rows()) {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) counted.rows += 1
    yield piece
  }
}
