// Answers to an open question: yes and no, numbers, words, buttons, days and names.

import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/conversation/understanding/understand.ts'
import { type Expected, hear, NOW, partsOf, QUESTIONS } from './hear.ts'
import { PLACES } from './places.ts'

const YES = `vâng ạ|Dạ|da|da vang a|uk|Ừ|ờ|ừ được cháu ạ|oki em|okkk|vângggg|nhat tri|duoc|dc|dk|đc cháu|dc chau oi|được rồi con|cung duoc
|thoi duoc|co|có ạ|ba co di|đi chứ|đi được|toi dong y|đồng ý cho bà đi khám nhé cháu|1 dong y|đúng rồi ạ|dung roi|đúng|ĐÚNG|dung vay|tốt quá|chot luon
|xac nhan|chấp nhận|OK|Okie|yes|phải rồi|chuan luon|vang the nhe|sẵn sàng|1|1.|(1)|so 1|chọn 1|chinh xac|được, cảm ơn cháu`
const NO = `không|khong a|ko|k|kg|hk|hong|hông đâu|dạ không|khong dong y|thoi|thoi chau a|chua|khong phai|bận rồi|ban viec khong di dc
|k dc r|0 di dc|hôm khác nhé|để khi khác|đừng|dung dat|không được cháu ạ|vang nhung hom do toi ban|hom do bac ban roi|ko đi đc đâu|không cần đâu|thoi khong can gi nua
|chưa rảnh|thoi khong kham nua|khỏi|2|2 khong|huy|tôi từ chối khám|bà ốm không đến được|không muốn|sai ten roi|nham roi|thế thì thôi|cho bà giờ khác|bà bận trông cháu rồi|nhà có việc, không đi được`
const NEITHER = `toi khong biet|de toi hoi lai|khong co gi|di duoc khong|duoc khong|được không ạ|co mat tien khong|may gio vay|ok de hoi lai con trai da
|có phải nhịn ăn không|khong ro|để xem đã|ba co di duoc khong|khám ở đâu|alo|3|mẹ em 70 tuổi|thứ 5 được không|bà khỏe không|để bà hỏi con gái đã|muộn hơn được không|minh ban hang o cho`

const rows = (list: string) => list.split('|').map((text) => text.trim())

describe('yes and no', () => {
  it.each(rows(YES))('yes: %s', (text) => expect(hear(text, 'offer').yesno).toBe('yes'))
  it.each(rows(NO))('no: %s', (text) => expect(hear(text, 'offer').yesno).toBe('no'))
  it.each(rows(NEITHER))('neither: %s', (text) => {
    expect(hear(text, 'offer')).toMatchObject({ yesno: null, chosen: null })
  })
  it.each(['dung', 'DUNG', 'dung a', 'dạ dung', 'dung chau oi'])('asks back after: %s', (text) => {
    expect(hear(text, 'offer')).toMatchObject({ yesno: 'unsure', chosen: null })
  })
  it.each(['0', '0 ạ', 'dạ 0', 'O'])('a lone zero calls a person and is no no: %s', (text) => {
    expect(partsOf(hear(text, 'offer'), { intents: [], yesno: null })).toEqual({ intents: ['human'], yesno: null })
  })
  it('takes 1 and 2 where yes or no was asked without numbers', () => {
    expect(hear('1', 'bare_yesno')).toMatchObject({ yesno: 'yes', wrongDigit: null })
    expect(hear('2', 'bare_yesno')).toMatchObject({ yesno: 'no', wrongDigit: null })
    expect(hear('3', 'bare_yesno')).toMatchObject({ yesno: null, wrongDigit: 3 })
  })
  it('keeps the day beside a yes, and picks no option then: the day is to be compared', () => {
    expect(partsOf(hear('ok thu 7', 'offer'), { yesno: 'yes', chosen: null, date: '' })).toEqual({
      yesno: 'yes',
      chosen: null,
      date: '2026-11-28',
    })
    expect(hear('dong y thu 7', 'offer').chosen).toBeNull()
  })
})

