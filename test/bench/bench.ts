// npm run bench: full turns a second against what the database alone allows, memory after many turns, and planning for many.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../src/database/connect.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { createSeal } from '../../src/database/seal.ts'
import { measureBookings } from './bookings.ts'
import { cpuATurn, cpuSeconds } from './cpu.ts'
import { type PerTurn, prepareFloor, runFloor } from './floor.ts'
import { settle } from './people.ts'
import { measurePlanning } from './planning.ts'
import { DATA_KEY, type Product, startProduct } from './product.ts'
import { letTalk, type Measured, percentile } from './talkers.ts'
import { measureUnderstanding } from './understanding.ts'

const TALKERS = [1, 8, 64]
const { values } = parseArgs({
  options: {
    /** Turns at the end of which memory is compared with a tenth of them. */
    turns: { type: 'string' },
    full: { type: 'boolean', default: false },
    /** Also lists where the database's time goes. */
    statements: { type: 'boolean', default: false },
    /** Only what is planned for many at once. */
    planning: { type: 'boolean', default: false },
    /** Only bookings, in databases of their own; the larger one of so many residents. */
    bookings: { type: 'boolean', default: false },
    residents: { type: 'string', default: '1000000' },
    /** Only how texts are understood. */
    understanding: { type: 'boolean', default: false },
  },
})
if (values.understanding) {
  await measureUnderstanding()
  process.exit()
}
const turns = Number(values.turns ?? (values.full ? 100_000 : 10_000))

const dataDir = mkdtempSync(join(tmpdir(), 'henkham-bench-'))
// As root, the embedded Postgres runs as another user, who has to get through to its own folder.
chmodSync(dataDir, 0o711)
// Postgres as the program starts it, with a disk that is waited for; only the counting of statements is added.
const embedded = await startEmbedded({
  dataDir,
  log: { info() {}, warn: console.warn },
  settings: { shared_preload_libraries: 'pg_stat_statements' },
})
const admin = connect(embedded.url.replace('postgres://henkham@', 'postgres://postgres@'), {
  max: 1,
  statementTimeout: 0,
})
const sql = connect(embedded.url, { max: 12 })
let product: Product | null = null
try {
  await admin`create extension if not exists pg_stat_statements`
  if (values.bookings) await measureBookings(admin, embedded.url, Number(values.residents))
  if (!values.planning && !values.bookings) {
    const users = await settle(sql, createSeal(DATA_KEY), Math.max(...TALKERS))
    product = await startProduct(embedded.url)
    await measure(product, users)
    await product.stop()
    product = null
  }
  if (!values.bookings) {
    await measurePlanning(admin, embedded.url)
    await measureUnderstanding()
  }
} finally {
  await product?.stop()
  await admin.end({ timeout: 5 })
  await sql.end({ timeout: 5 })
  await embedded.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function measure(running: Product, users: string[]): Promise<void> {
  // A copy of the source without its history has no commit to name.
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  const commit = git.stdout?.trim() || 'no commit'
  const [server] = await sql<{ version: string }[]>`select current_setting('server_version') as version`
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}, Postgres ${server!.version}, ${commit}`,
  )
  const warming = await letTalk(running, users, 600)
  const before = await counted()
  const sample = await letTalk(running, users.slice(0, 8), 800)
  const per = await perTurn(before, sample.turns)
  console.log(`a turn: ${per.transactions.toFixed(1)} transactions, ${per.statements.toFixed(1)} statements (aim ≤ 12)`)

  const [own] = await admin<{ backend: number }[]>`select pg_backend_pid() as backend`
  const cpu = () => cpuSeconds({ ...running.pids, backend: own!.backend })
  let done = warming.turns + sample.turns
  for (const talkers of TALKERS) {
    const dose = talkers === 1 ? 300 : talkers === 8 ? 1_000 : 2_000
    const start = cpu()
    const ours = await letTalk(running, users.slice(0, talkers), dose)
    const middle = cpu()
    done += dose
    await prepareFloor(sql, talkers)
    await runFloor(sql, talkers, dose / 5, per)
    const floorStart = cpu()
    const floor = await runFloor(sql, talkers, dose, per)
    print(talkers, ours, floor)
    console.log(
      `  a turn of ours: ${cpuATurn(start, middle, dose)}; of the floor: ${cpuATurn(floorStart, cpu(), dose)}`,
    )
  }

  let early = running.memory()
  if (done < turns / 10) {
    await letTalk(running, users, turns / 10 - done)
    done = turns / 10
    early = running.memory()
  }
  const at = done
  await letTalk(running, users, Math.max(0, turns - done))
  const late = running.memory()
  console.log(
    `memory: ${early.toFixed(0)} MB after ${at} turns, ${late.toFixed(0)} MB after ${turns}, ratio ${(late / early).toFixed(2)}`,
  )
  const [made] = await sql<{ bookings: number; parked: number }[]>`
    select
      (select count(*) from bookings) as bookings,
      (select count(*) from inbound_messages where state = 'parked') as parked`
  console.log(`bookings made: ${made!.bookings}; messages parked: ${made!.parked}`)
  if (values.statements) await listStatements()
}

async function listStatements(): Promise<void> {
  const rows = await admin<{ calls: number; total: number; mean: number; query: string }[]>`
    select calls, total_exec_time as total, mean_exec_time as mean,
      left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as query
    from pg_stat_statements s
    join pg_database d on d.oid = s.dbid
    where d.datname = 'henkham'
    order by total_exec_time desc
    limit 20`
  for (const { calls, total, mean, query } of rows) {
    console.log(`${total.toFixed(0).padStart(8)} ms  ${String(calls).padStart(7)} × ${mean.toFixed(3)} ms  ${query}`)
  }
}

function print(talkers: number, ours: Measured, floor: Measured): void {
  const speed = ours.turns / ours.seconds
  const most = floor.turns / floor.seconds
  const waits = (m: Measured) =>
    `p50 ${percentile(m.waits, 0.5).toFixed(0)} ms, p99 ${percentile(m.waits, 0.99).toFixed(0)} ms`
  console.log(
    `${talkers} talkers: ${speed.toFixed(0)} turns/s (${waits(ours)}); floor ${most.toFixed(0)} turns/s (${waits(floor)}); ratio ${(speed / most).toFixed(2)}`,
  )
}

interface Counted {
  transactions: number
  statements: number
}

async function counted(): Promise<Counted> {
  // Servers write their counts down a second after a transaction at most.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const [row] = await admin<Counted[]>`
    select
      (select xact_commit + xact_rollback from pg_stat_database where datname = 'henkham') as transactions,
      (
        select sum(calls)::bigint
        from pg_stat_statements s
        join pg_database d on d.oid = s.dbid
        where d.datname = 'henkham'
          and query !~* '^(begin|commit|rollback|deallocate)'
      ) as statements`
  return row!
}

/** The polls of idle workers during the run are counted too: a few in the second of waiting at its end. */
async function perTurn(before: Counted, answered: number): Promise<PerTurn> {
  const after = await counted()
  return {
    transactions: (after.transactions - before.transactions) / answered,
    statements: (after.statements - before.statements) / answered,
  }
}
