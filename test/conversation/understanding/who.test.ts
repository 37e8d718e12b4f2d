// Whom a text speaks of, as people name each other at home; and whom it only speaks to.

import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../src/conversation/understanding/label.ts'
import { hear, partsOf } from './hear.ts'

/** Typed, and who is meant: relation/name/year/age. */
const PEOPLE: [string, string[]][] = [
  // In every region, with accents and without.
  ['u em 75 tuổi', ['mother/-/-/75']],
  ['đăng ký cho má tui', ['mother/-/-/-']],
  ['bầm em 70 tuổi', ['mother/-/-/70']],
  ['kham cho me chong em', ['mother/-/-/-']],
  ['tía tui muốn khám', ['father/-/-/-']],
  ['bo vo toi 72t', ['father/-/-/72']],
  ['thầy em yếu lắm, sinh 1940', ['father/-/1940/-']],
  ['dat cho ba noi', ['grandmother/-/-/-']],
  ['ông ngoại cháu 80t', ['grandfather/-/-/80']],
  ['đặt lịch cho mệ nội', ['grandmother/-/-/-']],
  ['cho bà xã tôi', ['wife/-/-/-']],
  ['ck e sn 1990', ['husband/-/1990/-']],
  ['ong xa em 60 tuoi', ['husband/-/-/60']],
  ['thằng cu nhà em 3 tuổi', ['son/-/-/3']],
  ['cu Tí nhà em 4t', ['son/Tí/-/4']],
  ['con gái út em 7 tuổi', ['daughter/-/-/7']],
  ['cháu ngoại tôi 5 tuổi', ['grandchild/-/-/5']],
  ['chị gái em 40 tuổi', ['sibling/-/-/40']],
  ['con dâu tôi 28 tuổi', ['other/-/-/28']],
  ['em chồng em sinh 1995', ['other/-/1995/-']],
  // A title is no relation.
  ['bà Mận', ['-/Mận/-/-']],
  ['cháu Na và cháu Bin', ['-/Na/-/-', '-/Bin/-/-']],
  ['bé Na nhà em', ['child/Na/-/-']],
  ['đăng ký cho dì Năm nhà em', ['other/Năm/-/-']],
  ['bố mẹ em (ông Khải, bà Vân)', ['father/Khải/-/-', 'mother/Vân/-/-']],
  // One person, however it is said.
  ['mẹ em là bà Phạm Thị Mận sinh 1949', ['mother/Phạm Thị Mận/1949/-']],
  ['mẹ em sinh 1949 tên Phạm Thị Mận', ['mother/Phạm Thị Mận/1949/-']],
  ['Phạm Thị Mận là mẹ em', ['mother/Phạm Thị Mận/-/-']],
  ['me toi ten Man', ['mother/Man/-/-']],
  ['tôi là con trai bà Mận', ['mother/Mận/-/-']],
  // Several, with their ages before or behind, in lists.
  ['bố em 67t, mẹ em 65t và con gái 6 tuổi', ['father/-/-/67', 'mother/-/-/65', 'daughter/-/-/6']],
  ['bố em 67, mẹ em 65', ['father/-/-/67', 'mother/-/-/65']],
  ['bố mẹ em 67 và 65 tuổi', ['father/-/-/67', 'mother/-/-/65']],
  ['ông nội với bà nội', ['grandfather/-/-/-', 'grandmother/-/-/-']],
  ['2 bé, 1 bé 5t 1 bé 9t', ['child/-/-/5', 'child/-/-/9']],
  ['hai con em 5t và 9t', ['child/-/-/5', 'child/-/-/9']],
  ['Nguyễn Văn Lượng 1947, Phạm Thị Mận 1949', ['-/Nguyễn Văn Lượng/1947/-', '-/Phạm Thị Mận/1949/-']],
  ['mẹ Mận bố Lượng', ['mother/Mận/-/-', 'father/Lượng/-/-']],
  ['chong em sn 88, con gai em 6 tuoi', ['husband/-/1988/-', 'daughter/-/-/6']],
  // The writer, where there is something to say of him.
  ['em với mẹ em', ['self/-/-/-', 'mother/-/-/-']],
  ['em sinh năm 1990', ['self/-/1990/-']],
  ['hai vợ chồng em', ['self/-/-/-', 'other/-/-/-']],
  ['vợ chồng chị', ['self/-/-/-', 'husband/-/-/-']],
  ['2 vo chong toi, toi sn 1960 vo toi 1963', ['self/-/1960/-', 'wife/-/1963/-']],
  ['tôi là Nguyễn Văn Lượng', ['self/Nguyễn Văn Lượng/-/-']],
  ['giúp em với mẹ em ốm', ['mother/-/-/-']],
  // Come back to, owned, or only a word of a name.
  ['đặt giúp bà Nhã hàng xóm nhé, bà sinh 1951', ['other/Nhã/1951/-']],
  ['cho mẹ tôi, bà Lò Thị Pỏm, 70 tuổi', ['mother/Lò Thị Pỏm/-/70']],
  ['Trương Thị Ba, năm sinh 1955', ['-/Trương Thị Ba/1955/-']],
  ['ong Ma Van Chung sn 1944', ['-/Ma Van Chung/1944/-']],
  ['con em tên Minh Khôi sinh 2020', ['child/Minh Khôi/2020/-']],
  ['cháu Nguyễn Gia Hân sinh 2019', ['-/Nguyễn Gia Hân/2019/-']],
  ['Võ Hoàng Yến 1975', ['-/Võ Hoàng Yến/1975/-']],
  ['ông Năm 72 tuổi', ['-/Năm/-/72']],
  ['con riêng của chồng em 10 tuổi', ['other/-/-/10']],
  ['2 bé nhà em, Lê Gia Bảo 2019 và Lê Gia Linh 2021', ['child/Lê Gia Bảo/2019/-', 'child/Lê Gia Linh/2021/-']],
  ['dì Năm với cậu Tư nhà em', ['other/Năm/-/-', 'other/Tư/-/-']],
  ['bé Ốc và bé Mít nhà em', ['child/Ốc/-/-', 'child/Mít/-/-']],
  ['thím Bảy nhà con 59 tuổi', ['other/Bảy/-/59']],
  ['cháu là cháu nội ông Khiêm', ['grandfather/Khiêm/-/-']],
  ['bà nội và bà ngoại em', ['grandmother/-/-/-', 'grandmother/-/-/-']],
  // Said of all, or of whoever writes.
  ['bà em tên Hoa, ông em tên Bình, cả hai đều 76 tuổi', ['grandmother/Hoa/-/76', 'grandfather/Bình/-/76']],
  ['Em với mẹ em đi chung, em 1992 mẹ em 1965', ['self/-/1992/-', 'mother/-/1965/-']],
  ['Cả nhà 4 người: tôi, vợ tôi và 2 con trai', ['self/-/-/-', 'wife/-/-/-', 'son/-/-/-', 'son/-/-/-']],
  ['hai chị em mình khám', ['self/-/-/-', 'sibling/-/-/-']],
  ['bốn bà cháu nhà tôi', ['self/-/-/-', 'grandchild/-/-/-', 'grandchild/-/-/-', 'grandchild/-/-/-']],
  ['bác đi với bác gái luôn', ['self/-/-/-', 'wife/-/-/-']],
  ['cháu mới 16 có được khám không', ['self/-/-/16']],
  ['má con 8 chục tuổi', ['mother/-/-/80']],
  ['em bé nhà em mới 5 tháng', ['child/-/-/0']],
  ['bố em gần 80 rồi', ['father/-/-/-']],
  // Who brings or books, who is away.
  ['con trai chị chở chị ra trạm', []],
  ['em gái em đưa mẹ em đi', ['mother/-/-/-']],
  ['con trai tôi nó đặt thứ bảy', []],
  ['con gái tôi ở Bình Dương không về được', []],
  ['con tôi bận không chở được', []],
  ['con gái Bảo Ngọc 9 tuổi', ['daughter/Bảo Ngọc/-/9']],
  ['anh y tá tên Hiếu tận tình lắm', []],
  // Addressed, telling, called: nobody to be examined.
  ['cháu chào bác sĩ', []],
  ['cô cho con hỏi', []],
  ['anh chị cho em hỏi', []],
  ['em ơi', []],
  ['bác ạ', []],
  ['thưa ông', []],
  ['bác em hỏi chút', []],
  ['bà con thôn mình', []],
  ['chào cô Hạ', []],
  ['cô Hạnh y tá dặn', []],
  ['nhắn cho con gái tôi', []],
  ['chóng mặt quá', []],
  ['thứ Ba tôi đi', []],
  ['khám nội khoa', []],
  ['khối u', []],
  ['tôi mới lấy chồng về đây', []],
]

