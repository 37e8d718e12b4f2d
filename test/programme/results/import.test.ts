// Holds that a result file is taken in whole or not at all, that nobody gets another's result, and that nothing lies open.
import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../src/ids.ts'
import { contactId } from '../../../src/programme/demo/contact-rows.ts'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { registerResident } from '../../../src/programme/residents/register.ts'
import { findColumns } from '../../../src/programme/results/columns.ts'
import { type Imported, importResults } from '../../../src/programme/results/import-results.ts'
import { type Measured, measuredSchema } from '../../../src/programme/results/measured.ts'
import { readSheet } from '../../../src/programme/results/read-sheet.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW, seal } from '../demo-database.ts'

const HEADER = 'Họ tên,Năm sinh,Thôn,Số cuối CCCD,Ngày khám,Huyết áp,Đường huyết,BMI,Phân loại'
const LUONG = 'Nguyễn Văn Lượng,1952,Tam Kỳ,,20/10/2026,152/92,"5,4",22.1,III'
const MAN = 'PHAM THI MAN,1949,thon tam ky,,20/10/2026,118/76,5.0,21,2'

let db: FreshDatabase
const opened: FreshDatabase[] = []
beforeEach(async () => {
  db = await demoDatabase()
  opened.push(db)
})
afterAll(() => Promise.all(opened.map((each) => each.drop())))

async function bring(lines: string[], { commit = true, header = HEADER, now = NOW } = {}): Promise<Imported> {
  const sheet = await readSheet(bytesOf([header, ...lines].join('\n')))
  if (sheet.outcome !== 'read') throw new Error(sheet.outcome)
  const columns = findColumns(sheet.header)
  if (columns.outcome !== 'found') throw new Error(JSON.stringify(columns))
  const file = { communeId: '10804', rows: sheet.rows, at: columns.at, hash: hashOf(lines), staff: 'Trạm' }
  return db.sql.begin((tx) => importResults(tx, seal, { ...file, commit, now, newId }))
}

function hashOf(lines: string[]): Buffer {
  return createHash('sha256').update(lines.join()).digest()
}

async function* bytesOf(text: string | Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from(text as string)
}

function outcomes({ rows }: Imported): string[] {
  return rows.map(({ line, outcome, reasons }) => [line, outcome, ...reasons.map(({ column }) => column)].join(' '))
}

async function measuredOf(person: string): Promise<(Measured & { day: string })[]> {
  const rows = await db.sql<{ day: string; measured: Buffer }[]>`
    select exam_day as day, measured
    from exam_results
    where resident_id = ${residentId(person)}
    order by exam_day`
  return rows.map(({ day, measured }) => ({ ...measuredSchema.parse(JSON.parse(seal.open(measured))), day }))
}

async function everything() {
  return db.sql`
    select (select json_agg(t order by id) from exam_results t) as results,
      (select json_agg(t order by id) from follow_ups t) as follow_ups,
      (select json_agg(t order by id) from attendance t) as attendance`
}

