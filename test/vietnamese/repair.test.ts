// Typing repaired: doubled letters, missing spaces and letters, numbers in letters, slips; and what must stay as it is.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, fold } from '../../src/vietnamese/fold.ts'
import { spellOut } from '../../src/vietnamese/typing/abbreviations.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

const folded = (text: string) =>
  splitWords(clean(text))
    .map((word) => word.folded)
    .join(' ')
const spelt = (text: string) =>
  spellOut(splitWords(clean(text)), new Set())
    .map((word) => word.folded)
    .join(' ')

describe('words as they were meant', () => {
  it.each([
    // Doubled letters.
    ['khámmm đượccc khônggg', 'kham duoc khong'],
    ['dạaaa okkkk ơiiii', 'da ok oi'],
    ['cứuuuu voi, cuuuu', 'cuu voi cuu'],
    ['cứu lưu hưu', 'cuu luu huu'],
    ['khaám phoổi nnhắn', 'kham phoi nhan'],
    // Missing spaces.
    ['dangkykham homnay ngaymai', 'dang ky kham hom nay ngay mai'],
    ['khamsuckhoe obenhvien', 'kham suc khoe obenhvien'],
    ['đăngkýkhám chomẹ', 'dang ky kham cho me'],
    ['ngay25 thang12, 7hsang', 'ngay 25 thang 12 7h sang'],
    ['ngay25/11', 'ngay 25/11'],
    // Letters left out, swapped, one too many.
    ['khog trog đag xog', 'khong trong dang xong'],
    ['dnag ky kahm khogn thnag', 'dang ky kham khong thang'],
    ['gjup bjt fải', 'giup biet phai'],
    // Accents on the wrong vowel.
    ['đuợc đựoc chiéu', 'duoc duoc chieu'],
    // By ear.
    ['xức khoẻ, sét nghiệm, xiêu âm, chạm y tế', 'suc khoe xet nghiem sieu am tram y te'],
    ['đăng kí, định kì, bác sỹ', 'dang ky dinh ky bac si'],
    ['nịch khám, hôm lay', 'lich kham hom nay'],
    ['chúa nhựt, sáng mơi, bữa ni', 'chu nhat sang mai hom nay'],
    ['sanh năm 1950', 'sinh nam 1950'],
    ['chìu mai, hum nay, mấy h', 'chieu mai hom nay may gio'],
    // Numbers.
    ['2O/11, o5/12, l2/1, 1O-12', '20/11 05/12 12/1 10-12'],
    ['7hOO 6h3O l0h', '7h00 6h30 10h'],
    ['7 : 30 va 8: 15', '7:30 va 8:15'],
    ['O602345678, 7o tuoi, 6Ot', '0602345678 70 tuoi 60t'],
  ])('%s → %s', (typed, words) => {
    expect(folded(typed)).toBe(words)
    expect(folded(typed.normalize('NFD'))).toBe(words)
  })

  it('keeps what was typed, and says what was meant in the same case', () => {
    expect(splitWords(clean('Nguyeenx Vawn NAMM')).map(({ typed, meant }) => [typed, meant])).toEqual([
      ['Nguyeenx', 'Nguyễn'],
      ['Vawn', 'Văn'],
      ['NAMM', 'NAM'],
    ])
    expect(splitWords(clean('homnay')).map(({ typed }) => typed)).toEqual(['hom', 'nay'])
  })

  it('makes up no accents for plain words', () => {
    expect(splitWords(clean('xuc khoe hum nay dangky')).every(({ marks }) => marks === null)).toBe(true)
  })

  it.each([
    'xã Krông Pa, buôn Đắk Lăk, Pleiku',
    'Thạch Sothy, Rmah Hmok',
    'kkk hihi huhu zzz',
    'thu bay do, thu bay chu nhat',
    'the lao dong, may do huyet ap',
    'hom lay ket qua, da roi lich',
    'sot 38o5',
    'can nang 50 kg, 200 k',
    'lop 3a, to 2, 24/24, 150/90',
    'chi phi, em o xa',
    'me65t, ba71t, sn2000, co6 nguoi, lop a1, a2, so1a duong2',
    'bà Lun với bé Hum',
    'Rơ Châm H Lan, Siu Blăng, Vừ A Chơ',
    '20/11/2026 2026-11-22 0602.345.678 KS0457',
    'camera, container, vitamin b1',
  ])('leaves alone: %s', (text) => expect(folded(text)).toBe(fold(text)))

  it('never throws, gives the same words composed and decomposed, and stays within bounds', () => {
    const syllable = fc.constantFrom(
      ...'đăng ddawng d9a8ng kys khámmm ky1 0 o O l 7hOO 2o/11 zậy wa k đk dangkykham ngay25 mô răng kh0ng h00 \u0301 𝐤𝐡𝐚𝐦 ① 👍 , .'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(syllable, { maxLength: 20 }).map((list) => list.join(' ')),
      fc.string({ unit: fc.constantFrom(...'abdeghiknorstuwxyzj0123456789 /:.-đăâêôơư\u0301\u0323'), maxLength: 40 }),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const words = splitWords(clean(typed))
        expect(splitWords(clean(typed.normalize('NFD')))).toEqual(splitWords(clean(typed.normalize('NFC'))))
        for (const word of words) {
          expect(word.folded).not.toBe('')
          expect(word.folded).not.toMatch(/\s/)
          if (word.marks) expect(word.marks.letters.length).toBe([...(word.meant ?? word.typed)].length)
        }
        const said = spellOut(words, new Set())
        for (const { at } of said) expect(words[at]).toBeDefined()
        expect(said.map(({ at }) => at)).toEqual(said.map(({ at }) => at).toSorted((a, b) => a - b))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('chat and SMS', () => {
  it.each([
    ['ad oi e mun dky ksk cho me', 'ban oi em muon dang ky kham suc khoe cho me'],
    ['mai k di dc r, ntn z', 'mai khong di duoc roi nhu the nao vay'],
    ['đk k? cho e đk', 'dang ky khong cho em dang ky'],
    ['may h kham, 7 h', 'may gio kham 7 gio'],
    ['t muon kham t 5', 'toi muon kham t 5'],
    ['co p nhin an k, 5 p', 'co phai nhin an khong 5 phut'],
    ['bn tien, bn oi', 'bao nhieu tien ban oi'],
    ['quen mk vneid, cho mk hoi', 'quen mat khau vneid cho minh hoi'],
    ['bh kham, the bh', 'bao gio kham the bao hiem'],
    ['do ha, k ha', 'do huyet ap khong ha'],
    ['ck e, ck tien', 'chong em chuyen khoan tien'],
    ['2 vc e, lam vc', '2 vo chong em lam viec'],
    ['xin dc tram, xin dc kham', 'xin dia chi tram xin duoc kham'],
    ['tks c, c oi', 'cam on chi chi oi'],
    ['Phan T. Hợp', 'phan t hop'],
    ['ddk kham ddc k', 'dang ky kham duoc khong'],
    ['viem mui hong, xe hong', 'viem mui hong xe hong'],
  ])('%s → %s', (typed, words) => expect(spelt(typed)).toBe(words))
})

describe('dialect and dictation', () => {
  it.each([
    ['khám ở mô rứa', 'kham o dau the'],
    ['răng lâu rứa hè, làm răng đăng ký', 'sao lau the he lam sao dang ky'],
    ['có khám răng không, đau răng', 'co kham rang khong dau rang'],
    ['mang chi, chi phí', 'mang gi chi phi'],
    ['tui hổng đi được, tui nỏ đi', 'toi khong di duoc toi khong di'],
    ['được hôn, được hem, khám được hông', 'duoc khong duoc khong kham duoc khong'],
    ['bữa nay, bữa khác, bữa ăn, bữa cơm', 'hom nay hom khac bua an bua com'],
    ['xe hỏng, hỏng có ai', 'xe hong khong co ai'],
    ['vô trạm, vô trách nhiệm', 'vao tram vo trach nhiem'],
    ['cho vo kham', 'cho vo kham'],
    ['chừng nào khám, chung nao kham', 'bao gio kham bao gio kham'],
    ['trạm xá, nhà thương', 'tram y te benh vien'],
    ['được không dậy, gọi không dậy, kêu không dậy', 'duoc khong vay goi khong day goi khong day'],
    ['không đăng ký, khong dang ky', 'khong dang ky khong dang ky'],
    ['coi lịch, coi thường', 'xem lich coi thuong'],
    ['anh chi em, chi oi', 'anh chi em chi oi'],
    ['vê nê i đi, vi en ai đi, ô tê pê', 'vneid vneid otp'],
    ['me noi me ngoai, ba ma em', 'me noi me ngoai ba ma em'],
  ])('%s → %s', (typed, words) => expect(spelt(typed)).toBe(words))

  it('points every word at the words it stands for, and ends where they end', () => {
    const said = spellOut(splitWords(clean('khám ở trạm xá, đk k')), new Set())
    expect(said.map(({ folded, at, ends }) => `${folded} ${at}${ends ? ',' : ''}`)).toEqual([
      'kham 0',
      'o 1',
      'tram 2',
      'y 3',
      'te 3,',
      'dang 4',
      'ky 4',
      'khong 5,',
    ])
  })
})

describe('clean', () => {
  it.each([
    ['𝐊𝐡𝐚𝐦 𝟚𝟘/𝟙𝟙', 'Kham 20/11'],
    ['ⓚⓗⓐⓜ ①', 'kham 1'],
    ['ｋｈａｍ　１', 'kham　1'],
    ['k\u200bh\u00ada\u2060m', 'kham'],
  ])('%s → %s', (text, plain) => expect(clean(text)).toBe(plain))

  it('lets an emoji end a clause', () => {
    expect(splitWords(clean('dạ 👍 không'))[0]!.ends).toBe(true)
  })
})
