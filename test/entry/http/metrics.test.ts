// What Prometheus reads: how the work stands, asked of the database seldom, and nothing about anybody.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { JOBS } from '../../../src/entry/jobs/jobs.ts'
import { runJob } from '../../../src/entry/jobs/run-job.ts'
import { PEOPLE, PHONES } from '../../../src/programme/demo/people.ts'
import { type House, openHouse } from '../../setup/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const read = async () => (await fetch(`${house.url}/metrics`)).text()
const figure = (text: string, name: string) => Number(new RegExp(`^henkham_${name} (\\S+)$`, 'm').exec(text)?.[1])
const later = (ms: number) => house.moveClock(ms)

test('queues, tickets, jobs, tokens and backups are told as they stand', async () => {
  const { sql, newId, clock } = house.rt
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await house.write('sms', 'A', 'cap cuu ba Man dau nguc')
  await later(90_000)
  let text = await read()
  expect(figure(text, 'database_up')).toBe(1)
  expect(figure(text, 'waiting_messages{what="all"}')).toBe(2)
  expect(figure(text, 'oldest_waiting_seconds{what="all"}')).toBe(90)
  await house.work()
  await sql`update outbound_messages set state = 'queued', due_at = ${new Date(clock.now().getTime() - 30_000)} where rank = 1`
  await runJob(house.rt, JOBS.find(({ name }) => name === 'forget_old_runs')!, clock.now())
  await sql`insert into backups (id, taken_at, bytes, row_count) values (${newId()}, ${clock.now()}, 1, 1)`
  await sql`update channel_accounts set credentials_expire_at = ${clock.now()} where channel = 'zalo-oa'`
  const asked = Math.round(clock.now().getTime() / 1000)
  await later(11_000)
  text = await read()
  expect(figure(text, 'waiting_messages{what="all"}')).toBe(0)
  expect(figure(text, 'queued_messages{queue="replies"}')).toBe(1)
  expect(figure(text, 'oldest_due_seconds{queue="replies"}')).toBe(41)
  expect(figure(text, 'oldest_due_seconds{queue="notices"}')).toBe(0)
  expect(figure(text, 'tickets{state="open"}')).toBe(1)
  expect(figure(text, 'tickets{state="overdue"}')).toBe(0)
  expect(figure(text, 'job_last_success_seconds{job="forget_old_runs"}')).toBe(asked)
  expect(figure(text, 'token_ends_seconds{account="zalo-oa/default"}')).toBe(asked)
  expect(figure(text, 'last_backup_seconds{what="all"}')).toBe(asked)
  expect(figure(text, 'turns_total{outcome="handled"}')).toBe(2)
  expect(figure(text, 'webhooks_total{channel="zalo-oa",verdict="valid"}')).toBe(1)
  for (const { name } of PEOPLE) expect(text).not.toContain(name)
  for (const { sms } of PHONES) if (sms) expect(text).not.toContain(sms.slice(1))
})

test('the database is asked once in ten seconds, however many read', async () => {
  let asked = 0
  const { sql } = house.rt
  house.rt.sql = new Proxy(sql, {
    apply(target, that, args) {
      asked += 1
      return Reflect.apply(target, that, args)
    },
  })
  await Promise.all(Array.from({ length: 10 }, read))
  const once = asked
  expect(once).toBeGreaterThan(0)
  await later(9_000)
  await read()
  expect(asked).toBe(once)
  await later(2_000)
  await read()
  expect(asked).toBe(2 * once)
})

test('a database that is away is told, with what the process has counted', async () => {
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await house.database.sql.end()
  const text = await read()
  expect(figure(text, 'database_up')).toBe(0)
  expect(figure(text, 'webhooks_total{channel="zalo-oa",verdict="valid"}')).toBe(1)
  expect(text).not.toContain('henkham_waiting_messages')
})
