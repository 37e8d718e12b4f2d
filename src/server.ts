// The process: settings → database → app → workers; stopped in reverse, with a deadline.
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { openRuntime, Refusal } from './entry/open-runtime.ts'
import { greet } from './entry/greet.ts'
import { startWorkers } from './entry/workers/start-workers.ts'

const STOP_WITHIN_MS = 10_000

const config = readConfig()
if ('problems' in config) {
  for (const problem of config.problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}
const log = pino({ level: config.mode === 'demo' && !process.stdout.isTTY ? config.logLevel : config.logLevel })

try {
  const opened = await openRuntime(config, log)
  const app = buildApp(opened.rt)
  await app.listen({ port: config.port, host: config.host })
  const stopWorkers = startWorkers(opened.rt)
  greet(opened.rt, app.server.address())
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      log.error({}, 'stopping took too long; what was in hand is safe in the database')
      process.exit(1)
    }, STOP_WITHIN_MS).unref()
    await app.close()
    await stopWorkers()
    await opened.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  const sentence = error instanceof Refusal ? error.message : `${(error as Error).message}`
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
