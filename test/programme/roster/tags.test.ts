// Holds what a list says of illness, work, school and VNeID: its words are taken, its silence changes nothing, its own column decides.
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { residentId } from '../../../src/programme/demo/resident-rows.ts'
import { readRegistration } from '../../../src/programme/roster/read-registration.ts'
import { readTags } from '../../../src/programme/roster/read-tags.ts'
import type { FreshDatabase } from '../../setup/database.ts'
import { demoDatabase, NOW } from '../demo-database.ts'
import { bring, csv, everything, removeFiles, said } from './lists.ts'

describe('what a list says of a person', () => {
  const NOTHING = { own: {}, code: '', groups: '', job: '', school: '', note: '' }
  const GROWN = { age: 40, sex: 'f' as const, isPupil: false }
  const say = (cells: Partial<typeof NOTHING>, person = GROWN) => {
    const { is, isNot } = readTags({ ...NOTHING, ...cells }, person)
    return [...is, ...isNot.map((tag) => `not ${tag}`)].join(' ')
  }

  test.each<[string, string]>([
    ['Bệnh mạn tính', 'chronic'],
    ['người cao tuổi, bệnh nền', 'chronic'],
    ['tăng huyết áp; đái tháo đường', 'chronic'],
    ['THA, ĐTĐ', 'chronic'],
    ['TANG HUYET AP', 'chronic'],
    ['không có bệnh nền', 'not chronic'],
    ['không mắc bệnh mạn tính', 'not chronic'],
    ['đi làm tha hương', ''],
    ['mẹ bị tiểu đường', ''],
    ['Nặng nhọc, độc hại, nguy hiểm', 'hazardous'],
    ['công nhân hàn (độc hại)', 'hazardous'],
    ['không làm việc nặng nhọc', 'not hazardous'],
    ['nhiễm chất độc hóa học', ''],
    ['bệnh truyền nhiễm nguy hiểm', ''],
    ['đang mang thai', 'pregnant'],
    ['Thai phụ', 'pregnant'],
    ['vợ mang thai', ''],
    ['dân tộc thiểu số vùng khó khăn', 'hard_area'],
    ['vùng đặc biệt khó khăn', 'hard_area'],
    ['vùng DTTS&MN', 'hard_area'],
    ['dân tộc thiểu số', ''],
    ['hoàn cảnh khó khăn', ''],
    ['Tày', ''],
    ['bỏ học', ''],
  ])('"%s" of a woman of forty: %s', (words, tags) => {
    expect(say({ note: words })).toBe(tags)
    expect(say({ groups: words })).toBe(tags)
  })

  test.each<[string, number, boolean, string]>([
    ['bỏ học', 12, false, 'not_in_school'],
    ['Không đi học', 17, false, 'not_in_school'],
    ['không bỏ học', 12, false, 'not not_in_school'],
    ['con bỏ học', 12, false, ''],
    ['chưa đi học', 4, false, ''],
    ['', 12, true, 'not not_in_school'],
  ])('"%s" at %i', (note, age, isPupil, tags) => {
    expect(say({ note }, { ...GROWN, age, isPupil })).toBe(tags)
  })

  test.each<[string, string]>([
    ['5', 'chronic not hard_area'],
    ['1;6', 'hard_area not chronic'],
    ['5;7', 'chronic hard_area'],
    ['8', 'hard_area not chronic'],
    ['13', 'not chronic not hard_area'],
    ['', ''],
  ])('DOI_TUONG %s decides: %s', (code, tags) => {
    expect(say({ code })).toBe(tags)
  })

  test('no man is pregnant, whatever the row says', () => {
    expect(say({ note: 'mang thai' }, { ...GROWN, sex: 'm' as 'f' })).toBe('')
  })

  test.each<[string[], { at: string | null } | null]>([
    [['Bệnh viện Đa khoa Kim Thành'], { at: 'Bệnh viện Đa khoa Kim Thành' }],
    [['tại phường Bắc Kạn'], { at: 'phường Bắc Kạn' }],
    [['x', 'Trung tâm Y tế A'], { at: 'Trung tâm Y tế A' }],
    [['x'], { at: null }],
    [['không'], { at: null }],
    [['Chưa đăng ký'], { at: null }],
    [['mức độ 2'], { at: null }],
    [['02/10/2026'], { at: null }],
    [['Trạm Y tế xã'], { at: null }],
    [[''], { at: null }],
    [['x'.repeat(61)], null],
  ])('registered on VNeID: %j', (cells, read) => {
    expect(readRegistration(cells)).toEqual(read)
  })
})

