// Looks at the clock every few seconds and runs what has become due since the last look.
import type { Runtime } from '../../runtime.ts'
import { jobsDueAt, minuteOf, nextJobMinute } from './due-jobs.ts'
import { runJob } from './run-job.ts'

const LOOK_EVERY_MS = 5_000
/** A clock that jumped further (a laptop that slept, an outage) finds the newest of these minutes only: jobs make good what was missed. */
const LOOK_BACK_MS = 60 * 60_000

/** Returns what stops it; a job under way is waited for. */
export function startJobs(rt: Runtime): () => Promise<void> {
  // The minute of the start counts too: whoever was off when it began is here now.
  let looked = new Date(minuteOf(rt.clock.now()).getTime() - 1)
  let timer: NodeJS.Timeout
  let stopped = false
  const look = async () => {
    const now = rt.clock.now()
    const from = new Date(Math.max(looked.getTime(), now.getTime() - LOOK_BACK_MS))
    for (let due = nextJobMinute(from, now, 'all'); due && !stopped; due = nextJobMinute(due, now, 'all')) {
      for (const job of jobsDueAt(due)) {
        if (!stopped) await runJob(rt, job, due)
      }
      looked = due
    }
    if (now > looked) looked = now
  }
  // A database that is away is met again at the next look, which goes back to where this one ended.
  const again = () => {
    if (!stopped) timer = setTimeout(run, LOOK_EVERY_MS)
  }
  let running = Promise.resolve()
  const run = () => {
    running = look().then(again, again)
  }
  run()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
