// A password, a one-time code, an ID number, an insurance number or a picture that a resident sends is found nowhere afterwards.
import { inspect } from 'node:util'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Log } from '../../src/runtime.ts'
import { type House, openHouse } from '../setup/house.ts'
import { PUBLIC_URL } from '../setup/settings.ts'

const OTP = '739184'
const PARTED = '518 264'
const PASSWORD = 'Xoan#7391k'
const WORD_ALONE = 'ruongbactham'
const GUESSED_SHAPE = 'thom88317'
const PERSONAL_ID = '030849738291'
const INSURANCE = 'GD4307391846253'
const PHOTO = 'https://f20.example.vn/anh-cccd-mat-truoc.jpg'
const SECRETS = [OTP, PARTED, '518264', PASSWORD, WORD_ALONE, GUESSED_SHAPE, PERSONAL_ID, INSURANCE, PHOTO]
/** Written in the same way, harmless, and kept: the search must find it. */
const KEPT_OPENLY = 'msg-khong-bi-mat-7391'
const KEPT_SEALED = 'xoan dao ngoai bai'

let house: House
let admin: postgres.Sql
const lines: string[] = []
const write = (fields: object, text: string) => void lines.push(`${JSON.stringify(fields)} ${inspect(fields)} ${text}`)
const log: Log = { info: write, warn: write, error: write }

beforeAll(async () => {
  house = await openHouse({ log })
  admin = connect(inject('adminUrl'), { max: 1, statementTimeout: 0 })
  const say = async (via: 'zalo' | 'sms', who: string, texts: string[]) => {
    for (const text of texts) {
      await house.write(via, who, text)
      await house.work()
    }
  }
  for (const [via, who] of [
    ['zalo', 'D'],
    ['sms', 'D'],
  ] as const) {
    // Out of nothing, whole and in two messages, then in the middle of the guide and of a booking.
    await say(via, who, [
      KEPT_SEALED,
      `mk vneid cua em la ${PASSWORD}`,
      `ma otp ${OTP}`,
      OTP,
      'mat khau cua em la',
      WORD_ALONE,
    ])
    await say(via, who, [
      'vneid',
      'lam lai tu dau',
      '2',
      '1',
      '1',
      '1',
      OTP,
      `otp ${PARTED}`,
      '1',
      GUESSED_SHAPE,
      PASSWORD,
    ])
    await say(via, who, [
      'mat khau',
      WORD_ALONE,
      'dat lich kham',
      `cccd ${PERSONAL_ID}`,
      `the ${INSURANCE}`,
      'gap can bo',
    ])
    await say(via, who, [`gop y: toi gui ${PERSONAL_ID} va mat khau ${PASSWORD} ma khong ai tra loi`])
  }
  await sendPhotos()
  await sendWhatNobodyUnderstands()
  await house.work()
})
afterAll(async () => {
  await house.close()
  await admin.end()
})

async function sendPhotos(): Promise<void> {
  for (const text of [undefined, `cccd ${PERSONAL_ID}`]) {
    const photo = house.zalo.events.attachment('1000000000000000004', 'image', text)
    const message = {
      ...(photo.message as object),
      attachments: [{ type: 'image', payload: { url: PHOTO, thumbnail: PHOTO } }],
    }
    const sent = await house.zalo.sendWebhook(`${house.url}/webhooks/zalo-oa`, { ...photo, message })
    expect(sent.accepted).toBe(true)
    const fields = { NumMedia: '1', MediaUrl0: PHOTO, MediaContentType0: 'image/jpeg' }
    const sms = { from: '+84300000004', body: text ?? '', fields }
    expect((await house.twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, sms)).accepted).toBe(true)
  }
}

/** Kept in quarantine, as far as it may be kept. */
async function sendWhatNobodyUnderstands(): Promise<void> {
  const event = house.zalo.events.text('1000000000000000004', `mat khau ${PASSWORD}`)
  const info = { id_card: PERSONAL_ID, photo: PHOTO, insurance: INSURANCE }
  const strange = { ...event, event_name: 'user_dreams', info, note: KEPT_SEALED }
  expect((await house.zalo.sendWebhook(`${house.url}/webhooks/zalo-oa`, strange)).accepted).toBe(true)
  const sms = { from: 'VIETTEL', body: `Ma OTP cua ban la ${OTP}`, fields: { NumMedia: '1', MediaUrl0: PHOTO } }
  expect((await house.twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, sms)).accepted).toBe(true)
}