describe('what is stored', () => {
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

  const MAN = 'Phạm Thị Mận,1949,Nữ,Tam Kỳ'
  const known = async (id = residentId('P1')) => {
    const [row] = await db.sql`
      select tags, registered_at as "at", priority_group as "group", organiser
      from residents
      where id = ${id}`
    return row!
  }
  const take = async (columns: string, cells: string, person = MAN) =>
    said(await bring(db, csv([`${person},${cells}`], { header: `Họ tên,Năm sinh,Giới tính,Thôn,${columns}` })))

  test('words are taken, and a list without them, or without the column, changes nothing', async () => {
    expect(await take('Ghi chú,Đăng ký VNeID', 'tăng huyết áp,Bệnh viện Kim Môn')).toEqual({
      counts: '1 changed',
      rows: [],
    })
    expect(await known()).toMatchObject({ tags: ['chronic'], at: 'Bệnh viện Kim Môn' })
    expect((await take('Ghi chú,Đối tượng', 'tạm vắng,Người cao tuổi')).counts).toBe('1 same')
    expect(await known()).toMatchObject({ tags: ['chronic'], at: 'Bệnh viện Kim Môn' })
    expect((await take('Ghi chú', 'bà vùng khó khăn')).counts).toBe('1 changed')
    expect(await known()).toMatchObject({ tags: ['chronic', 'hard_area'] })
  })

  test('a list with a column of its own replaces, also by an empty cell', async () => {
    await take('Ghi chú,Đăng ký VNeID', 'tăng huyết áp; vùng khó khăn,Bệnh viện Kim Môn')
    expect((await take('Bệnh nền,Đăng ký VNeID', ',x')).counts).toBe('1 changed')
    expect(await known()).toMatchObject({ tags: ['hard_area'], at: null })
    expect((await take('DOI_TUONG,Nơi đăng ký khám trên VNeID', '1;5,TYT Tuấn Việt')).counts).toBe('1 changed')
    expect(await known()).toMatchObject({ tags: ['chronic'], at: 'TYT Tuấn Việt' })
  })

  test('a new person comes in with what the list says, and the same list again changes nothing', async () => {
    const header = 'Họ tên,Năm sinh,Giới tính,Thôn,Nghề nghiệp,Bệnh nền,Đăng ký VNeID'
    const path = csv(
      [
        'Lê Thị Nghiệm,1985,Nữ,Đại Đức,thợ hàn (nặng nhọc - độc hại),x,Bệnh viện Kim Môn',
        'Lê Văn Bé,2015,Nam,Đại Đức,bỏ học,,',
      ],
      { header },
    )
    expect(said(await bring(db, path)).counts).toBe('2 new')
    const rows = await db.sql`
      select tags, registered_at as "at", organiser, birth_year as born
      from residents
      where created_at = ${NOW}
      order by birth_year`
    expect([...rows]).toEqual([
      { tags: ['chronic', 'hazardous'], at: 'Bệnh viện Kim Môn', organiser: 'commune', born: 1985 },
      { tags: ['not_in_school'], at: null, organiser: 'commune', born: 2015 },
    ])
    const before = await everything(db)
    expect(said(await bring(db, path)).counts).toBe('2 same')
    expect(await everything(db)).toEqual(before)
  })

  test('a child of whom a remark says that it left school is the commune’s, and the school’s again once it is there', async () => {
    const child = 'Lê Văn Con,2014,Nam,Đại Đức'
    await take('Ghi chú', '', child)
    const [{ id } = { id: '' }] = await db.sql<{ id: string }[]>`select id from residents where created_at = ${NOW}`
    expect(await known(id)).toMatchObject({ tags: [], group: 6, organiser: 'school' })
    expect((await take('Ghi chú', 'đã bỏ học', child)).counts).toBe('1 changed')
    expect(await known(id)).toMatchObject({ tags: ['not_in_school'], group: 7, organiser: 'commune' })
    expect((await take('Ghi chú', '', child)).counts).toBe('1 same')
    expect((await take('Trường', 'THCS Đại Đức', child)).counts).toBe('1 changed')
    expect(await known(id)).toMatchObject({ tags: [], group: 6, organiser: 'school' })
  })

  test('a place nobody can be told is left out, and said without what stands there', async () => {
    await take('Đăng ký VNeID', 'Bệnh viện Kim Môn')
    const cell = `Bệnh viện ${'rất '.repeat(20)}xa`
    expect(await take('Đăng ký VNeID', cell)).toEqual({
      counts: '1 same',
      rows: ['2 same Đăng ký VNeID không phải tên nơi khám; bỏ qua, ghi tên xã hoặc cơ sở trong 60 chữ cái'],
    })
    expect(await known()).toMatchObject({ at: 'Bệnh viện Kim Môn' })
  })
})
