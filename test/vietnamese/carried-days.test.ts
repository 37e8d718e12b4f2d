// Days that hang on others: weeks and months carried on, days counted from a feast, parts of a day refused, days of other people and of exams that are over.

import { describe, expect, it } from 'vitest'
import { understand } from '../../src/conversation/understanding/understand.ts'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

/** Tuesday, 14 April 2026; lunar 27/2. */
const TUESDAY = new Date('2026-04-14T09:00:00+07:00')

const dayIn = (text: string) => {
  const read = readDate(splitWords(clean(text)), TUESDAY)
  return read === null ? null : read.kind === 'impossible' ? read.kind : read.day
}

const heard = (text: string) => {
  const { date, partOfDay } = understand({ text }, { now: TUESDAY, places: [], open: null })
  return [date?.kind === 'day' ? date.day : null, partOfDay]
}

describe('weeks and months carried on', () => {
  it.each([
    ['từ thứ hai đến thứ tư tuần sau bố em đi xa, thứ sáu khám được', '2026-04-24'],
    ['tuan sau t2 t3 em ban, t4 em di dc', '2026-04-22'],
    ['tuần sau tôi bận thứ ba, thứ năm tôi lên', '2026-04-23'],
    ['thứ năm tuần sau họp, thứ bảy này cho tôi khám', '2026-04-18'],
    ['tháng sáu cháu mới nghỉ hè, hôm 10 cháu khám', '2026-06-10'],
    ['ngày cuối tháng cho bà khám', '2026-04-30'],
    ['những ngày cuối tháng tôi rảnh', '2026-04-25'],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))

  it('also behind days that are refused', () =>
    expect(heard('thứ hai tuần sau tôi bận, thứ ba cũng bận, thứ năm khám được')[0]).toBe('2026-04-23'))
})

describe('from one day to another', () => {
  it.each([
    ['20/4=>27/4', '2026-04-27'],
    ['lịch mẹ em 20/4 → 23/4 ạ', '2026-04-23'],
    ['dời lịch 20 lên 17 giúp', '2026-04-17'],
    ['hôm trước em đặt thứ sáu, giờ xin chủ nhật', '2026-04-19'],
    ['đăng ký hôm thứ năm, thứ bảy cho mẹ em đi', '2026-04-18'],
    ['thứ bảy hẹn rồi mà nhà có khách, cho thứ hai', '2026-04-20'],
    ['22/4 nhé, hồi nãy em gõ nhầm 24/4', '2026-04-22'],
    ['thứ năm lộn thứ sáu', '2026-04-17'],
    ['hẹn 25, à không 26', '2026-04-26'],
    ['thứ bảy được không, không thì chủ nhật', '2026-04-18'],
    ['trước 30/4 hai ngày tôi khám', '2026-04-28'],
    ['sau giỗ tổ một hôm', '2026-04-27'],
    ['sớm hơn lịch 24/4 một ngày', '2026-04-23'],
    ['trước rằm trung thu một ngày', '2026-09-24'],
    ['em đi làm từ thứ tư đến thứ bảy, chủ nhật có khám không', '2026-04-19'],
    ['thi xong ngày 17, ngày 18 em đi', '2026-04-18'],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))
})

describe('days of others and of what is over', () => {
  it.each([
    ['hàng xóm khám thứ năm, em thì muốn thứ bảy', '2026-04-18'],
    ['mẹ tôi khám hôm thứ sáu rồi, giờ tôi thứ năm này', '2026-04-16'],
    ['tôi khám hôm 8 mà vẫn chưa có kết quả', '2026-04-08'],
    ['lấy máu bữa 30 sao chưa thấy kết quả', '2026-03-30'],
    ['khám hôm 20 có phải nhịn ăn không', '2026-04-20'],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))

  it.each([
    'nhà bên khám hôm thứ hai rồi đó',
    'lương hưu mùng 5 hàng tháng',
    'giá vàng hôm nay cao quá',
    'bà vừa thọ 80 hôm chủ nhật',
    'nhà ở đg 3/2',
    'từ cầu Ba Tháng Hai rẽ tay nào',
    'phương án thứ hai',
    'không phải cá tháng tư đâu',
    'dời lịch cho cháu 30',
  ])('no day: %s', (text) => expect(dayIn(text)).toBeNull())
})

describe('a part of the day is refused, not the day', () => {
  it.each([
    ['sáng thứ năm em bận, chiều được không', '2026-04-16', 'afternoon'],
    ['sáng mai em kẹt rồi, chuyển qua buổi chiều', '2026-04-15', 'afternoon'],
    ['không phải sáng mai mà là chiều mai', '2026-04-15', 'afternoon'],
    ['đổi sáng 20 thành chiều 22', '2026-04-22', 'afternoon'],
    ['hôm 20 nhà có cưới, sang 22 tôi đi khám', '2026-04-22', null],
    ['em làm từ sáng tới tối, chủ nhật khám được không', '2026-04-19', null],
  ])('%s → %s %s', (text, day, part) => expect(heard(text)).toEqual([day, part]))
})
