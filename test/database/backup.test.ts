// Holds that a backup brings everything back, to the byte, and that a file which could not is refused before anything is touched.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '../../src/database/backup/check-file.ts'
import { copyOut } from '../../src/database/backup/copy.ts'
import { ownTables } from '../../src/database/backup/own-tables.ts'
import { restoreBackup, whyNot } from '../../src/database/backup/restore-backup.ts'
import { writeBackup } from '../../src/database/backup/write-backup.ts'
import { connect } from '../../src/database/connect.ts'
import { appliedMigrations, applyFirst, knownMigrations } from '../../src/database/migrate.ts'
import { type FreshDatabase, freshDatabase, freshDemo } from '../setup/database.ts'
import { NOW, SEAL } from '../setup/settings.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-backup-'))
const HERE = { mode: 'demo', fingerprint: SEAL.fingerprint } as const
const quietly = () => {}

let demo: FreshDatabase
let file: string
let made = 0
beforeAll(async () => {
  demo = await freshDemo()
  await addOddities(demo.sql)
  file = await backupOf(demo)
})
afterAll(async () => {
  await demo.drop()
  rmSync(FOLDER, { recursive: true })
})

/** Values that a careless format loses: nulls in arrays, quotes, line feeds, backslashes, an end mark, bytes of every value, infinity. */
async function addOddities(sql: postgres.Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      update sessions
      set venue = ${'Nhà "văn hóa"\n\\.\n\\N\tthôn Tam Kỳ\r\n'}, contents = ${['máu, nước tiểu', '{"a"}', '', 'x\\y']}
      where code = 'S1'`
    await tx`
      insert into channel_accounts (id, channel, name, space, credentials, created_at)
      values ('018f0000-0000-7000-8000-000000000001', 'twilio', 'odd', 'phone', ${Buffer.from(Array.from({ length: 256 }, (_, i) => i))}, ${NOW})`
    // A booking and its seat name each other.
    await tx`
      insert into bookings (commune_id, id, resident_id, round_id, session_id, band_id, seat_no, booked_at, changed_at)
      select s.commune_id, '018f0000-0000-7000-8000-000000000002', r.id, s.round_id, s.id, seats.band_id, seats.no, ${NOW}, ${NOW}
      from sessions s
      join session_bands b on b.commune_id = s.commune_id and b.session_id = s.id
      join seats on seats.commune_id = b.commune_id and seats.band_id = b.id and seats.booking_id is null
      join residents r on r.commune_id = s.commune_id and not exists (
        select 1 from bookings where bookings.resident_id = r.id and bookings.state = 'live'
      )
      order by b.id, seats.no, r.id
      limit 1`
    await tx`
      update seats
      set booking_id = bookings.id
      from bookings
      where bookings.id = '018f0000-0000-7000-8000-000000000002'
        and seats.commune_id = bookings.commune_id
        and seats.band_id = bookings.band_id
        and seats.no = bookings.seat_no`
    // Numbers that were given out and taken back are not given out again.
    for (let i = 0; i < 7; i += 1) {
      await tx`
        insert into tickets (commune_id, id, kind, owner, opened_at, due_at)
        select id, gen_random_uuid(), 'human', 'Trạm Y tế', ${NOW}, 'infinity' from communes order by id limit 1`
    }
    await tx`delete from tickets where no = (select max(no) from tickets)`
  })
}

test('everything comes back: rows, bytes, arrays, nulls, bookings with their seats, and numbers that go on', async () => {
  const target = await emptyDatabase()
  try {
    expect(await restore(target, file)).toMatchObject({ outcome: 'restored', migrated: [] })
    expect(await contents(target.sql)).toEqual(await contents(demo.sql))
    expect(await structure(target.sql)).toEqual(await structure(demo.sql))
    const next = (sql: postgres.Sql) => sql`
      insert into tickets (commune_id, id, kind, owner, opened_at, due_at)
      select id, gen_random_uuid(), 'human', 'Trạm Y tế', ${NOW}, ${NOW} from communes order by id limit 1
      returning no`
    expect(await next(target.sql)).toEqual([{ no: 8 }])
    // The links between rows are watched again.
    const lose = target.sql`update seats set booking_id = null where booking_id is not null`
    await expect(lose).rejects.toMatchObject({ constraint_name: 'a_booking_has_its_seat' })
  } finally {
    await target.drop()
  }
})

test('every table of the program is in it, and no table of another program', async () => {
  const shared = await freshDatabase()
  try {
    const tables = await shared.sql<{ name: string }[]>`
      select table_name as name
      from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migrations'
      order by 1`
    await shared.sql`create table somebody_elses (id integer)`
    await shared.sql`insert into somebody_elses values (1)`
    const own = await shared.sql.begin((tx) => ownTables(tx))
    expect(own.map(({ name }) => name).sort()).toEqual(tables.map(({ name }) => name).sort())
    expect(await restore(shared, file)).toMatchObject({ outcome: 'restored' })
    expect(await shared.sql`select * from somebody_elses`).toEqual([{ id: 1 }])
  } finally {
    await shared.drop()
  }
})

test("the file is its owner's alone, whole or not there, and never written over another", async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await writeBackup(demo.sql, file, NOW, quietly)).toEqual({
    outcome: 'refused',
    why: expect.stringContaining('is there already'),
  })
  const nowhere = join(FOLDER, 'no-such-folder', 'x.backup')
  await expect(writeBackup(demo.sql, nowhere, NOW, quietly)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(readdirSync(FOLDER).filter((name) => name.includes('.part'))).toEqual([])
})

test('it can be checked and read with nothing but the tools of a shell', () => {
  const shell = (script: string) => execFileSync('sh', ['-c', script, 'sh', file], { encoding: 'utf8', maxBuffer: 1e9 })
  expect(shell('tail -c 72 "$1"')).toMatch(/^sha256 [0-9a-f]{64}\n$/)
  expect(shell('tail -c 72 "$1"').slice(7, 71)).toBe(shell('head -c -72 "$1" | sha256sum').slice(0, 64))
  expect(shell('head -c -72 "$1" | gzip -dc | grep -c "^COPY "').trim()).toBe(
    String(new Set(shell('head -c -72 "$1" | gzip -dc | grep "^COPY "').trim().split('\n')).size),
  )
})

test('what is written while it is being made is in it whole or not at all', async () => {
  const busy = await freshDemo()
  try {
    let no = 0
    let over = false
    const writing = (async () => {
      // Each transaction adds one ticket and one code, so that a whole backup has as many of these as of those.
      while (!over) {
        no += 1
        await busy.sql.begin(async (tx) => {
          await tx`
            insert into tickets (commune_id, id, kind, owner, opened_at, due_at)
            select id, gen_random_uuid(), 'human', 'Trạm Y tế', ${NOW}, ${NOW} from communes order by id limit 1`
          await tx`
            insert into proof_tries (id, contact_id, at, outcome)
            select gen_random_uuid(), id, ${NOW}, 'wrong' from contacts order by id limit 1`
        })
      }
    })()
    const files: string[] = []
    for (let i = 0; i < 5; i += 1) files.push(await backupOf(busy))
    over = true
    await writing
    expect(no).toBeGreaterThan(5)
    for (const one of files) {
      const checked = await checkFile(one)
      if (checked.outcome !== 'whole') throw new Error(checked.why)
      const rows = (name: string) => checked.header.tables.find((table) => table.name === name)!.rows
      expect(rows('tickets')).toBe(rows('proof_tries'))
    }
  } finally {
    await busy.drop()
  }
})

test('a table of any size ends: the driver, which may pause for ever at the end of a stream, is woken', async () => {
  const sized = await freshDatabase()
  const one = connect(sized.url, { max: 1, statementTimeout: 0 })
  try {
    await one.begin(async (tx) => {
      for (let size = 1_000; size < 400_000; size += 1_337) {
        let got = 0
        for await (const piece of copyOut(
          tx,
          `copy (select repeat('x', 99) from generate_series(1, ${Math.round(size / 100)})) to stdout`,
        ))
          got += piece.length
        expect(got).toBe(Math.round(size / 100) * 100)
      }
    })
  } finally {
    await one.end({ timeout: 1 })
    await sized.drop()
  }
})

describe('a file that is not what was written', () => {
  const copyWith = (change: (bytes: Buffer) => Buffer) => {
    const changed = newPath('changed')
    writeFileSync(changed, change(readFileSync(file)))
    return changed
  }

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['shorter than its end', (bytes) => bytes.subarray(0, 50)],
    ['cut off in the middle', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['cut off by one byte', (bytes) => bytes.subarray(0, -1)],
    ['longer by one byte', (bytes) => Buffer.concat([bytes, Buffer.of(10)])],
    ['without its end', (bytes) => bytes.subarray(0, -72)],
    ['something else', () => Buffer.from('%PDF-1.7'.repeat(100))],
  ])('%s is refused', async (_, change) => {
    expect(await checkFile(copyWith(change))).toEqual({
      outcome: 'refused',
      why: expect.stringMatching(/damaged or cut off/),
    })
  })

  test('a byte changed anywhere is noticed', async () => {
    const { length } = readFileSync(file)
    const places = [
      0,
      4,
      5,
      9,
      20,
      ...Array.from({ length: 12 }, (_, i) => Math.floor((length / 12) * i)),
      length - 1,
      length - 40,
      length - 72,
    ]
    for (const place of places) {
      const changed = copyWith((bytes) => {
        bytes[place]! ^= 1
        return bytes
      })
      expect((await checkFile(changed)).outcome, `byte ${place}`).toBe('refused')
      rmSync(changed)
    }
  })

  test('another format is refused by name, and so is a file that only looks whole', async () => {
    for (const text of ['-- henkham backup {"format":2}\n', '-- henkham backup nonsense\n', 'x'.repeat(100)]) {
      const odd = forged(text)
      expect(await checkFile(odd)).toEqual({ outcome: 'refused', why: expect.stringMatching(/no backup of format 1/) })
    }
  })

  test('rows that do not match the first line leave the database as it was', async () => {
    const checked = await checkFile(file)
    if (checked.outcome !== 'whole') throw new Error(checked.why)
    const { header } = checked
    header.tables = [{ name: 'communes', columns: ['id', 'kind', 'name', 'province', 'created_at'], rows: 2 }]
    const copy = 'COPY "communes" ("id", "kind", "name", "province", "created_at") FROM stdin;\n'
    const row = '10804\txã\tTam Kỳ\tHải Phòng\t2026-01-01\n'
    const before = await freshDemo()
    try {
      const was = await contents(before.sql)
      for (const rows of [row, row + row, `10804\thuyện${row.slice(8)}${row.replace('10804', '10805')}`]) {
        const odd = forged(`-- henkham backup ${JSON.stringify(header)}\n${copy}${rows}\\.\n`)
        await expect(restore(before, odd, true)).rejects.toThrow(
          /rows of communes|refused the rows of: copy .communes|violates/,
        )
        expect(await contents(before.sql)).toEqual(was)
      }
    } finally {
      await before.drop()
    }
  })
})

describe('an installation the backup does not belong to', () => {
  const header = async () => {
    const checked = await checkFile(file)
    if (checked.outcome !== 'whole') throw new Error(checked.why)
    return checked.header
  }

  test('another key, another mode, a newer or a changed migration: each is refused with a sentence', async () => {
    const own = await header()
    const newer = { ...own, migrations: [...own.migrations, { name: '9999_later.sql', checksum: 'x' }] }
    const changed = { ...own, migrations: own.migrations.map((one, i) => (i === 0 ? { ...one, checksum: 'x' } : one)) }
    expect(await whyNot(own, HERE)).toBeNull()
    expect(await whyNot(own, { ...HERE, fingerprint: 'other' })).toMatch(/another DATA_KEY .*set the DATA_KEY/)
    expect(await whyNot(own, { ...HERE, mode: 'production' })).toMatch(/backup of a demo, .*set HENKHAM_MODE=demo/)
    expect(await whyNot(newer, HERE)).toMatch(/newer than this program: it has 9999_later/)
    expect(await whyNot(changed, HERE)).toMatch(/another 0001_a_resident_books\.sql/)
  })

  test('a database that is not empty is kept, unless it may be thrown away', async () => {
    const other = await freshDemo()
    try {
      await other.sql`update communes set hotline = '0300000099'`
      const was = await contents(other.sql)
      expect(await restore(other, file)).toEqual({
        outcome: 'refused',
        why: expect.stringMatching(/not empty; .*--replace --yes/),
      })
      expect(await contents(other.sql)).toEqual(was)
      expect(await restore(other, file, true)).toMatchObject({ outcome: 'restored' })
      expect(await contents(other.sql)).toEqual(await contents(demo.sql))
    } finally {
      await other.drop()
    }
  })

  test('a database the program works on is refused', async () => {
    const other = await freshDatabase()
    const program = connect(other.url, { max: 1 })
    try {
      await program`select 1`
      expect(await restore(other, file)).toEqual({
        outcome: 'refused',
        why: expect.stringMatching(/works on this database; stop it/),
      })
    } finally {
      await program.end({ timeout: 1 })
      await other.drop()
    }
  })
})

test('an older database is backed up as it is, and brought to this version when it is restored', async () => {
  const old = await emptyDatabase()
  try {
    await old.sql.begin((tx) => applyFirst(tx, 1))
    await old.sql`insert into installation (mode, data_key_fingerprint) values ('demo', ${SEAL.fingerprint})`
    const older = await backupOf(old)
    expect(await appliedMigrations(old.sql)).toHaveLength(1)
    const target = await freshDatabase()
    try {
      const known = (await knownMigrations()).map(({ name }) => name)
      expect(await restore(target, older)).toEqual({ outcome: 'restored', rows: 1, migrated: known.slice(1) })
      expect((await appliedMigrations(target.sql)).map(({ name }) => name)).toEqual(known)
    } finally {
      await target.drop()
    }
  } finally {
    await old.drop()
  }
})

test('a database that was never started has nothing to back up', async () => {
  const empty = await freshDatabase()
  const path = join(FOLDER, 'nothing.backup')
  try {
    expect(await writeBackup(empty.sql, path, NOW, quietly)).toMatchObject({ outcome: 'refused' })
    expect(existsSync(path)).toBe(false)
  } finally {
    await empty.drop()
  }
})

function newPath(kind: string): string {
  made += 1
  return join(FOLDER, `${kind}-${made}.backup`)
}

/** Without a single table. */
async function emptyDatabase(): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  await fresh.sql`drop schema public cascade`
  await fresh.sql`create schema public`
  return fresh
}

async function backupOf(database: FreshDatabase): Promise<string> {
  const path = newPath('written')
  const sql = connect(database.url, { max: 1, statementTimeout: 0 })
  try {
    expect(await writeBackup(sql, path, NOW, quietly)).toMatchObject({ outcome: 'written' })
    return path
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Over the only connection to the database: the test's own would be taken for the program at work. */
async function restore(target: FreshDatabase, from: string, replace = false) {
  const checked = await checkFile(from)
  if (checked.outcome !== 'whole') throw new Error(checked.why)
  await target.sql.end({ timeout: 1 })
  const sql = connect(target.url, { max: 1, statementTimeout: 0 })
  try {
    return await restoreBackup(sql, { file: from, ...checked, replace, tell: quietly })
  } finally {
    await sql.end({ timeout: 1 })
    target.sql = connect(target.url, { max: 5 })
  }
}

/** Every row of every table, as text, in an order of its own; when a migration was applied is no matter. */
async function contents(sql: postgres.Sql): Promise<Record<string, string[]>> {
  const own = await sql.begin((tx) => ownTables(tx))
  const all: Record<string, string[]> = {}
  for (const { name } of own) {
    const rows = await sql.unsafe<{ row: string }[]>(`select t::text as row from "${name}" t order by 1`)
    all[name] = rows.map(({ row }) => row)
  }
  return all
}

/** Tables, columns, constraints, indexes, views, and how far each number has come. */
async function structure(sql: postgres.Sql) {
  const columns = await sql`
    select table_name, column_name, data_type, is_nullable, column_default, is_identity, identity_generation
    from information_schema.columns where table_schema = 'public' order by 1, ordinal_position`
  const constraints = await sql`
    select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition, convalidated
    from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`
  const indexes = await sql`select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`
  const views = await sql`select viewname, definition from pg_views where schemaname = 'public' order by 1`
  return { columns, constraints, indexes, views }
}

function forged(text: string): string {
  const path = newPath('forged')
  const inside = gzipSync(text)
  const end = `sha256 ${createHash('sha256').update(inside).digest('hex')}\n`
  writeFileSync(path, Buffer.concat([inside, Buffer.from(end)]))
  return path
}
