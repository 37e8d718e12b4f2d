// Holds how the process starts, refuses to start, and stops: real processes, as an operator starts them.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stopServer } from '../../src/database/embedded/launch.ts'
import { readLock } from '../../src/database/embedded/lock-file.ts'
import { openInstallation } from '../../src/database/installation.ts'
import { type FreshDatabase, freshDatabase } from '../setup/database.ts'
import { DATA_KEY, PUBLIC_URL, SEAL, ZALO } from '../setup/settings.ts'

const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url))
const FOLDER = join(tmpdir(), `henkham-start-${process.pid}`)
const PRODUCTION = {
  HENKHAM_MODE: 'production',
  PUBLIC_URL,
  ZALO_OA_ID: ZALO.oaId,
  ZALO_APP_ID: ZALO.appId,
}

afterAll(async () => {
  const lock = readLock(join(FOLDER, 'postgres'))
  if (lock) await stopServer(lock.pid, join(FOLDER, 'postgres'))
  rmSync(FOLDER, { recursive: true, force: true })
})

describe('a setting that is wrong', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a port that is no number', { PORT: 'x' }, ['PORT']],
    ['a database of another kind', { DATABASE_URL: 'mysql://root:s3cret@db/x' }, ['DATABASE_URL']],
    ['a demo open to others', { HOST: '0.0.0.0' }, ['HOST']],
    [
      'a bare production',
      { HENKHAM_MODE: 'production', DATA_DIR: '' },
      ['DATABASE_URL', 'PUBLIC_URL', 'DATA_KEY', 'ZALO_OA_ID'],
    ],
    ['a database nobody serves', { DATABASE_URL: 'postgres://u:s3cret@127.0.0.1:1/x' }, ['DATABASE_URL']],
  ])('%s: one line that names it, exit 1', async (_what, env, names) => {
    const { code, err } = await run(env)
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(names)
    expect(err).not.toContain('s3cret')
    expect(code).toBe(1)
  })
})

describe('a database that does not fit', () => {
  let db: FreshDatabase
  beforeEach(async () => {
    db = await freshDatabase()
  })
  afterEach(() => db.drop())

  const born = (mode: 'demo' | 'production') => openInstallation(db.sql, { mode, fingerprint: SEAL.fingerprint })
  const key = (bytes = DATA_KEY) => ({ DATABASE_URL: db.url, DATA_KEY: bytes.toString('base64') })

  test('a production refuses the database of a demo', async () => {
    await born('demo')
    await expectRefused({ ...PRODUCTION, ...key() }, /born demo/)
  })

  test('a demo refuses the database of a production', async () => {
    await born('production')
    await expectRefused(key(), /born production/)
    expect(await db.sql`select id from communes`).toEqual([])
  })

  test('another DATA_KEY is refused', async () => {
    await born('demo')
    await expectRefused(key(Buffer.alloc(32, 8)), /^DATA_KEY/)
  })

  test('a migration that fails is named, and the database is as it was', async () => {
    // Its tables are there, but nothing is noted as applied: the first file meets itself.
    await db.sql`drop table schema_migrations`
    await expectRefused(key(), /^migrations\/0001_\S+ failed and left nothing behind: /)
    expect(await db.sql`select to_regclass('schema_migrations')::text as name`).toEqual([{ name: null }])
  })
})

describe('on the embedded Postgres', () => {
  const lock = () => readLock(join(FOLDER, 'postgres'))

  test('a port in use: one line, exit 1, and no database server stays behind', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expectRefused({ PORT: String(port) }, /^PORT: .*in use/)
    expect(lock()).toBeUndefined()
    other.close()
  })

  test('told to stop while it starts, it leaves no database server behind', async () => {
    const child = start()
    for (let waited = 0; !lock() && waited < 20_000; waited += 5) await sleep(5)
    expect(lock()).toBeDefined()
    child.process.kill('SIGINT')
    expect(await child.ended).toMatchObject({ code: 0, err: '' })
    expect(lock()).toBeUndefined()
  })

  test('killed, it starts again with what it was told; interrupted, it stops cleanly', async () => {
    const first = start()
    await write(await first.address, 'kham suc khoe')
    first.process.kill('SIGKILL')
    await first.ended
    const second = start()
    const address = await second.address
    const talk = await answered(address)
    expect(talk.map(({ from }) => from)).toEqual(['person', 'station'])
    expect(second.output()).toContain(`${address}/simulator`)
    expect(second.output()).toContain('DK KHAM PHAM THI MAN 1949 TAM KY SANG T5')
    second.process.kill('SIGINT')
    expect(await second.ended).toMatchObject({ code: 0, err: '' })
    expect(lock()).toBeUndefined()
  })
})

interface Ended {
  code: number | null
  err: string
}

interface Started {
  process: ChildProcess
  ended: Promise<Ended>
  /** What was greeted with. Rejects when the process ends first. */
  address: Promise<string>
  output(): string
}

function start(env: Record<string, string> = {}): Started {
  const own = { PATH: process.env.PATH!, PORT: '0', DATA_DIR: FOLDER, ...env }
  const child = spawn(process.execPath, ['--import', 'tsx', SERVER], { env: own, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, err }))
  const address = new Promise<string>((resolve, reject) => {
    child.stdout!.setEncoding('utf8').on('data', (text) => {
      out += text
      const found = /http:\/\/localhost:\d+/.exec(out)
      // The greeting comes in one piece.
      if (found) resolve(found[0])
    })
    ended.then((end) => reject(new Error(`ended with ${end.code}: ${end.err}`)))
  })
  address.catch(() => {})
  return { process: child, ended, address, output: () => out }
}

function run(env: Record<string, string>): Promise<Ended> {
  return start(env).ended
}

async function expectRefused(env: Record<string, string>, sentence: RegExp): Promise<void> {
  const { code, err } = await run(env)
  expect(err).toMatch(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

async function write(address: string, text: string): Promise<void> {
  const body = JSON.stringify({ as: 'A', via: 'sms', text })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${address}/simulator/messages`, { method: 'POST', headers, body })
  expect(await response.json()).toEqual({ outcome: 'stored' })
}

async function answered(address: string): Promise<{ from: string; state: string }[]> {
  for (;;) {
    const response = await fetch(`${address}/simulator/talk?as=A&via=sms`)
    const { messages } = (await response.json()) as { messages: { from: string; state: string }[] }
    if (messages.some(({ from }) => from === 'station')) return messages
    await sleep(100)
  }
}
