// A Postgres server of the test's own, which nobody heals: it can be stopped, started again at its address, and frozen.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from '../../src/database/embedded/binaries.ts'
import { prepareHome, socketFolder } from '../../src/database/embedded/home.ts'
import { initialise } from '../../src/database/embedded/initialise.ts'
import { launch, stopServer } from '../../src/database/embedded/launch.ts'

export interface Cluster {
  url: string
  /** Fast shutdown, as an operator or a machine going down does it. */
  stop(): Promise<void>
  start(): Promise<void>
  /** The server and all its backends stand still: connections stay open and nothing answers. */
  freeze(): void
  thaw(): void
  remove(): Promise<void>
}

export async function startCluster(): Promise<Cluster> {
  const dataDir = mkdtempSync(join(tmpdir(), 'henkham-outage-'))
  // As root, the server runs as another user, who has to get through.
  chmodSync(dataDir, 0o711)
  const home = prepareHome(dataDir, () => {})
  const binaries = findBinaries(home.user, home.folder)
  await initialise(home, binaries, false)
  const socket = socketFolder(home.user, undefined)
  let pid = 0
  let frozen: number[] = []
  const start = async () => {
    const launched = await launch(home, binaries, socket, { fsync: 'off', max_connections: '60' })
    if (launched.outcome === 'ended') throw new Error(`the test's own server does not start: ${launched.log}`)
    pid = launched.pid
  }
  const thaw = () => {
    // The backends first: a server that finds one of them standing still does no harm, but takes longer.
    for (const one of frozen.reverse()) signal(one, 'SIGCONT')
    frozen = []
  }
  await start()
  return {
    url: `postgres://postgres@${encodeURIComponent(socket)}/postgres`,
    start,
    stop: () => stopServer(pid, home.cluster),
    freeze() {
      // The server first, so that no backend is born meanwhile.
      signal(pid, 'SIGSTOP')
      frozen = [pid, ...childrenOf(pid)]
      for (const one of frozen.slice(1)) signal(one, 'SIGSTOP')
    },
    thaw,
    async remove() {
      thaw()
      await stopServer(pid, home.cluster, 2_000)
      // Whoever launched it still reads its last words when it hears of its end.
      await sleep(300)
      for (const folder of [dataDir, home.folder, socket]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Each backend is in a session of its own, so that no signal to a group reaches them all. */
function childrenOf(parent: number): number[] {
  if (!existsSync('/proc/self/stat')) {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
    return rows.filter(([, ppid]) => ppid === parent).map(([pid]) => pid!)
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)
}

function parentOf(pid: number): number | null {
  try {
    // The name in brackets may hold spaces: fields are counted from its end.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1])
  } catch {
    return null
  }
}

function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    // A backend may have ended in between.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
