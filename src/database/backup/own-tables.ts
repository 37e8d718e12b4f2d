// Which tables of a database are the program's own, and what about them a backup must carry.
import type postgres from 'postgres'
import { knownMigrations } from '../migrate.ts'

export interface OwnTable {
  name: string
  /** In their order; none that Postgres works out by itself. */
  columns: string[]
}

/** A column that numbers its rows, and where it stands. */
export interface Counter {
  table: string
  column: string
  last: number
  /** False: `last` has not been given out yet. */
  used: boolean
}

/** A table of another program in the same database is left alone. `schema_migrations` is not among them: migrating writes it. */
export async function ownTables(tx: postgres.TransactionSql): Promise<OwnTable[]> {
  const made = (await knownMigrations()).flatMap(({ text }) => [...text.matchAll(/^create table (\w+)/gm)])
  return tx<OwnTable[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind = 'r'
      and c.relname = any(${made.map(([, name]) => name!)})
      and a.attnum > 0
      and not a.attisdropped
      and a.attgenerated = ''
    group by c.relname
    order by c.relname`
}

export async function readCounters(tx: postgres.TransactionSql, tables: OwnTable[]): Promise<Counter[]> {
  const found = await tx<{ table: string; column: string; sequence: string }[]>`
    select c.relname as table, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace
      and c.relname = any(${tables.map(({ name }) => name)})
      and a.attidentity <> ''
    order by c.relname`
  const counters: Counter[] = []
  for (const { table, column, sequence } of found) {
    const [row] = await tx<{ last: number; used: boolean }[]>`
      select last_value as last, is_called as used
      from ${tx.unsafe(sequence)}`
    counters.push({ table, column, ...row! })
  }
  return counters
}

export async function setCounters(tx: postgres.TransactionSql, counters: Counter[]): Promise<void> {
  for (const { table, column, last, used } of counters) {
    await tx`select setval(pg_get_serial_sequence(quote_ident(${table}), ${column}), ${last}, ${used})`
  }
}
