// Brings the database to the form this program needs: the files of migrations/, in order, each once, each whole or not at all.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type postgres from 'postgres'

/** Two levels up from src/database and from dist/database alike. */
const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))
/** Any fixed number: who holds this advisory lock is the one that migrates. */
const LOCK = 4_152_026_001

export interface Migration {
  version: number
  name: string
  checksum: string
  text: string
}

/**
 * Applies what is missing and returns the names applied by this call. Several processes may call it at once.
 * Throws, with a sentence for the operator, when an applied file was changed or is missing, when the database is newer
 * than this program, and when a file fails; a file that fails leaves nothing behind.
 */
export async function migrate(sql: postgres.Sql, folder = FOLDER): Promise<string[]> {
  const migrations = await knownMigrations(folder)
  const applied: string[] = []
  for (;;) {
    const name = await sql.begin((tx) => applyNext(tx, migrations))
    if (!name) return applied
    applied.push(name)
  }
}

/** Keeps every other process from migrating until the transaction ends; false: one is at it. */
export async function claimMigrations(tx: postgres.TransactionSql): Promise<boolean> {
  const [row] = await tx<{ got: boolean }[]>`select pg_try_advisory_xact_lock(${LOCK}) as got`
  return row!.got
}

/** Makes an older form of the database, in a transaction that has the claim and a database that has no table of ours. */
export async function applyFirst(tx: postgres.TransactionSql, count: number, folder = FOLDER): Promise<void> {
  for (const migration of (await knownMigrations(folder)).slice(0, count)) await apply(tx, migration)
}

/** Names of the migrations this database still lacks; throws as `migrate` does when the two do not belong together. */
export async function pendingMigrations(db: postgres.ISql, folder = FOLDER): Promise<string[]> {
  const migrations = await knownMigrations(folder)
  const applied = await appliedMigrations(db)
  compare(migrations, applied)
  return migrations.slice(applied.length).map((migration) => migration.name)
}

/** One transaction per file, which looks again at what is applied: the lock ends with it, whatever happens to us. */
async function applyNext(tx: postgres.TransactionSql, migrations: Migration[]): Promise<string | undefined> {
  await tx`set local statement_timeout = 0`
  await tx`set local lock_timeout = 0`
  await tx`select pg_advisory_xact_lock(${LOCK})`
  const applied = await appliedMigrations(tx)
  compare(migrations, applied)
  const next = migrations[applied.length]
  if (!next) return undefined
  await apply(tx, next)
  return next.name
}

async function apply(tx: postgres.TransactionSql, migration: Migration): Promise<void> {
  if (migration.version === 1) {
    await tx`
      create table if not exists schema_migrations (
        version integer primary key,
        name text not null,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`
  }
  try {
    await tx.unsafe(migration.text).simple()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`migrations/${migration.name} failed and left nothing behind: ${reason}`, { cause })
  }
  await tx`
    insert into schema_migrations (version, name, checksum)
    values (${migration.version}, ${migration.name}, ${migration.checksum})`
}

/** What was applied to this database, in order; nothing where nothing was. */
export async function appliedMigrations(
  db: postgres.ISql,
): Promise<{ version: number; name: string; checksum: string }[]> {
  const [found] = await db<{ present: boolean }[]>`select to_regclass('schema_migrations') is not null as present`
  if (!found?.present) return []
  return db`
    select version, name, checksum
    from schema_migrations
    order by version`
}

/** What is applied must be the beginning of what there is, unchanged. */
function compare(migrations: Migration[], applied: { version: number; name: string; checksum: string }[]): void {
  applied.forEach((done, index) => {
    const file = migrations[index]
    if (done.version > migrations.length) {
      throw new Error(
        `The database is newer than this program: it has ${done.name}, the program knows ${migrations.length} migrations. Start the newer version of the program.`,
      )
    }
    if (done.version !== file?.version) {
      throw new Error(`The database lacks migration ${index + 1} but has ${done.name}: restore it from a backup.`)
    }
    if (done.checksum !== file.checksum) {
      throw new Error(
        `migrations/${file.name} was changed after it was applied. Put the old file back and write the change as a new migration.`,
      )
    }
  })
}

/** The migrations this program brings, in order. */
export async function knownMigrations(folder = FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1])
      if (version !== index + 1) {
        throw new Error(
          `migrations/${name}: expected number ${String(index + 1).padStart(4, '0')}. Numbers run without a gap, names are in small letters.`,
        )
      }
      // Git may have turned line ends into those of Windows; the migration is the same.
      const text = (await readFile(`${folder}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
      return { version, name, checksum: createHash('sha256').update(text).digest('hex'), text }
    }),
  )
}
