// Looks for a seat until there is one, or surely none: a seat that another transaction has in hand is neither.
import { setTimeout } from 'node:timers/promises'

/** Somebody who holds seats longer than this has stopped; the band counts as full until they are gone. */
const PATIENCE_MS = 3_000
const FIRST_WAIT_MS = 4
const LONGEST_WAIT_MS = 50

/**
 * `look` steps over locked seats and says with `inHand` whether it has stepped over any. Waiting for their locks instead would
 * deadlock: whoever waits keeps the locks of seats that were taken while it waited, and two may do so crosswise.
 */
export async function untilSure<Look extends { inHand: boolean } | undefined>(
  look: () => Promise<Look>,
  patienceMs = PATIENCE_MS,
): Promise<Look> {
  const deadline = performance.now() + patienceMs
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    const found = await look()
    if (!found?.inHand || performance.now() > deadline) return found
    // Not all at the same moment.
    await setTimeout(wait * (0.5 + Math.random()))
  }
}
