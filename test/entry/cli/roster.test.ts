// Holds what staff read when they bring a list, review what it left and add villages: of a file lines and counts, nothing of anybody.
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../../src/entry/cli/run.ts'
import { csv, everything, file, HEADER, removeFiles, xlsx } from '../../programme/roster/lists.ts'
import { type FreshDatabase, freshDatabase } from '../../setup/database.ts'
import { NOW, settings } from '../../setup/settings.ts'
import { STAFF } from './at-the-station.ts'

const COMMUNE = ['commune', 'add', '10750', '--kind', 'xã', '--name', 'Phú Thái', '--province', 'Hải Phòng']

let db: FreshDatabase
const opened: FreshDatabase[] = []
beforeEach(async () => {
  db = await freshDatabase()
  opened.push(db)
  for (const [name, value] of Object.entries(settings({ databaseUrl: db.url, zaloUrl: 'http://127.0.0.1:9' }))) {
    vi.stubEnv(name, value)
  }
  await henkham(...COMMUNE, '--area', 'thôn An Bình', '--area', 'thôn Bình Minh')
  // A command's clock is the installation's.
  await db.sql`update installation set clock_offset_ms = ${NOW.getTime() - Date.now()}`
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await Promise.all(opened.map((each) => each.drop()))
  removeFiles()
})

