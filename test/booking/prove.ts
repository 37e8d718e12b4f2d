// The whole storm of bookings, over a server of its own: tsx test/booking/prove.ts --attempts 1000000 --seed 1 [--unguarded]
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../src/database/connect.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import { storm } from './storm.ts'

const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '4' },
    lanes: { type: 'string', default: '4' },
    /** A process is killed about this often, in milliseconds; 0: never. */
    'kill-every': { type: 'string', default: '500' },
    /** Everybody stands still after so many attempts. */
    'audit-every': { type: 'string', default: '25000' },
    unguarded: { type: 'boolean', default: false },
  },
})
const dataDir = mkdtempSync(join(tmpdir(), 'henkham-storm-'))
// As root, the server runs as another user, who has to get through.
chmodSync(dataDir, 0o711)
// Processes are killed, not the server: what it has written need not survive it.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const server = await startEmbedded({ dataDir, log: { info() {}, warn: console.warn }, settings })
try {
  const sql = connect(server.url, { max: 1 })
  await migrate(sql)
  await fillWithDemo(sql)
  await sql.end({ timeout: 1 })
  const attempts = Number(values.attempts)
  const stormed = await storm({
    databaseUrl: server.url,
    attempts,
    seed: Number(values.seed),
    processes: Number(values.processes),
    lanes: Number(values.lanes),
    killEvery: values.unguarded ? 0 : Number(values['kill-every']),
    audits: Math.ceil(attempts / Number(values['audit-every'])),
    unguarded: values.unguarded,
    progress: console.log,
  })
  const { outcomes, broken, ms, ...figures } = stormed
  console.table(outcomes)
  console.log(figures, `${((stormed.attempts / ms) * 1000).toFixed(0)} attempts/s`)
  for (const what of broken) console.error(what)
  if (broken.length === 0) console.log('nothing oversold, nothing doubled, nobody passed over')
  process.exitCode = broken.length > 0 ? 1 : 0
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
