// Who is one person though told of in two places, who is named without being meant, and who writes.

import { describe, expect, it } from 'vitest'
import { hear, partsOf } from './hear.ts'

/** Typed, and who is meant: relation/name/year/age. */
type Row = [string, string[]]

const people = (text: string) => partsOf(hear(text), { people: [] })

describe('one person told of in two places', () => {
  const ROWS: Row[] = [
    ['chồng em bận làm ca, ghi thêm chồng em vào: Đỗ Văn Thế 1988', ['husband/Đỗ Văn Thế/1988/-']],
    ['đặt cho bà nội cháu nhé ạ bà tên là Quách Thị Nhung bà tám mươi tuổi', ['grandmother/Quách Thị Nhung/-/80']],
    ['ghi cho thằng cu nhà em, nó sn 2021, tên ở nhà là Bống', ['son/Bống/2021/-']],
    ['u tôi mới lên, ghi cho u, bà Tống Thị Hạnh 1951', ['mother/Tống Thị Hạnh/1951/-']],
    ['bác em về hưu rồi, xoá tên bác Hà Văn Long giúp em', ['other/Hà Văn Long/-/-']],
    ['hai đứa nhỏ nhà em, bé Mít 6 tuổi thằng Bon 3 tuổi', ['child/Mít/-/6', 'son/Bon/-/3']],
    ['bé Cốm 6t và bé Gạo 4t nhà em', ['child/Cốm/-/6', 'child/Gạo/-/4']],
    ['tên tui là Út, giấy tờ ghi Trần Văn Sơn, sinh năm 1970', ['self/Trần Văn Sơn/1970/-']],
    ['Em là Thu con bà Hợi, mẹ em đặt hôm nào ạ', ['mother/Hợi/-/-']],
    ['Tôi là Bùi Thị Hiên, vợ của anh Lê Văn Tụ, đặt cho anh ấy', ['husband/Lê Văn Tụ/-/-']],
    ['hàng xóm nhà tôi có cụ Bính ở một mình, đăng ký hộ cụ', ['other/Bính/-/-']],
    ['Phạm Văn Hậu, 1961, bố vợ em', ['father/Phạm Văn Hậu/1961/-']],
    ['con dâu cả với con trai đều muốn đi, ghi hai đứa cùng giờ', ['other/-/-/-', 'son/-/-/-']],
  ]
  it.each(ROWS)('%s', (text, expected) => expect(people(text)).toEqual({ people: expected }))
})

describe('named, but not to be examined', () => {
  const ROWS: Row[] = [
    ['cảm ơn cô Nga, cô Lụa nhiều lắm', []],
    ['em gọi cho chị Hường không được', []],
    ['ông Tấn ơi ông Tấn, mai họp thôn nhé', []],
    ['mai còn chỗ không cô Bảy', []],
    ['bác sĩ Thành khám kỹ lắm, kỳ này bác Thành có ngồi không', []],
    ['cô Hai phụ trách tiêm chủng nói vậy', []],
    ['cô Liên hôm trước ghi sổ cho em, mấy giờ vậy ạ', []],
    ['thôn Bà Chiểu có khám không', []],
    ['từ chợ Ông Tạ xuống trạm bao xa', []],
    ['em làm ở KCN Trang Bom', []],
    ['ông Bảy Đực rủ tui đi', []],
    ['mai con ở lại coi nhà cho má', []],
    ['đi khám dắt theo đứa nhỏ có chỗ gửi không', []],
    ['các con ơi mẹ hỏi khám mắt ở đâu', []],
    ['bữa đó giỗ bố em nên em xin đổi ngày', []],
    ['mẹ em đang ở nhà chị Hai', ['mother/-/-/-']],
    ['ghi cho ông nội thằng Bin', ['other/-/-/-']],
    ['bà thì còn thẻ bảo hiểm', []],
    ['ông bảo mấy hôm nữa mới đi', []],
    ['BÁC KHÔNG KHÁM NỮA CHÁU Ạ', []],
  ]
  it.each(ROWS)('%s', (text, expected) => expect(people(text)).toEqual({ people: expected }))
})