/** What is typed after `henkham`: what is printed, and the exit code. */
async function henkham(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(typed, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const bring = (path: string, ...options: string[]) =>
  henkham('roster', 'import', path, '10750', '--as', STAFF, ...options)

/** Who did what with lists. */
async function log(): Promise<string[]> {
  const rows = await db.sql<{ what: string; staff: string }[]>`select what, staff from access_log order by id`
  return rows.map(({ what, staff }) => `${what} ${staff}`)
}

const FIRST = [
  'Phạm Văn Thử,12/03/1970,Nam,An Bình,030870000011,0300000201,',
  'Lê Thị Nghiệm,1985,Nữ,Bình Minh,,0300000202,',
  'Trần Văn Khác,1960,Nam,An Bình,,,',
]
/** Another number; the same; twice; two of one name; another's ID; no such day; no such village. One of the first is missing. */
const SECOND = [
  'Phạm Văn Thử,12/03/1970,Nam,An Bình,030870000011,0300000203,',
  'Lê Thị Nghiệm,1985,Nữ,Bình Minh,,0300000202,',
  'Lê Thị Nghiệm,1985,Nữ,Bình Minh,,,',
  'Đỗ Thị Sinh,1970,Nữ,An Bình,030970000021,,',
  'Đỗ Thị Sinh,1970,Nữ,An Bình,030970000022,,',
  'Vũ Đình Lẫn,1970,Nam,An Bình,030870000011,,',
  'Bùi Văn Hỏng,31/02/1961,Nam,An Bình,142345678,0300000204,bệnh nặng',
  'Hồ Văn Lạc,1962,Nam,Thôn Trên Trời,,,',
]
/** What stands in these cells. */
const CELLS = /Thử|Nghiệm|Khác|Sinh|Lẫn|Hỏng|Lạc|Trên Trời|bệnh|\b19\d\d\b|300000|030[89]70|142345678|\/0[23]\//
const ID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/
const withoutIds = (text: string) => text.replaceAll(new RegExp(ID, 'g'), '')

const COUNTS = ['mới', 'thay đổi', 'đã có, không đổi', 'chưa rõ, để riêng', 'bị loại']
const counts = (...each: number[]) => each.map((count, i) => `${COUNTS[i]}: ${count}`)
const LOOKED = 'chưa lưu gì; thêm --commit để lưu các dòng mới và thay đổi'
const STORED = 'đã lưu các dòng mới và thay đổi; không xóa ai'
const done = (...lines: string[]) => ({ code: 0, out: lines.join('\n'), err: '' })

describe('roster import', () => {
  test('a list is looked at, taken in, and brings nothing the second time', async () => {
    const path = csv(FIRST)
    const before = await everything(db)
    expect(await bring(path)).toEqual(done(...counts(3, 0, 0, 0, 0), LOOKED))
    expect(await everything(db)).toEqual(before)
    expect(await bring(path, '--commit')).toEqual(done(...counts(3, 0, 0, 0, 0), STORED))
    const stored = await everything(db)
    expect(await bring(path, '--commit')).toEqual(done(...counts(0, 0, 3, 0, 0), STORED))
    expect(await everything(db)).toEqual(stored)
    expect(await log()).toEqual([`roster_checked ${STAFF}`, `roster_imported ${STAFF}`, `roster_imported ${STAFF}`])
  })

  test('every line that needs a hand is told with its column and what to do, never with what stands in it', async () => {
    await bring(csv(FIRST), '--commit')
    const path = csv(SECOND)
    const told = [
      'dòng 4, cột Dòng: trùng người với dòng 3; giữ lại một dòng',
      'dòng 7, cột Số CCCD: trong danh sách của xã là của người có họ tên khác; đối chiếu lại với thẻ',
      'dòng 8, cột Ngày sinh: không có trong lịch; xem lại ngày, tháng, năm',
      'dòng 9, cột Thôn: không có trong xã; ghi đúng tên thôn, hoặc thêm thôn bằng henkham area add',
    ]
    const missing = 'không thấy trong tệp: 1 người (thôn An Bình 1)'
    const namesakes = 'trùng họ tên và năm sinh trong thôn, cần xem lại: dòng 5, dòng 6'
    const [looked, stored, again] = [await bring(path), await bring(path, '--commit'), await bring(path, '--commit')]
    expect(looked).toEqual(done(...counts(2, 1, 1, 3, 1), ...told, namesakes, missing, LOOKED))
    expect(stored).toEqual(done(...counts(2, 1, 1, 3, 1), ...told, namesakes, missing, STORED))
    expect(again).toEqual(done(...counts(0, 0, 4, 3, 1), ...told, missing, STORED))
    for (const { out } of [looked, stored, again]) expect(out).not.toMatch(CELLS)
  })

  test('--json has the same and more, and nobody either', async () => {
    await bring(csv(FIRST), '--commit')
    const { code, out, err } = await bring(csv(SECOND), '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(withoutIds(out)).not.toMatch(CELLS)
    const aside = (line: number, outcome: string, column: string) => ({
      ...{ sheet: 1, line, outcome },
      reasons: [{ column, what: expect.any(String) }],
    })
    expect(JSON.parse(out)).toEqual({
      ...{ importId: expect.stringMatching(ID), communeId: '10750', committed: false },
      ...{ new: 2, changed: 1, same: 1, unclear: 3, rejected: 1, moved: 0, died: 0, crowdedPhones: 0, unread: 0 },
      aside: [
        aside(4, 'unclear', 'Dòng'),
        aside(7, 'unclear', 'Số CCCD'),
        aside(8, 'rejected', 'Ngày sinh'),
        aside(9, 'unclear', 'Thôn'),
      ],
      namesakes: [5, 6].map((line) => ({ sheet: 1, line })),
      missing: [{ area: 'thôn An Bình', people: 1 }],
      sheets: [{ no: 1, name: null, encoding: null, read: true, rows: 8 }],
    })
    const committed = await bring(csv(SECOND), '--json', '--commit')
    expect(JSON.parse(committed.out)).toMatchObject({ committed: true, new: 2, changed: 1 })
  })

  test('of a workbook the sheet is named with the line, and what became of each sheet is said', async () => {
    const header = ['Họ tên', 'Năm sinh', 'Ghi chú', 'Mã số']
    const path = await xlsx({
      'Thôn An Bình': [header, ['Phạm Văn Thử', 1970], ['Lê Thị Nghiệm', null]],
      'Tổng hợp': [['Số người', 2]],
      'Bình Minh': [
        ['Hä tªn', 'N¨m sinh', 'Th«n'],
        ['TrÇn V¨n Kh¸c', 1960, 'B×nh Minh'],
      ],
    })
    const read = await bring(path)
    expect(read).toEqual(
      done(
        ...counts(2, 0, 0, 0, 1),
        'trang 1 dòng 3, cột Ngày sinh: đang trống; ghi vào rồi nạp lại',
        'trang 2: không có dòng tiêu đề Họ tên và Ngày sinh; bỏ qua',
        'trang 3: phông TCVN3 (.VnTime); đã chuyển sang Unicode',
        'cột không đọc: 1',
        LOOKED,
      ),
    )
  })

  test('who is gone is counted, and a number written for half a village belongs to nobody', async () => {
    await bring(csv(FIRST), '--commit')
    const many = 'An Bình Cường Dũng Hải Khánh Long Minh Phúc Quân Sơn'.split(' ')
    const lines = many.map((name) => `Lê Văn ${name},1971,Nam,An Bình,,0300000205,`)
    const gone = [`${FIRST[0]}đã chết`, `${FIRST[1]}chuyển đi`, FIRST[2]!]
    expect(await bring(csv([...lines, ...gone]))).toEqual(
      done(
        ...counts(11, 2, 1, 0, 0),
        'trong đó ghi nhận đã chết: 1, chuyển đi: 1',
        '11 dòng có số điện thoại đứng cho hơn 10 người; không gắn số đó với ai, ghi số của từng hộ',
        LOOKED,
      ),
    )
  })

  test('of a list that is all wrong sixty lines are shown, and --json has every one', async () => {
    const path = csv(Array.from({ length: 70 }, () => 'Bùi Văn Hỏng,31/02/1961,Nam,An Bình,,,'))
    const lines = (await bring(path)).out.split('\n')
    expect(lines.slice(0, 5)).toEqual(counts(0, 0, 0, 0, 70))
    expect(lines.slice(5, -2)).toHaveLength(60)
    expect(lines.slice(-2)).toEqual(['… và 10 điều nữa; thêm --json để xem đủ', LOOKED])
    expect(JSON.parse((await bring(path, '--json')).out).aside).toHaveLength(70)
  })

  test.each<[string, () => string, string]>([
    ['that is not there', () => '/nowhere/danh-sach.csv', 'không mở được tệp; xem lại tên và thư mục'],
    [
      'that is no sheet',
      () => file('danh-sach.xlsx', '%PDF-1.7\nHọ tên,Năm sinh\n'),
      'không phải tệp Excel hay CSV, dù tên tệp là gì; xin lại đúng tệp danh sách',
    ],
    [
      'of an old Excel',
      () => file('danh-sach.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      'là tệp Excel đời cũ (.xls) hoặc có mật khẩu; trong Excel chọn Lưu thành .xlsx, bỏ mật khẩu',
    ],
    ['with nothing in it', () => file('danh-sach.csv', ''), 'tệp trống; xuất lại danh sách rồi nạp lại'],
    [
      'without a heading',
      () => file('danh-sach.csv', FIRST.join('\n')),
      'không thấy dòng tiêu đề trong 15 dòng đầu; cần ít nhất cột Họ tên và cột Ngày sinh hoặc Năm sinh',
    ],
    ['without people', () => csv([]), 'có tiêu đề nhưng không có người nào; mỗi dòng bên dưới là một người'],
    [
      'with a column twice',
      () => csv(FIRST, { header: `Họ tên,${HEADER}` }),
      'hai cột cùng là "Họ tên"; bỏ bớt một cột',
    ],
    [
      'with a quote that is not closed',
      () => csv([FIRST[0]!, `"${FIRST[1]}`]),
      'dòng 3 có dấu ngoặc kép không đóng; sửa dòng đó rồi nạp lại',
    ],
  ])('a file %s is refused in one line that says what to do, and nothing is stored', async (_, make, why) => {
    const path = make()
    const before = await everything(db)
    for (const options of [[], ['--commit'], ['--commit', '--json']]) {
      expect(await bring(path, ...options)).toEqual({ code: 1, out: '', err: `${path}: ${why}` })
    }
    expect(await everything(db)).toEqual(before)
    expect(await db.sql`select id from roster_imports`).toEqual([])
    expect(await log()).toEqual([])
  })

  test.each<[string, string[], number, string]>([
    [
      'a commune nobody has added',
      ['danh-sach.csv', '10804'],
      1,
      'there is no commune 10804; add it with: henkham commune add 10804 …',
    ],
    [
      'no commune',
      ['danh-sach.csv'],
      2,
      'name one file and one commune, such as danh-sach.xlsx 10804 (henkham roster import --help)',
    ],
    [
      'the two the wrong way round',
      ['10750', 'danh-sach.csv'],
      2,
      'after the file, name a commune by its code of five digits, such as 10804 (henkham roster import --help)',
    ],
    [
      'an option there is none of',
      ['a.csv', '10750', '--all'],
      2,
      "Unknown option '--all' (henkham roster import --help)",
    ],
  ])('with %s nothing is opened', async (_, typed, code, err) => {
    expect(await henkham('roster', 'import', ...typed, '--commit')).toEqual({ code, out: '', err })
  })
})

describe('roster review', () => {
  const review = (...options: string[]) => henkham('roster', 'review', '10750', '--as', STAFF, ...options)

  test('what a list left to decide stands kind by kind, without numbers or IDs, until it was looked at', async () => {
    await bring(csv(FIRST), '--commit')
    await bring(csv(SECOND), '--commit')
    const shown = await review()
    const ends = [...shown.out.matchAll(/^ {2}([0-9a-f]{8}) /gm)].map(([, end]) => end!)
    expect(ends).toHaveLength(3)
    expect(shown).toEqual(
      done(
        'trùng họ tên, năm sinh, thôn: một người hay hai người? nếu hai, ghi số CCCD của cả hai vào danh sách (1)',
        `  ${ends[0]}  Đỗ Thị Sinh 1970 thôn An Bình  |  Đỗ Thị Sinh 1970 thôn An Bình  |  dòng 5`,
        'số CCCD trong tệp là của người này, nhưng họ tên khác: đối chiếu với thẻ (1)',
        `  ${ends[1]}  Phạm Văn Thử 1970 thôn An Bình  |  dòng 7`,
        'có trong danh sách trước, không có trong danh sách mới: còn ở đây không? (1)',
        `  ${ends[2]}  Trần Văn Khác 1960 thôn An Bình`,
      ),
    )
    const json = (await review('--json')).out
    expect(withoutIds(json)).not.toMatch(/300000|030[89]70|Lẫn/)
    const person = (name: string, birthYear: number) => ({
      ...{ residentId: expect.stringMatching(ID), name, birthYear, area: 'thôn An Bình' },
    })
    const open = { id: expect.stringMatching(ID), openedAt: expect.stringContaining('2026-11-22T01:00') }
    expect(JSON.parse(json)).toEqual([
      { ...open, kind: 'missing', line: null, person: person('Trần Văn Khác', 1960), other: null },
      { ...open, kind: 'same_id', line: 7, person: person('Phạm Văn Thử', 1970), other: null },
      {
        ...{ ...open, kind: 'same_name', line: 5 },
        ...{ person: person('Đỗ Thị Sinh', 1970), other: person('Đỗ Thị Sinh', 1970) },
      },
    ])

    expect(await review('--done', ends[0]!, '--done', ends[2]!)).toEqual(done('closed: 2'))
    expect((await review()).out).toBe(shown.out.split('\n').slice(2, 4).join('\n'))
    expect(await review('--done', ends[0]!)).toEqual({ code: 1, out: '', err: `nothing open is called ${ends[0]}` })
    expect(await review('--done', ends[1]!, '--json')).toEqual(done('{"closed":1}'))
    expect(await review()).toEqual(done('nothing is left to decide in commune 10750'))
    expect((await log()).slice(2)).toEqual(Array(4).fill(`roster_reviewed ${STAFF}`))
  })

  test('what was closed stays closed when the same file comes again', async () => {
    await bring(csv(SECOND), '--commit')
    const ends = [...(await review()).out.matchAll(/^ {2}([0-9a-f]{8}) /gm)].flatMap(([, end]) => ['--done', end!])
    await review(...ends)
    await bring(csv(SECOND), '--commit')
    expect((await review()).out).not.toContain('Sinh')
  })

  test.each<[string, string[], string]>([
    ['no commune', [], 'name one commune by its code of five digits, such as 10804'],
    ['a name for a commune', ['Phú Thái'], 'a commune is named by its code of five digits, such as 10804'],
    ['a number of a line', ['10750', '--done', '7'], '--done: say the eight signs that stand before the line'],
  ])('with %s nothing is shown', async (_, typed, why) => {
    const err = `${why} (henkham roster review --help)`
    expect(await henkham('roster', 'review', ...typed)).toEqual({ code: 2, out: '', err })
    expect(await log()).toEqual([])
  })
})

describe('area add', () => {
  const villages = async () =>
    (await db.sql`select kind || ' ' || name as area from areas order by name`).map((row) => row.area)

  test('villages are added once, whoever’s keyboard wrote them, and a list that named them comes in', async () => {
    const path = csv([SECOND.at(-1)!])
    expect((await bring(path)).out).toContain('dòng 2, cột Thôn: không có trong xã')
    const typed = ['area', 'add', '10750', 'thôn Trên Trời', 'tổ dân phố  số 2', 'Thôn an bình', 'thôn Hoà Bình']
    expect(await henkham(...typed)).toEqual(
      done('thôn Trên Trời: added', 'tổ dân phố số 2: added', 'thôn An Bình: already there', 'thôn Hoà Bình: added'),
    )
    expect(await henkham('area', 'add', '10750', 'thôn Hòa Bình', '--json')).toEqual(
      done('{"communeId":"10750","areas":[{"kind":"thôn","name":"Hoà Bình","outcome":"already_there"}]}'),
    )
    expect(await villages()).toHaveLength(5)
    expect(await bring(path)).toEqual(done(...counts(1, 0, 0, 0, 0), LOOKED))
  })

  test.each<[string, string[], number, string]>([
    ['10804', ['10804', 'thôn Mới'], 1, 'there is no commune 10804; add it with: henkham commune add 10804 …'],
    ['no village', ['10750'], 2, 'name a commune and its village units, such as 10804 "thôn Bình Dân"'],
    ['no commune', ['thôn Mới', 'thôn Cũ'], 2, 'a commune is named by its code of five digits, such as 10804'],
    ['a bare name', ['10750', 'thôn Mới', 'Cũ'], 2, 'say what each unit is and its name, such as "thôn An Bình"'],
  ])('with %s nothing is added', async (_, typed, code, why) => {
    const before = await villages()
    const err = code === 2 ? `${why} (henkham area add --help)` : why
    expect(await henkham('area', 'add', ...typed)).toEqual({ code, out: '', err })
    expect(await villages()).toEqual(before)
  })
})
