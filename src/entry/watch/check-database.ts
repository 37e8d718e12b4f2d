// The doctor's questions to the database: does it belong to this program, and does the work in it move.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { createClock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import { lastBackupAt } from '../../database/backup/note-backup.ts'
import { dataKeyOf } from '../../database/data-key.ts'
import { readClockOffset } from '../../database/installation.ts'
import { pendingMigrations } from '../../database/migrate.ts'
import { createSeal } from '../../database/seal.ts'
import { countTwice } from '../../programme/residents/twice.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { channelChecks } from './check-channels.ts'
import type { Check } from './checks.ts'
import { jobRuns, troubleOf } from './job-runs.ts'
import { look } from './look.ts'

const DAY_MS = 86_400_000
const OLDEST_POSTGRES = 150_000
const MOST_NAMED = 5

/** Nothing is changed. What lies behind a check that fails is not asked. */
export async function ownChecks(config: Config, sql: postgres.Sql): Promise<Check[]> {
  const checks = [await versionCheck(sql)]
  const migrations = await migrationsCheck(sql)
  checks.push(migrations)
  if (migrations.state !== 'ok') return checks
  const key = await keyCheck(config, sql)
  checks.push(key, await clockCheck(sql))
  if (key.state === 'fail') return checks
  const now = createClock(await readClockOffset(sql)).now()
  return [
    ...checks,
    ...(await channelChecks(config, sql, now)),
    ...(await workChecks(sql, now)),
    await jobsCheck(sql, now),
    await backupCheck(config, sql, now),
    await alertsCheck(sql),
    await twiceCheck(sql),
    await rulesCheck(sql, now),
  ]
}

/** The same person in two communes is for staff of both to decide (domain.md R2). */
async function twiceCheck(sql: postgres.Sql): Promise<Check> {
  const count = await countTwice(sql)
  if (count === 0) return { state: 'ok', what: 'lists', said: 'nobody stands on the lists of two communes' }
  return {
    state: 'warn',
    what: 'lists',
    said: `${count} people on the lists of two communes; see: henkham people twice`,
  }
}

/** Without rules everybody is the commune's, and yearly, whatever its plan says. */
async function rulesCheck(sql: postgres.Sql, now: Date): Promise<Check> {
  const communes = await sql<{ id: string; name: string }[]>`
    select id, kind || ' ' || name as name
    from communes
    where not exists (
      select 1
      from (
        select to_day
        from rules
        where rules.commune_id = communes.id
          and rules.from_day <= ${localDay(now)}
        order by from_day desc
        limit 1
      ) begun
      where begun.to_day is null or begun.to_day >= ${localDay(now)}
    )
    order by id`
  if (communes.length === 0) return { state: 'ok', what: 'rules', said: 'every commune has its rules' }
  const named = communes.slice(0, MOST_NAMED).map(({ id, name }) => `${name} (${id})`)
  const more = communes.length > MOST_NAMED ? ` and ${communes.length - MOST_NAMED} more` : ''
  const said = `none in force today in ${named.join(', ')}${more}; set them: henkham rules set COMMUNE FILE`
  return { state: 'warn', what: 'rules', said }
}

async function versionCheck(sql: postgres.Sql): Promise<Check> {
  const [row] = await sql<{ version: string; number: string; bytes: number }[]>`
    select current_setting('server_version') as version, current_setting('server_version_num') as number,
      pg_database_size(current_database()) as bytes`
  const said = `Postgres ${row!.version}, ${(row!.bytes / 1e6).toFixed(0)} MB`
  if (Number(row!.number) >= OLDEST_POSTGRES) return { state: 'ok', what: 'database', said }
  return { state: 'fail', what: 'database', said: `${said}; Postgres 15 or newer is needed` }
}

async function migrationsCheck(sql: postgres.Sql): Promise<Check> {
  try {
    const pending = await pendingMigrations(sql)
    if (pending.length === 0) return { state: 'ok', what: 'migrations', said: 'all applied' }
    const said = `not applied yet: ${pending.join(', ')}; make a backup, then start the program, which applies them`
    return { state: 'warn', what: 'migrations', said }
  } catch (error) {
    return { state: 'fail', what: 'migrations', said: (error as Error).message }
  }
}

