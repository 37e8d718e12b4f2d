// What a turn costs in processor time, process by process: on a machine whose cores all of them share, this is the limit.
import { readdirSync, readFileSync } from 'node:fs'

/** Ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100

export interface CpuSeconds {
  program: number
  provider: number
  postgres: number
  bench: number
}

/** Processor seconds each has used so far; `backend`: any one server process of Postgres. All but `bench` are not numbers where the system has no /proc. */
export function cpuSeconds(pids: { program: number; provider: number; backend: number }): CpuSeconds {
  const { user, system } = process.cpuUsage()
  const stats = readStats()
  const of = (pid: number) => stats.find((s) => s.pid === pid)?.seconds ?? Number.NaN
  const postmaster = stats.find((s) => s.pid === pids.backend)?.parent
  const servers = stats.filter((s) => s.pid === postmaster || s.parent === postmaster)
  return {
    program: of(pids.program),
    provider: of(pids.provider),
    postgres: servers.length > 0 ? servers.reduce((sum, s) => sum + s.seconds, 0) : Number.NaN,
    bench: (user + system) / 1e6,
  }
}

/** Milliseconds a turn, in words. */
export function cpuATurn(before: CpuSeconds, after: CpuSeconds, turns: number): string {
  const names = ['program', 'postgres', 'provider', 'bench'] as const
  return names.map((name) => `${name} ${(((after[name] - before[name]) * 1000) / turns).toFixed(2)} ms`).join(', ')
}

function readStats(): { pid: number; parent: number; seconds: number }[] {
  return listProc().flatMap((pid) => {
    try {
      // The name in brackets may hold blanks: fields are counted behind it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
      return [
        { pid: Number(pid), parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / TICKS },
      ]
    } catch {
      return []
    }
  })
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}