describe('what is stored', () => {
  test('a clear row becomes a result, a day for the station, and an exam that counts', async () => {
    expect(outcomes(await bring([LUONG, MAN]))).toEqual(['2 new', '3 new'])
    expect(await measuredOf('P3')).toEqual([
      {
        ...{ day: '2026-10-20', bloodPressure: { systolic: 152, diastolic: 92 }, glucose: 5.4, bmi: 22.1, class: 3 },
        pregnant: false,
      },
    ])
    const followUps = await db.sql`
      select kind, due_day as due, state
      from follow_ups
      where resident_id in (${residentId('P3')}, ${residentId('P1')})`
    expect(followUps).toEqual([{ kind: 'look_again', due: '2026-11-29', state: 'open' }])
    const examined = await db.sql`
      select resident_id
      from attendance
      where resident_id in (${residentId('P3')}, ${residentId('P1')}) and state = 'examined'`
    expect(examined).toHaveLength(2)
  })

  test('without the word to commit nothing is stored, and the file is only kept to be looked at', async () => {
    const before = await everything()
    const looked = await bring([LUONG, MAN], { commit: false })
    expect(outcomes(looked)).toEqual(['2 new', '3 new'])
    expect(await everything()).toEqual(before)
    const staged = await db.sql`select line, outcome, row is not null as kept from result_import_rows order by line`
    expect(staged).toEqual([
      { line: 2, outcome: 'new', kept: true },
      { line: 3, outcome: 'new', kept: true },
    ])
  })

  test('the same file twice changes nothing', async () => {
    await bring([LUONG, MAN])
    const before = await everything()
    expect(outcomes(await bring([LUONG, MAN]))).toEqual(['2 same', '3 same'])
    expect(await everything()).toEqual(before)
  })

  test('a corrected value replaces the old one, and the worklist follows', async () => {
    await bring([LUONG])
    const corrected = LUONG.replace('152/92', '182/92')
    const imported = await bring([corrected])
    expect(outcomes(imported)).toEqual(['2 changed'])
    expect(imported.callToday).toEqual([2])
    expect((await measuredOf('P3')).map(({ bloodPressure }) => bloodPressure)).toEqual([
      { systolic: 182, diastolic: 92 },
    ])
    const states = await db.sql`
      select kind, state
      from follow_ups
      where resident_id = ${residentId('P3')}
      order by kind`
    expect(states).toEqual([
      { kind: 'come_today', state: 'open' },
      { kind: 'look_again', state: 'dropped' },
    ])
  })

  test('a failure in the middle leaves nothing behind', async () => {
    const before = await everything()
    let ids = 0
    const failing = () => {
      ids += 1
      if (ids > 4) throw new Error('the power is gone')
      return newId()
    }
    const sheet = await readSheet(bytesOf([HEADER, LUONG, MAN].join('\n')))
    if (sheet.outcome !== 'read') throw new Error(sheet.outcome)
    const columns = findColumns(sheet.header)
    if (columns.outcome !== 'found') throw new Error(columns.outcome)
    const file = { communeId: '10804', rows: sheet.rows, at: columns.at, hash: Buffer.alloc(32), staff: 'Trạm' }
    await expect(
      db.sql.begin((tx) => importResults(tx, seal, { ...file, commit: true, now: NOW, newId: failing })),
    ).rejects.toThrow('the power is gone')
    expect(await everything()).toEqual(before)
    expect(await db.sql`select id from result_imports where staff = 'Trạm'`).toEqual([])
  })

  test('at rest every value, name and reason is sealed', async () => {
    await bring([LUONG, MAN.replace('118/76', '1680/10'), 'Nguyễn Thị Hoa,1960,,,20/10/2026,120/80,,,'])
    const tables = await db.sql<{ text: string }[]>`
      select t::text as text from exam_results t
      union all
      select t::text from result_import_rows t
      union all
      select t::text from result_imports t
      union all
      select t::text from follow_ups t
      union all
      select t::text from personal_codes t
      union all
      select t::text from access_log t`
    const all = tables.map(({ text }) => text).join('\n')
    for (const secret of ['152/92', '1680/10', 'systolic', 'Lượng', 'PHAM THI', 'Huyết áp', '46810121']) {
      for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(all, secret).not.toContain(form)
    }
  })
})

