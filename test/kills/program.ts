// Starts the program as a child process and follows it to its death.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Point } from '../../src/runtime.ts'

const CHILD = new URL('child.ts', import.meta.url)

export type Program = Awaited<ReturnType<typeof startProgram>>

/** Resolves when it listens. `settings`: its environment. Rejects with what it wrote when it does not come up. */
export async function startProgram(settings: Record<string, string>) {
  const child = fork(CHILD, {
    execArgv: ['--import', 'tsx'],
    // NODE_OPTIONS: where the tests run on another day, so does the child.
    env: { ...settings, ...(process.env.NODE_OPTIONS && { NODE_OPTIONS: process.env.NODE_OPTIONS }) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const passed = new Set<Point>()
  const listeners = new Set<() => void>()
  let port = 0
  let isArmed = false
  let isDead = false
  child.on('message', (message: { port?: number; passed?: Point; armed?: true }) => {
    port = message.port ?? port
    isArmed ||= message.armed === true
    if (message.passed) passed.add(message.passed)
    for (const listener of listeners) listener()
  })
  const died = once(child, 'exit').then(() => {
    isDead = true
    for (const listener of listeners) listener()
  })
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!condition() && !isDead) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
      look()
    })

  await until(() => port > 0)
  if (isDead) throw new Error(`the program did not start: ${complaint}`)
  return {
    port,
    died,
    get isDead() {
      return isDead
    },
    /** Resolves when it has passed the point at least once, or is dead. */
    hasPassed: (point: Point) => until(() => passed.has(point)),
    /** From now on it dies at the n-th passing of the point. */
    async arm(point: Point, passings: number): Promise<void> {
      if (isDead) return
      child.send({ point, passings }, () => {})
      await until(() => isArmed)
    },
    async stop(): Promise<void> {
      child.kill('SIGKILL')
      await died
    },
  }
}
