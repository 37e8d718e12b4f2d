// Holds what an operator reads from `henkham`, over the real entry and a database of its own.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../../src/entry/cli/commands.ts'
import { type FreshDatabase, freshDatabase } from '../../setup/database.ts'

const ENTRY = fileURLToPath(new URL('../../../src/entry/cli/henkham.ts', import.meta.url))
const DATA_DIR = mkdtempSync(join(tmpdir(), 'henkham-cli-'))

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(async () => {
  await db.drop()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

interface Ended {
  code: number
  out: string
  err: string
}

function henkham(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const own = { PATH: process.env.PATH!, DATABASE_URL: db.url, DATA_DIR, TZ: 'America/New_York', ...env }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', ENTRY, ...args], { env: own }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

const COMMUNE = ['commune', 'add', '10750', '--kind', 'xã', '--name', 'Phú Thái', '--province', 'Hải Phòng']
const ROUND = [
  'round',
  'add',
  '10750',
  '--kind',
  'exam',
  '--name',
  '2026',
  '--from',
  '2026-01-01',
  '--to',
  '2026-12-31',
]
const SESSION = [
  ...[
    'session',
    'add',
    '10750',
    '--code',
    'S1',
    '--round',
    '2026',
    '--day',
    '2026-12-01',
    '--from',
    '07:00',
    '--to',
    '11:00',
  ],
  ...['--band', '30', '--seats', '15', '--venue', 'Nhà văn hóa thôn An Bình', '--venue-kind', 'culture_house'],
  ...['--area', 'thôn An Bình', '--groups', '1,2,3,7', '--fasting', 'adults', '--examiner', 'Trung tâm Y tế Kim Thành'],
]

test('a commune is set up from nothing to its first session, and doing it again changes nothing', async () => {
  const area = ['--area', 'thôn An Bình', '--former', 'Kim Anh']
  expect(await henkham([...COMMUNE, ...area])).toEqual({
    code: 0,
    out: 'xã Phú Thái (10750): added\nthôn An Bình: added\nformer Kim Anh: added\nrules: the national roadmap; for a plan of its own: henkham rules set 10750 …\n',
    err: '',
  })
  expect((await henkham([...COMMUNE, ...area, '--area', 'khu dân cư số 2'])).out).toBe(
    'xã Phú Thái (10750): already there\nthôn An Bình: already there\nkhu dân cư số 2: added\nformer Kim Anh: already there\n',
  )
  expect((await henkham(ROUND)).out).toBe('exam round 2026, 2026-01-01 to 2026-12-31: added\n')
  expect((await henkham([...ROUND.slice(0, -1), '2026-12-15'])).out).toBe(
    'exam round 2026, 2026-01-01 to 2026-12-31: already there\n',
  )
  expect((await henkham(SESSION)).out).toBe('session S1, 2026-12-01 07:00–11:00, 8 bands of 15 seats: added\n')
  expect((await henkham(SESSION)).out).toBe('session S1: already there, nothing changed\n')

  const [session] = await db.sql`
    select sessions.starts_at as starts, audience, fasting, self_booking as self, areas.name as area,
      count(distinct session_bands.id) as bands, count(*) as seats
    from sessions
    join areas on areas.id = sessions.area_id
    join session_bands on session_bands.session_id = sessions.id
    join seats on seats.band_id = session_bands.id
    group by sessions.commune_id, sessions.id, areas.name`
  expect(session).toEqual({
    starts: new Date('2026-12-01T07:00:00+07:00'),
    audience: { groups: [1, 2, 3, 7] },
    fasting: 'adults',
    self: true,
    area: 'An Bình',
    bands: 8,
    seats: 120,
  })
  expect((await henkham(['session', 'list', '10750'])).out).toBe(
    'S1  2026-12-01 07:00–11:00  exam 2026  8 bands, 0 of 120 booked  Nhà văn hóa thôn An Bình\n',
  )
  const listed = JSON.parse((await henkham(['session', 'list', '10750', '--json'])).out)
  expect(listed).toMatchObject([{ code: 'S1', startsAt: '2026-12-01T00:00:00.000Z', seats: 120, booked: 0 }])
})

describe('what cannot be done is told in one line, and changes nothing', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /^henkham: say a command; henkham --help lists them\n$/],
    [
      'an unknown command',
      ['session', 'remove'],
      2,
      /^henkham: there is no command "session remove"; say one of: session add, session list, session show, session sheet, session close, session move, session cancel, session reopen\n$/,
    ],
    ['a code that is none', ['session', 'list', 'Phú Thái'], 2, /code of five digits, such as 10804/],
    ['an option that does not exist', ['session', 'list', '10750', '--all'], 2, /Unknown option '--all'/],
    [
      'a kind that does not exist',
      ['commune', 'add', '10756', '--kind', 'huyện', '--name', 'Lai Khê', '--province', 'Hải Phòng'],
      2,
      /--kind: say xã, phường or đặc khu/,
    ],
    [
      'a village without its kind',
      [...COMMUNE, '--area', 'An Bình'],
      2,
      /--area: say what it is and its name, such as "thôn An Bình"/,
    ],
    ['a day that does not exist', replaced(SESSION, '2026-12-01', '2026-02-30'), 2, /--day: say a day of the calendar/],
    ['an hour that does not exist', replaced(SESSION, '11:00', '25:00'), 2, /--to: say a time such as 07:00/],
    ['bands that do not fit', replaced(SESSION, '30', '45'), 2, /--band: the session does not divide/],
    ['a missing option', SESSION.slice(0, -2), 2, /--examiner: say the facility that examines/],
    [
      'a commune that is not there',
      replaced(ROUND, '10750', '99999'),
      1,
      /there is no commune 99999; add it with: henkham commune add 99999/,
    ],
    [
      'a round that is not there',
      replaced(SESSION, '2026', '2030'),
      1,
      /has no exam round 2030; add it with: henkham round add 10750/,
    ],
    [
      'a day outside the round',
      replaced(SESSION, '2026-12-01', '2027-12-01'),
      1,
      /runs from 2026-01-01 to 2026-12-31; choose a day in it/,
    ],
    [
      'a village that is not there',
      replaced(SESSION, 'thôn An Bình', 'thôn Xa'),
      1,
      /has no thôn Xa; say one of: thôn An Bình/,
    ],
    [
      'a code that is another commune',
      replaced(COMMUNE, 'Phú Thái', 'Lai Khê'),
      1,
      /10750 is xã Phú Thái here already/,
    ],
  ])('%s', async (_, args, code, err) => {
    const before = await rows()
    const ended = await henkham(args)
    expect(ended).toEqual({ code, out: '', err: expect.stringMatching(err) })
    expect(ended.err.trim().split('\n')).toHaveLength(1)
    expect(await rows()).toEqual(before)
  })

  test('a database that is away, without its password', async () => {
    const ended = await henkham(['session', 'list', '10750'], {
      DATABASE_URL: 'postgres://u:geheim@127.0.0.1:9/henkham',
    })
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toMatch(/^henkham: the database of DATABASE_URL cannot be reached \(ECONNREFUSED\); .*\n$/)
    expect(ended.err).not.toContain('geheim')
  })

  test('a database of the other mode', async () => {
    const production = {
      HENKHAM_MODE: 'production',
      DATA_KEY: Buffer.alloc(32).toString('base64'),
      PUBLIC_URL: 'https://kham.example.vn',
    }
    const channel = { TWILIO_ACCOUNT_SID: 'AC0', TWILIO_AUTH_TOKEN: 't', TWILIO_FROM: '+1500' }
    const ended = await henkham(['session', 'list', '10750'], { ...production, ...channel })
    expect(ended).toEqual({ code: 1, out: '', err: expect.stringContaining('This database was born demo') })
  })
})

