// Holds that an operator who asks learns what is wrong and what to do, and that a script learns it from the exit code.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { ownChecks } from '../../../src/entry/watch/check-database.ts'
import { PEOPLE } from '../../../src/programme/demo/people.ts'
import { type House, openHouse } from '../../setup/house.ts'
import { DATA_KEY, settings } from '../../setup/settings.ts'

const ENTRY = fileURLToPath(new URL('../../../src/entry/cli/henkham.ts', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-doctor-'))

let house: House
beforeEach(async () => {
  house = await openHouse()
  // The doctor asks by the clock of the installation.
  await house.rt.sql`
    update installation
    set clock_offset_ms = ${house.rt.clock.now().getTime() - Date.now()}`
})
afterEach(() => house.close())
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const env = (more: Record<string, string> = {}) => ({
  ...settings({ databaseUrl: house.database.url, zaloUrl: house.zalo.url, twilioUrl: house.twilio.url }),
  DATA_DIR: FOLDER,
  ...more,
})

/** What the database tells, by the name of the check. */
async function checks(more: Record<string, string> = {}) {
  const config = readConfig(env(more))
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const found = await ownChecks(config, house.rt.sql)
  return Object.fromEntries(found.map(({ what, state, said }) => [what, `${state}: ${said}`]))
}

/** It holds the machine's clock against the database's, so it gets no other day than both have. */
async function doctor(own: Record<string, string>, ...args: string[]) {
  await house.rt.sql`
    update installation
    set clock_offset_ms = ${house.rt.clock.now().getTime()} - round(extract(epoch from clock_timestamp()) * 1000)`
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { env: { PATH: process.env.PATH!, ...own } }
    execFile(process.execPath, ['--import', 'tsx', ENTRY, 'doctor', ...args], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

test('a healthy installation: one line a check, and exit code 0', async () => {
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await house.work()
  const { code, out, err } = await doctor(env())
  expect(err).toBe('')
  expect(code).toBe(0)
  const lines = out.trim().split('\n')
  expect(lines.every((line) => /^(ok|warn) {2,4}\S+ {2,}\S/.test(line))).toBe(true)
  const names = lines.map((line) => line.slice(6).split(' ')[0])
  expect(names).toEqual([
    ...['settings', 'disk', 'database', 'migrations', 'key', 'clock', 'twilio/default', 'zalo-oa/default'],
    ...['inbox', 'outbox', 'parked', 'tickets', 'jobs', 'backup', 'alerts', 'lists', 'rules'],
  ])
  expect(out).toMatch(
    /^warn +twilio\/default +no webhook has come yet: .*https:\/\/kham\.example\.vn\/webhooks\/twilio$/m,
  )
  expect(out).toMatch(/^ok +zalo-oa\/default +token never renewed yet/m)
  for (const { name } of PEOPLE) expect(out).not.toContain(name)
})

test('what stands still fails, in the words of what to do, and the exit code is 1', async () => {
  await house.write('zalo', 'B', 'khám có mất tiền không')
  await house.rt.sql`update inbound_messages set received_at = received_at - interval '7 minutes'`
  const { code, out } = await doctor(env(), '--json')
  expect(code).toBe(1)
  const { well, checks } = JSON.parse(out)
  expect(well).toBe(false)
  expect(checks.find(({ what }: { what: string }) => what === 'inbox')).toEqual({
    state: 'fail',
    what: 'inbox',
    said: '1 messages wait, the oldest 7 min; is the program running? see its log',
  })
})

test('tokens, tickets, parked messages, jobs, backups and alerts: each says how it stands', async () => {
  const { sql, newId, clock } = house.rt
  const at = (hours: number) => new Date(clock.now().getTime() + hours * 3_600_000)
  const token = (hours: number) =>
    sql`update channel_accounts set credentials_expire_at = ${at(hours)} where channel = 'zalo-oa'`
  await token(20)
  expect((await checks())['zalo-oa/default']).toMatch(/^warn: no webhook has come yet.*; token good for (19|20) h$/)
  await token(2)
  expect((await checks())['zalo-oa/default']).toMatch(
    /^warn: .*token good for [12]\.\d h and not renewed; .*consent again/,
  )
  await token(-3)
  expect((await checks())['zalo-oa/default']).toMatch(/^fail: .*token ended [34] h ago/)
  await sql`update channel_accounts set credentials = null`
  expect((await checks())['zalo-oa/default']).toMatch(/^fail: .*no token: set ZALO_OA_REFRESH_TOKEN/)

  await house.write('sms', 'A', 'kham co mat tien ko')
  await sql`update inbound_messages set state = 'parked'`
  expect((await checks()).parked).toMatch(/^warn: 1 messages nothing could be made of/)
  await sql`
    insert into tickets (commune_id, id, kind, owner, opened_at, due_at)
    select id, ${newId()}, 'human', 'Trạm Y tế', ${at(-99)}, ${at(-1)} from communes order by id limit 1`
  expect((await checks()).tickets).toBe('warn: 1 open, 1 overdue; answer them: henkham tickets list COMMUNE')

  expect((await checks()).jobs).toBe('ok: went well')
  await sql`insert into jobs_run (name, due_at, started_at) values ('plan_reminders', ${at(-30)}, ${at(-30)})`
  expect((await checks()).jobs).toMatch(/^warn: plan_reminders was not run when due; is the program running/)
  await sql`update jobs_run set due_at = ${at(1)}, finished_at = ${at(0)}, failed = 'RangeError'`
  expect((await checks()).jobs).toMatch(/^warn: plan_reminders failed \(RangeError\)/)

  expect((await checks()).backup).toBe('ok: never made')
  await sql`insert into backups (id, taken_at, bytes, row_count) values (${newId()}, ${at(-100)}, 1, 1)`
  expect((await checks()).backup).toBe('ok: 4 days old')

  await sql`
    insert into staff_alerts (id, kind, subject, began_at, seen_at, trouble)
    values (${newId()}, 'disk_full', '', ${at(0)}, ${at(0)}, 'telegram_401')`
  expect((await checks()).alerts).toMatch(
    /^warn: 1 could not be told to the staff \(telegram_401\); look at TELEGRAM_BOT_TOKEN/,
  )
})

test('a commune without a rule in force is named, whether it never had one, or the last has ended', async () => {
  const { sql } = house.rt
  expect((await checks()).rules).toBe('ok: every commune has its rules')
  await sql`delete from rules where commune_id = '10804'`
  await sql`update rules set to_day = '2026-11-21' where commune_id = '11284'`
  await sql`update rules set from_day = '2026-11-23' where commune_id = '01843'`
  const left = 'phường Bắc Kạn (01843), xã Kim Thành (10804), xã Nam Thanh Miện (11284)'
  expect((await checks()).rules).toBe(`warn: none in force today in ${left}; set them: henkham rules set COMMUNE FILE`)
})

test('another key, another mode, an older or a newer database: what lies behind is not asked', async () => {
  const other = await checks({ DATA_KEY: Buffer.alloc(32, 9).toString('base64') })
  expect(other.key).toMatch(/^fail: .*sealed with DATA_KEY \w+, which is not the one set; set the old one$/)
  expect(other.inbox).toBeUndefined()
  expect(Object.values(other).join()).not.toContain(DATA_KEY.toString('base64'))
  await house.rt.sql`delete from schema_migrations where version > 1`
  expect((await checks()).migrations).toMatch(
    /^warn: not applied yet: 0002_\S+.*; make a backup, then start the program/,
  )
  await house.rt.sql`insert into schema_migrations values (2, '0002_every_door_opens.sql', 'another')`
  expect((await checks()).migrations).toMatch(/^fail: migrations\/0002_\S+ was changed/)
})

test('before there is a database, or where it is away or a setting is wrong, that is the line that fails', async () => {
  const bare = await doctor({ DATA_DIR: join(FOLDER, 'none') })
  expect(bare).toMatchObject({ code: 1, err: '', out: expect.stringMatching(/^fail +database +there is none in /m) })
  expect(existsSync(join(FOLDER, 'none'))).toBe(false)
  const away = await doctor(env({ DATABASE_URL: 'postgres://u:geheim@127.0.0.1:9/henkham' }))
  expect(away).toMatchObject({ code: 1, err: '' })
  expect(away.out).toMatch(/^fail +database +DATABASE_URL cannot be reached \(ECONNREFUSED\); start that server/m)
  expect(away.out).not.toContain('geheim')
  const wrong = await doctor({ HENKHAM_MODE: 'production' })
  expect(wrong.code).toBe(1)
  expect(
    wrong.out
      .trim()
      .split('\n')
      .every((line) => /^fail {2}settings {2}[A-Z_]+: /.test(line)),
  ).toBe(true)
})
