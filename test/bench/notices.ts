// What sending one notice costs the database, and how many go out in a second where the provider takes each at once.
import type postgres from 'postgres'
import type { Clock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { assemble } from '../../src/entry/open-runtime.ts'
import { sendOutbox } from '../../src/entry/workers/send-outbox.ts'
import { NOW, SEAL, settings } from '../setup/settings.ts'

const NOWHERE = 'http://127.0.0.1:9'

/** Sends so many of the notices that are planned in this database, within this process; the others are dropped. */
export async function sendNotices(
  admin: postgres.Sql,
  sql: postgres.Sql,
  databaseUrl: string,
  { database, notices }: { database: string; notices: number },
): Promise<void> {
  const kept = await sql<{ id: string }[]>`
    select id
    from outbound_messages
    where subject_kind = 'broadcast'
    order by seq desc
    limit ${notices}`
  // What is dropped stays in the table: the queue is found by its index, as on any other day.
  await sql`
    update outbound_messages
    set state = 'untrue'
    where id not in ${sql(kept.map(({ id }) => id))}`
  await sql`analyze outbound_messages`
  const config = readConfig(settings({ databaseUrl, zaloUrl: NOWHERE, twilioUrl: NOWHERE }))
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const log = { info() {}, warn() {}, error() {} }
  const rt = await assemble({ config, log, sql, seal: SEAL, clock: standingAt(NOW) })
  let sent = 0
  for (const account of rt.accounts) {
    account.channel.send = async () => ({ result: 'sent', providerId: `m${sent++}` })
  }
  const before = await statements(admin, database)
  const begun = performance.now()
  while (await sendOutbox(rt, 'notices'));
  const seconds = (performance.now() - begun) / 1000
  if (sent !== notices) throw new Error(`${sent} notices of ${notices} were sent`)
  const each = ((await statements(admin, database)) - before) / sent
  console.log(
    `a notice: ${each.toFixed(1)} statements (begin and commit not counted); ${(sent / seconds).toFixed(0)} a second by one sender`,
  )
}

function standingAt(now: Date): Clock {
  return { now: () => now, offset: () => 0, setOffset() {} }
}

async function statements(admin: postgres.Sql, database: string): Promise<number> {
  const [row] = await admin<{ calls: number }[]>`
    select sum(calls)::bigint as calls
    from pg_stat_statements s
    join pg_database d on d.oid = s.dbid
    where d.datname = ${database}
      and query !~* '^\\s*(begin|commit|rollback|deallocate)'`
  return row!.calls
}
