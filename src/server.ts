// The process: settings → database → app → workers → jobs; stopped in reverse, with a deadline.
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { greet } from './entry/greet.ts'
import { startJobs } from './entry/jobs/start-jobs.ts'
import { startWatch } from './entry/jobs/start-watch.ts'
import { openRuntime, Refusal } from './entry/open-runtime.ts'
import { outliveLostConnections } from './entry/outlive-lost-connections.ts'
import { startWorkers } from './entry/workers/start-workers.ts'

/** Longer than one send may take (10 s), so that its end is known. */
const STOP_WITHIN_MS = 15_000

const config = readConfig()
if ('problems' in config) {
  for (const problem of config.problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}
const log = pino({ level: config.logLevel })

/** What closes each thing that was opened, in the order of opening. */
const closers: (() => Promise<unknown>)[] = []
let stopping = false

outliveLostConnections(log)

const started = start(config)
process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))
await started.catch(async (error) => {
  process.stderr.write(`${sentenceOf(error, config)}\n`)
  await stop(1)
})

async function start(config: Config): Promise<void> {
  const { rt, close } = await openRuntime(config, log)
  closers.push(close)
  const app = buildApp(rt)
  closers.push(() => app.close())
  await app.listen({ port: config.port, host: config.host })
  const stopWorkers = startWorkers(rt)
  // Closed from the last to the first: no new requests, then no new jobs, then no new work.
  closers.splice(1, 0, stopWorkers, startJobs(rt), startWatch(rt))
  if (!stopping) greet(rt, app.server.address())
}

async function stop(code: 0 | 1): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => {
    log.error({}, 'stopping took too long; what was in hand is safe in the database')
    process.exit(1)
  }, STOP_WITHIN_MS).unref()
  // Told to stop in the middle of starting: what is half open could not be closed, and a database server would stay behind.
  await started.catch(() => {})
  for (const close of closers.reverse()) {
    await close().catch((error) => {
      log.error({ error: (error as Error).name }, 'something could not be closed')
      code = 1
    })
  }
  process.exit(code)
}

/** One line for the operator; never the database's address, which carries a password. */
function sentenceOf(error: Error & { code?: string }, { host, port, databaseUrl }: Config): string {
  if (error instanceof Refusal) return error.message
  const { code = '' } = error
  if (code === 'EADDRINUSE') return `PORT: ${host}:${port} is in use by another program; stop it, or set another PORT`
  if (code === 'EACCES') return `PORT: this user may not listen on ${host}:${port}; set another PORT`
  if (databaseUrl && /^(ECONN|ENOTFOUND|ENOENT|EAI|EHOST|ETIMEDOUT|CONNECT|28)/.test(code)) {
    return `DATABASE_URL: the database cannot be reached (${code}); start it, or set the right address`
  }
  return (error.message || error.name).split('\n')[0]!
}
