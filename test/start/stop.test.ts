// Holds how the process stops: what is in hand is finished, nothing new is begun, and it ends whatever hangs.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { JOBS } from '../../src/entry/jobs/jobs.ts'
import { startJobs } from '../../src/entry/jobs/start-jobs.ts'
import { startZalo, type Zalo } from '../providers/zalo.ts'
import { type FreshDatabase, freshDemo } from '../setup/database.ts'
import { openHouse } from '../setup/house.ts'
import { type Program, startProgram } from '../setup/program.ts'
import { settings, ZALO } from '../setup/settings.ts'

const B = '1000000000000000002'

let db: FreshDatabase
let zalo: Zalo
let program: Program
beforeEach(async () => {
  db = await freshDemo()
  zalo = await startZalo({ ...ZALO, timeScale: 0.001 })
  program = await startProgram(settings({ databaseUrl: db.url, zaloUrl: zalo.url }))
})
afterEach(async () => {
  await program.kill()
  await zalo.stop()
  await db.drop()
})

const ask = () =>
  zalo.sendWebhook(`http://127.0.0.1:${program.port}/webhooks/zalo-oa`, zalo.events.text(B, 'khám có mất tiền không'))
const attempts = () => db.sql<{ result: string | null }[]>`select result from send_attempts`

test('a send under way is waited for and written down; then it ends cleanly and has let go of everything', async () => {
  zalo.trouble({ kind: 'slow', ms: 2_000 })
  await ask()
  await expect.poll(attempts).toEqual([{ result: null }])
  program.child.kill('SIGTERM')
  await program.died
  expect(program.child.exitCode).toBe(0)
  expect(await attempts()).toEqual([{ result: 'sent' }])
  expect(zalo.sent).toHaveLength(1)
  const held = await db.sql`
    select 1 from outbound_messages where state = 'queued' or claimed_until is not null and state = 'queued'
    union all
    select 1 from pg_stat_activity
    where datname = current_database() and application_name = 'henkham' and state like 'idle in transaction%'`
  expect(held).toEqual([])
})

test('from the moment it is told to stop no webhook is taken, so that the provider brings it to the next process', async () => {
  zalo.trouble({ kind: 'slow', ms: 3_000 })
  await ask()
  await expect.poll(attempts).toEqual([{ result: null }])
  program.child.kill('SIGTERM')
  await sleep(500)
  const late = await fetch(`http://127.0.0.1:${program.port}/healthz`).then(
    ({ status }) => status,
    () => 'no connection',
  )
  expect(late).toBe('no connection')
  await program.died
  expect(program.child.exitCode).toBe(0)
})

test('with a database that hangs it ends all the same', async () => {
  const begun = performance.now()
  await db.sql
    .begin(async (tx) => {
      await tx`lock table inbound_messages, outbound_messages in access exclusive mode`
      await sleep(600)
      program.child.kill('SIGTERM')
      await program.died
      throw new Error('enough')
    })
    .catch(() => {})
  expect(program.child.signalCode).toBeNull()
  expect(performance.now() - begun).toBeLessThan(30_000)
})

test('a job under way is waited for, and what it did is written down', async () => {
  const house = await openHouse()
  const job = JOBS.find(({ name }) => name === 'plan_reminders')!
  const { run } = job
  const done: string[] = []
  job.run = async () => {
    done.push('began')
    await sleep(500)
    done.push('ended')
  }
  try {
    const stop = startJobs(house.rt)
    await expect.poll(() => done).toEqual(['began'])
    await stop()
    expect(done).toEqual(['began', 'ended'])
    expect(await house.rt.sql`select failed from jobs_run where finished_at is not null`).toEqual([{ failed: null }])
  } finally {
    job.run = run
    await house.close()
  }
})
