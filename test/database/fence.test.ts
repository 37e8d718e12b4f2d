// A connection lost in the middle of a transaction costs that transaction, and nothing else: not the pool, not another's work.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { type FreshDatabase, freshDatabase } from '../setup/database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await db.sql`create table marks (who text)`
})
afterAll(() => db.drop())

const uncaught: Error[] = []
const note = (error: Error) => uncaught.push(error)
beforeAll(() => void process.on('uncaughtException', note))
afterAll(() => void process.off('uncaughtException', note))

type Tx = Parameters<Parameters<typeof db.sql.begin>[1]>[0]

async function backendOf(tx: Tx): Promise<number> {
  const [row] = await tx<[{ pid: number }]>`select pg_backend_pid() as pid`
  return row.pid
}

const end = (pid: number) => db.sql`select pg_terminate_backend(${pid})`

test.each<[string, (tx: Tx) => Promise<unknown>]>([
  ['it fails with its statement', (tx) => tx`select pg_sleep(10)`],
  [
    'it catches that and goes on',
    async (tx) => {
      await tx`select pg_sleep(10)`.catch(() => {})
      return tx`insert into marks values (${'gone'})`
    },
  ],
  [
    'it asks again at once when it hears of it',
    (tx) => tx`select pg_sleep(10)`.catch(() => tx`select ${1}::int as again`),
  ],
])('a pool of one works again at once after its transaction was lost: %s', async (_what, work) => {
  const sql = connect(db.url, { max: 1 })
  let running = 0
  const lost = sql.begin(async (tx) => {
    running = await backendOf(tx)
    return work(tx)
  })
  lost.catch(() => {})
  await expect.poll(() => isWaiting(running)).toBe(true)
  await end(running)
  await expect(lost).rejects.toMatchObject({ code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET|57P01)$/) })
  const begun = performance.now()
  await expect
    .poll(() => sql.begin((tx) => tx`select ${'well'} as all`).catch(() => []), { interval: 20 })
    .toEqual([{ all: 'well' }])
  // Left to the driver, it waits for ever.
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect(uncaught).toEqual([])
  await sql.end({ timeout: 1 })
})

test('what a lost transaction asks for later is refused, and never becomes part of the next one on its connection', async () => {
  const sql = connect(db.url, { max: 1 })
  const nextIsOpen = gate<void>()
  const asked = gate<unknown>()
  const lost = sql.begin(async (tx) => {
    await end(await backendOf(tx))
    await nextIsOpen.promise
    await Promise.resolve()
      .then(() => tx`insert into marks values ('dead')`)
      .then(asked.resolve, asked.reject)
  })
  await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
  await sql.begin(async (tx) => {
    await backendOf(tx)
    nextIsOpen.resolve()
    await expect(asked.promise).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await tx`insert into marks values ('alive')`
  })
  expect(await db.sql`select who from marks`).toEqual([{ who: 'alive' }])
  await sql.end({ timeout: 1 })
})

test('a lost transaction that ends later commits nothing of the next one on its connection', async () => {
  const sql = connect(db.url, { max: 1 })
  const nextIsOpen = gate<void>()
  const lost = sql.begin(async (tx) => {
    await end(await backendOf(tx))
    await nextIsOpen.promise
  })
  await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
  const why = new Error('taken back')
  const next = sql.begin(async (tx) => {
    await tx`insert into marks values ('taken back')`
    nextIsOpen.resolve()
    await sleep(50)
    throw why
  })
  await expect(next).rejects.toBe(why)
  expect(await db.sql`select from marks where who = 'taken back'`).toEqual([])
  await sql.end({ timeout: 1 })
})

test('an error of its own rolls a transaction back and is handed on as it is', async () => {
  const why = new Error('a reason')
  const failed = db.sql.begin(async (tx) => {
    await tx`insert into marks values ('undone')`
    throw why
  })
  await expect(failed).rejects.toBe(why)
  await expect(db.sql.begin((tx) => tx`select nonsense`)).rejects.toMatchObject({ code: '42703' })
  expect(await db.sql`select from marks where who = 'undone'`).toEqual([])
  expect(await db.sql.begin('read only', async () => 'as returned')).toBe('as returned')
})

async function isWaiting(pid: number): Promise<boolean> {
  const rows = await db.sql`
    select
    from pg_stat_activity
    where pid = ${pid}
      and state = 'active'
      and wait_event_type = 'Timeout'`
  return rows.length > 0
}

/** A promise that is settled from outside. */
function gate<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
