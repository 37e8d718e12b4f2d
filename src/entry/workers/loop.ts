// The loop every worker runs in: works while there is work, then waits for a nudge or a quarter of a second.
import { withDeadline } from '../../database/with-deadline.ts'
import type { Log } from '../../runtime.ts'

const POLL_MS = 250
const AFTER_ERROR_MS = 1_000
/** A transaction whose connection died silently never comes back: its lane goes on without it. Longer than any send or statement. */
const STUCK_MS = 60_000

export interface Loop {
  nudge(): void
  /** Finishes what is in hand and stops. */
  stop(): Promise<void>
}

/**
 * Runs `work` in `lanes` at once until it returns false (nothing to do). LISTEN/NOTIFY would halve the commit rate
 * (0.53 of it, measured) and is lost while the listener reconnects; a nudge inside the process and a poll are neither.
 */
export function startLoop(name: string, lanes: number, work: () => Promise<boolean>, log: Log): Loop {
  let stopping = false
  const wakers = new Set<() => void>()
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        wakers.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, ms)
      wakers.add(wake)
    })
  const lane = async () => {
    while (!stopping) {
      try {
        if (!(await withDeadline(work(), STUCK_MS)) && !stopping) await rest(POLL_MS)
      } catch (error) {
        log.warn(
          { worker: name, code: (error as { code?: string }).code ?? 'unknown' },
          'a worker stumbled and waits a second',
        )
        if (!stopping) await rest(AFTER_ERROR_MS)
      }
    }
  }
  const running = Array.from({ length: lanes }, lane)
  const wakeAll = () => {
    for (const wake of [...wakers]) wake()
  }
  return {
    nudge: () => wakers.values().next().value?.(),
    async stop() {
      stopping = true
      wakeAll()
      await Promise.all(running)
    },
  }
}
