// A rehearsal, to be read from top to bottom: a commune from nothing to its first exam day, through the loss of its disk.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/entry/cli/run.ts'
import { startTwilio, type Twilio } from '../providers/twilio.ts'
import { startZalo, type Zalo } from '../providers/zalo.ts'
import { type Program, startProgram } from '../setup/program.ts'
import { PUBLIC_URL, settings, TWILIO, ZALO } from '../setup/settings.ts'
import { messyRoster, NAMED } from './roster.ts'

const desk = mkdtempSync(join(tmpdir(), 'henkham-rehearsal-'))
const paper = (name: string) => join(desk, name)
const [nhan, loc, tam] = NAMED as [(typeof NAMED)[0], (typeof NAMED)[0], (typeof NAMED)[0]]
let laptop: Record<string, string>
let program: Program
let zalo: Zalo
let twilio: Twilio

beforeAll(async () => {
  zalo = await startZalo({ ...ZALO, now: () => Date.now(), timeScale: 0.01 })
  twilio = await startTwilio({ ...TWILIO, reach: (url) => url.replace(PUBLIC_URL, `http://127.0.0.1:${program.port}`) })
  const { DATABASE_URL: _, ...rest } = settings({ databaseUrl: '', zaloUrl: zalo.url, twilioUrl: twilio.url })
  laptop = { ...rest, DATA_DIR: join(desk, 'disk') }
  program = await startProgram(laptop)
})
afterAll(async () => {
  await program?.kill()
  await Promise.all([zalo.stop(), twilio.stop()])
  rmSync(desk, { recursive: true, force: true })
})

/** What the operator types after `henkham`; returns what is printed. */
async function henkham(...typed: string[]): Promise<string> {
  const before = { ...process.env }
  Object.assign(process.env, laptop)
  delete process.env.DATABASE_URL
  const printed: string[] = []
  try {
    const code = await run([...typed, '--as', 'Trạm Y tế'], {
      out: (t) => printed.push(t),
      err: (t) => printed.push(t),
    })
    if (code !== 0) throw new Error(`henkham ${typed.join(' ')}: ${printed.join('\n')}`)
    return printed.join('\n')
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Somebody writes by SMS; returns the answer. */
async function sms(from: string, body: string): Promise<string> {
  const to = `+84${from.slice(1)}`
  const heard = twilio.sent.filter((message) => message.to === to).length
  const delivery = await twilio.receive(`${PUBLIC_URL}/webhooks/twilio`, { from: to, body })
  expect(delivery.accepted).toBe(true)
  return next(to, heard)
}

async function next(to: string, heard: number): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const said = twilio.sent.filter((message) => message.to === to)
    if (said.length > heard) return said.at(-1)!.body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${to} was not answered`)
}

async function theClockGoesTo(time: string): Promise<void> {
  const moved = await fetch(`http://127.0.0.1:${program.port}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: time }),
  })
  expect(moved.status).toBe(200)
}

test('a commune, its villages, its round', async () => {
  await henkham(
    'commune',
    'add',
    '10750',
    '--kind',
    'xã',
    '--name',
    'Phú Thái',
    '--province',
    'Hải Phòng',
    '--area',
    'thôn An Bình',
  )
  await henkham('area', 'add', '10750', 'thôn Bình Minh')
  await henkham(
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
    '2026-12-15',
  )
})

test('the list of five thousand people is looked at, taken in, and brings nothing new the second time', {
  timeout: 120_000,
}, async () => {
  writeFileSync(paper('danh-sach.csv'), messyRoster(5_000, 7))
  const looked = await henkham('roster', 'import', paper('danh-sach.csv'), '10750')
  expect(looked).toContain('--commit')
  await henkham('roster', 'import', paper('danh-sach.csv'), '10750', '--commit')
  const again = JSON.parse(
    await henkham('roster', 'import', paper('danh-sach.csv'), '10750', '--commit', '--json'),
  ) as {
    new: number
    changed: number
  }
  expect(again).toMatchObject({ new: 0, changed: 0 })
})

