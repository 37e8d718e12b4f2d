// Holds that a list is read however a station saved it, and that what cannot be read is refused with what to do.
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, seal } from '../demo-database.ts'
import { bring, csv, everything, file, HEADER, removeFiles, said, xlsx } from './lists.ts'

let db: FreshDatabase
const opened: FreshDatabase[] = []
beforeEach(async () => {
  db = await demoDatabase()
  opened.push(db)
})
afterAll(async () => {
  await Promise.all(opened.map((each) => each.drop()))
  removeFiles()
})

/** Name, birth, sex, village, ID, phone, note. */
const THU = 'Phạm Văn Thử,12/03/1970,Nam,Tam Kỳ,030870000011,0300000201,'
const NGHIEM = 'Lê Thị Nghiệm,1985,Nữ,Đại Đức,,,'

/** Names of those who came in with this test, with what was read of them. */
async function added(): Promise<string[]> {
  const rows = await db.sql<{ name: Buffer; year: number; month: number | null; sex: string | null; area: string }[]>`
    select residents.name, residents.birth_year as year, birth_month as month, sex, areas.name as area
    from roster_import_rows
    join residents on residents.id = roster_import_rows.resident_id
    join areas on areas.id = residents.area_id
    where outcome = 'new'
    order by sheet, line`
  return rows.map(({ name, year, month, sex, area }) => [seal.open(name), year, month, sex, area].join(' '))
}

const BOTH = ['Phạm Văn Thử 1970 3 m Tam Kỳ', 'Lê Thị Nghiệm 1985  f Đại Đức']

test.each<[string, () => string]>([
  ['no heading', () => file('a.csv', `${THU}\n${NGHIEM}\n`)],
  ['a heading too far down', () => file('a.csv', `${'Ghi chép,của thôn\n'.repeat(15)}${HEADER}\n${THU}\n`)],
  ['nothing in it', () => file('a.csv', '')],
  ['only its heading', () => csv([])],
  ['two columns of names', () => csv(['A,B'], { header: 'Họ tên,Họ và tên,Năm sinh' })],
  ['a quote never closed', () => csv([`"${THU}`, NGHIEM])],
])('a file with %s is refused whole', async (what, make) => {
  const before = await everything(db)
  const expected: Record<string, object> = {
    'no heading': { outcome: 'no_header' },
    'a heading too far down': { outcome: 'no_header' },
    'nothing in it': { outcome: 'empty' },
    'only its heading': { outcome: 'nobody' },
    'two columns of names': { outcome: 'twice', column: 'name' },
    'a quote never closed': { outcome: 'broken' },
  }
  expect(await bring(db, make())).toMatchObject(expected[what]!)
  expect(await everything(db)).toEqual(before)
  expect(await db.sql`select id from roster_imports`).toEqual([])
  expect(await db.sql`select line from roster_import_rows`).toEqual([])
})

test.each<[string, Buffer, string]>([
  ['a picture named .xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not_a_sheet'],
  ['a photograph named .csv', Buffer.from('ffd8ffe000104a4649460001', 'hex'), 'not_a_sheet'],
  ['a PDF named .csv', Buffer.from('%PDF-1.7\nDanh sách,Họ tên\n'), 'not_a_sheet'],
  ['a parcel that is no Excel file', Buffer.from('504b0304140000000000', 'hex'), 'not_a_sheet'],
  ['an Excel file of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_excel'],
])('%s is known by its first bytes', async (_, bytes, outcome) => {
  expect(await bring(db, file('danh-sach.xlsx', bytes))).toEqual({ outcome })
})

test('a file that is not there, and a folder, are refused', async () => {
  expect(await bring(db, '/nowhere/danh-sach.csv')).toEqual({ outcome: 'no_file' })
  expect(await bring(db, '/')).toEqual({ outcome: 'no_file' })
})