describe('whom a text speaks of', () => {
  it.each(PEOPLE)('%s', (text, people) => expect(partsOf(hear(text), { people })).toEqual({ people }))
})

describe('a name that was asked for', () => {
  it.each([
    ['Mận 1949', ['-/Mận/1949/-']],
    ['nguyen thi man', ['-/nguyen thi man/-/-']],
    ['ten la Pham Van Luong', ['-/Pham Van Luong/-/-']],
    ['dạ cháu tên Nguyễn Thị Hồng Nhung ạ', ['self/Nguyễn Thị Hồng Nhung/-/-']],
    ['Nguyễn văn lượng', ['-/Nguyễn văn lượng/-/-']],
    ['tran thi thanh huyen 1990', ['-/tran thi thanh huyen/1990/-']],
    ['thach thi sa ruong', ['-/thach thi sa ruong/-/-']],
    ['Vũ Thị Xuân 55', ['-/Vũ Thị Xuân/1955/-']],
    ['Giàng A Pao 1988', ['-/Giàng A Pao/1988/-']],
    ['Phạm Thị Mận thôn Tam Kỳ', ['-/Phạm Thị Mận/-/-']],
    ['Trần Văn Mười Một, 1950', ['-/Trần Văn Mười Một/1950/-']],
    ['le van ut em, 66', ['-/le van ut em/1966/-']],
    ['chị tên Lê Thanh Bình sinh 1982', ['self/Lê Thanh Bình/1982/-']],
    ['huy', []],
    ['da vang', []],
    ['khong noi', []],
    ['em không nhớ', []],
  ])('%s', (text, people) => expect(partsOf(hear(text, 'name'), { people })).toEqual({ people }))
})

