// Holds that titles, totals and signatures are nobody, and that nobody is taken for one of them and lost without a word.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { findColumns } from '../../../src/programme/roster/columns.ts'
import { isNobody } from '../../../src/programme/roster/is-nobody.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, seal } from '../demo-database.ts'
import { bring, csv, removeFiles, said } from './lists.ts'

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

const columnsOf = (header: string) => findColumns(header.split(',')).at
const WITH_NUMBERS = columnsOf('STT,Họ và tên,Nam,Nữ,Thôn')
const WITHOUT = columnsOf('Họ và tên,Năm sinh,Giới tính,Thôn')

test.each([
  'Tổng cộng: 4 người',
  'Tổng cộng,,,120',
  'Cộng,812',
  'TỔNG: 12',
  'Thôn Tam Kỳ',
  'Xóm Đông',
  'Hộ ông Phạm Văn Thử',
  'Tổ 3',
  'Người lập biểu,,Trưởng thôn',
  ',,,Nguyễn Văn Thử',
])('"%s" is nobody', (row) => {
  expect(isNobody(row.split(','), WITHOUT, '2026-11-22')).toBe(true)
  expect(isNobody(['', ...row.split(',')], WITH_NUMBERS, '2026-11-22')).toBe(true)
})

test.each(['Tống Văn Thử,1970', 'TONG THI NGHIEM,12/03/1970', 'Công Huyền Sinh,1985', 'Hồ Văn Lạc', 'Lê Thị Thử'])(
  '"%s" is somebody',
  (row) => {
    expect(isNobody(row.split(','), WITHOUT, '2026-11-22')).toBe(false)
    expect(isNobody(['', ...row.split(',')], WITH_NUMBERS, '2026-11-22')).toBe(false)
    expect(isNobody(['7', ...row.split(',')], WITH_NUMBERS, '2026-11-22')).toBe(false)
  },
)

test('a family named like a sum comes in, and who has nothing but a name is told', async () => {
  const lines = [
    'Tống Văn Thử,1970,,Tam Kỳ,,,',
    'Công Huyền Sinh,1985,,Tam Kỳ,,,',
    'Hồ Văn Lạc,,,,,,',
    'Tổng cộng: 3,,,,,,',
  ]
  expect(said(await bring(db, csv(lines)))).toEqual({
    counts: '2 new, 1 rejected',
    rows: ['4 rejected Ngày sinh đang trống; ghi vào rồi nạp lại'],
  })
})

test('people below a village nobody knows are not put into the one before it', async () => {
  const header = 'STT,Họ tên,Năm sinh'
  const lines = [
    'Thôn Tam Kỳ,,',
    '1,Phạm Văn Thử,1970',
    'Thôn Đại Đúk,,',
    '1,Lê Thị Nghiệm,1985',
    'Thôn Đại Đức,,',
    '1,Hồ Văn Lạc,1962',
  ]
  expect(said(await bring(db, csv(lines, { header })))).toEqual({
    counts: '2 new, 1 unclear',
    rows: ['5 unclear Thôn đang trống; ghi tên thôn, hoặc đặt tên thôn ở dòng tiêu đề'],
  })
  const people = await db.sql<{ name: Buffer; area: string }[]>`
    select residents.name, areas.name as area
    from roster_import_rows
    join residents on residents.id = roster_import_rows.resident_id
    join areas on areas.id = residents.area_id
    order by line`
  expect(people.map(({ name, area }) => `${seal.open(name)}, ${area}`)).toEqual([
    'Phạm Văn Thử, Tam Kỳ',
    'Hồ Văn Lạc, Đại Đức',
  ])
})
