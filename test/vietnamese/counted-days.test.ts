// Days counted from another day, days of a month by weekday, and which of several days is wished for.

import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

const SUNDAY = new Date('2026-11-22T08:00:00+07:00')
const dayIn = (text: string, past = false) => {
  const read = readDate(splitWords(clean(text)), SUNDAY, () => true, { past })
  return read?.kind === 'day' ? read.day : (read?.kind ?? null)
}

describe('a day counted from another', () => {
  it.each([
    ['mùng 3 giỗ ông, hôm sau cháu đưa bà đi khám', '2026-12-04'],
    ['ngày 25 em bận, sau hôm đó em khám', '2026-11-26'],
    ['25/12 nhà có đám, cho khám trước hôm đó 1 tuần', '2026-12-18'],
    ['lịch thứ 5, cho em lùi lại 2 hôm', '2026-11-28'],
    ['lùi lại 3 ngày, tức là thứ 6', '2026-11-27'],
    ['hôm sau em đi', null],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))

  it('lies back from today only where an exam that is over is asked for', () => {
    expect(dayIn('ba hôm trước tôi khám', true)).toBe('2026-11-19')
    expect(dayIn('khám cách đây 8 ngày', true)).toBe('2026-11-14')
    expect(dayIn('đau 3 hôm rồi')).toBeNull()
    expect(dayIn('đau 3 hôm rồi', true)).toBeNull()
  })
})

describe('a day of a month by its weekday or its end', () => {
  it.each([
    ['thứ năm đầu tiên của tháng 12', '2026-12-03'],
    ['chủ nhật cuối tháng sau', '2026-12-27'],
    ['ngày cuối cùng của tháng này', '2026-11-30'],
    ['26 12 cho mẹ em', '2026-12-26'],
    ['hai mươi lăm này', '2026-11-25'],
    ['ra tết đi, mùng 8', '2027-02-13'],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))
})

describe('of several days', () => {
  it.each([
    ['ngày 25 tôi đi ăn cưới, ngày 27 tôi khám', '2026-11-27'],
    ['chồng em đi biển thứ 3 mới vô, thứ 4 khám được', '2026-11-25'],
    ['hôm nay chủ nhật, thứ ba cho tôi đi khám', '2026-11-24'],
    ['bận hết trừ thứ tư', '2026-11-25'],
    ['thứ 5 khám, thứ 6 tôi đi đám cưới', '2026-11-26'],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))
})

it.each([
  'nhắn tin từ thứ hai đến giờ',
  'đăng ký từ t2 rồi mà chưa thấy',
  'mắt phải còn 7/10',
  'thương binh 3/4',
  'liệt từ tháng 3',
  'Hôm mùng 4 tôi có ra ghi tên',
  'Cụ Rằm nhà tôi',
  'Nguyễn Chủ Nhật',
  'lựa chọn thứ 4',
  'thứ 3 trong mấy cái đó',
  'hai năm nay',
])('names no day: %s', (text) => expect(dayIn(text)).toBeNull())
