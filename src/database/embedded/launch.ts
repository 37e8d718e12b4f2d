// Starts a Postgres server in a session of its own and waits until it takes connections; stops one.
import { spawn } from 'node:child_process'
import { closeSync, fchownSync, fstatSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import type { Home } from './home.ts'
import { SERVER_ENVIRONMENT } from './initialise.ts'
import { isServer, readLock } from './lock-file.ts'

/** How often the lock file is looked at: a start takes some 30 ms. */
const LOOK_EVERY = 4
const LARGEST_LOG = 5_000_000

/** For the server's own log, which like ours must hold no values of anybody's data: no details, no statements. */
const SETTINGS = {
  listen_addresses: '',
  port: '5432',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  timezone: 'UTC',
}

export type Launched =
  | { outcome: 'ready'; pid: number }
  /** It ended by itself; `log`: its last words. */
  | { outcome: 'ended'; log: string }

/**
 * `settings`: settings of Postgres by name. The server outlives this process and hears no signal of its terminal: only
 * `stopServer` ends it. Crash recovery may take minutes; it is waited for as long as the server lives.
 */
export async function launch(
  { folder, cluster, user }: Home,
  binaries: Binaries,
  socketFolder: string,
  settings: Record<string, string>,
): Promise<Launched> {
  const all = { ...SETTINGS, ...settings, unix_socket_directories: socketFolder }
  const logFile = join(folder, 'postgres.log')
  const log = openSync(logFile, 'a', 0o600)
  if (fstatSync(log).size > LARGEST_LOG) ftruncateSync(log)
  if (user.foreign) fchownSync(log, user.uid, user.gid)
  const beginning = fstatSync(log).size
  let ended: string | undefined
  const server = spawn(
    binaries.postgres,
    ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', log, log],
      ...(user.foreign && { uid: user.uid, gid: user.gid }),
    },
  )
  server.once('exit', () => {
    ended = readFileSync(logFile).subarray(beginning).toString('utf8').trim()
  })
  server.once('error', (error) => {
    ended = error.message
  })
  server.unref()
  closeSync(log)
  while (ended === undefined) {
    const lock = readLock(cluster)
    if (lock?.ready && lock.pid === server.pid) return { outcome: 'ready', pid: lock.pid }
    await sleep(LOOK_EVERY)
  }
  return { outcome: 'ended', log: ended }
}

/**
 * Fast shutdown: open transactions are rolled back, connections closed, a checkpoint written. After `patience`
 * milliseconds the server is told to leave at once, which costs a recovery at the next start and loses nothing.
 */
export async function stopServer(pid: number, cluster: string, patience = 20_000): Promise<void> {
  for (const [signal, wait] of [
    ['SIGINT', patience],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!isServer(pid, cluster)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < wait && isServer(pid, cluster); waited += LOOK_EVERY) await sleep(LOOK_EVERY)
  }
}
