// Holds that every wrong or missing setting is named in a line that says what to do, and never shown.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Config, isLoopback, readConfig } from '../src/config.ts'
import { dataKeyOf } from '../src/database/data-key.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')
const production = {
  HENKHAM_MODE: 'production',
  DATABASE_URL: 'postgres://henkham:secret@db.example.vn/henkham',
  PUBLIC_URL: 'https://kham.example.vn',
  DATA_KEY: KEY,
  ZALO_OA_ID: '1',
  ZALO_APP_ID: '2',
}
const twilio = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token', TWILIO_FROM: '+15005550006' }

test('a demo needs no setting at all', () => {
  expect(readConfig({})).toEqual({
    mode: 'demo',
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDir: resolve('.data'),
    publicUrl: 'http://127.0.0.1:8080',
    dataKey: null,
    clockStart: null,
    logLevel: 'warn',
    zaloOa: null,
    twilio: null,
    telegram: null,
  })
})

test('an empty setting is a missing one', () => {
  const empty = {
    HENKHAM_MODE: '',
    PORT: ' ',
    DATABASE_URL: '',
    DATA_KEY: '',
    CLOCK_START: '',
    ZALO_OA_ID: '',
    TWILIO_FROM: '',
  }
  expect(readConfig(empty)).toEqual(readConfig({}))
  expect(problems({ ...production, DATABASE_URL: '', DATA_DIR: '' })).toEqual([
    expect.stringMatching(/^DATABASE_URL: /),
  ])
})

test('a production with everything it needs is read', () => {
  expect(
    config({ ...production, ...twilio, DATA_DIR: '/srv/henkham', PUBLIC_URL: 'https://kham.example.vn/hk/' }),
  ).toEqual({
    mode: 'production',
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: production.DATABASE_URL,
    dataDir: '/srv/henkham',
    publicUrl: 'https://kham.example.vn/hk',
    dataKey: Buffer.alloc(32, 7),
    clockStart: null,
    logLevel: 'info',
    zaloOa: {
      oaId: '1',
      appId: '2',
      appSecret: null,
      oaSecretKey: null,
      refreshToken: null,
      accessToken: null,
      apiUrl: 'https://openapi.zalo.me',
      oauthUrl: 'https://oauth.zaloapp.com',
      businessUrl: 'https://business.openapi.zalo.me',
    },
    twilio: { accountSid: 'AC1', authToken: 'token', from: '+15005550006', apiUrl: 'https://api.twilio.com' },
    telegram: null,
  })
})

test('the staff are told by Telegram where a token and a chat are set, and half of it is named', () => {
  const telegram = { TELEGRAM_BOT_TOKEN: '123:abc-DEF_1', TELEGRAM_STAFF_CHAT: '-100123' }
  expect(config(telegram).telegram).toEqual({
    token: '123:abc-DEF_1',
    chat: '-100123',
    apiUrl: 'https://api.telegram.org',
  })
  expect(problems({ TELEGRAM_BOT_TOKEN: '123:abc' })).toEqual([
    expect.stringMatching(/^TELEGRAM_STAFF_CHAT: set it too/),
  ])
  expect(problems({ ...telegram, TELEGRAM_BOT_TOKEN: 'geheim' })).toEqual([
    expect.stringMatching(/^TELEGRAM_BOT_TOKEN: set it to the token @BotFather/),
  ])
})

test('a production without anything says all that is missing, one line each', () => {
  expect(problems({ HENKHAM_MODE: 'production' }).map((line) => line.split(':')[0])).toEqual([
    'DATABASE_URL',
    'PUBLIC_URL',
    'DATA_KEY',
    'ZALO_OA_ID',
  ])
})