test.each<[string, (text: string) => Buffer]>([
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['decomposed letters (NFD)', (text) => Buffer.from(text.normalize('NFD'))],
  ['UTF-16, as Excel calls Unicode Text', (text) => Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
  ['semicolons', (text) => Buffer.from(text.replaceAll(',', ';'))],
  ['lines of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['windows-1258, as a Vietnamese Windows saves CSV', windows1258],
])('a CSV file in %s is read', async (_, encode) => {
  const imported = await bring(db, file('a.csv', encode([HEADER, THU, NGHIEM].join('\n'))))
  expect(said(imported)).toEqual({ counts: '2 new', rows: [] })
  expect(await added()).toEqual(BOTH)
})

test.each<[string, string, string[]]>([
  [
    'tcvn3',
    'Hä vµ tªn,Ngµy sinh,Giíi tÝnh,Th«n\nPh¹m V¨n Thö,12/03/1970,Nam,Tam Kú\nLª ThÞ NghiÖm,1985,N÷,§¹i §øc',
    BOTH,
  ],
  [
    'vni',
    'Hoï vaø teân,Ngaøy sinh,Giôùi tính,Thoân\nPhaïm Vaên Thöû,12/03/1970,Nam,Tam Kyø\nLeâ Thò Nghieäm,1985,Nöõ,Ñaïi Ñöùc',
    BOTH,
  ],
  ['utf8_as_western', Buffer.from([HEADER, THU, NGHIEM].join('\n')).toString('latin1'), BOTH],
])('a list in the old encoding %s is recognised and converted', async (encoding, text, people) => {
  const imported = await bring(db, file('a.csv', text))
  expect(imported).toMatchObject({ outcome: 'imported', sheets: [{ encoding }] })
  expect(said(imported)).toEqual({ counts: '2 new', rows: [] })
  expect(await added()).toEqual(people)
})

test('the bytes of an old font in a CSV file are read, and in an Excel file its letters', async () => {
  const text = 'Hä vµ tªn,N¨m sinh,Th«n\nPh¹m V¨n Thö,1970,Tam Kú'
  expect(said(await bring(db, file('a.csv', Buffer.from(text, 'latin1'))))).toEqual({ counts: '1 new', rows: [] })
  const [, second] = text.split('\n')
  const path = await xlsx({ Sheet1: [text.split('\n')[0]!.split(','), second!.split(',')] })
  expect(said(await bring(db, path))).toEqual({ counts: '1 same', rows: [] })
})

test('a name in letters of no known font is refused in its row, the others come in', async () => {
  expect(said(await bring(db, csv([THU, NGHIEM, 'Nguy#n V@n ??,1960,Nam,Tam Kỳ,,,'])))).toEqual({
    counts: '2 new, 1 rejected',
    rows: ['4 rejected Họ tên không đọc được; chép lại họ tên bằng phông chữ Unicode, không viết tắt'],
  })
})

test('an Excel list below titles, with merged headings and numbered columns, men and women apart', async () => {
  const path = await xlsx({
    'Danh sách': [
      ['ỦY BAN NHÂN DÂN XÃ KIM THÀNH'],
      [],
      ['DANH SÁCH NHÂN KHẨU THÔN TAM KỲ'],
      ['STT', 'Họ và tên', 'Năm sinh', null, 'Số CCCD', 'Quan hệ với chủ hộ', 'Ghi chú'],
      [null, null, 'Nam', 'Nữ'],
      [1, 2, 3, 4, 5, 6, 7],
      [1, 'PHẠM VĂN THỬ', 1970, null, 30870000011, 'Chủ hộ'],
      [2, 'Lê Thị Nghiệm', null, new Date(Date.UTC(1985, 4, 7)), null, 'Vợ'],
      [3, 'Phạm Văn Con', '02/03/2012', null, null, 'Con'],
      ['Thôn Đại Đức'],
      [4, 'Trần Văn Khác', 1960, null, null, 'Chủ hộ'],
      ['Tổng cộng: 4 người'],
    ],
  })
  expect(said(await bring(db, path))).toEqual({ counts: '4 new', rows: [] })
  expect(await added()).toEqual([
    'Phạm Văn Thử 1970  m Tam Kỳ',
    'Lê Thị Nghiệm 1985 5 f Tam Kỳ',
    'Phạm Văn Con 2012 3 m Tam Kỳ',
    'Trần Văn Khác 1960  m Đại Đức',
  ])
  const homes = await db.sql`
    select count(*)::int as people, count(personal_id)::int as with_id
    from residents
    where id in (select resident_id from roster_import_rows)
    group by household_id
    order by 1`
  expect(homes).toEqual([
    { people: 1, with_id: 0 },
    { people: 3, with_id: 1 },
  ])
})

test('an Excel file of three sheets: a village each by its name, and one that is no list', async () => {
  const header = ['Họ tên', 'Ngày sinh']
  const path = await xlsx({
    'Thôn Tam Kỳ': [header, ['Phạm Văn Thử', '12/03/1970']],
    'Tổng hợp': [['Số người', 2]],
    'thon Dai Duc': [header, ['Lê Thị Nghiệm', 1985], ['Lê Văn Sai', '31/04/1985']],
  })
  const imported = await bring(db, path)
  expect(said(imported)).toEqual({
    counts: '2 new, 1 rejected',
    rows: ['3:3 rejected Ngày sinh không có trong lịch; xem lại ngày, tháng, năm'],
  })
  expect(imported.outcome === 'imported' && imported.sheets.map(({ header, rows }) => [header !== null, rows])).toEqual(
    [
      [true, 1],
      [false, 0],
      [true, 2],
    ],
  )
  expect(await added()).toEqual(['Phạm Văn Thử 1970 3  Tam Kỳ', 'Lê Thị Nghiệm 1985   Đại Đức'])
})

test.each<[string, string, string]>([
  ['31/02/1970', 'rejected Ngày sinh không có trong lịch; xem lại ngày, tháng, năm', ''],
  ['02/25/1970', 'rejected Ngày sinh có tháng lớn hơn 12; ghi ngày/tháng/năm, ví dụ 25/10/1950', ''],
  ['12/03/70', 'rejected Ngày sinh chỉ có hai số của năm; ghi đủ bốn số, ví dụ 1950', ''],
  ['25639', 'rejected Ngày sinh là số ngày của Excel; đổi định dạng cột thành ngày/tháng/năm', ''],
  ['12/03/2027', 'rejected Ngày sinh là ngày chưa tới; xem lại ngày, tháng, năm', ''],
  ['1870', 'rejected Ngày sinh quá xa; xem lại năm sinh, ghi đủ bốn số, ví dụ 1950', ''],
  ['không rõ', 'rejected Ngày sinh không phải ngày sinh; ghi ngày/tháng/năm như 25/10/1950, hoặc năm như 1950', ''],
  ['', 'rejected Ngày sinh đang trống; ghi vào rồi nạp lại', ''],
  ['1970-03-12', '', '1970 3'],
  ['12-3-1970', '', '1970 3'],
  ['03/1970', '', '1970 3'],
  ['01/01/1970', '', '1970 '],
  ['1970', '', '1970 '],
  ['khoảng 1970', '', '1970 '],
])('the birth date "%s"', async (written, wrong, read) => {
  const { rows } = said(await bring(db, csv([THU.replace('12/03/1970', written).replace('030870000011', '')])))
  expect(rows).toEqual(wrong ? [`2 ${wrong}`] : [])
  expect((await added()).map((person) => person.split(' ').slice(3, 5).join(' '))).toEqual(read ? [read] : [])
})

test.each<[string, string, string]>([
  [
    'a CMND of nine digits',
    '030870000011,|142345678,',
    'Số CCCD là CMND cũ, không còn giá trị; ghi số CCCD 12 số nếu đã có',
  ],
  [
    'an ID that is too short',
    '030870000011,|0308700,',
    'Số CCCD có 7 số, số CCCD có 12 số; bỏ qua số này, sửa rồi nạp lại',
  ],
  ['an ID of another year', '030870|030871', 'Số CCCD có năm sinh khác với dòng này; đối chiếu lại với thẻ'],
  ['an ID of the other sex', '030870|030970', 'Số CCCD có giới tính khác với dòng này; đối chiếu lại với thẻ'],
  [
    'no mobile number',
    '0300000201|02203123456',
    'Điện thoại không phải số di động Việt Nam; bỏ qua số này, ghi đủ 10 số nếu có',
  ],
  ['no sex', 'Nam|Đàn ông', 'Giới tính không phải giới tính; ghi Nam hoặc Nữ'],
])('a row with %s comes in, and it is said', async (_, change, what) => {
  const [from, to] = change.split('|') as [string, string]
  expect(said(await bring(db, csv([THU.replace(from, to)])))).toEqual({ counts: '1 new', rows: [`2 new ${what}`] })
})

test('an invented ID is none in production', async () => {
  const { rows } = said(await bring(db, csv([THU.replace('0300000201', '')]), { isDemo: false }))
  expect(rows).toEqual(['2 new Số CCCD không thể có thật; đối chiếu lại với thẻ'])
})

test('one in eight without an ID is nothing to speak of (domain.md D1)', async () => {
  const lines = Array.from({ length: 100 }, (_, i) => {
    const id = i < 12 ? '' : `03087${String(i % 10)}${String(100000 + i)}`
    return `Phạm Văn ${NAMES[i % 10]} ${NAMES[Math.floor(i / 10)]},197${i % 10},Nam,Tam Kỳ,${id},,`
  })
  expect(said(await bring(db, csv(lines)))).toEqual({ counts: '100 new', rows: [] })
  expect(said(await bring(db, csv(lines)))).toEqual({ counts: '100 same', rows: [] })
})
const NAMES = ['An', 'Bình', 'Cường', 'Dũng', 'Hải', 'Khánh', 'Long', 'Minh', 'Nam', 'Phúc']

/** What Windows writes: base letters with their marks, and tones as signs of their own. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258')
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  const signs = [...text.normalize('NFC')].flatMap((letter) => {
    if (bytes.has(letter)) return [letter]
    const apart = letter.normalize('NFD')
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)![0]
    return [apart.replace(tone, '').normalize('NFC'), tone]
  })
  return Buffer.from(signs.map((sign) => bytes.get(sign)!))
}
