// Makes the cluster of the embedded Postgres, whole or not at all.
import { execFile } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { giveTo, type Home, makePrivateFolder } from './home.ts'

/** Nothing of our own environment: no HOME, no PG… settings, no language. UTC everywhere. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Long enough for any initdb to be over, so that what is older was left by one that was killed. */
const ABANDONED_AFTER = 10 * 60_000

/**
 * Nothing to do where the cluster is. A new one is made aside and renamed into place: an initdb that was killed leaves no
 * half cluster, and of two processes that start at once the second finds the first's.
 * Throws with a sentence when something else, or another version's cluster, is in the place.
 */
export async function initialise({ folder, cluster, user }: Home, binaries: Binaries, durable: boolean): Promise<void> {
  if (isCluster(cluster, binaries.major)) return giveTo(user, cluster)
  removeAbandoned(folder)
  const aside = makePrivateFolder(join(folder, 'initdb-'), user)
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        ['-D', aside, '-U', 'postgres', '--auth', 'trust', '-E', 'UTF8', '--no-instructions'],
        // Rules for upper and lower case that are Postgres' own, on every machine: lower('ĐÀO') is 'đào'.
        ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        durable ? [] : ['--no-sync'],
      ].flat(),
      { cwd: '/', env: SERVER_ENVIRONMENT, ...(user.foreign && { uid: user.uid, gid: user.gid }) },
    )
    renameSync(aside, cluster)
    syncFolder(folder)
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true })
    if (isCluster(cluster, binaries.major)) return
    const { stderr = '', message = '' } = cause as { stderr?: string; message?: string }
    throw new Error(`The database in ${cluster} could not be made: ${stderr.trim() || message}`, { cause })
  }
}

function isCluster(cluster: string, major: string): boolean {
  const file = join(cluster, 'PG_VERSION')
  if (!existsSync(file)) {
    if (!existsSync(cluster) || readdirSync(cluster).length === 0) return false
    throw new Error(`${cluster} is no database of Postgres. Move it away, or choose another DATA_DIR.`)
  }
  const found = readFileSync(file, 'utf8').trim()
  if (found === major) return true
  throw new Error(
    `The database in ${cluster} was made by Postgres ${found}; this program brings Postgres ${major}. Start the version that made it, dump the database, and load it into a new DATA_DIR.`,
  )
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('initdb-'))) {
    const path = join(folder, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (made !== undefined && performance.timeOrigin + performance.now() - made > ABANDONED_AFTER) {
      rmSync(path, { recursive: true, force: true })
    }
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
