// The storm over one database: processes that act, a clock that moves on, kills in between, and audits while everybody stands still.
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { connect } from '../../src/database/connect.ts'
import { newId } from '../../src/ids.ts'
import { queuesAhead } from '../../src/programme/waitlist/queues.ts'
import { tendQueue } from '../../src/programme/waitlist/tend-queue.ts'
import { seeded } from '../setup/chance.ts'
import { childEnvironment } from '../setup/child-environment.ts'
import { DATA_KEY, SEAL } from '../setup/settings.ts'
import { type Audited, audit, watchQueues } from './audit.ts'
import type { Report, Task, Tick } from './child.ts'
import { compileChild } from './compile.ts'
import { removeGuard } from './unguarded.ts'
import { addSeason, BEGIN, makePeople, SEASON_DAYS } from './world.ts'

export interface StormOptions {
  /** A fresh demo. */
  databaseUrl: string
  attempts: number
  seed: number
  processes?: number
  /** Transactions at once in each. */
  lanes?: number
  people?: number
  /** A process dies about this often, in milliseconds; 0: never. */
  killEvery?: number
  /** Everybody stands still and is looked at so many times, the end included. */
  audits?: number
  /** Booking without its guard, and nothing else: it must then oversell, or the audit proves nothing. */
  unguarded?: boolean
  progress?: (line: string) => void
}

export interface Stormed {
  attempts: number
  ms: number
  kills: number
  audits: number
  outcomes: Record<string, number>
  /** In the order in which it was found; the storm ends with the first audit that finds something. */
  broken: string[]
  figures: Audited['figures']
}

/** So much of the day goes by with each attempt. */
const MS_AN_ATTEMPT = 2_000
const DAY_MS = 86_400_000
const TICK_MS = 25
/** Started already when somebody dies. */
const SPARES = 2
const STILL_WITHIN_MS = 60_000
const MOST_LOOKS = 10_000

