// Starts the program as a process of its own, and knows when it listens and when it is gone.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { childEnvironment } from './child-environment.ts'

export interface Program {
  port: number
  /** To speak with it, where it has ears. */
  child: ChildProcess
  /** Resolves when it is gone, whoever ended it. */
  died: Promise<void>
  /** SIGKILL: nothing is finished, nothing is tidied up. Resolves when the process is gone. */
  kill(): Promise<void>
}

export interface ProgramOptions {
  /** The file that is run; absent: the server. */
  entry?: URL
  /** Is told what the process sends to its parent, from its first moment on. */
  hear?: (message: unknown) => void
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SERVER = new URL('../../src/server.ts', import.meta.url)
const START_WITHIN_MS = 60_000

/**
 * `settings`: of the program, by name; of our own environment it gets what Node needs, so that where the tests run on
 * another day (NODE_OPTIONS) it does too. Rejects with what it wrote when it does not come up.
 */
export async function startProgram(
  settings: Record<string, string>,
  { entry = SERVER, hear }: ProgramOptions = {},
): Promise<Program> {
  const child = fork(entry, {
    cwd: ROOT,
    execArgv: ['--import', 'tsx'],
    env: { ...childEnvironment(), PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (hear) child.on('message', hear)
  const died = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => {
    child.kill('SIGKILL')
    return died
  }
  try {
    return { port: await portOf(child), child, died, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** The port stands in the first address the program prints. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const late = setTimeout(() => reject(new Error(`the program does not start: ${printed}`)), START_WITHIN_MS)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const port = /http:\/\/[^/\s:]+:(\d+)/.exec(printed)?.[1]
      if (!port) return
      clearTimeout(late)
      resolve(Number(port))
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the program ended with ${code}: ${printed}`))
    })
  })
}