describe('the one who writes', () => {
  const ROWS: Row[] = [
    ['cho em hỏi kết quả của chồng em với của em', ['husband/-/-/-', 'self/-/-/-']],
    ['lịch bà Gái 7h, lịch tôi 9h, xếp về một giờ được không', ['-/Gái/-/-', 'self/-/-/-']],
    ['số 1 cho vợ tôi, số 2 cho tôi', ['wife/-/-/-', 'self/-/-/-']],
    ['chị em tui ba người', ['self/-/-/-', 'sibling/-/-/-']],
    ['huỷ cho mình em thôi, chồng em vẫn đi', ['husband/-/-/-', 'self/-/-/-']],
    ['bác Tuất xóm Đông đây, bác muốn khám', ['self/Tuất/-/-']],
    ['Em Trần Thu Hà, 21 tuổi, sinh viên', ['self/Trần Thu Hà/-/21']],
    ['số này của tui chớ đâu phải của bà Tám', ['-/Tám/-/-']],
    ['lịch của bác Thuận thôn 2 hôm nào đấy', ['-/Thuận/-/-']],
    ['cho con gai ve roi moi kham, xep hom ram', ['daughter/-/-/-']],
  ]
  const sorted = ({ people }: { people?: string[] }) => [...(people ?? [])].sort()
  it.each(ROWS)('%s', (text, expected) => expect(sorted(people(text))).toEqual([...expected].sort()))
})

describe('words for kin and names, however they are typed', () => {
  const ROWS: Row[] = [
    ['cho tôi bốn suất: bố, mẹ, vợ và tôi', ['father/-/-/-', 'mother/-/-/-', 'wife/-/-/-', 'self/-/-/-']],
    ['dk cho ba ma em', ['father/-/-/-', 'mother/-/-/-']],
    ['ba ngoai 91 tuoi khong di duoc', ['grandmother/-/-/91']],
    ['đăng ký cho dượng năm', ['-/năm/-/-']],
    ['dì ba tui 60 tuổi', ['other/ba/-/60']],
    ['khám cho cụ thuẩn chín mươi tuổi', ['-/thuẩn/-/90']],
    ['chị dâu của chồng em', ['other/-/-/-']],
    ['Lộc Thị Mẩy 1980', ['-/Lộc Thị Mẩy/1980/-']],
    ['vợ em sn 92, chồng em 88', ['wife/-/1992/-', 'husband/-/1988/-']],
    ['mẹ em sn 60, bà nội 88', ['mother/-/1960/-', 'grandmother/-/-/88']],
    ['Lý A Sáng 1970', ['-/Lý A Sáng/1970/-']],
    ['đăng ký: Lý A Sáng 1970, Lý Thị Mẩy 1973', ['-/Lý A Sáng/1970/-', '-/Lý Thị Mẩy/1973/-']],
    ['cho bà Lài một chỗ', ['-/Lài/-/-']],
    ['đoàn lưu động có vào thôn không', []],
    ['em tui bị xe đụng gãy chân', ['sibling/-/-/-']],
    ['bé 2 tuổi với bà cố 96 tuổi, bà còn minh mẫn', ['child/-/-/2', 'grandmother/-/-/96']],
  ]
  it.each(ROWS)('%s', (text, expected) => expect(people(text)).toEqual({ people: expected }))
})

describe('how many, in tens, sums and pairs', () => {
  it.each([
    ['ghi cho mười lăm cụ trong xóm', 15],
    ['nhà em 4ng đi', 4],
    ['2 người lớn 1 trẻ em', 3],
    ['tôi 2 con trai 2 con gái, ghi cả 4 đứa', 4],
    ['chỉ có một mình em thôi', 1],
    ['huỷ hết 2 suất nhé', 2],
    ['mình chỉ đi 2 bố con', 2],
    ['huỷ lịch của bố và của mẹ, cả hai hôm thứ năm', 2],
    ['em dẫn 30 em lớp 2 đi khám', 30],
    ['cho hai bác đi cùng', 2],
    ['không đi được ngày hai bảy cho em hoãn', null],
    ['hôm sau cho em đổi', null],
    ['xe 7 chỗ có vào được không', null],
    ['toi sang 20 di duoc', null],
    ['lich hom 26 be om xin doi', null],
    ['chào hai cô', null],
  ])('%s', (text, count) => expect(hear(text).count).toBe(count))
})