describe('who it is', () => {
  test.each<[string, string, string]>([
    ['an unknown name', 'Nguyễn Văn Lạ,1952,Tam Kỳ,,20/10/2026,120/80,,,', '2 unclear Họ tên'],
    ['another year of birth', LUONG.replace('1952', '1953'), '2 unclear Họ tên'],
    ['another village', LUONG.replace('Tam Kỳ', 'Đại Đức'), '2 unclear Họ tên'],
    ['a village that is none', LUONG.replace('Tam Kỳ', 'Xa Lắc'), '2 unclear Thôn'],
    ['neither village nor ID', LUONG.replace('Tam Kỳ', ''), '2 unclear Thôn'],
    ['one of two bà Hoa, by village', 'Nguyễn Thị Hoa,1960,thôn Đại Đức,,20/10/2026,120/80,,,', '2 new'],
    ['one of two bà Hoa, by nothing', 'Nguyễn Thị Hoa,1960,,1234,20/10/2026,120/80,,,', '2 unclear Họ tên'],
  ])('%s', async (_, line, expected) => {
    expect(outcomes(await bring([line]))).toEqual([expected])
  })

  test('two people of one name, year and village are told apart by the last digits of their IDs, or set aside', async () => {
    await twin('030952111111')
    await db.sql`
      update residents
      set personal_id = ${seal.seal('030952222222')}, personal_id_hash = ${seal.hash('personal_id', '030952222222')}
      where id = ${residentId('P3')}`
    expect(outcomes(await bring([LUONG]))).toEqual(['2 unclear Họ tên'])
    expect(outcomes(await bring([LUONG.replace('Tam Kỳ,,', 'Tam Kỳ,2222,')]))).toEqual(['2 new'])
    expect(await measuredOf('P3')).toHaveLength(1)
  })

  test('the ID decides against the village, and a wrong ID against both', async () => {
    await db.sql`
      update residents
      set personal_id = ${seal.seal('030952222222')}, personal_id_hash = ${seal.hash('personal_id', '030952222222')}
      where id = ${residentId('P3')}`
    expect(outcomes(await bring([LUONG.replace('Tam Kỳ,,', 'Tam Kỳ,3333,')]))).toEqual(['2 unclear Họ tên'])
    expect(outcomes(await bring([LUONG.replace('Tam Kỳ,,', 'Đại Đức,222222,')]))).toEqual(['2 new'])
  })

  test('who registered by chat takes no result from the person on the list, and gets none unseen', async () => {
    const registration = { communeId: '10804', areaId: null, relation: 'self', contactId: contactId('C', 'zalo') }
    const rest = { group: 7, organiser: 'commune' as const, consent: null, now: NOW, newId }
    await db.sql.begin(async (tx) => {
      await registerResident(tx, seal, { ...registration, ...rest, name: 'Nguyễn Văn Lượng', birthYear: 1952 })
      await registerResident(tx, seal, { ...registration, ...rest, name: 'Lê Văn Mới', birthYear: 1970 })
    })
    const imported = await bring([LUONG, 'Lê Văn Mới,1970,Tam Kỳ,,20/10/2026,120/80,,,'])
    expect(outcomes(imported)).toEqual(['2 new', '3 unclear Họ tên'])
    expect(await measuredOf('P3')).toHaveLength(1)
  })

  test('two rows for one person and day: the same one counts once, two that differ are both set aside', async () => {
    expect(outcomes(await bring([LUONG, LUONG]))).toEqual(['2 new', '3 same'])
    expect(outcomes(await bring([MAN, MAN.replace('118/76', '148/76')]))).toEqual(['2 unclear Dòng', '3 unclear Dòng'])
    expect(await measuredOf('P1')).toEqual([])
  })

  async function twin(personalId: string): Promise<void> {
    await db.sql`
      insert into residents (commune_id, id, area_id, name, name_hash, birth_year, sex, personal_id, personal_id_hash,
        priority_group, organiser, standing, created_at)
      select commune_id, ${newId()}, area_id, name, name_hash, birth_year, sex, ${seal.seal(personalId)},
        ${seal.hash('personal_id', personalId)}, priority_group, organiser, standing, created_at
      from residents
      where id = ${residentId('P3')}`
  }
})

