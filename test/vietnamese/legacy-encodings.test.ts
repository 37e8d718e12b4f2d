// Lists in the fonts of before Unicode, and in UTF-8 that was read as Western, become Vietnamese again; real Vietnamese stays.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findLegacy,
  fromLegacy,
  isVietnamese,
  type LegacyEncoding,
} from '../../src/vietnamese/typing/legacy-encodings.ts'

/** The code page of TCVN 5712:1993 VN3 in its own order: from this byte on, these letters. */
const TCVN3_RUNS: [number, string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
const TCVN3 = new Map(
  TCVN3_RUNS.flatMap(([from, letters]) => [...letters].map((letter, i) => [letter, western(from + i)] as const)),
)

/** Letters, and how VNI-Times writes each. */
const VNI_PAIRS: [string, string][] = [
  ['àáảãạ', 'aø aù aû aõ aï'],
  ['ăằắẳẵặ', 'aê aè aé aú aü aë'],
  ['âầấẩẫậ', 'aâ aà aá aå aã aä'],
  ['èéẻẽẹ', 'eø eù eû eõ eï'],
  ['êềếểễệ', 'eâ eà eá eå eã eä'],
  ['ìíỉĩị', 'ì í æ ó ò'],
  ['òóỏõọ', 'oø où oû oõ oï'],
  ['ôồốổỗộ', 'oâ oà oá oå oã oä'],
  ['ơờớởỡợ', 'ô ôø ôù ôû ôõ ôï'],
  ['ùúủũụ', 'uø uù uû uõ uï'],
  ['ưừứửữự', 'ö öø öù öû öõ öï'],
  ['ỳýỷỹỵ', 'yø yù yû yõ î'],
  ['đ', 'ñ'],
]
const VNI = new Map(
  VNI_PAIRS.flatMap(([letters, written]) =>
    written.split(' ').flatMap((signs, i) => {
      const letter = [...letters][i]!
      return [[letter, signs] as const, [letter.toUpperCase(), signs.toUpperCase()] as const]
    }),
  ),
)
const LETTERS = VNI_PAIRS.map(([letters]) => letters).join('')

/** What a sheet shows of a text in such a font, or of such bytes. */
const BROKEN: [string, LegacyEncoding, (text: string) => string][] = [
  ['TCVN3 (.VnTime)', 'tcvn3', (text) => by(TCVN3, text)],
  ['VNI (VNI-Times)', 'vni', (text) => by(VNI, text)],
  ['UTF-8 read as Windows-1252', 'utf8_as_western', (text) => western(...Buffer.from(text))],
  ['UTF-8 read as Latin-1', 'utf8_as_western', (text) => Buffer.from(text).toString('latin1')],
]
const ENCODINGS: LegacyEncoding[] = ['tcvn3', 'vni', 'utf8_as_western']

function western(...bytes: number[]): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes))
}

function by(table: Map<string, string>, text: string): string {
  return [...text].map((letter) => table.get(letter) ?? letter).join('')
}

/** In the font .VnTimeH a small letter shows as its capital: of capitals with a tone there are no others. */
function shouted(text: string): string {
  return [...text.toUpperCase()]
    .map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('')
}

const FAMILY =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Đinh Lâm Phùng Mai Tô Hà Tạ Thạch Giàng Lường Quách Khổng Nghiêm Chử Kiều'
const MIDDLE = 'Văn Thị Đức Hữu Đình Ngọc Minh Thuý Xuân Quốc Bảo Khánh Như Mỹ Diệu Sa Thành Công Trọng Duy'
const GIVEN =
  'Mận Lượng Hương Quyết Bính Lan Nga Khoát Thoa Nhình Rương Toán Hoa Hoà Hòa Nguyệt Khuyên Quỳnh Thuỷ Tuyết Ngoãn Giếng Chiến Đậu Gấm Lụa Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi Nghĩa Phượng Uyên Yến Ước Khuê Trưởng Xoan Quý Bưởi Khoẻ Mười Oánh Hà Trà'
