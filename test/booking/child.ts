// One process of the storm: it acts without pause until it is told to stand still, or is killed.
import { connect } from '../../src/database/connect.ts'
import { createSeal } from '../../src/database/seal.ts'
import { seeded } from '../setup/chance.ts'
import { type Actor, actOnce } from './acts.ts'
import { readBands, readPeople } from './world.ts'

export interface Task {
  databaseUrl: string
  dataKey: string
  seed: number
  lanes: number
  unguarded: boolean
}

/** What the parent says: what time it is, how many seasons are open, and whether to act. */
export interface Tick {
  now: number
  seasons: number
  acting: boolean
}

/** What it hears: how often each thing came about since the last report, and whether nothing is under way. */
export interface Report {
  outcomes: Record<string, number>
  isStill: boolean
}

/** An act that failed as a turn may fail: it would be taken again. By the codes of Postgres. */
const TAKEN_AGAIN: Record<string, string> = {
  '40P01': 'again: deadlock',
  '55P03': 'again: waited too long for a lock',
  '57014': 'again: statement took too long',
  '23505': 'again: unique key',
}
const REPORT_MS = 100
/** By the clock of the storm. */
const READ_EVERY = 30 * 60_000

const task = JSON.parse(process.argv[2]!) as Task
const sql = connect(task.databaseUrl, { max: task.lanes })
const seal = createSeal(Buffer.from(task.dataKey, 'base64'))
const chance = seeded(task.seed)
const people = await readPeople(sql, seal)
let tick: Tick = { now: 0, seasons: 0, acting: false }
let bands: Actor['bands'] = []
let readAt = 0
let outcomes: Report['outcomes'] = {}
let lanes = 0

process.on('message', async (told: Tick) => {
  // Sessions are moved as well.
  const isStale = told.seasons !== tick.seasons || told.now > readAt + READ_EVERY
  tick = told
  if (isStale) {
    readAt = told.now
    bands = await readBands(sql)
  }
  while (tick.acting && bands.length > 0 && lanes < task.lanes) lane()
})
process.on('disconnect', () => process.exit())
setInterval(report, REPORT_MS)
report()

async function lane(): Promise<void> {
  lanes += 1
  while (tick.acting) {
    const actor: Actor = { sql, seal, chance, people, bands, now: new Date(tick.now), unguarded: task.unguarded }
    const came = await actOnce(actor, again)
    outcomes[came] = (outcomes[came] ?? 0) + 1
  }
  lanes -= 1
  if (lanes === 0) report()
}

function again(error: unknown): string {
  const { code, message, stack, constraint_name: key } = error as Error & { code?: string; constraint_name?: string }
  const known = TAKEN_AGAIN[code ?? '']
  if (code === '23503') console.log(error)
  if (known) return key ? `${known} ${key}` : known
  return `failed: ${code ?? ''} ${message} ${stack?.split('\n').find((line) => line.includes('/programme/')) ?? ''}`
}

function report(): void {
  const told: Report = { outcomes, isStill: lanes === 0 && !tick.acting }
  outcomes = {}
  process.send?.(told)
}