test.each<[string, Record<string, string | undefined>, string[]]>([
  ['a mode nobody knows', { HENKHAM_MODE: 'prod' }, ['HENKHAM_MODE']],
  ['a port that is none', { PORT: 'http' }, ['PORT']],
  ['a port too high', { PORT: '65536' }, ['PORT']],
  ['a log level nobody knows', { LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
  ['a database that is no Postgres', { DATABASE_URL: 'mysql://host/db' }, ['DATABASE_URL']],
  ['a public address that is none', { PUBLIC_URL: 'kham.example.vn' }, ['PUBLIC_URL']],
  ['a key that is too short', { DATA_KEY: 'c2hvcnQ=' }, ['DATA_KEY']],
  ['a key in hexadecimal', { DATA_KEY: '07'.repeat(32) }, ['DATA_KEY']],
  ['a clock without an offset', { CLOCK_START: '2026-11-22T08:00:00' }, ['CLOCK_START']],
  ['a clock that is none', { CLOCK_START: 'tomorrow' }, ['CLOCK_START']],
  [
    'several at once',
    { PORT: 'x', LOG_LEVEL: 'x', TWILIO_FROM: 'x' },
    ['PORT', 'LOG_LEVEL', 'TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
  ],
  ['a demo open to others', { HOST: '0.0.0.0' }, ['HOST']],
  ['a demo on another name', { HOST: '127.0.0.1.example.vn' }, ['HOST']],
  ['a moved clock in production', { ...production, CLOCK_START: '2026-11-22T08:00:00+07:00' }, ['CLOCK_START']],
  ['plain http in production', { ...production, PUBLIC_URL: 'http://kham.example.vn' }, ['PUBLIC_URL']],
  ['production without a channel', { ...production, ZALO_OA_ID: '', ZALO_APP_ID: '' }, ['ZALO_OA_ID']],
  ['an Official Account without its app', { ...production, ZALO_APP_ID: '' }, ['ZALO_APP_ID']],
  ['only the key of an Official Account', { ZALO_OA_SECRET_KEY: 'k' }, ['ZALO_OA_ID', 'ZALO_APP_ID']],
  ['Twilio without its token', { ...twilio, TWILIO_AUTH_TOKEN: '' }, ['TWILIO_AUTH_TOKEN']],
  ['Twilio without a sender', { ...twilio, TWILIO_FROM: undefined }, ['TWILIO_FROM']],
  ['an address of Zalo that is none', { ZALO_API_URL: 'zalo' }, ['ZALO_API_URL']],
])('%s is named', (_, env, names) => {
  expect(problems(env).map((line) => line.split(':')[0])).toEqual(names)
})

test.each<[string, Record<string, string | undefined>]>([
  ['a database on two hosts', { DATABASE_URL: 'postgres://u:p@one.example.vn:5432,two.example.vn:5432/henkham' }],
  ['a database at a folder of sockets', { DATABASE_URL: 'postgres://u@/henkham?host=/run/postgresql' }],
  ['an explicit folder in place of a database', { ...production, DATABASE_URL: '', DATA_DIR: './.data' }],
  ['Twilio alone as the channel', { ...production, ZALO_OA_ID: '', ZALO_APP_ID: '', ...twilio }],
  ['an Official Account whose key is not shown yet', production],
  ['production open to others', { ...production, HOST: '0.0.0.0' }],
  ['a demo on the other loopback', { HOST: '::1' }],
  ['addresses of a channel that is not set up', { TWILIO_API_URL: 'http://127.0.0.1:9' }],
])('%s is enough', (_, env) => {
  expect(readConfig(env)).not.toHaveProperty('problems')
})

test('a line about a secret never shows it', () => {
  const lines = problems({
    ...production,
    DATA_KEY: 'hunter2hunter2',
    DATABASE_URL: 'mysql://u:hunter2@h/d',
    CLOCK_START: 'hunter2',
  })
  expect(lines).toHaveLength(4)
  expect(lines.join('\n')).not.toContain('hunter2')
})

test('the address of a demo follows its host and port', () => {
  expect(config({ HOST: '::1', PORT: '9000' }).publicUrl).toBe('http://[::1]:9000')
  expect(config({ CLOCK_START: '2026-11-22T08:00:00+07:00' }).clockStart).toEqual(new Date('2026-11-22T01:00:00Z'))
})

test('a demo makes its key once and keeps it for its own user alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'henkham-config-'))
  const demo = config({ DATA_DIR: join(folder, 'data') })
  const key = dataKeyOf(demo)
  expect(key).toHaveLength(32)
  expect(dataKeyOf(demo)).toEqual(key)
  const file = join(folder, 'data/data.key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8').trim()).toBe(key.toString('base64'))
  writeFileSync(file, 'damaged')
  expect(() => dataKeyOf(demo)).toThrow(/data\.key holds no key/)
  rmSync(folder, { recursive: true })
})

test('a key that was set is the key, and a production never makes one', () => {
  expect(dataKeyOf(config(production))).toEqual(Buffer.alloc(32, 7))
  expect(() => dataKeyOf({ mode: 'production', dataKey: null, dataDir: '/nowhere' })).toThrow(/DATA_KEY/)
})

test.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['localhost', true],
  ['http://127.0.0.1:9000/x', true],
  ['http://[::1]:9000', true],
  ['0.0.0.0', false],
  ['https://api.twilio.com', false],
  ['http://localhost.example.vn', false],
  ['http://127.0.0.1@example.vn', false],
])('%s is this machine alone: %s', (address, answer) => {
  expect(isLoopback(address)).toBe(answer)
})

function config(env: Record<string, string | undefined>): Config {
  const read = readConfig(env)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read
}

function problems(env: Record<string, string | undefined>): string[] {
  const read = readConfig(env)
  return 'problems' in read ? read.problems : []
}
