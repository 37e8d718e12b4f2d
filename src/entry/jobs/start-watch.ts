// Looks after the installation itself while the process lives: tokens are renewed, the staff are told what is wrong.
import type { Runtime } from '../../runtime.ts'
import { alertStaff } from './alert-staff.ts'
import { renewTokens } from './renew-tokens.ts'

const LOOK_EVERY_MS = 20_000
/** What waited while nobody was there is being worked on: no alert for it yet. */
const FIRST_LOOK_MS = 60_000

/**
 * Returns what stops it; a look under way is waited for. Not one of the jobs, which are run at set minutes of business time: a
 * demo that is moved by a week would run this ten thousand times.
 */
export function startWatch(rt: Runtime): () => Promise<void> {
  // The staff of a demo are made up, unless somebody plays them.
  const tasks = {
    renew_tokens: renewTokens,
    ...((rt.mode === 'production' || rt.tellStaff) && { alert_staff: alertStaff }),
  }
  let stopped = false
  let timer: NodeJS.Timeout
  let running = Promise.resolve()
  const watch = async () => {
    for (const [watch, work] of Object.entries(tasks)) {
      await work(rt).catch((error: { code?: string }) => {
        rt.log.warn({ watch, code: error.code ?? 'unknown' }, 'a look at the installation failed')
      })
    }
    if (!stopped) timer = setTimeout(look, LOOK_EVERY_MS)
  }
  const look = () => {
    running = watch()
  }
  timer = setTimeout(look, FIRST_LOOK_MS)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