const oneOf = (words: string) => fc.constantFrom(...words.split(' '))
const aName = fc
  .tuple(oneOf(FAMILY), fc.option(oneOf(MIDDLE), { nil: null }), oneOf(GIVEN))
  .map((words) => words.filter((word) => word !== null).join(' '))
const list = (least: number, most: number, name = aName) => fc.array(name, { minLength: least, maxLength: most })
/** It shows the font it is written in. */
const accented = aName.filter((name) => /[^\p{ASCII}]/u.test(name))
/** Too few names may not show their font. */
const aList = fc.tuple(list(6, 40, accented), list(0, 20)).map(([some, others]) => [...others, ...some])

describe('every letter', () => {
  it('the tables of this test know all 67 beside the plain ones, and no two are written alike', () => {
    expect(new Set(LETTERS).size).toBe(67)
    for (const table of [TCVN3, VNI]) {
      expect([...LETTERS].filter((letter) => !table.has(letter))).toEqual([])
      expect(new Set(table.values()).size).toBe(table.size)
    }
  })

  it.each(BROKEN)('%s', (_, encoding, write) => {
    for (const letter of LETTERS) expect(fromLegacy(write(letter), encoding)).toBe(letter)
  })

  it.each(BROKEN.slice(1))('its capital in %s', (_, encoding, write) => {
    for (const letter of LETTERS.toUpperCase()) expect(fromLegacy(write(letter), encoding)).toBe(letter)
  })

  it('its capital in TCVN3: seven of their own, the others small letters in the font of capitals', () => {
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(fromLegacy(by(TCVN3, letter), 'tcvn3')).toBe(letter)
    for (const letter of LETTERS.toUpperCase()) expect(fromLegacy(shouted(`NG${letter}`), 'tcvn3')).toBe(`NG${letter}`)
    expect(fromLegacy('NGUYÔN V¡N D¦¥NG', 'tcvn3')).toBe('NGUYỄN VĂN DƯƠNG')
  })

  it('a capital before a small second sign, as VNI is typed', () => {
    expect(fromLegacy('Ñoã Thò Aùnh, OÂng Aâu', 'vni')).toBe('Đỗ Thị Ánh, Ông Âu')
  })
})

describe('a list in an old encoding', () => {
  it.each(BROKEN)('%s is known, and every name becomes what it was', (_, encoding, write) => {
    fc.assert(
      fc.property(aList, (names) => {
        const shown = names.map(write)
        expect(findLegacy(shown)).toBe(encoding)
        expect(shown.map((text) => fromLegacy(text, encoding))).toEqual(names)
      }),
    )
  })

  it('in the capitals of TCVN3 too; a word of two letters may lose its capital', () => {
    fc.assert(
      fc.property(aList, (names) => {
        const shown = names.map(shouted)
        expect(findLegacy(shown)).toBe('tcvn3')
        expect(shown.map((text) => fromLegacy(text, 'tcvn3').toLowerCase())).toEqual(
          names.map((name) => name.toLowerCase()),
        )
      }),
    )
  })

  it.each([
    ['tcvn3', 'Hä vµ tªn; N¨m sinh; Giíi tÝnh; Th«n', 'Họ và tên; Năm sinh; Giới tính; Thôn'],
    ['vni', 'Hoï vaø teân; Naêm sinh; Giôùi tính; Thoân', 'Họ và tên; Năm sinh; Giới tính; Thôn'],
    ['utf8_as_western', 'Há»\u008d vÃ\u00a0 tÃªn; NÄƒm sinh; ThÃ´n', 'Họ và tên; Năm sinh; Thôn'],
  ] as const)('a heading alone is enough: %s', (encoding, shown, heading) => {
    expect(findLegacy(shown.split('; '))).toBe(encoding)
    expect(fromLegacy(shown, encoding)).toBe(heading)
  })

  it('figures, dates and what has no accent stay as they are', () => {
    for (const encoding of ENCODINGS) {
      for (const text of ['', '030870000011', '12/03/1970', 'Nam', 'Lan Anh', 'a@b.vn', '(0300) 000-201']) {
        expect(fromLegacy(text, encoding)).toBe(text)
      }
    }
  })

  it('bytes that are no UTF-8 are left alone', () => {
    for (const text of ['Hà', 'Ã', 'á»', 'Lê Thị']) expect(fromLegacy(text, 'utf8_as_western')).toBe(text)
    // Whoever trims a cell takes the last byte of à and Ạ off.
    expect(fromLegacy('TrÃ', 'utf8_as_western')).toBe('Trà')
    expect(fromLegacy('Háº', 'utf8_as_western')).toBe('HẠ')
  })
})

