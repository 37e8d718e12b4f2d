// Numbers, names and forms of address.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/vietnamese/fold.ts'
import { titleOf } from '../../src/vietnamese/people/address-form.ts'
import { capitaliseName, foldName, givenName, stripTitle } from '../../src/vietnamese/people/names.ts'
import { readBirthYears } from '../../src/vietnamese/people/read-birth-years.ts'
import { readName } from '../../src/vietnamese/people/read-name.ts'
import { readAges } from '../../src/vietnamese/people/read-person.ts'
import { normalizePhone } from '../../src/vietnamese/phone.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

describe('normalizePhone', () => {
  it.each([
    '0300000001',
    '+84300000001',
    '84300000001',
    '0084300000001',
    '+84 (0) 300 000 001',
    '+840300000001',
    '0300.000.001',
    '0 300 000 001',
    'o3ooooooo1',
    'O300-000-001',
    '０３０００００００１',
    ' 0300000001\u200e',
  ])('reads %j as one invented number, in demo only', (text) => {
    expect(normalizePhone(text, { allowDemoPrefixes: true })).toBe('0300000001')
    expect(normalizePhone(text, { allowDemoPrefixes: false })).toBeNull()
  })

  // The renumbering is tested on its table alone: the last seven digits are made up of zeros.
  it.each([
    ['0120', '070'],
    ['0121', '079'],
    ['0122', '077'],
    ['0126', '076'],
    ['0128', '078'],
    ['0123', '083'],
    ['0124', '084'],
    ['0125', '085'],
    ['0127', '081'],
    ['0129', '082'],
    ['0162', '032'],
    ['0163', '033'],
    ['0164', '034'],
    ['0165', '035'],
    ['0166', '036'],
    ['0167', '037'],
    ['0168', '038'],
    ['0169', '039'],
    ['0186', '056'],
    ['0188', '058'],
    ['0199', '059'],
  ])('%s of before 2018 is %s today', (old, today) => {
    expect(normalizePhone(`${old}0000000`, { allowDemoPrefixes: false })).toBe(`${today}0000000`)
    expect(normalizePhone(`+84${old.slice(1)}0000000`, { allowDemoPrefixes: false })).toBe(`${today}0000000`)
  })

  it.each(['030', '060', '031', '050', '051', '054', '057', '071', '072', '080', '024', '01'])(
    'no carrier has %s',
    (prefix) => {
      expect(normalizePhone(prefix.padEnd(10, '0'), { allowDemoPrefixes: false })).toBeNull()
    },
  )

  it('lets 030 and 060 alone pass in demo', () => {
    const demo = (prefix: string) => normalizePhone(prefix.padEnd(10, '0'), { allowDemoPrefixes: true })
    expect(['030', '060', '031', '061', '050'].map(demo)).toEqual(['0300000000', '0600000000', null, null, null])
  })

  it.each([
    '',
    'abc',
    '030000000',
    '03000000011',
    '+1 300 000 0001',
    'so 0300000001',
    '1949',
    'ooo',
    '+',
    `${'0'.repeat(50)}`,
  ])('refuses %j', (text) => {
    expect(normalizePhone(text, { allowDemoPrefixes: true })).toBeNull()
  })
})

describe('names', () => {
  it('calls a person by the last word', () => {
    expect(givenName('Phạm Thị Mận')).toBe('Mận')
    expect(givenName('Mận ')).toBe('Mận')
    expect(givenName('')).toBe('')
  })
  it.each([
    ['Phạm Thị Mận', 'PHAM THI MAN'],
    ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['Lý Thị Quý', 'Lí Thị Quí'],
    ['Trần Mỹ', 'tran mi'],
    ['Đỗ  Lê Na'.normalize('NFD'), 'do le na'],
  ])('%s and %s compare as one', (a, b) => expect(foldName(a)).toBe(foldName(b)))
  it('keeps apart what y and i really part', () => {
    expect(foldName('Thúy')).not.toBe(foldName('Thúi'))
    expect(foldName('May')).not.toBe(foldName('Mai'))
  })
  it.each([
    ['bà Phạm Thị Mận', 'bà', 'Phạm Thị Mận'],
    ['Ông Lượng', 'Ông', 'Lượng'],
    ['cháu bé Bin', 'cháu bé', 'Bin'],
    ['Phạm Thị Mận', null, 'Phạm Thị Mận'],
    ['Chu Văn An', null, 'Chu Văn An'],
    ['chú Chu Văn An', 'chú', 'Chu Văn An'],
    ['Bà', null, 'Bà'],
    ['', null, ''],
  ])('takes the title off %j', (text, title, name) => expect(stripTitle(text)).toEqual({ title, name }))
  it.each([
    ['PHAM THI MAN', 'Pham Thi Man'],
    ['pham thi man', 'Pham Thi Man'],
    ['NÔNG THỊ NHÌNH', 'Nông Thị Nhình'],
    ['đỗ  minh bin ', 'Đỗ Minh Bin'],
    ['Nguyễn Văn A', 'Nguyễn Văn A'],
  ])('writes %j as %j', (typed, written) => expect(capitaliseName(typed)).toBe(written))
})

describe('titleOf', () => {
  const now = new Date('2026-11-22T08:00:00+07:00')
  it.each([
    ['f', 1949, 'bà'],
    ['m', 1952, 'ông'],
    ['f', 1971, 'bà'],
    ['f', 1972, 'chị'],
    ['m', 1996, 'anh'],
    ['m', 2010, 'anh'],
    ['m', 2011, 'cháu'],
    [null, 2021, 'cháu'],
    [null, 1949, null],
    ['f', null, null],
  ] as const)('%s born %s is %s', (sex, birthYear, title) => expect(titleOf({ sex, birthYear }, now)).toBe(title))
  it('counts the year as it is in Vietnam', () => {
    expect(titleOf({ sex: 'f', birthYear: 1972 }, new Date('2026-12-31T17:00:00Z'))).toBe('bà')
  })
})