test('without DATABASE_URL the embedded database is used, keeps what was added and is stopped again', async () => {
  const own = { DATABASE_URL: '', DATA_DIR: `${DATA_DIR}-embedded` }
  try {
    expect(await henkham(COMMUNE, own)).toMatchObject({
      code: 0,
      out: 'xã Phú Thái (10750): added\nrules: the national roadmap; for a plan of its own: henkham rules set 10750 …\n',
    })
    expect(existsSync(join(own.DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false)
    expect((await henkham(COMMUNE, own)).out).toBe('xã Phú Thái (10750): already there\n')
  } finally {
    rmSync(own.DATA_DIR, { recursive: true, force: true })
  }
})

test('help shows an example of every command, and of one alone its options', async () => {
  const all = await henkham(['--help'])
  expect(all.code).toBe(0)
  for (const { name, example } of COMMANDS) {
    expect(all.out).toContain(`\n  ${name} `)
    expect(all.out).toContain(example)
  }
  const one = await henkham(['session', 'add', '--help'])
  expect(one.out).toContain('--no-self-booking')
  expect(one.out).toContain('Example:\n  henkham session add 10804 ')
  const topic = await henkham(['round', '--help'])
  expect(topic.out).not.toContain('commune add 10750')
})

test('the example of every command is one the command understands', () => {
  for (const { name, example, read } of COMMANDS) {
    const args = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
    const words = name.split(' ').length + 1
    expect(args.slice(0, words).join(' ')).toBe(`henkham ${name}`)
    expect(Object.keys(read(args.slice(words))), name).toEqual([expect.stringMatching(/^(run|operate)$/)])
  }
})

function replaced(args: string[], what: string, by: string): string[] {
  return args.map((arg) => (arg === what ? by : arg))
}

async function rows() {
  const [counts] = await db.sql`
    select (select count(*) from communes) as communes, (select count(*) from areas) as areas,
      (select count(*) from rounds) as rounds, (select count(*) from sessions) as sessions,
      (select count(*) from seats) as seats`
  return counts
}
