// What is planned for many at once: a broadcast to a village of 20,000 phones, and the reminders of a day with 1,000 visits.
import type postgres from 'postgres'
import { connect } from '../../src/database/connect.ts'
import { migrate } from '../../src/database/migrate.ts'
import { newId } from '../../src/ids.ts'
import { previewBroadcast } from '../../src/programme/broadcasts/preview.ts'
import { sendBroadcast } from '../../src/programme/broadcasts/send.ts'
import { contactId } from '../../src/programme/demo/contact-rows.ts'
import { DEMO_OA } from '../../src/programme/demo/people.ts'
import { planReminders } from '../../src/programme/reminders/plan-reminders.ts'
import { officeOf } from '../../src/programme/roles/office-of.ts'
import { makeVillage } from '../broadcasts/village.ts'
import { siblingUrl } from '../setup/copies.ts'
import { fillWithDemo } from '../setup/fill-with-demo.ts'
import { NOW, SEAL } from '../setup/settings.ts'
import { sendNotices } from './notices.ts'
import { makeVisits } from './visits.ts'

const DATABASE = 'henkham_planning'
const PHONES = 20_000
/** Another village's phones: with those above 40,000 residents, for half of the phones lead to two. */
const MORE_PHONES = 6_700
const VISITS = 1_000
const NOTICES = 400
const TIMES = 3
const EVENING = new Date('2026-11-22T18:30:00+07:00')
const DAY_AFTER_TOMORROW = new Date('2026-11-24T18:00:00+07:00')

/** In a database of its own. `admin`: may make one, and counts statements (pg_stat_statements); `url`: of the owner. */
export async function measurePlanning(admin: postgres.Sql, url: string): Promise<void> {
  await admin`create database ${admin(DATABASE)} owner henkham`
  // One statement of the floor writes 20,000 rows.
  const sql = connect(siblingUrl(url, DATABASE), { max: 12, statementTimeout: 0 })
  try {
    await migrate(sql)
    await fillWithDemo(sql)
    const place = { space: DEMO_OA, now: NOW }
    await makeVillage(sql, SEAL, { ...place, area: 'Tam Kỳ', phones: PHONES, zaloEvery: 10, no: 8 })
    const others = await makeVillage(sql, SEAL, {
      ...{ ...place, area: 'Đại Đức', phones: MORE_PHONES, zaloEvery: 10, no: 9 },
    })
    await planBroadcasts(sql)
    await makeVisits(
      sql,
      others.slice(0, VISITS).map(({ residentId }) => residentId),
    )
    await remind(admin, sql)
    await sendNotices(admin, sql, siblingUrl(url, DATABASE), { database: DATABASE, notices: NOTICES })
  } finally {
    await sql.end({ timeout: 5 })
    await admin`drop database ${admin(DATABASE)} with (force)`
  }
}

/** The floor writes the same rows again, in two statements, into tables with the same columns, checks and indexes but no foreign keys. */
async function planBroadcasts(sql: postgres.Sql): Promise<void> {
  await sql`create table bare_messages (like outbound_messages including all)`
  await sql`create table bare_recipients (like broadcast_recipients including all)`
  const ours: number[] = []
  const floor: number[] = []
  let rows = 0
  for (let time = 0; time < TIMES; time += 1) {
    await preview(sql)
    const hand = { contactId: contactId('E', 'zalo'), now: NOW, newId }
    const begun = performance.now()
    const sent = await sql.begin((tx) => sendBroadcast(tx, SEAL, hand))
    ours.push(performance.now() - begun)
    if (sent.outcome !== 'sending') throw new Error('the broadcast was not sent')
    const bare = performance.now()
    const [messages, recipients] = await sql.begin(async (tx) => [
      await tx`
        insert into bare_messages
        overriding system value
        select *
        from outbound_messages
        where subject_id = ${sent.id}`,
      await tx`
        insert into bare_recipients
        select *
        from broadcast_recipients
        where broadcast_id = ${sent.id}`,
    ])
    floor.push(performance.now() - bare)
    rows = messages!.count + recipients!.count
  }
  const seconds = median(ours)
  console.log(
    `a broadcast to ${PHONES} phones: ${rows} rows planned in ${said(seconds)} (aim < 5 s); floor ${said(median(floor))}; ratio ${(seconds / median(floor)).toFixed(1)}`,
  )
}

async function preview(sql: postgres.Sql): Promise<void> {
  const from = contactId('E', 'zalo')
  const office = await officeOf(sql, SEAL, { contactId: from, now: NOW })
  if (!office) throw new Error('the demo has no village head')
  const draft = { office, contactId: from, body: 'Sáng mai khám sức khỏe.', roundId: null }
  await sql.begin((tx) => previewBroadcast(tx, SEAL, { ...draft, uselessAfter: DAY_AFTER_TOMORROW, now: NOW, newId }))
}

/** The floor is the job's own look for phones, as the server counts its time. */
async function remind(admin: postgres.Sql, sql: postgres.Sql): Promise<void> {
  const looked = () => statementMs(admin, 'with visits as%')
  const before = await looked()
  const begun = performance.now()
  const planned = await planReminders(sql, SEAL, { now: EVENING, newId })
  const ms = performance.now() - begun
  const floor = (await looked()) - before
  if (planned < VISITS) throw new Error(`${planned} reminders of ${VISITS} visits`)
  const again = performance.now()
  const twice = await planReminders(sql, SEAL, { now: EVENING, newId })
  if (twice > 0) throw new Error('reminders were planned twice')
  const [count] = await sql<{ residents: number }[]>`select count(*) as residents from residents`
  console.log(
    `reminders of ${VISITS} visits among ${count!.residents} residents: ${planned} planned in ${said(ms)}; the select behind it ${said(floor)}; ratio ${(ms / floor).toFixed(1)}; a second run, which plans nothing, ${said(performance.now() - again)}`,
  )
}

async function statementMs(admin: postgres.Sql, like: string): Promise<number> {
  const [row] = await admin<{ ms: number }[]>`
    select coalesce(sum(total_exec_time), 0) as ms
    from pg_stat_statements s
    join pg_database d on d.oid = s.dbid
    where d.datname = ${DATABASE}
      and ltrim(query, E' \n') like ${like}`
  return row!.ms
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function said(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`
}