async function keyCheck(config: Config, sql: postgres.Sql): Promise<Check> {
  const [born] = await sql<{ mode: string; fingerprint: string }[]>`
    select mode, data_key_fingerprint as fingerprint
    from installation`
  if (!born) return { state: 'warn', what: 'key', said: 'the program was never started on this database; start it' }
  if (born.mode !== config.mode) {
    const said = `this database was born ${born.mode}, and HENKHAM_MODE is ${config.mode}; set the right one`
    return { state: 'fail', what: 'key', said }
  }
  const isMissing = !config.dataKey && !existsSync(join(config.dataDir, 'data.key'))
  const fits = !isMissing && createSeal(dataKeyOf(config)).fingerprint === born.fingerprint
  if (fits) return { state: 'ok', what: 'key', said: `DATA_KEY ${born.fingerprint} fits; keep a copy elsewhere` }
  const said = `this database was sealed with DATA_KEY ${born.fingerprint}, which is not the one set; set the old one`
  return { state: 'fail', what: 'key', said }
}

/** Leases and signatures stand on the time; both clocks are asked within a moment. */
async function clockCheck(sql: postgres.Sql): Promise<Check> {
  const clock = createClock()
  const before = clock.now().getTime()
  const [row] = await sql<{ ms: number }[]>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`
  const after = clock.now().getTime()
  const apart = Math.round(Math.max(0, before - row!.ms, row!.ms - after))
  if (apart < 2_000) return { state: 'ok', what: 'clock', said: "agrees with the database's" }
  const said = `${(apart / 1000).toFixed(0)} s away from the database's; set both machines by a time server (NTP)`
  return { state: apart < 60_000 ? 'warn' : 'fail', what: 'clock', said }
}

async function workChecks(sql: postgres.Sql, now: Date): Promise<Check[]> {
  const { waiting, oldestWaiting, replies, notices, parked, tickets } = await look(sql, now)
  const minutes = (seconds: number) => `${Math.floor(seconds / 60)} min`
  const stands = 'is the program running? see its log'
  const late: Check['state'] = oldestWaiting > 300 ? 'fail' : 'ok'
  const unsent: Check['state'] = replies.oldestDue > 600 ? 'fail' : 'ok'
  return [
    {
      state: late,
      what: 'inbox',
      said: `${waiting} messages wait${waiting > 0 ? `, the oldest ${minutes(oldestWaiting)}` : ''}${late === 'ok' ? '' : `; ${stands}`}`,
    },
    {
      state: unsent,
      what: 'outbox',
      said: `${replies.queued} replies not sent${replies.oldestDue > 0 ? `, the oldest due ${minutes(replies.oldestDue)}` : ''}, ${notices.queued} notices to come${unsent === 'ok' ? '' : `; ${stands}, and the channels above`}`,
    },
    {
      state: parked > 0 ? 'warn' : 'ok',
      what: 'parked',
      said: parked > 0 ? `${parked} messages nothing could be made of; each has a ticket` : 'none',
    },
    {
      state: tickets.overdue > 0 ? 'warn' : 'ok',
      what: 'tickets',
      said: `${tickets.open} open${tickets.overdue > 0 ? `, ${tickets.overdue} overdue; answer them: henkham tickets list COMMUNE` : ''}`,
    },
  ]
}

const TROUBLE = { failed: 'failed', not_run: 'was not run when due', not_finished: 'began and did not end' } as const

async function jobsCheck(sql: postgres.Sql, now: Date): Promise<Check> {
  const wrong = (await jobRuns(sql)).flatMap((job) => {
    const trouble = troubleOf(job, now)
    if (!trouble) return []
    const code = trouble === 'failed' ? ` (${job.newest?.failed})` : ''
    return [`${job.name} ${TROUBLE[trouble]}${code}`]
  })
  if (wrong.length === 0) return { state: 'ok', what: 'jobs', said: 'went well' }
  return { state: 'warn', what: 'jobs', said: `${wrong.join(', ')}; is the program running? see its log` }
}

async function backupCheck({ mode }: Config, sql: postgres.Sql, now: Date): Promise<Check> {
  const at = await lastBackupAt(sql)
  const days = at ? Math.floor((now.getTime() - at.getTime()) / DAY_MS) : null
  const said = days === null ? 'never made' : `${days === 0 ? 'less than a day' : `${days} days`} old`
  const isOld = mode === 'production' && (days === null || days >= 3)
  const todo = '; make one every day: henkham backup FILE, onto another disk'
  return { state: isOld ? 'warn' : 'ok', what: 'backup', said: isOld ? said + todo : said }
}

async function alertsCheck(sql: postgres.Sql): Promise<Check> {
  const [row] = await sql<{ open: number; untold: number; trouble: string | null }[]>`
    select count(*) filter (where over_at is null) as open, count(trouble) as untold, max(trouble) as trouble
    from staff_alerts
    where state <> 'closed'`
  const { open, untold, trouble } = row!
  if (untold === 0) return { state: 'ok', what: 'alerts', said: `${open} open` }
  const said = `${untold} could not be told to the staff (${trouble}); look at TELEGRAM_BOT_TOKEN and TELEGRAM_STAFF_CHAT`
  return { state: 'warn', what: 'alerts', said }
}
