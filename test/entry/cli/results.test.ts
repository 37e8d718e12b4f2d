// Holds what staff read when they bring results and print slips: counts and lines, never a name or a value.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { childEnvironment } from '../../setup/child-environment.ts'
import { type FreshDatabase, freshDemo } from '../../setup/database.ts'
import { NOW, SEAL, settings } from '../../setup/settings.ts'

const ENTRY = fileURLToPath(new URL('../../../src/entry/cli/henkham.ts', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'henkham-results-'))
const HEADER = 'Họ tên;Năm sinh;Thôn;Ngày khám;Huyết áp;Đường huyết;BMI;Phân loại;Ghi chú'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDemo()
  // The command's clock is the installation's: the demo stands at NOW.
  await db.sql`update installation set clock_offset_ms = ${NOW.getTime() - Date.now()}`
})
afterAll(async () => {
  await db.drop()
  rmSync(FOLDER, { recursive: true, force: true })
})

function henkham(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = {
    ...childEnvironment(),
    DATA_DIR: FOLDER,
    ...settings({ databaseUrl: db.url, zaloUrl: 'http://127.0.0.1:9' }),
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', ENTRY, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

function file(name: string, lines: string[]): string {
  const path = join(FOLDER, name)
  writeFileSync(path, [HEADER, ...lines].join('\n'))
  return path
}

test('a file is looked at, then stored, and brings nothing new the second time', async () => {
  const path = file('ket-qua.csv', [
    'Nguyễn Văn Lượng;1952;Tam Kỳ;20/10/2026;152/92;5,4;22,1;III;uống thuốc đều',
    'Phạm Thị Mận;1949;Tam Kỳ;20/10/2026;1680/10;5,4;;;',
    'Nguyễn Thị Hoa;1960;;20/10/2026;120/80;;;;',
    'Vũ Đình Khoát;1966;Tam Kỳ;20/10/2026;186/110;;;;',
  ])
  const looked = await henkham(['results', 'import', path, '--commune', '10804', '--staff', 'Trạm Y tế'])
  expect(looked).toEqual({
    code: 0,
    out: [
      'mới: 2',
      'thay đổi: 0',
      'đã có, không đổi: 0',
      'chưa rõ, để riêng: 1',
      'bị loại: 1',
      'dòng 3, cột Huyết áp: không thể có; ghi hai số như 120/80 (mmHg)',
      'dòng 4, cột Thôn: đang trống; họ tên và năm sinh chưa đủ để biết là ai, ghi thêm thôn hoặc số cuối CCCD',
      'cột không đọc: 1',
      'CẦN GỌI ĐIỆN NGAY HÔM NAY cho người ở dòng: 5',
      'chưa lưu gì; thêm --commit để lưu các dòng mới và thay đổi',
      '',
    ].join('\n'),
    err: '',
  })
  const count = async () => (await db.sql`select count(*)::int as results from exam_results`)[0]!.results
  expect(await count()).toBe(2)
  const args = ['results', 'import', path, '--commune', '10804', '--staff', 'Trạm Y tế', '--commit', '--json']
  expect(JSON.parse((await henkham(args)).out)).toMatchObject({
    committed: true,
    new: 2,
    unclear: 1,
    rejected: 1,
    callToday: [5],
  })
  expect(await count()).toBe(4)
  expect(JSON.parse((await henkham(args)).out)).toMatchObject({ new: 0, changed: 0, same: 2, unclear: 1, rejected: 1 })
  expect(await count()).toBe(4)
  const log = await db.sql`select what, staff from access_log order by id`
  expect(log.map(({ what, staff }) => `${what} ${staff}`)).toEqual([
    'results_checked Trạm Y tế',
    'results_imported Trạm Y tế',
    'results_imported Trạm Y tế',
  ])
})

test.each<[string, string[], RegExp]>([
  ['no staff', ['--commune', '10804'], /--staff: say who brings the file/],
  ['no commune where there are several', ['--staff', 'T'], /say --commune and its code/],
])('with %s nothing is read', async (_, options, why) => {
  const ended = await henkham(['results', 'import', file('x.csv', ['a']), ...options])
  expect(ended).toEqual({ code: expect.any(Number), out: '', err: expect.stringMatching(why) })
  expect(ended.code).toBeGreaterThan(0)
})

test.each<[string, string | Buffer, RegExp]>([
  ['other columns', 'Tên thuốc,Số lượng\nA,1\n', /thiếu cột Họ tên, Năm sinh, Ngày khám/],
  ['another encoding', Buffer.from('\ufeffHọ tên\n', 'utf16le'), /không phải UTF-8/],
  ['an open quote', `${HEADER}\n"Nguyễn;1952\n`, /dấu ngoặc kép không đóng/],
])('a file with %s is refused in one line that says what to do', async (_, contents, why) => {
  const path = join(FOLDER, 'broken.csv')
  writeFileSync(path, contents)
  const ended = await henkham(['results', 'import', path, '--commune', '10804', '--staff', 'T', '--commit'])
  expect(ended).toEqual({ code: 1, out: '', err: expect.stringMatching(why) })
  expect(ended.err.trim().split('\n')).toHaveLength(1)
})

test('slip codes go into a file of its own, and serve from then on', async () => {
  const out = join(FOLDER, 'phieu.csv')
  const made = await henkham(['codes', 'make', '10804', '--session', 'S1', '--out', out])
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).toContain('1 codes for session S1')
  expect(made.out).not.toMatch(/\d{8}|Lượng/)
  expect(statSync(out).mode & 0o777).toBe(0o600)
  const [, line] = readFileSync(out, 'utf8').split('\r\n')
  const code = /^07:30,Nguyễn Văn Lượng,1952,([4-9]\d{7})$/.exec(line!)?.[1]
  expect(code).toBeDefined()
  const found = await db.sql`
    select resident_id
    from personal_codes
    where code_hash = ${SEAL.hash('code', code!)}`
  expect(found).toEqual([{ resident_id: residentId('P3') }])
  const again = await henkham(['codes', 'make', '10804', '--session', 'S1', '--out', out])
  expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('name a new file') })
  const good = await db.sql`
    select count(*)::int as good
    from personal_codes
    where resident_id = ${residentId('P3')} and good_until > ${NOW}`
  expect(good, 'the first codes still serve').toEqual([{ good: 1 }])
})