it('takes "cho ông" for a grandfather only where no talk is about somebody', () => {
  const said = 'đổi sang thứ 7 cho ông'
  expect(partsOf(hear(said), { people: [] })).toEqual({ people: ['grandfather/-/-/-'] })
  expect(hear(said, 'offer').people).toEqual([])
})

describe('how many are to be examined', () => {
  it.each([
    ['em có 2 bé', 2],
    ['cả nhà 4 người', 4],
    ['hai ông bà', 2],
    ['2 vợ chồng', 2],
    ['ba mẹ con', 3],
    ['hai mẹ con em', 2],
    ['đặt 3 suất', 3],
    ['cho tôi 1 chỗ', 1],
    ['xin mot cho sang mai', 1],
    ['mình đi 2 người', 2],
    ['bon nguoi', 4],
    ['45 công nhân', 45],
    ['2 người lớn và 1 trẻ em', 3],
    ['cả nhà 4 người, 2 người lớn 2 bé', 4],
    ['bà nội 1 chỗ, bà ngoại 1 chỗ', 2],
    ['nhà có bốn đứa, đăng ký cho hai đứa thôi', 2],
    ['vợ chồng tôi huỷ cả hai', 2],
    ['mẹ chồng em 66t, mẹ đẻ em 63t, cho hai bà đi cùng', 2],
    ['2 vợ chồng với 2 đứa con', 4],
    ['tôi và 2 cháu nội sẽ đi', 3],
    ['thôn tôi 25 người đăng ký', 25],
    ['một người lớn hai trẻ em', 3],
    ['em xin huỷ cả hai lịch', null],
    ['anh hai con đi rồi', null],
    ['mấy người', null],
    ['1 người nhà', null],
    ['còn 4 chỗ không', null],
    ['mỗi ngày 50 người', null],
    ['bà con', null],
    ['đăng ký cho ba mẹ con', null],
    ['thai 8 tháng', null],
    ['mùng 10 tháng 3', null],
    ['nằm một chỗ 4 năm', null],
    ['có 2 bác sĩ', null],
  ])('%s', (text, count) => expect(hear(text).count).toBe(count))
})

it('labels of a couple only whom somebody named', () => {
  const labelled = (text: string) => labelOf(hear(text), null).people.map(({ relation }) => relation)
  expect(labelled('hai vợ chồng tôi với đứa cháu nội đi khám')).toEqual(['self', 'grandchild'])
  expect(labelled('vợ chồng tôi huỷ cả hai')).toEqual([])
})