const WHOM: [string, Expected][] = [
  ['1', { chosen: 'man' }],
  ['2.', { chosen: 'luong' }],
  ['(1)', { chosen: 'man' }],
  ['１', { chosen: 'man' }],
  ['1️⃣', { chosen: 'man' }],
  ['so 2', { chosen: 'luong' }],
  ['lay so 2', { chosen: 'luong' }],
  ['cho em số 2 nhé', { chosen: 'luong' }],
  ['chon 1', { chosen: 'man' }],
  ['cai thu hai', { chosen: 'luong' }],
  ['cái thứ 2', { chosen: 'luong' }],
  ['số hai', { chosen: 'luong' }],
  ['hai', { chosen: 'luong' }],
  ['2 nhé cháu', { chosen: 'luong' }],
  ['1 ba man', { chosen: 'man' }],
  ['1 ong luong', { chosen: null, wrongDigit: null }],
  ['1 2', { chosen: null, wrongDigit: null }],
  ['1 va 2', { chosen: null }],
  ['2 nguoi', { chosen: null, wrongDigit: null }],
  ['5', { chosen: null, wrongDigit: 5 }],
  ['so 9', { chosen: null, wrongDigit: 9 }],
  ['thu hai', { chosen: null, date: '2026-11-23' }],
  ['thu 2', { chosen: null, date: '2026-11-23', wrongDigit: null }],
  ['mốt', { chosen: null, date: '2026-11-24' }],
  ['ba man', { chosen: 'man' }],
  ['Bà Mận', { chosen: 'man' }],
  ['man', { chosen: 'man' }],
  ['cho ba man nhe', { chosen: 'man' }],
  ['đăng ký cho bà Mận ạ', { chosen: 'man' }],
  ['ông Lượng', { chosen: 'luong' }],
  ['nguoi khac', { chosen: '=someone_else' }],
  ['ba man va ong luong', { chosen: null }],
  ['khong phai ba man', { chosen: null }],
  ['benh man tinh co kham khong', { chosen: null }],
  ['ba man di kham mang gi', { chosen: null, intents: ['info_bring'] }],
  ['huy cho ba man', { chosen: 'man', intents: ['cancel'] }],
  ['bà Hồng', { chosen: null, people: ['-/Hồng/-/-'] }],
  ['mẹ tôi', { chosen: null, people: ['mother/-/-/-'] }],
  ['0', { chosen: null, wrongDigit: null, intents: ['human'] }],
]

describe('choosing', () => {
  it.each(WHOM)('whom: %s', (text, expected) => expect(partsOf(hear(text, 'whom'), expected)).toEqual(expected))

  it('chooses nothing where two options fit, and the one whose longer words fit', () => {
    expect(hear('ba hoa', 'which_hoa').chosen).toBeNull()
    expect(hear('ba hoa 1961', 'which_hoa').chosen).toBe('hoa2')
    expect(hear('ba hoa sinh nam 1961', 'which_hoa').chosen).toBeNull()
  })

  it('knows a digit that picks nothing, without a question too', () => {
    expect(hear('7')).toMatchObject({ chosen: null, wrongDigit: 7 })
  })
})

describe('buttons', () => {
  const press = (payload: string, text = 'Đồng ý', open = QUESTIONS.whom) =>
    understand({ text, payload }, { now: NOW, places: PLACES, open })

  it('picks the value of the open question and reads no label', () => {
    expect(press('hk:q3:luong', 'Dừng nhận tin')).toMatchObject({ chosen: 'luong', expiredButton: false, intents: [] })
  })

  it.each(['hk:q2:luong', 'hk:q3:nobody', 'hk:old:1'])('has expired: %s', (payload) => {
    const meaning = press(payload, 'đồng ý')
    expect(meaning).toMatchObject({ chosen: null, expiredButton: true, intents: [], yesno: null })
  })

  it('reads the payload that a provider sends back as the text', () => {
    expect(hear('hk:q3:man', 'whom').chosen).toBe('man')
    expect(hear('hk:q3:man').expiredButton).toBe(true)
  })

  it('reads the text beside a payload that is not ours', () => {
    expect(press('#menu', 'đăng ký khám').intents[0]?.intent).toBe('book')
  })

  it('notes an attachment that came alone, and reads the text beside one', () => {
    const context = { now: NOW, places: PLACES, open: null }
    expect(understand({ text: '', attachment: 'image' }, context).attachment).toBe('image')
    expect(understand({ text: 'kham', attachment: 'image' }, context)).toMatchObject({
      attachment: null,
      intents: [{ intent: 'book' }],
    })
  })
})

