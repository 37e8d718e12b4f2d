// Prepares the folders of the embedded Postgres, so that the user it runs as can reach and own them.
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chooseServerUser, mayEnter, type ServerUser } from './server-user.ts'

export interface Home {
  user: ServerUser
  /** DATA_DIR, or the place that stands in for it. */
  folder: string
  /** The cluster: Postgres' own data folder. */
  cluster: string
}

/** Makes DATA_DIR where it is missing. As root in a closed folder (/root), the cluster moves to /var/lib, with a link left behind. */
export function prepareHome(dataDir: string, warn: (text: string) => void): Home {
  const asked = resolve(dataDir)
  if (mkdirSync(asked, { recursive: true })) chmodSync(asked, process.getuid?.() === 0 ? 0o711 : 0o700)
  const elsewhere = join(asked, 'elsewhere')
  // A link to nothing: the database it led to was thrown away.
  if (!existsSync(elsewhere)) rmSync(elsewhere, { force: true })
  let folder = realpathSync(existsSync(elsewhere) ? elsewhere : asked)
  const user = chooseServerUser(join(folder, 'postgres'))
  if (!mayEnter(user, folder)) {
    folder = moveElsewhere(elsewhere)
    warn(`user ${user.name}, whom Postgres runs as, cannot enter ${asked}: the database lies in ${folder}`)
  }
  return { user, folder, cluster: join(folder, 'postgres') }
}

/** A folder of the server's user that nobody else may enter. */
export function makePrivateFolder(prefix: string, user: ServerUser): string {
  const folder = mkdtempSync(prefix)
  if (user.foreign) chownSync(folder, user.uid, user.gid)
  return folder
}

/**
 * The folder of the server's socket, outside of DATA_DIR because the path of a socket may have 107 bytes at most.
 * Kept from last time where it still is the server's own: a name in /tmp may have been taken by somebody else.
 */
export function socketFolder(user: ServerUser, lastTime: string | undefined): string {
  if (lastTime && isOwn(lastTime, user)) return lastTime
  const own = tmpdir()
  const usable = own.length <= 70 && existsSync(own) && mayEnter(user, realpathSync(own))
  return makePrivateFolder(join(usable ? own : '/tmp', 'henkham-'), user)
}

/** As root, after a restore or a copy: everything in the cluster belongs to the server's user again. */
export function giveTo(user: ServerUser, path: string): void {
  if (!user.foreign || lstatSync(path).uid === user.uid) return
  chownSync(path, user.uid, user.gid)
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), user.uid, user.gid)
  }
}

function isOwn(folder: string, user: ServerUser): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return Boolean(found?.isDirectory() && found.uid === user.uid && (found.mode & 0o777) === 0o700)
}

function moveElsewhere(link: string): string {
  const place = mkdtempSync('/var/lib/henkham-')
  chmodSync(place, 0o711)
  try {
    symlinkSync(place, link)
    return place
  } catch (error) {
    rmSync(place, { recursive: true })
    // Another process was faster: its place is the place.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && statSync(link).isDirectory()) return realpathSync(link)
    throw error
  }
}
