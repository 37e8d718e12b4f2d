// Reads who serves a cluster from its lock file, and tells a living server from what a crash left behind.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Lock {
  pid: number
  socketFolder: string
  ready: boolean
}

/** The lock file of the cluster, whoever wrote it; undefined where there is none. */
export function readLock(cluster: string): Lock | undefined {
  try {
    return parse(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'))
  } catch {
    return undefined
  }
}

/** Lines of postmaster.pid: pid, data folder, start, port, socket folder, listen address, shared memory, status. */
function parse(text: string): Lock | undefined {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, socketFolder: lines[4] ?? '', ready: (lines[7] ?? '').startsWith('ready') }
}

/** Whether process `pid` is a living server of this cluster: not a zombie, not another program that was given its number. */
export function isServer(pid: number, cluster: string): boolean {
  if (!existsSync('/proc/self/stat')) return isServerByPs(pid, cluster)
  try {
    if (isZombie(pid)) return false
    // Anybody may read the arguments; where a process works may be closed even to root (in a container).
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return (basename(program) === 'postgres' && args.includes(cluster)) || worksIn(pid, cluster)
  } catch {
    return false
  }
}

/**
 * Removes the lock of a server that is dead although its number is taken, by a zombie or by another program: Postgres
 * itself only sees that the number is alive and refuses to start. A number nobody has is left to Postgres, which also
 * looks for remains in shared memory. Never removes the lock of a living server.
 */
export function removeDeadLock(cluster: string, dead: Lock): void {
  if (!numberIsTaken(dead.pid) || isServer(dead.pid, cluster)) return
  if (orphansOf(cluster).length > 0) return
  // Another process may have replaced the file since it was read: take it aside, look at it, then decide.
  const path = join(cluster, 'postmaster.pid')
  const aside = `${path}.dead-${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (parse(readFileSync(aside, 'utf8'))?.pid !== dead.pid) {
    renameSync(aside, path)
    return
  }
  rmSync(aside)
}

/** The same for the socket, which has a lock of its own. */
export function removeDeadSocket(socketFolder: string, cluster: string): void {
  const path = join(socketFolder, '.s.PGSQL.5432.lock')
  try {
    if (isServer(Number(readFileSync(path, 'utf8').split('\n')[0]), cluster)) return
  } catch {
    return
  }
  rmSync(path, { force: true })
}

/** Processes a dead server left behind, which may still write: nobody may start before they are gone. */
function orphansOf(cluster: string): number[] {
  if (!existsSync('/proc/self/stat')) return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, cluster))
}

function numberIsTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** After the program's name in brackets, which may itself contain brackets, comes the state. */
function isZombie(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return 'ZX'.includes(stat.charAt(stat.lastIndexOf(')') + 2))
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

function isServerByPs(pid: number, cluster: string): boolean {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return !line.startsWith('Z') && line.includes('postgres') && line.includes(cluster)
  } catch {
    return false
  }
}
