// Holds that an operator can carry an installation from one laptop to another, and is told when that cannot be.
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase, freshDemo } from '../../setup/database.ts'
import { startProgram } from '../../setup/program.ts'
import { DATA_KEY } from '../../setup/settings.ts'

const ENTRY = fileURLToPath(new URL('../../../src/entry/cli/henkham.ts', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-carry-'))
const FILE = join(FOLDER, 'kham.backup')
const KEY = DATA_KEY.toString('base64')

let demo: FreshDatabase
let empty: FreshDatabase
beforeAll(async () => {
  // As root, the embedded Postgres runs as another user, who has to get through.
  chmodSync(FOLDER, 0o711)
  demo = await freshDemo()
  empty = await freshDatabase()
  await empty.sql.end()
})
afterAll(async () => {
  await demo.drop()
  await empty.drop()
  rmSync(FOLDER, { recursive: true, force: true })
})

function henkham(args: string[], env: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  const own = { PATH: process.env.PATH!, DATA_DIR: FOLDER, DATA_KEY: KEY, ...env }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', ENTRY, ...args], { env: own }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

test('from a Postgres of its own to the embedded one of a new laptop, and what is there is not overwritten', async () => {
  const made = await henkham(['backup', FILE], { DATABASE_URL: demo.url })
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).toMatch(/kham\.backup: \d+ rows, \d+ kB; keep DATA_KEY in another place/)
  expect(statSync(FILE).mode & 0o777).toBe(0o600)
  const [noted] = await demo.sql<{ bytes: number }[]>`select bytes from backups`
  expect(noted!.bytes).toBe(statSync(FILE).size)
  expect(await henkham(['backup', FILE], { DATABASE_URL: demo.url })).toMatchObject({
    code: 1,
    err: expect.stringMatching(/is there already; name a new file\n$/),
  })

  const laptop = { DATA_DIR: join(FOLDER, 'laptop') }
  const back = await henkham(['restore', FILE, '--json'], laptop)
  expect(back).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(back.out)).toMatchObject({ rows: expect.any(Number), migrated: [], queued: 0 })
  expect(existsSync(join(laptop.DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false)
  const listed = await henkham(['session', 'list', '10804'], laptop)
  expect(listed.out).toBe((await henkham(['session', 'list', '10804'], { DATABASE_URL: demo.url })).out)

  const again = await henkham(['restore', FILE], laptop)
  expect(again).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/not empty; .*--replace --yes\n$/) })
  expect(await henkham(['restore', FILE, '--replace', '--yes'], laptop)).toMatchObject({ code: 0 })
  // The embedded one of that laptop, as a file again.
  expect(await henkham(['backup', join(FOLDER, 'second.backup')], laptop)).toMatchObject({ code: 0 })
})

test('while the program runs a backup is made, and a restore refused', async () => {
  const program = await startProgram({ DATABASE_URL: demo.url, DATA_KEY: KEY })
  try {
    const file = join(FOLDER, 'running.backup')
    expect(await henkham(['backup', file], { DATABASE_URL: demo.url })).toMatchObject({ code: 0 })
    const refused = await henkham(['restore', file, '--replace', '--yes'], { DATABASE_URL: demo.url })
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/works on this database; stop it/) })
    expect((await fetch(`http://127.0.0.1:${program.port}/readyz`)).status).toBe(200)
  } finally {
    await program.kill()
  }
})

test('what cannot be restored is told in one line, before a database is opened', async () => {
  const nowhere = { DATABASE_URL: 'postgres://u:geheim@127.0.0.1:9/henkham' }
  const torn = join(FOLDER, 'torn.backup')
  writeFileSync(torn, 'not a backup')
  const cases: [string[], Record<string, string>, number, RegExp][] = [
    [['restore', join(FOLDER, 'none.backup')], {}, 1, /cannot be read \(ENOENT\); name the file of a backup/],
    [['restore', torn], {}, 1, /damaged or cut off/],
    [['restore', FILE], { DATA_KEY: Buffer.alloc(32, 9).toString('base64') }, 1, /another DATA_KEY/],
    [['restore', FILE], { DATA_KEY: '' }, 1, /another DATA_KEY/],
    [['restore', FILE, '--replace'], {}, 2, /--replace: throws away everything .*add --yes/],
    [['restore'], {}, 2, /name the file of one backup/],
    [['restore', FILE], {}, 1, /cannot be reached \(ECONNREFUSED\)/],
    [['backup', join(FOLDER, 'no', 'x.backup')], { DATABASE_URL: demo.url }, 1, /cannot be written \(ENOENT\)/],
  ]
  for (const [args, env, code, err] of cases) {
    const ended = await henkham(args, { ...nowhere, ...env })
    expect(ended, args.join(' ')).toEqual({ code, out: '', err: expect.stringMatching(err) })
    expect(ended.err.trim().split('\n')).toHaveLength(1)
    expect(ended.err).not.toContain('geheim')
  }
  expect(existsSync(join(FOLDER, 'data.key'))).toBe(false)
  const bare = await henkham(['backup', join(FOLDER, 'y.backup')], { DATA_DIR: join(FOLDER, 'bare') })
  expect(bare).toMatchObject({ code: 1, err: expect.stringContaining('there is no database in') })
  expect(existsSync(join(FOLDER, 'bare'))).toBe(false)
})

test('help says what the file holds and what it is worth without its key', async () => {
  const help = await henkham(['backup', '--help'], {})
  expect(help.out).toMatch(/sealed personal data.*DATA_KEY in another place/)
})
