// Cleaning, folding, words with their accents, abbreviations, phrases.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, fold, unmark } from '../../src/vietnamese/fold.ts'
import { marksOf, mayBe } from '../../src/vietnamese/marks.ts'
import { compilePhrases } from '../../src/vietnamese/phrases/phrase-book.ts'
import { findPhrases, outermost } from '../../src/vietnamese/phrases/phrases.ts'
import { spellOut } from '../../src/vietnamese/typing/abbreviations.ts'
import { splitAsTyped, splitWords } from '../../src/vietnamese/words.ts'

const LETTERS = 'aăâeêioôơuưyđ'
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...LETTERS, ...'\u0300\u0301\u0303\u0309\u0323 ,./-:0123456789ABĐ'),
    maxLength: 60,
  }),
)

describe('fold', () => {
  it.each([
    ['Đồng ý ạ!', 'dong y a'],
    ['  Khám   SỨC khoẻ\n ở Tam Kỳ ', 'kham suc khoe o tam ky'],
    ['ngày 25/11, lúc 7:30; hoặc 26-11.', 'ngay 25/11 luc 7:30 hoac 26-11'],
    ['25 / 11', '25/11'],
    ['1. Bà Mận', '1 ba man'],
    ['(2)', '2'],
    ['1️⃣ nhé 👍🏽', '1 nhe'],
    ['ＤＫ ＫＨＡＭ １', 'dk kham 1'],
    ['a\u200bb\u202ec\u00add\ufeff', 'abcd'],
    ['ð Ð đ Đ', 'd d d d'],
    ['a≠b', 'a b'],
    ['naïve façade', 'naïve façade'],
    ['ភាសាខ្មែរ', 'ភាសាខ្មែរ'],
    ['T.5 – 8h30…', 't 5 8h30'],
    ['', ''],
  ])('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })

  it('turns each of the 134 accented letters into its plain one, composed or not', () => {
    let count = 0
    for (const letter of LETTERS) {
      for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']) {
        if (letter === 'đ' && tone) continue
        for (const sign of [letter + tone, (letter + tone).toUpperCase()]) {
          if (/^[a-z]$/i.test(sign)) continue
          count++
          expect(unmark(sign.normalize('NFC'))).toMatch(/^[a-z]$/)
          expect(fold(sign.normalize('NFD'))).toBe(fold(sign.normalize('NFC')))
        }
      }
    }
    expect(count).toBe(134)
  })

  it('changes nothing the second time, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(clean(clean(text))).toBe(clean(text))
        expect(clean(text)).toBe(clean(text).normalize('NFC'))
        expect(fold(text)).toBe(
          splitAsTyped(clean(text))
            .map(({ folded }) => folded)
            .join(' '),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps letters as typed when cleaning, and no more than 2,000 code points', () => {
    expect(clean(' Dạ\tEM\r\nmuốn \u0007\u200d')).toBe('Dạ EM \nmuốn')
    expect(Array.from(clean('😀'.repeat(5000)))).toHaveLength(2000)
    expect(clean('ấ'.normalize('NFD').repeat(3000))).toBe('ấ'.repeat(2000))
  })
})

describe('accents', () => {
  it.each([
    ['duoc', 'được', true],
    ['được', 'được', true],
    ['đươc', 'được', true],
    ['dược', 'được', true],
    ['đuợc', 'được', false],
    ['dùng', 'đừng', false],
    ['dừng', 'đừng', true],
    ['đúng', 'đừng', false],
    ['từ', 'tự', false],
    ['nghĩ', 'nghỉ', true],
    ['hoà', 'hòa', true],
    ['tôi', 'tối', true],
    ['mãi', 'mai', false],
  ])('%s may be %s: %s', (typed, meant, may) => {
    expect(mayBe(marksOf(typed), marksOf(meant))).toBe(may)
  })
})

describe('abbreviations', () => {
  it.each([
    ['co dc kham k', 'co duoc kham khong'],
    ['dk kham', 'dang ky kham'],
    ['kham dk k', 'kham duoc khong'],
    ['co dk kham ko', 'co duoc kham khong'],
    ['huy dk', 'huy dang ky'],
    ['muon dk', 'muon dang ky'],
    ['đc k ạ', 'duoc khong a'],
    ['0 di dc', 'khong di duoc'],
    ['0', '0'],
    ['nhan 0', 'nhan 0'],
    ['10 0 5', '10 0 5'],
    ['ba hong', 'ba hong'],
    ['hong di', 'khong di'],
    ['hông đi', 'khong di'],
    ['hồng', 'hong'],
    ['okkkkk', 'ok'],
    ['ck e sn 1990', 'chong em sinh nam 1990'],
    ['bn tien', 'bao nhieu tien'],
  ])('%s → %s', (text, full) => {
    const said = spellOut(splitWords(clean(text)), new Set())
    expect(said.map(({ folded }) => folded).join(' ')).toBe(full)
  })
})

describe('phrases', () => {
  const book = compilePhrases([
    ['stop', 'đừng nhắn tin, !tối'],
    ['book', 'đăng ký'],
    ['cancel', 'huỷ đăng ký'],
  ])
  const find = (text: string) =>
    outermost(findPhrases(book, spellOut(splitWords(clean(text)), new Set()))).map(
      ({ tag, from, to }) => `${tag} ${from}-${to}`,
    )

  it('matches plain and accented text, not other accents', () => {
    expect(find('dung nhan tin')).toEqual(['stop 0-3'])
    expect(find('Đừng nhắn tin')).toEqual(['stop 0-3'])
    expect(find('đúng nhận tin')).toEqual([])
  })
  it('lets the longer phrase swallow the one inside it', () => {
    expect(find('huy dang ky')).toEqual(['cancel 0-3'])
  })
  it('reaches over no comma', () => {
    expect(find('dung, nhan tin')).toEqual([])
  })
  it('wants the accents typed where the phrase says so', () => {
    expect(find('toi')).toEqual([])
    expect(find('tôi')).toEqual([])
    expect(find('tối')).toEqual(['stop 0-1'])
  })
})