const ASKED: [keyof typeof QUESTIONS, string, Expected][] = [
  ['day', '25', { date: '2026-11-25', wrongDigit: null }],
  ['day', 'thu 5', { date: '2026-11-26' }],
  ['day', '40', { date: 'impossible', wrongDigit: null }],
  ['born', '1949', { born: 1949, wrongDigit: null }],
  ['born', '49', { born: 1949, wrongDigit: null }],
  ['born', 'bà sinh năm 52', { born: 1952 }],
  ['born', '05', { born: 2005 }],
  ['name', 'Nguyễn Văn Hùng', { name: 'Nguyễn Văn Hùng' }],
  ['name', 'nguyen van hung', { name: 'Nguyen Van Hung' }],
  ['name', 'toi ten la le thi be', { name: 'Le Thi Be' }],
  ['name', 'da chau la tran van nam a', { name: 'Tran Van Nam' }],
  ['name', 'Pham Thi Hoa 1960 tam ky', { name: 'Pham Thi Hoa', born: 1960, place: '10804 tam ky now' }],
  ['name', 'thach thi sa ruong', { name: 'Thach Thi Sa Ruong' }],
  ['name', 'NÔNG THỊ NHÌNH', { name: 'Nông Thị Nhình' }],
  ['name', 'đỗ minh bin', { name: 'Đỗ Minh Bin' }],
  ['name', 'bà Lò Thị Mai', { name: 'Lò Thị Mai', date: null }],
  ['name', 'Mận', { name: null }],
  ['name', 'gap can bo', { name: null, intents: ['human'] }],
  ['name', 'toi khong muon noi', { name: null }],
  ['name', 'cảm ơn cháu', { name: null }],
  ['name', 'mai toi nhan', { name: null }],
]

const DECLINED: [string, Expected][] = [
  ['thu 5 ban roi, thu 7 di dc ko', { date: '2026-11-28' }],
  ['thu 5 khong di duoc thu 7 duoc khong', { date: '2026-11-28', yesno: null }],
  ['thu 5 toi khong di duoc', { date: null, yesno: 'no' }],
  ['khong di duoc thu 5', { date: null, yesno: 'no' }],
  ['chau oi ba khong di thu 5 duoc, thu 7 nhe', { date: '2026-11-28' }],
  ['hom do ba khong di duoc thu 7 duoc khong', { date: '2026-11-28', yesno: null }],
  ['khong, 28/11 di', { date: '2026-11-28', yesno: 'no' }],
  ['sáng thứ 5 được không ạ', { date: '2026-11-26', yesno: null }],
  ['Cháu muốn hủy lịch khám thứ 5 của bà Mận ạ', { date: '2026-11-26', intents: ['cancel'] }],
]

describe('a day that is refused', () => {
  it.each(DECLINED)('is not wished for: %s', (text, expected) => {
    expect(partsOf(hear(text, 'offer'), expected)).toEqual(expected)
  })
})

describe('what was asked steers the reading', () => {
  it.each(ASKED)('%s: %s', (open, text, expected) => expect(partsOf(hear(text, open), expected)).toEqual(expected))

  it('reads a mark as a mark only where one was asked', () => {
    expect(hear('9/10', 'rating').date).toBeNull()
    expect(hear('9/12', 'day').date).toMatchObject({ day: '2026-12-09' })
  })
})
