// Takes one turn of one talk; failures of a message are counted, failures of the database are not.
import { handleNextMessage } from '../../conversation/handle-message.ts'
import { countOrPark } from '../../conversation/park-message.ts'
import type { Runtime } from '../../runtime.ts'
import { turningOf } from './turning-of.ts'

/** Returns false when nothing waits. Rejects when the database is away. */
export async function processInbox(rt: Runtime): Promise<boolean> {
  const turning = turningOf(rt)
  const handled = await handleNextMessage(turning)
  if (handled.outcome !== 'failed') {
    if (handled.outcome === 'idle') return false
    count(rt, 'handled')
    rt.nudge.outbox()
    return true
  }
  const { message, error } = handled
  if (isDatabaseTrouble(error)) throw error
  const outcome = await countOrPark(turning, message)
  count(rt, outcome === 'parked' ? 'parked' : 'failed')
  // The error's text may quote what the person wrote: only its name and place go into the log.
  rt.log.error({ message: message.id, outcome, error: nameAndPlace(error) }, 'a message could not be handled')
  if (outcome === 'parked') rt.nudge.outbox()
  return true
}

/** Lost connections, shutdowns, deadlocks, time-outs: the message is not to blame, and is tried again. */
function isDatabaseTrouble(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? '')
  return /^(08|40|53|55P03|57|58)/.test(code) || /^(CONNECTION_|CONNECT_|ECONN|EPIPE|ENOENT|ETIMEDOUT)/.test(code)
}

function nameAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = (error as { code?: unknown }).code
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 3)
  return [error.name, code, ...places.map((place) => place.trim())].filter(Boolean).join(' ')
}

function count(rt: Runtime, what: string): void {
  rt.counters.turns[what] = (rt.counters.turns[what] ?? 0) + 1
}
