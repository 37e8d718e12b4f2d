// Chooses the user Postgres runs as: it refuses to be root, so root starts it as somebody with fewer rights.
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface ServerUser {
  name: string
  uid: number
  gid: number
  /** True: another user than ours, so folders have to be given to it. */
  foreign: boolean
}

/**
 * `cluster`: where the database lies or will lie. Not as root: ourselves. As root: the owner of an existing cluster, else
 * `postgres`, else `nobody`. Throws with a sentence where nobody will do.
 */
export function chooseServerUser(cluster: string): ServerUser {
  const uid = process.getuid?.()
  if (uid === undefined)
    throw new Error('The embedded Postgres runs on Linux and macOS. Set DATABASE_URL to a Postgres.')
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (uid !== 0) {
    if (owner && owner.uid !== uid) {
      throw new Error(
        `The database in ${cluster} belongs to user ${owner.uid}, this program runs as user ${uid}. Start it as that user, or choose another DATA_DIR.`,
      )
    }
    return { name: String(uid), uid, gid: process.getgid?.() ?? uid, foreign: false }
  }
  if (owner && owner.uid !== 0) return { name: String(owner.uid), uid: owner.uid, gid: owner.gid, foreign: true }
  const known = readUsers()
  const user = known.get('postgres') ?? known.get('nobody')
  if (!user) {
    throw new Error(
      'Postgres does not run as root, and there is no user "postgres" or "nobody". Start the program as another user.',
    )
  }
  return { ...user, foreign: true }
}

/** Whether the user may go into `folder` and every folder above it. */
export function mayEnter(user: ServerUser, folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (path === dirname(path)) return true
  }
}

function readUsers(): Map<string, { name: string; uid: number; gid: number }> {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return new Map(
    lines.map((line) => {
      const [name = '', , uid, gid] = line.split(':')
      return [name, { name, uid: Number(uid), gid: Number(gid) }]
    }),
  )
}