describe('names, ages and years in a text', () => {
  const words = (text: string) => splitWords(clean(text))
  const nameIn = (text: string, from: number, after: 'title' | 'nothing') => {
    const list = words(text)
    return list
      .slice(
        from,
        readName(list, from, () => true, after),
      )
      .map(({ typed }) => typed)
      .join(' ')
  }
  it.each([
    ['bà Phạm Thị Mận sinh năm 1949', 1, 'title', 'Phạm Thị Mận'],
    ['ong luong nhe ban gat', 1, 'title', 'luong'],
    ['ba hoa, tam ky', 1, 'title', 'hoa'],
    ['ong nam nay yeu', 1, 'title', ''],
    ['ba khong di', 1, 'title', ''],
    ['PHAM THI MAN 1949', 0, 'nothing', 'PHAM THI MAN'],
    ['nguyen van a', 0, 'nothing', 'nguyen van a'],
    ['do khong di duoc', 0, 'nothing', ''],
    ['mai toi di', 0, 'nothing', ''],
    ['man', 0, 'nothing', ''],
    ['bà Phạm thị Mận đi khám', 1, 'title', 'Phạm thị Mận'],
    ['Bà Mận Muốn Khám', 1, 'title', 'Mận'],
    ['pham van luong kham sang mai', 0, 'nothing', 'pham van luong'],
    ['nguyen ngoc anh 1990', 0, 'nothing', 'nguyen ngoc anh'],
    ['chị Lan ơi', 1, 'title', 'Lan'],
    ['bà làm rơi giấy', 1, 'title', ''],
    ['ông ăn sáng rồi', 1, 'title', ''],
    ['bác huỷ lịch', 1, 'title', ''],
    ['nguyên nhân là gì', 0, 'nothing', ''],
    ['phản ánh thái độ', 0, 'nothing', ''],
    ['vụ gặt xong', 0, 'nothing', ''],
    ['giấy tờ thì mang gì', 1, 'nothing', ''],
    ['trinh bay voi tram', 0, 'nothing', ''],
  ] as const)('%s', (text, from, after, name) => expect(nameIn(text, from, after)).toBe(name))

  it.each([
    ['bố em 67t', [67]],
    ['5 tuổi', [5]],
    ['9 tháng tuổi', [0]],
    ['1 bé 5t, 1 bé 9t', [5, 9]],
    ['từ 60 tuổi', []],
    ['trên 60 tuổi', []],
    ['lớp 4', []],
    ['t5', []],
    ['500 tuổi', []],
    ['68 tủi', [68]],
    ['sáu tám tuổi', [68]],
    ['sáu mươi tám tuổi', [68]],
    ['bay muoi lam tuoi', [75]],
    ['chín mươi mốt tuổi', [91]],
    ['5, 7 và 9 tuổi', [5, 7, 9]],
    ['67 va 65 tuoi', [67, 65]],
    ['bé 18 tháng', [1]],
    ['mẹ em năm nay 68 rồi', [68]],
    ['bé 2 tuổi rưỡi', [2]],
    ['ngoài bảy mươi tuổi', []],
    ['60 tuổi trở lên', []],
    ['gần 80 tuổi', []],
    ['tuổi Sửu', []],
    ['ba tu 70 tuoi', [70]],
    ['cac cu tu 60 tuoi', []],
    ['bao nhiêu tuổi', []],
    ['ngày 23 tui bận', []],
    ['năm nay 25/11 khám', []],
    ['9 tháng 12', []],
  ])('ages in %s', (text, ages) => expect(readAges(words(text)).map(({ value }) => value)).toEqual(ages))

  it.each([
    ['sn 1949', false, [1949]],
    ['sn1949', false, [1949]],
    ['sinh năm 49', false, [1949]],
    ['sinh 05', false, [2005]],
    ['sinh ngày 12/5/1949', false, [1949]],
    ['man 1949 tam ky', false, [1949]],
    ['49', true, [1949]],
    ['49', false, []],
    ['đợt 2026', false, []],
    ['sinh năm 2026', false, [2026]],
    ['2027', true, []],
    ['8/12/2026', false, []],
    ['0300 1949 345', false, []],
    ['1850', true, []],
    ['SN: 1949', false, [1949]],
    ['sn49', false, [1949]],
    ['sn 49 và 52', false, [1949, 1952]],
    ['sinh ngày 2/9/49', false, [1949]],
    ['sinh ngày 2 tháng 9 năm 1949', false, [1949]],
    ['sinh năm một chín bốn chín', false, [1949]],
    ['sinh nam bon chin', false, [1949]],
    ['sinh năm một nghìn chín trăm năm mươi', false, [1950]],
    ['sinh năm hai nghìn không trăm mười lăm', false, [2015]],
    ['195o', true, [1950]],
    ['mổ năm 2015', false, []],
    ['từ 2018 đến nay', false, []],
    ['2000 bước', false, []],
    ['năm hai nghìn không trăm hai mươi', false, []],
    ['sinh 3 tháng', false, []],
  ])('years of birth in %s (asked: %s)', (text, asked, years) => {
    expect(readBirthYears(words(text), 2026, asked).map(({ value }) => value)).toEqual(years)
  })
})
