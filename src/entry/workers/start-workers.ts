// Starts the workers of one process, and whatever they need looked after now and then.

import { readClockOffset } from '../../database/installation.ts'
import { loadReference } from '../../programme/load-reference.ts'
import type { Runtime } from '../../runtime.ts'
import { startLoop } from './loop.ts'
import { processInbox } from './process-inbox.ts'
import { sendOutbox, sweepOutbox } from './send-outbox.ts'

const TALKS_AT_ONCE = 4
const SENDERS = 2
/** Of what nobody waits for: whatever is slow there, replies have senders of their own. */
const NOTICE_SENDERS = 1
const SWEEP_MS = 5_000
const REFERENCE_MS = 30_000
const CLOCK_MS = 250

/** Returns what stops them all, in order: first no new turns, then no new sends. */
export function startWorkers(rt: Runtime): () => Promise<void> {
  const inbox = startLoop('inbox', TALKS_AT_ONCE, () => processInbox(rt), rt.log)
  const outbox = startLoop('outbox', SENDERS, () => sendOutbox(rt, 'replies'), rt.log)
  const notices = startLoop('notices', NOTICE_SENDERS, () => sendOutbox(rt, 'notices'), rt.log)
  rt.nudge.inbox = inbox.nudge
  rt.nudge.outbox = outbox.nudge
  const timers = [
    every(SWEEP_MS, () => sweepOutbox(rt)),
    every(REFERENCE_MS, async () => {
      rt.reference = await loadReference(rt.sql)
    }),
  ]
  // Several processes of one demo agree on its time by the offset in the database.
  if (rt.mode === 'demo') {
    timers.push(every(CLOCK_MS, async () => rt.clock.setOffset(await readClockOffset(rt.sql))))
  }
  return async () => {
    for (const stop of timers) stop()
    await inbox.stop()
    await notices.stop()
    await outbox.stop()
  }
}

/** Calls `work` again and again, `ms` after it has ended; a database that is away is met again at the next call. */
function every(ms: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout
  let stopped = false
  const again = () => {
    if (!stopped) timer = setTimeout(run, ms)
  }
  const run = () => work().then(again, again)
  again()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
