// What a talk is worked on with, taken from the process.
import type { Turning } from '../../conversation/turning.ts'
import type { Runtime } from '../../runtime.ts'

export function turningOf(rt: Runtime): Turning {
  const { sql, seal, newId, flows, texts, passing } = rt
  return { sql, seal, newId, flows, texts, passing, reference: () => rt.reference, now: () => rt.clock.now() }
}