describe('values that cannot be', () => {
  test.each<[string, string, string]>([
    ['a slip of the pen in the blood pressure', LUONG.replace('152/92', '1680/10'), 'Huyết áp'],
    ['the two numbers turned round', LUONG.replace('152/92', '92/152'), 'Huyết áp'],
    ['one number', LUONG.replace('152/92', '152'), 'Huyết áp'],
    ['a glucose of 820', LUONG.replace('"5,4"', '820'), 'Đường huyết'],
    ['a BMI of 3', LUONG.replace('22.1', '3'), 'BMI'],
    ['a class of 6', LUONG.replace('III', '6'), 'Phân loại'],
    ['a day to come', LUONG.replace('20/10/2026', '20/12/2026'), 'Ngày khám'],
    ['a day that does not exist', LUONG.replace('20/10/2026', '31/9/2026'), 'Ngày khám'],
    ['a day before any round', LUONG.replace('20/10/2026', '20/10/2016'), 'Ngày khám'],
    ['an ID whose zeros Excel took', LUONG.replace('Tam Kỳ,,', 'Tam Kỳ,123,'), 'Số cuối CCCD'],
    ['a name in an old font', LUONG.replace('Nguyễn Văn Lượng', 'NguyÔn V¨n L­îng'), 'Họ tên'],
    ['no name', LUONG.replace('Nguyễn Văn Lượng', ''), 'Họ tên'],
    ['a year of two digits', LUONG.replace('1952', '52'), 'Năm sinh'],
    ['no value at all', 'Nguyễn Văn Lượng,1952,Tam Kỳ,,20/10/2026,-,không đo,,', 'Chỉ số'],
  ])('%s is rejected and never stored', async (_, line, column) => {
    expect(outcomes(await bring([line, MAN]))).toEqual([`2 rejected ${column}`, '3 new'])
    expect(await measuredOf('P3')).toEqual([])
  })

  test.each<[string, string, Partial<Measured>]>([
    ['glucose in mg/dL', LUONG.replace('"5,4"', '126'), { glucose: 7 }],
    ['a glucose with its unit', LUONG.replace('"5,4"', '5.4 mmol/L'), { glucose: 5.4 }],
    ['a class in words', LUONG.replace('III', 'Loại IV'), { class: 4 }],
    ['spaces in the blood pressure', LUONG.replace('152/92', '152 / 92 mmHg'), {}],
    ['a full date of birth', LUONG.replace('1952', '01/01/1952'), {}],
    ['names of the national data set', LUONG.replace('20/10/2026', '202610200730'), {}],
  ])('%s is read', async (_, line, expected) => {
    await bring([line])
    expect(await measuredOf('P3')).toMatchObject([
      { day: '2026-10-20', bloodPressure: { systolic: 152, diastolic: 92 }, ...expected },
    ])
  })
})

describe('files', () => {
  const sheetOf = (text: string | Buffer) => readSheet(bytesOf(text))

  test('a byte order mark, semicolons, tabs and blank lines are read; a row keeps its line', async () => {
    const file = `\ufeff${HEADER.replaceAll(',', ';')}\r\n\r\n${LUONG.replace('"5,4"', '5#4').replaceAll(',', ';').replace('#', ',')}\r\n`
    const sheet = await sheetOf(file)
    expect(sheet).toMatchObject({ outcome: 'read', rows: [{ line: 3, cells: expect.arrayContaining(['5,4']) }] })
    expect(await sheetOf('Họ tên\tNăm sinh\nA B\t1950\n')).toMatchObject({ outcome: 'read', rows: [{ line: 2 }] })
  })

  test.each<[string, string | Buffer, object]>([
    ['nothing in it', '', { outcome: 'empty' }],
    ['only its heading', `${HEADER}\n`, { outcome: 'empty' }],
    ['another encoding', Buffer.from(`${HEADER}\n${LUONG}`, 'utf16le'), { outcome: 'not_utf8' }],
    ['bytes of an old font', Buffer.from([0x48, 0xe4, 0x2c, 0x31, 0x0a, 0x41]), { outcome: 'not_utf8' }],
    ['a quote never closed', `${HEADER}\n"Nguyễn,1952\n${LUONG}`, { outcome: 'broken' }],
  ])('with %s is refused as a whole', async (_, file, expected) => {
    expect(await sheetOf(file)).toMatchObject(expected)
  })

  test('columns are known by their headings in any order; two of a kind and missing ones are named', () => {
    const found = findColumns(['PHAN_LOAI_SK', 'HUYET_AP', 'NGAY_VAO', 'SO_CCCD', 'NGAY_SINH', 'HO_TEN', 'Ghi chú'])
    expect(found).toMatchObject({ outcome: 'found', unread: ['Ghi chú'] })
    expect(found.outcome === 'found' && [...found.at.keys()]).toEqual([
      'class',
      'blood_pressure',
      'day',
      'id',
      'birth',
      'name',
    ])
    expect(findColumns(['Họ tên', 'Họ và tên'])).toEqual({ outcome: 'twice', column: 'Họ tên' })
    expect(findColumns(['Họ tên', 'Đường huyết ngẫu nhiên'])).toMatchObject({
      outcome: 'missing',
      missing: ['Năm sinh', 'Ngày khám', 'Thôn hoặc Số cuối CCCD', 'Huyết áp hoặc Đường huyết hoặc BMI hoặc Phân loại'],
    })
  })
})
