// Before all tests: one Postgres server and in it the template `tpl`, migrated once. After all: everything gone.
import { existsSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../../src/database/connect.ts'
import { isServer, readLock } from '../../src/database/embedded/lock-file.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { siblingUrl } from './copies.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test databases are made, as a user who may. */
    adminUrl: string
    /** Begins the name of every database of this run, so that two runs may share a server. */
    run: string
  }
}

const PREFIX = 'henkham-test-'
/** Nothing here has to survive a crash. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  max_wal_size: '256MB',
}
/** In memory where there is room (a container often has 64 MB): a fresh database takes 10 ms there, 110 on the disk. */
const MEMORY = '/dev/shm'
const ROOM_NEEDED = 1.5e9

/** `TEST_DATABASE_URL`: a server of your own (Postgres 15 or newer), as a user who may make databases. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const run = `test_${process.pid}`
  const admin = connect(server.adminUrl, { max: 1 })
  await dropDatabases(admin, run)
  await admin`create database ${admin(`${run}_tpl`)} template template0`
  const template = connect(siblingUrl(server.adminUrl, `${run}_tpl`), { max: 1 })
  await migrate(template)
  await template.end()
  project.provide('adminUrl', server.adminUrl)
  project.provide('run', run)
  return async () => {
    await dropDatabases(admin, run)
    await admin.end()
    await server.stop()
  }
}

async function startServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  // `user@/database` is no address for URL, which names the databases of this run.
  if (given) return { adminUrl: given.replace('@/', '@localhost/'), stop: async () => {} }
  const folders = [tmpdir(), ...(hasRoom(MEMORY) ? [MEMORY] : [])]
  folders.forEach(removeLeftovers)
  const dataDir = join(folders.at(-1)!, `${PREFIX}${process.pid}`)
  const log = { info: () => {}, warn: (text: string) => console.warn(text) }
  const { adminUrl, stop } = await startEmbedded({ dataDir, log, settings: SETTINGS })
  return {
    adminUrl,
    async stop() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ROOM_NEEDED
}

/** A run that was killed leaves its server running. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue
    const cluster = join(folder, name, 'postgres')
    const lock = readLock(cluster)
    try {
      if (lock && isServer(lock.pid, cluster)) process.kill(lock.pid, 'SIGQUIT')
      rmSync(join(folder, name), { recursive: true, force: true })
      if (lock) rmSync(lock.socketFolder, { recursive: true, force: true })
    } catch {
      // Another user's, or files still being written: the next run tries again.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function dropDatabases(admin: ReturnType<typeof connect>, run: string): Promise<void> {
  const found = await admin<{ name: string }[]>`
    select datname as name
    from pg_database
    where starts_with(datname, ${`${run}_`})`
  for (const { name } of found) await admin`drop database ${admin(name)} with (force)`
}
