// Holds that a database gets every migration once and whole, and that one which does not belong is refused with a sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { migrate, pendingMigrations } from '../../src/database/migrate.ts'
import { type FreshDatabase, freshDatabase } from '../setup/database.ts'

let db: FreshDatabase
let folder: string

beforeEach(async () => {
  db = await freshDatabase()
  await db.sql`drop schema public cascade`
  await db.sql`create schema public`
  folder = mkdtempSync(join(tmpdir(), 'henkham-migrations-'))
  file('0001_cats.sql', 'create table cats (id integer);\ninsert into cats values (1);')
  file('0002_dogs.sql', 'create table dogs (id integer);')
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await db.drop()
})

test('applies every file in order, once', async () => {
  expect(await pendingMigrations(db.sql, folder)).toEqual(['0001_cats.sql', '0002_dogs.sql'])
  expect(await migrate(db.sql, folder)).toEqual(['0001_cats.sql', '0002_dogs.sql'])
  expect(await migrate(db.sql, folder)).toEqual([])
  expect(await pendingMigrations(db.sql, folder)).toEqual([])
  expect(await db.sql`select count(*) from cats`).toEqual([{ count: 1 }])
})

test('applies only what was added', async () => {
  await migrate(db.sql, folder)
  file('0003_birds.sql', 'create table birds (id integer);')
  expect(await migrate(db.sql, folder)).toEqual(['0003_birds.sql'])
})

test('lets several processes start at once, and each file is applied by one of them', async () => {
  file('0003_slow.sql', 'select pg_sleep(0.2); create table slow (id integer);')
  const pools = [1, 2, 3].map(() => connect(db.url, { max: 1, statementTimeout: 50 }))
  const applied = await Promise.all(pools.map((sql) => migrate(sql, folder)))
  expect(applied.flat().sort()).toEqual(['0001_cats.sql', '0002_dogs.sql', '0003_slow.sql'])
  await Promise.all(pools.map((sql) => sql.end({ timeout: 1 })))
})

test('a file that fails leaves nothing behind, and those before it stay', async () => {
  file('0003_birds.sql', 'create table birds (id integer);\nselect no_such_column from cats;')
  await expect(migrate(db.sql, folder)).rejects.toThrow(/0003_birds\.sql failed .*no_such_column/)
  expect(await tables()).toEqual(['cats', 'dogs', 'schema_migrations'])
  file('0003_birds.sql', 'create table birds (id integer);')
  expect(await migrate(db.sql, folder)).toEqual(['0003_birds.sql'])
})

test('a first file that fails leaves the database as it was', async () => {
  file('0001_cats.sql', 'create table cats (id integer); oops')
  await expect(migrate(db.sql, folder)).rejects.toThrow(/0001_cats\.sql failed/)
  expect(await tables()).toEqual([])
})

test('a file that was changed after it was applied is refused', async () => {
  await migrate(db.sql, folder)
  file('0001_cats.sql', 'create table cats (id bigint);')
  await expect(migrate(db.sql, folder)).rejects.toThrow(/0001_cats\.sql was changed/)
  await expect(pendingMigrations(db.sql, folder)).rejects.toThrow(/0001_cats\.sql was changed/)
})

test('line ends of Windows are no change', async () => {
  await migrate(db.sql, folder)
  file('0001_cats.sql', 'create table cats (id integer);\r\ninsert into cats values (1);')
  expect(await migrate(db.sql, folder)).toEqual([])
})

test('a database newer than the program is refused', async () => {
  await migrate(db.sql, folder)
  rmSync(join(folder, '0002_dogs.sql'))
  await expect(migrate(db.sql, folder)).rejects.toThrow(/newer than this program: it has 0002_dogs\.sql/)
})

test('a database that lacks one in the middle is refused', async () => {
  await migrate(db.sql, folder)
  await db.sql`delete from schema_migrations where version = 1`
  await expect(migrate(db.sql, folder)).rejects.toThrow(/lacks migration 1/)
})

test.each(['0004_gap.sql', '0002_twice.sql', 'birds.sql', '0003_Birds.sql'])(
  'a file named %s is refused',
  async (name) => {
    file(name, 'select 1')
    await expect(migrate(db.sql, folder)).rejects.toThrow(/expected number 000[34]/)
    expect(await tables()).toEqual([])
  },
)

test("the product's own migrations are those of the template", async () => {
  const copy = await freshDatabase()
  expect(await pendingMigrations(copy.sql)).toEqual([])
  expect(await copy.sql`select name from schema_migrations where version = 1`).toEqual([
    { name: '0001_a_resident_books.sql' },
  ])
  await copy.drop()
})

function file(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

async function tables(): Promise<string[]> {
  const rows = await db.sql<{ name: string }[]>`
    select table_name as name
    from information_schema.tables
    where table_schema = 'public'
    order by table_name`
  return rows.map((row) => row.name)
}
