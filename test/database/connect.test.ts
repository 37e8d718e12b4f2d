// Holds that numbers, days and times arrive as promised, and that nobody waits for ever on a database that hangs.
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { withDeadline } from '../../src/database/with-deadline.ts'
import { type FreshDatabase, freshDatabase } from '../setup/database.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
})

afterAll(() => db.drop())

test('a bigint is a number, and one too large is an error and not a wrong number', async () => {
  expect(await db.sql`select 9007199254740991::bigint as n, ${5}::bigint as five`).toEqual([
    { n: Number.MAX_SAFE_INTEGER, five: 5 },
  ])
  await expect(db.sql`select 9007199254740993::bigint as n`).rejects.toThrow(/too large/)
})

test('a day is its text and a time is a moment, in any time zone of the machine', async () => {
  const at = new Date('2026-11-22T01:00:00.123Z')
  expect(
    await db.sql`select ${'2026-11-20'}::date as day, ${at}::timestamptz as at, ${at}::timestamptz::text as text`,
  ).toEqual([{ day: '2026-11-20', at, text: '2026-11-22 01:00:00.123+00' }])
})

test('a statement that takes too long is ended by the server', async () => {
  const sql = connect(db.url, { max: 1, statementTimeout: 60 })
  await expect(sql`select pg_sleep(5)`).rejects.toMatchObject({ code: '57014' })
  expect(await sql`select 1 as well`).toEqual([{ well: 1 }])
  await sql.end({ timeout: 1 })
})

test('a lock that is not given is waited for half as long', async () => {
  const sql = connect(db.url, { max: 1, statementTimeout: 200 })
  await db.sql.begin(async (tx) => {
    await tx`lock table communes`
    await expect(sql`select from communes`).rejects.toMatchObject({ code: '55P03' })
  })
  await sql.end({ timeout: 1 })
})

test('who must answer in time does, although the database says nothing, and goes on when it speaks again', async () => {
  const line = await lineThatCanFreeze(db.url)
  const sql = connect(line.url, { max: 1 })
  await sql`select 1`
  line.freeze()
  await expect(withDeadline(sql`select 1`, 50)).rejects.toThrow(/did not answer within 50 ms/)
  line.thaw()
  await expect.poll(() => sql`select 1 as well`.catch(() => [])).toEqual([{ well: 1 }])
  await sql.end({ timeout: 1 })
  line.close()
})

test('a pool that never reached a silent database reaches it when it speaks', async () => {
  const line = await lineThatCanFreeze(db.url)
  line.freeze()
  const sql = connect(line.url, { max: 1 })
  const both = [withDeadline(sql`select 1`, 50), withDeadline(sql`select 2`, 60)]
  for (const one of await Promise.allSettled(both)) expect(one.status).toBe('rejected')
  line.thaw()
  await expect.poll(() => sql`select 1 as well`.catch(() => [])).toEqual([{ well: 1 }])
  await sql.end({ timeout: 1 })
  line.close()
})

test('a deadline that is kept changes nothing', async () => {
  expect(await withDeadline(db.sql`select 1 as well`, 5_000)).toEqual([{ well: 1 }])
  await expect(withDeadline(db.sql`select nonsense`, 5_000)).rejects.toThrow(/nonsense/)
})

test.each([
  'postgres://u:p%40ss@%2Frun%2Fpostgresql/henkham',
  'postgres://u:p%40ss@/henkham?host=/run/postgresql',
  'postgresql://u:p%40ss@localhost:5432/henkham?host=/run/postgresql',
])('a folder of sockets is understood in %s', (url) => {
  const { options } = connect(url, { max: 1 })
  expect(options).toMatchObject({ path: '/run/postgresql/.s.PGSQL.5432', user: 'u', pass: 'p@ss', database: 'henkham' })
})

test('several hosts are left to the library, which tries one after the other', () => {
  const { options } = connect('postgres://u:p@one.example.vn:5433,two.example.vn:5434/henkham', { max: 1 })
  expect(options).toMatchObject({ host: ['one.example.vn', 'two.example.vn'], port: [5433, 5434], database: 'henkham' })
})

/** A line to the database on which, once frozen, nothing travels, as when its machine stands still. */
async function lineThatCanFreeze(url: string) {
  const { host, port, path } = connect(url, { max: 1 }).options
  const sockets: Socket[] = []
  let frozen = false
  const server = createServer((near) => {
    const far = createConnection(path ? { path: String(path) } : { host: host[0]!, port: port[0]! })
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.push(from)
      from
        .on('data', (bytes) => to.write(bytes))
        .on('close', () => to.destroy())
        .on('error', () => {})
      if (frozen) from.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.search = ''
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: through.href,
    freeze() {
      frozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw() {
      frozen = false
      for (const socket of sockets) socket.resume()
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