test('three sessions', async () => {
  for (const [code, day] of [
    ['S1', '2026-12-01'],
    ['S2', '2026-12-03'],
    ['S3', '2026-12-05'],
  ] as const) {
    await henkham(
      ...[
        'session',
        'add',
        '10750',
        '--code',
        code,
        '--round',
        '2026',
        '--day',
        day,
        '--from',
        '07:00',
        '--to',
        '09:00',
      ],
      ...['--band', '30', '--seats', '5', '--venue', 'Nhà văn hóa thôn An Bình', '--venue-kind', 'culture_house'],
      ...[
        '--area',
        'thôn An Bình',
        '--groups',
        '1,2,3,7',
        '--fasting',
        'adults',
        '--examiner',
        'Trung tâm Y tế Kim Thành',
      ],
    )
  }
  expect((await henkham('session', 'list', '10750')).split('\n')).toHaveLength(3)
})

test('people book by chat, in their own words', async () => {
  expect(await sms(nhan.phone, 'dat lich kham')).toContain('chon gio kham')
  expect(await sms(nhan.phone, '1')).toContain('1/12/2026')
  expect(await sms(nhan.phone, 'vang')).toContain('Da dat cho ba Nhan')
  await sms(loc.phone, 'DK KHAM TRAN VAN LOC 1948 AN BINH 1/12')
  await sms(loc.phone, '1')
  expect(await sms(loc.phone, '1')).toContain('Da dat cho ong Loc')
})

test('on the evening before, both are reminded', async () => {
  await theClockGoesTo('2026-11-30T18:05:00+07:00')
  for (const { phone } of [nhan, loc]) {
    expect(twilio.sent.filter(({ to }) => to === `+84${phone.slice(1)}`).at(-1)!.body).toContain('ngay mai')
  }
})

test('the list is printed; on the day one is ticked, the other does not come', async () => {
  await henkham('session', 'sheet', '10750', 'S1', '--pdf', paper('S1.pdf'), '--walk-ins', '5')
  expect(readFileSync(paper('S1.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  await henkham('session', 'sheet', '10750', 'S1', '--csv', paper('S1.csv'))
  await theClockGoesTo('2026-12-01T11:00:00+07:00')
  const lines: Record<string, string>[] = parse(readFileSync(paper('S1.csv')), { bom: true, columns: true })
  const ticked = lines.map((line) => ({ ...line, 'Đã khám': line['Họ tên'] === nhan.name ? 'x' : '' }))
  const heads = Object.keys(lines[0]!)
  const rows = [heads, ...ticked.map((line) => heads.map((head) => (line as Record<string, string>)[head]!))]
  writeFileSync(paper('S1-filled.csv'), rows.map((row) => row.join(';')).join('\r\n'))
  await henkham('attendance', '10750', 'S1', '--csv', paper('S1-filled.csv'))
  await henkham('session', 'close', '10750', 'S1')
  const shown = await henkham('session', 'show', '10750', 'S1')
  expect(shown).toMatch(/Nh[aà]n.*(examined|đã khám)/i)
  expect(shown).toMatch(/L[oộ]c.*(no.show|missed|absent|vắng)/i)
})

test('a ticket is answered into the talk it came from', async () => {
  await sms(loc.phone, '0')
  const [ticket] = JSON.parse(await henkham('tickets', 'list', '10750', '--json')) as { no: number }[]
  const heard = twilio.sent.filter(({ to }) => to === `+84${loc.phone.slice(1)}`).length
  await henkham('tickets', 'answer', String(ticket!.no), 'Mời ông đến Trạm thứ Năm này ạ.', '--close')
  expect(await next(`+84${loc.phone.slice(1)}`, heard)).toContain('Moi ong den Tram thu Nam nay a.')
  expect(await henkham('tickets', 'list', '10750')).toContain('no ticket is open')
})

test('a talk is left in the middle; the disk is lost; from the backup the talk goes on', {
  timeout: 180_000,
}, async () => {
  expect(await sms(tam.phone, 'dat lich kham')).toContain('chon gio kham')
  expect(await sms(tam.phone, '1')).toContain('dong y khong')
  await henkham('backup', paper('usb.backup'))

  program.child.kill('SIGTERM')
  await program.died
  rmSync(laptop.DATA_DIR!, { recursive: true, force: true })
  await henkham('restore', paper('usb.backup'))
  program = await startProgram(laptop)

  expect(await sms(tam.phone, '1')).toContain('Da dat cho ba Tam')
  expect(await henkham('session', 'show', '10750', 'S2')).toContain('Tám')
})