export async function storm(options: StormOptions): Promise<Stormed> {
  const { databaseUrl, attempts, seed, processes = 4, lanes = 4, people = 400, killEvery = 0, audits = 1 } = options
  const { unguarded = false, progress = () => {} } = options
  const spares = killEvery > 0 ? SPARES : 0
  const sql = connect(databaseUrl, { max: 2, statementTimeout: 0 })
  const compiled = compileChild()
  const chance = seeded(seed)
  const outcomes: Record<string, number> = {}
  const children = new Set<Child>()
  let [done, kills, seasons, started, looked] = [0, 0, 0, 0, 0]
  let acting = false
  const now = () => new Date(BEGIN.getTime() + done * MS_AN_ATTEMPT)
  // Whoever has just been killed hears nothing.
  // Whoever is started later waits until somebody before them has died. Whoever was just killed hears nothing.
  const atWork = () => [...children].filter((child) => child.isUp).slice(0, processes)
  const tellAll = () => {
    const working = new Set(atWork())
    for (const child of children) {
      const tick: Tick = { now: now().getTime(), seasons, acting: acting && working.has(child) }
      child.process.send(tick, () => {})
    }
  }
  const start = () => {
    started += 1
    const task: Task = {
      databaseUrl,
      dataKey: DATA_KEY.toString('base64'),
      seed: seed * 100_003 + started,
      lanes,
      unguarded,
    }
    const child = startChild(compiled.file, task, (report) => {
      for (const [what, times] of Object.entries(report.outcomes)) {
        outcomes[what] = (outcomes[what] ?? 0) + times
        done += times
      }
    })
    child.process.once('exit', () => children.delete(child))
    children.add(child)
  }
  const openSeasons = async () => {
    // The next two days can be booked before these are over.
    while (BEGIN.getTime() + (seasons - 0.5) * SEASON_DAYS * DAY_MS < now().getTime()) {
      await addSeason(sql, seasons)
      seasons += 1
    }
  }
  const standStill = async () => {
    acting = false
    for (const giveUp = performance.now() + STILL_WITHIN_MS; ; await sleep(TICK_MS)) {
      tellAll()
      if ([...children].every((child) => child.isStill) && (await nobodyActs(sql))) return
      if (performance.now() > giveUp) throw new Error('the processes do not come to rest')
    }
  }

  try {
    await makePeople(sql, SEAL, people)
    await watchQueues(sql)
    if (unguarded) await removeGuard(sql)
    await openSeasons()
    for (let i = 0; i < processes + spares; i += 1) start()
    // The first attempts are everybody's: so they meet.
    while ([...children].some((child) => !child.isUp)) await sleep(TICK_MS)
    const begun = performance.now()
    let nextKill = begun + killEvery * (0.5 + chance())
    let audited: Audited = await audit(sql, now())
    while (looked < audits && audited.broken.length === 0) {
      const until = Math.ceil((attempts * (looked + 1)) / audits)
      acting = true
      while (done < until) {
        await openSeasons()
        tellAll()
        if (killEvery > 0 && performance.now() > nextKill) {
          const victims = atWork()
          // Only while somebody is ready to follow: a storm of processes that start proves nothing.
          if ([...children].filter((child) => child.isUp).length > victims.length) {
            victims[Math.floor(chance() * victims.length)]!.process.kill('SIGKILL')
            kills += 1
          }
          nextKill = performance.now() + killEvery * (0.5 + chance())
        }
        while (children.size < processes + spares) start()
        await sleep(TICK_MS)
      }
      await standStill()
      audited = await audit(sql, now())
      if (looked + 1 === audits && audited.broken.length === 0)
        audited = await audit(sql, await letAllEnd(sql, now()), true)
      looked += 1
      const speed = (done / (performance.now() - begun)) * 1000
      progress(
        `${done} attempts, ${speed.toFixed(0)}/s, ${kills} killed, ${now().toISOString()}: ${JSON.stringify(audited.figures)}`,
      )
    }
    const failed = Object.entries(outcomes).filter(([what]) => what.includes('failed: '))
    return {
      attempts: done,
      ms: Math.round(performance.now() - begun),
      kills,
      audits: looked,
      outcomes: Object.fromEntries(Object.entries(outcomes).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      broken: [...audited.broken, ...failed.map(([what, times]) => `${what}: ${times}`)],
      figures: audited.figures,
    }
  } finally {
    for (const child of children) child.process.kill('SIGKILL')
    await sql.end({ timeout: 5 })
    compiled.remove()
  }
}

interface Child {
  process: ChildProcess
  isUp: boolean
  isStill: boolean
}

function startChild(file: string, task: Task, hear: (report: Report) => void): Child {
  const child: Child = {
    process: fork(file, [JSON.stringify(task)], {
      execArgv: [],
      env: childEnvironment(),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
    isUp: false,
    isStill: true,
  }
  child.process.on('message', (report: Report) => {
    child.isUp = true
    child.isStill = report.isStill
    hear(report)
  })
  return child
}

/** A killed process's transactions are rolled back only when the server has noticed. */
async function nobodyActs(sql: postgres.Sql): Promise<boolean> {
  const [row] = await sql<[{ busy: number }]>`
    select count(*) as busy
    from pg_stat_activity
    where datname = current_database()
      and pid <> pg_backend_pid()
      and backend_type = 'client backend'
      and xact_start is not null`
  return row.busy === 0
}

/** Nobody answers any more: queues are looked after in the days to come, until nothing is in anybody's hand. Returns when that is. */
async function letAllEnd(sql: postgres.Sql, from: Date): Promise<Date> {
  let now = from
  for (let looks = 0; ; looks += 1) {
    const [next] = await queuesAhead(sql, now)
    if (!next) return new Date(now.getTime() + DAY_MS)
    if (looks > MOST_LOOKS) throw new Error(`the queue of ${next.sessionId} never comes to an end`)
    if (next.lookAt > now) now = next.lookAt
    const at = { communeId: next.communeId, sessionId: next.sessionId, now, newId }
    await sql.begin((tx) => tendQueue(tx, SEAL, at))
  }
}
