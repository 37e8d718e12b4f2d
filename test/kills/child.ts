// The program as a process of its own that a test may end: it tells its parent what it passes and kills itself where told.
import { buildApp } from '../../src/app.ts'
import { createClock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { connect } from '../../src/database/connect.ts'
import { dataKeyOf } from '../../src/database/data-key.ts'
import { readClockOffset } from '../../src/database/installation.ts'
import { createSeal } from '../../src/database/seal.ts'
import { greet } from '../../src/entry/greet.ts'
import { assemble } from '../../src/entry/open-runtime.ts'
import { outliveLostConnections } from '../../src/entry/outlive-lost-connections.ts'
import { startWorkers } from '../../src/entry/workers/start-workers.ts'
import type { Point } from '../../src/runtime.ts'

/** What the parent hears. */
export type Told = { passed: Point } | { armed: true }
/** What it may say: die at the next passing of this point. */
export interface Order {
  point: Point
}

const silent = { info() {}, warn() {}, error() {} }

const config = readConfig()
if ('problems' in config) throw new Error(config.problems.join('\n'))
const sql = connect(config.databaseUrl!, { max: 12 })
const clock = createClock(await readClockOffset(sql))
const rt = await assemble({ config, log: silent, sql, seal: createSeal(dataKeyOf(config)), clock })
const tell = (told: Told) => process.send?.(told)

let armed: Order | null = null
rt.passing = (point) => {
  // Nothing of this process runs after it: no handler, no rollback, no goodbye to the database.
  if (armed?.point === point) process.kill(process.pid, 'SIGKILL')
  tell({ passed: point })
}
process.on('message', (order: Order) => {
  armed = order
  tell({ armed: true })
})
// Its parent is gone: nobody will end it any more.
process.on('disconnect', () => process.exit())

const app = buildApp(rt)
await app.listen({ port: 0, host: '127.0.0.1' })
startWorkers(rt)
outliveLostConnections(rt.log)
greet(rt, app.server.address())
