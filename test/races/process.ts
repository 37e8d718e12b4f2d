// Starts the real program as a process of its own over a database, and knows when it listens.
import { type ChildProcess, spawn } from 'node:child_process'

export interface Started {
  port: number
  /** SIGKILL: nothing is finished, nothing is tidied up. Resolves when the process is gone. */
  kill(): Promise<void>
}

const ROOT = new URL('../../', import.meta.url)
const START_WITHIN_MS = 60_000

/** `settings`: of the program, by name; nothing else of our environment is handed on. */
export async function startProgram(settings: Record<string, string>): Promise<Started> {
  const env = { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => {
    child.kill('SIGKILL')
    return gone
  }
  try {
    return { port: await portOf(child), kill }
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
      if (port) done(() => resolve(Number(port)))
    }
    const done = (settle: () => void) => {
      clearTimeout(late)
      settle()
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    child.once('exit', (code) => done(() => reject(new Error(`the program ended with ${code}: ${printed}`))))
  })
}
