// The bookings as a table or a calendar: nothing in it runs, nothing is overwritten, every hour is right anywhere; and who acts is known.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvOf, harmless } from '../../../src/entry/cli/csv.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { childEnvironment } from '../../setup/child-environment.ts'
import { type FreshDatabase, freshDemo } from '../../setup/database.ts'
import { NOW, SEAL, settings } from '../../setup/settings.ts'

const ENTRY = fileURLToPath(new URL('../../../src/entry/cli/henkham.ts', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-export-'))
const FORMULA = '=HYPERLINK("http://x.example","Lượng")'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDemo()
  await db.sql`update installation set clock_offset_ms = ${NOW.getTime() - Date.now()}`
  await db.sql`update residents set name = ${SEAL.seal(FORMULA)} where id = ${residentId('P3')}`
})
afterAll(async () => {
  await db.drop()
  rmSync(FOLDER, { recursive: true, force: true })
})

function henkham(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const addresses = settings({ databaseUrl: db.url, zaloUrl: 'http://127.0.0.1:9' })
  const env = { ...childEnvironment(), TZ: 'America/New_York', DATA_DIR: FOLDER, ...addresses }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', ENTRY, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

test.each([['=1+1'], ['+84300000001'], ['-2'], ['@SUM(A1)'], ['\t=1+1'], ['\r=1+1'], ['  =1+1'], ['＝1+1'], ['\nx']])(
  '%j is text for every spreadsheet',
  (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`)
    const [row] = parse(csvOf([['a', cell, 'b']]), { bom: true, relax_column_count: true })
    expect(row).toEqual(['a', `'${cell}`, 'b'])
  },
)

test.each([['Nguyễn Văn Lượng'], ['a-b'], ['7 giờ + 8 giờ'], ['']])('%j stays as it is', (cell) => {
  expect(harmless(cell)).toBe(cell)
})

test('a table for Excel and one for other programs hold the same, readable for their owner alone, and no formula', async () => {
  const csv = join(FOLDER, 'all.csv')
  const xlsx = join(FOLDER, 'all.xlsx')
  expect(await henkham(['bookings', 'export', '10804', '--csv', csv, '--as', 'chị Thử'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^bookings of commune 10804 in .*all\.csv: 41; keep it from strangers\n$/),
    err: '',
  })
  expect(await henkham(['bookings', 'export', '10804', '--xlsx', xlsx, '--as', 'chị Thử'])).toMatchObject({
    code: 0,
    err: '',
  })
  const rows: string[][] = parse(readFileSync(csv), { bom: true })
  expect(rows[0]!.slice(1, 8)).toEqual(['Đợt', 'Buổi', 'Ngày', 'Giờ', 'Nơi khám', 'Họ tên', 'Năm sinh'])
  expect(rows[1]!.slice(1)).toEqual([
    ...['2026', 'S1', '2026-11-26', '07:30', 'Nhà văn hóa thôn Tam Kỳ', `'${FORMULA}`, '1952', 'nam', 'thôn Tam Kỳ'],
    ...['đã đặt', '', '2026-11-10', 'tin nhắn'],
  ])
  const [sheet] = await readExcelFile(xlsx)
  const cells = (sheet as unknown as { data: unknown[][] }).data.map((row) => row.map((cell) => String(cell ?? '')))
  expect(cells).toEqual(rows)
  for (const file of [csv, xlsx]) expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  const log = await db.sql`select staff, what, commune_id from access_log where staff is not null`
  expect(log).toEqual(Array(2).fill({ staff: 'chị Thử', what: 'bookings_exported', commune_id: '10804' }))
})

test('a file that is there is replaced only on the word, and nothing half written stays', async () => {
  const file = join(FOLDER, 'mine.csv')
  writeFileSync(file, 'mine', { mode: 0o644 })
  const args = ['bookings', 'export', '10804', '--session', 'S1', '--csv', file]
  expect(await henkham(args)).toEqual({
    code: 1,
    out: '',
    err: `henkham: ${file} is there already; name a new file, or add --force\n`,
  })
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect((await henkham([...args, '--force'])).out).toContain(`bookings of S1 in ${file}: 1`)
  expect(readFileSync(file, 'utf8')).toContain('S1')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect((await henkham([...args.slice(0, -1), join(FOLDER, 'no', 'x.csv')])).err).toMatch(
    /cannot be written \(ENOENT\)/,
  )
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a calendar tells every hour rightly on a machine in New York, and names nobody', async () => {
  const file = join(FOLDER, 's.ics')
  expect((await henkham(['bookings', 'export', '10804', '--session', 'S4', '--ical', file])).code).toBe(0)
  const text = readFileSync(file, 'utf8').replaceAll('\r\n ', '')
  const events = [...text.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)].map(([event]) => event)
  expect(events).toHaveLength(8)
  expect(events[0]).toContain('\r\nDTSTART:20261208T000000Z\r\n')
  expect(events[0]).toContain('\r\nDTEND:20261208T003000Z\r\n')
  expect(events[7]).toContain('\r\nDTSTART:20261208T033000Z\r\n')
  expect(events[0]).toContain('\r\nDTSTAMP:20261122T01')
  expect(events[0]).toContain('SUMMARY:Khám sức khỏe S4: 5 người')
  expect(text).not.toMatch(/TZID|Nguyễn|DESCRIPTION/)
})

test.each<[string, string[], RegExp]>([
  ['no file', ['bookings', 'export', '10804'], /say one of --xlsx FILE, --csv FILE, --ical FILE/],
  ['two files', ['bookings', 'export', '10804', '--csv', 'a', '--ical', 'b'], /say one of --xlsx FILE/],
  [
    'a session that is not there',
    ['bookings', 'export', '10804', '--session', 'S99', '--csv', 'a'],
    /say one of: S1, /,
  ],
  ['a commune that is not there', ['bookings', 'export', '99999', '--csv', 'a'], /there is no commune 99999/],
  ['an empty name', ['whoami', '--as', ' '], /--as: say who acts/],
  ['a name without end', ['whoami', '--as', 'x'.repeat(61)], /--as: say who acts in 60 letters at most/],
])(
  'with %s nothing is written',
  async (_, args, why) => {
    const ended = await henkham(args)
    expect(ended).toMatchObject({ out: '', err: expect.stringMatching(why) })
    expect(ended.code).toBeGreaterThan(0)
  },
  60_000,
)

test('who acts is who says so, else the user of the machine', async () => {
  const said = await henkham(['whoami', '--as', 'Trạm Y tế'])
  expect(said.out).toMatch(/^Trạm Y tế, on a demo installation whose clock says 2026-11-22 \d\d:\d\d\n$/)
  const { out } = await henkham(['whoami', '--json'])
  expect(JSON.parse(out)).toMatchObject({ staff: userInfo().username, mode: 'demo' })
})
