// The Postgres that comes with the program: made, started, healed after any crash, and stopped by whoever leaves last.
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Binaries, findBinaries } from './embedded/binaries.ts'
import { type Hold, hold } from './embedded/hold.ts'
import { type Home, prepareHome, socketFolder } from './embedded/home.ts'
import { initialise } from './embedded/initialise.ts'
import { launch, stopServer } from './embedded/launch.ts'
import { isServer, readLock, removeDeadLock, removeDeadSocket } from './embedded/lock-file.ts'

export interface Embedded {
  /** Address of the product's database, for `connect`. */
  url: string
  /** Address of the maintenance database, as the server's superuser: for tests, which make databases. */
  adminUrl: string
  /** Lets go of the server. It is stopped when no other process holds it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  log: { info(text: string): void; warn(text: string): void }
  /** Settings of Postgres by name, for a server that is started by this call. */
  settings?: Record<string, string>
}

/** What is held while this process needs the server. */
interface Held {
  pid: number
  socketFolder: string
  hold: Hold
}

/** How long a server that calls itself ready, or one that dies at every start, is tried before the operator is told. */
const PATIENCE = 10_000

/**
 * Starts the server of `dataDir`, or joins the one that runs: another process's, or one left by a process that was killed.
 * Each process holds the server, and the last that lets go stops it. Should the server die meanwhile, it is started again
 * at the same address. Installs no signal handler: the caller decides when to `stop`. Throws with a sentence for the
 * operator where that is impossible.
 */
export async function startEmbedded({ dataDir, log, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  const home = prepareHome(dataDir, (text) => log.warn(text))
  const binaries = findBinaries(home.user, home.folder)
  let stopping: Promise<void> | undefined
  let held: Promise<Held | undefined>

  const onLost = () => {
    if (stopping) return
    log.warn('the database server died and is started again')
    held = heldAgain()
  }
  const heldAgain = async (): Promise<Held | undefined> => {
    while (!stopping) {
      try {
        return await join(home, binaries, settings, address, onLost)
      } catch (error) {
        log.warn(`the database server does not start: ${(error as Error).message}`)
        await sleep(1_000)
      }
    }
    return undefined
  }
  const leave = async (): Promise<void> => {
    const last = await held
    if (!(await last?.hold.letGo()) || !last) return
    await stopServer(last.pid, home.cluster)
    await rm(last.socketFolder, { recursive: true, force: true })
  }

  const first = await join(home, binaries, settings, undefined, onLost)
  const address = first.socketFolder
  held ??= Promise.resolve(first)
  log.info(`database server ${first.pid} in ${home.cluster}`)
  return {
    url: urlOf('henkham', address, 'henkham'),
    adminUrl: urlOf('postgres', address, 'postgres'),
    stop() {
      stopping ??= leave()
      return stopping
    },
  }
}

/** Until a server is held: find it or start it. Others may do the same at the same moment, or be stopping it. */
async function join(
  home: Home,
  binaries: Binaries,
  settings: Record<string, string>,
  address: string | undefined,
  onLost: () => void,
): Promise<Held> {
  const giveUp = performance.now() + PATIENCE
  const known = address
  try {
    for (;;) {
      await initialise(home, binaries, settings.fsync !== 'off')
      const lock = readLock(home.cluster)
      let trouble: unknown
      if (lock && isServer(lock.pid, home.cluster)) {
        if (lock.ready) {
          try {
            return { ...lock, hold: await hold(lock.socketFolder, onLost) }
          } catch (error) {
            trouble = error
          }
        }
      } else {
        if (lock) removeDeadLock(home.cluster, lock)
        address ??= socketFolder(home.user, lock?.socketFolder)
        removeDeadSocket(address, home.cluster)
        const launched = await launch(home, binaries, address, settings)
        if (launched.outcome === 'ready') continue
        // Another process was faster, or remains of a dead server are on their way out; nothing else gets better by waiting.
        if (!/lock file|shared memory/.test(launched.log)) throw hopeless(home.cluster, launched.log)
        trouble = launched.log
      }
      if (trouble !== undefined && performance.now() > giveUp) throw hopeless(home.cluster, trouble)
      await sleep(50)
    }
  } finally {
    // Made for a start that failed, or that another process was faster with.
    if (address && address !== known && address !== readLock(home.cluster)?.socketFolder) {
      await rm(address, { recursive: true, force: true })
    }
  }
}

function hopeless(cluster: string, trouble: unknown): Error {
  const pid = readLock(cluster)?.pid
  if (trouble instanceof Error) {
    return new Error(
      `A database server (process ${pid}) works in ${cluster} but cannot be reached: ${trouble.message}. Stop that process.`,
      { cause: trouble },
    )
  }
  return new Error(`The database server in ${cluster} does not start: ${trouble}`)
}

function urlOf(user: string, folder: string, database: string): string {
  return `postgres://${user}@${encodeURIComponent(folder)}/${database}`
}
