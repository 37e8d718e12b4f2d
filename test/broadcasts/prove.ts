// The whole message to a village, over a server of its own: tsx test/broadcasts/prove.ts --phones 2000 --seed 1
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../src/database/connect.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import { broadcast, type Figures } from './broadcast.ts'

/** How much longer the slowest answers may take while a village is written to. */
const MOST_SLOWER = 3
const { values } = parseArgs({
  options: {
    phones: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    /** How long the chatters are watched before, in seconds. */
    idle: { type: 'string', default: '10' },
    /** Without killing anybody. */
    unkilled: { type: 'boolean', default: false },
  },
})
const dataDir = mkdtempSync(join(tmpdir(), 'henkham-broadcast-'))
// As root, the server runs as another user, who has to get through.
chmodSync(dataDir, 0o711)
const server = await startEmbedded({ dataDir, log: { info() {}, warn: (text) => console.warn(text) } })
try {
  const sql = connect(server.url, { max: 1 })
  await migrate(sql)
  await fillWithDemo(sql)
  await sql.end({ timeout: 1 })
  const figures = await broadcast({
    databaseUrl: server.url,
    phones: Number(values.phones),
    idleMs: Number(values.idle) * 1000,
    seed: Number(values.seed),
    hurry: false,
    kill: !values.unkilled,
  })
  console.table(figures)
  const problems = brokenPromises(figures)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

function brokenPromises(f: Figures): string[] {
  const problems: string[] = []
  if (f.writtenOnce !== f.phones) problems.push(`${f.phones - f.writtenOnce} phones are not in the ledger exactly once`)
  if (f.acceptedTwice > 0) problems.push(`${f.acceptedTwice} phones were sent the message twice`)
  if (f.sentButNotAccepted > 0) problems.push(`${f.sentButNotAccepted} phones count as told and were not`)
  if (f.sent + f.unknown !== f.phones) problems.push(`${f.phones - f.sent - f.unknown} phones were not written to`)
  if (f.unknownOtherwise > 0) problems.push(`${f.unknownOtherwise} sends are unclear although their process lived`)
  if (f.queued > 0) problems.push(`${f.queued} messages are still queued`)
  if (f.unhandled > 0) problems.push(`${f.unhandled} messages were not handled`)
  if (f.answeredTwice > 0) problems.push(`${f.answeredTwice} answers too many`)
  if (f.unanswered > f.unknownAnswers)
    problems.push(`${f.unanswered} questions without an answer, ${f.unknownAnswers} unclear sends`)
  if (!(f.ratio <= MOST_SLOWER))
    problems.push(`answers were ${f.ratio.toFixed(1)} times slower, ${MOST_SLOWER} at most`)
  return problems
}
