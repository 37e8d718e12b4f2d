// The program with points at which it can be told to die.
import type { Point } from '../../src/runtime.ts'
import { type Program, startProgram } from '../setup/program.ts'
import type { Order, Told } from './child.ts'

const CHILD = new URL('child.ts', import.meta.url)

export interface Killable extends Program {
  /** Resolves when it has passed the point at least once, or is dead. */
  hasPassed(point: Point): Promise<void>
  /** From now on it dies at the next passing of the point. */
  arm(point: Point): Promise<void>
}

/** Resolves when it listens. `settings`: its environment. */
export async function startKillable(settings: Record<string, string>): Promise<Killable> {
  const passed = new Set<Point>()
  const waiting = new Set<() => void>()
  let isArmed = false
  let isDead = false
  const wakeAll = () => {
    for (const wake of waiting) wake()
  }
  const hear = (message: unknown) => {
    const told = message as Told
    if ('passed' in told) passed.add(told.passed)
    else isArmed = true
    wakeAll()
  }
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!condition() && !isDead) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  const program = await startProgram(settings, { entry: CHILD, hear })
  program.died.then(() => {
    isDead = true
    wakeAll()
  })
  return {
    ...program,
    hasPassed: (point) => until(() => passed.has(point)),
    async arm(point) {
      const order: Order = { point }
      isArmed = false
      // It may be dead already, which `until` finds.
      program.child.send(order, () => {})
      await until(() => isArmed)
    },
  }
}