describe('real Vietnamese', () => {
  const written = fc
    .tuple(list(1, 40), fc.constantFrom('NFC', 'NFD'), fc.constantFrom('as it is', 'capitals', 'small'))
    .map(([names, form, letters]) =>
      names.map((name) => {
        const cased = letters === 'capitals' ? name.toUpperCase() : letters === 'small' ? name.toLowerCase() : name
        return cased.normalize(form)
      }),
    )

  it('is never taken for an old encoding, however few the names and however they are written', () => {
    fc.assert(
      fc.property(written, (names) => {
        expect(findLegacy(names)).toBeNull()
      }),
    )
  })

  it('is read word by word', () => {
    for (const word of [FAMILY, MIDDLE, GIVEN].join(' ').split(' ')) {
      for (const each of [word, word.toUpperCase(), word.toLowerCase(), word.normalize('NFD')]) {
        expect(isVietnamese(each), each).toBe(true)
      }
    }
  })

  it.each([
    [['Số CCCD', 'Họ và tên', 'Địa chỉ', 'Đối tượng', 'Điện thoại', 'Quan hệ với chủ hộ', 'Số thẻ BHYT']],
    [['Thạch Thị Sa Rương', 'Kim Sô Phi', 'Sơn Thị Sà Quênh']],
    [['Y Êban', 'H’Hen Niê', 'Ksor Hrê', 'Krông Pắc', 'Rơ Châm Kpă']],
    [['Voòng A Sáng', 'Chíu Sì Múi']],
    [['Lò Văn Cà', 'Hà', 'Đô', 'Tô Hà']],
    [['Café Zürich', 'naïve']],
    [['Nguyen Van Luong', '', '1952']],
    [[]],
  ])('%j is left as it stands', (texts: string[]) => {
    expect(findLegacy(texts)).toBeNull()
  })

  it.each(['NguyÔn', 'V¨n', 'Hä', 'Nguyeãn', 'Phaïm', 'Thöû', 'Nguyá»…n', 'ThÃ´n', 'NGuyễn', 'Quyến̂'])(
    '%s is none',
    (word) => expect(isVietnamese(word)).toBe(false),
  )
})

describe('a file of both', () => {
  /** Of a letter that no old encoding shows; "Lê Hà" could be either. */
  const plainly = aName.filter((name) => /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(name))

  it('a name with a letter only Unicode has is left alone, composed or not', () => {
    fc.assert(
      fc.property(plainly, fc.constantFrom('NFC', 'NFD'), fc.constantFrom(...ENCODINGS), (name, form, encoding) => {
        const text = name.normalize(form)
        expect(fromLegacy(text, encoding)).toBe(text)
      }),
    )
  })

  it.each(BROKEN)('rows added in Unicode to a list in %s: both are read', (_, encoding, write) => {
    fc.assert(
      fc.property(list(12, 40, accented), list(1, 3, plainly), (old, added) => {
        const names = [...added, ...old]
        const shown = [...added, ...old.map(write)]
        expect(findLegacy(shown)).toBe(encoding)
        expect(shown.map((text) => fromLegacy(text, encoding))).toEqual(names)
      }),
    )
  })

  it.each(BROKEN)('a few rows pasted in %s do not turn a list in Unicode', (_, _encoding, write) => {
    fc.assert(
      fc.property(list(12, 40, accented), list(1, 3), (names, pasted) => {
        expect(findLegacy([...names, ...pasted.map(write)])).toBeNull()
      }),
    )
  })
})