/** As it may lie in a file: as typed, as base64 wherever it begins, as hex, as a URL has it. */
function formsOf(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    // The first and the last signs hold bits of their neighbours.
    return encoded.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 && shift === 0 ? undefined : -1)
  })
  const forms = [text, bytes.toString('hex'), bytes.toString('hex').toUpperCase(), encodeURIComponent(text), ...base64]
  return [...forms.map((form) => Buffer.from(form)), Buffer.from(text, 'utf16le')]
}

/** Files of this database, of the whole server and of its log ahead, in which the text stands in any form. */
async function filesWith(text: string): Promise<string[]> {
  const forms = [...new Set(formsOf(text).map((form) => form.toString('hex')))]
  const files = await admin<{ file: string }[]>`
    with files as (
      select 'base/' || oid || '/' || pg_ls_dir('base/' || oid) as file
      from pg_database
      where datname = ${house.database.name}
      union all
      select 'global/' || pg_ls_dir('global')
      union all
      select 'pg_wal/' || name
      from pg_ls_waldir()
    ), contents as (
      select file, pg_read_binary_file(file, true) as bytes
      from files
      where not (pg_stat_file(file)).isdir
    )
    select distinct file
    from contents, unnest(${forms}::text[]) as form
    where position(decode(form, 'hex') in bytes) > 0`
  return files.map(({ file }) => file)
}

/** Everything the tables hold, sealed values opened. */
async function everythingKept(): Promise<string> {
  const { sql, seal } = house.rt
  const columns = await sql<{ table: string; column: string; type: string }[]>`
    select table_name as "table", column_name as "column", data_type as "type"
    from information_schema.columns
    where table_schema = 'public'
      and table_name in (select tablename from pg_tables where schemaname = 'public')`
  const kept: string[] = []
  for (const { table, column, type } of columns) {
    const rows = await sql`select ${sql(column)} as value from ${sql(table)} where ${sql(column)} is not null`
    for (const { value } of rows) {
      if (type !== 'bytea') kept.push(typeof value === 'string' ? value : JSON.stringify(value))
      else if (!column.endsWith('_hash')) kept.push(seal.open(value as Buffer))
    }
  }
  return kept.join('\n')
}

test('no file of the database, nor its log ahead, holds a secret in any form', async () => {
  await house.rt
    .sql`update inbound_messages set provider_key = ${KEPT_OPENLY} where seq = (select min(seq) from inbound_messages)`
  await admin`checkpoint`
  const kept = await filesWith(KEPT_OPENLY)
  expect(
    kept.some((file) => file.startsWith('base/')),
    'the search looks into the tables',
  ).toBe(true)
  expect(
    kept.some((file) => file.startsWith('pg_wal/')),
    'the search looks into the log ahead',
  ).toBe(true)
  for (const secret of SECRETS) expect(await filesWith(secret), secret).toEqual([])
})

test('no sealed value holds a secret, once it is opened', async () => {
  const kept = await everythingKept()
  expect(
    kept.split(KEPT_SEALED).length,
    'what is no secret is there, from both doors and in quarantine',
  ).toBeGreaterThan(3)
  expect(kept).toContain('***')
  for (const secret of SECRETS) {
    for (const form of formsOf(secret))
      expect(kept.includes(form.toString('latin1')), `${secret} as ${form}`).toBe(false)
    expect(kept.toLowerCase()).not.toContain(secret.toLowerCase())
  }
  expect(kept).not.toMatch(/f20\.example/)
})

test('nothing we answered and nothing in the log repeats a secret', () => {
  const said = [...house.zalo.sent.map(({ text }) => text), ...house.twilio.sent.map(({ body }) => body)]
  expect(said.length).toBeGreaterThan(30)
  expect(lines.length).toBeGreaterThan(30)
  for (const secret of SECRETS) {
    expect(said.join('\n').toLowerCase()).not.toContain(secret.toLowerCase())
    expect(lines.join('\n').toLowerCase()).not.toContain(secret.toLowerCase())
  }
})

test('each time the person is told, once and before the answer', () => {
  for (const said of [house.zalo.sent.map(({ text }) => text), house.twilio.sent.map(({ body }) => body)]) {
    const told = said.filter((text) => /(?:xoá|xoa) (?:mật khẩu|mat khau)/.test(text))
    expect(told.length).toBeGreaterThanOrEqual(5)
    for (const text of told) expect(text.match(/(?:đã xoá|Da xoa)/g)).toHaveLength(1)
  }
})
