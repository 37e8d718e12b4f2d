// Days left out, preferred, swapped or counted from another; rows and ranges of bare numbers; hours of work, illness and medicine.

import { expect, it } from 'vitest'
import { readPartOfDay, readTime } from '../../src/vietnamese/days/hours/read-time.ts'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

/** Wednesday, 14 October 2026; lunar 5/9. */
const WEDNESDAY = new Date('2026-10-14T19:30:00+07:00')

const DAYS: [string, string | null][] = [
  ['từ 20 đến 25 ngày nào cũng được', '2026-10-20'],
  ['tầm 20 tới 22 gì đó', '2026-10-20'],
  ['20~22/10', '2026-10-20'],
  ['15, 16, 17 hôm nào vắng', '2026-10-15'],
  ['15 16 17 hom nao it nguoi thi xep', '2026-10-15'],
  ['từ 21 trở đi', '2026-10-21'],
  ['tuổi từ 21 trở đi', null],
  ['khám tháng giêng dương lịch', '2027-01-01'],
  ['khám tháng giêng', '2027-02-06'],
  ['ngoài 20 tháng 12', '2026-12-21'],
  ['ngoài rằm', '2026-10-25'],
  ['bà ngoại 20/10 khám', '2026-10-20'],
  ['ngoài thứ hai ra thì thứ mấy cũng được', null],
  ['tuần sau ngày nào cũng được trừ thứ hai', '2026-10-19'],
  ['15 hay 16 tuỳ trạm, nhưng 16 thì tốt hơn', '2026-10-16'],
  ['thứ năm cũng được thứ sáu càng tốt', '2026-10-16'],
  ['bỏ lịch 15 lấy lịch 20', '2026-10-20'],
  ['cho tôi lùi lại 2 hôm so với ngày 17', '2026-10-19'],
  ['lịch mẹ em 17/10 đổi sớm lên 2 ngày', '2026-10-15'],
  ['về tối thứ sáu, cho em thứ bảy', '2026-10-17'],
  ['mai thi, mốt thi, bữa kia rảnh', '2026-10-17'],
  ['lịch của mình hiện là 15/10, mình muốn 19/10', '2026-10-19'],
  ['em xin dời lịch 15/10 qua bất kỳ ngày nào sau 20/10', '2026-10-21'],
  ['hẹn tôi hăm tư mà tôi quên giờ', '2026-10-24'],
  ['nhịn từ tối 19 đến sáng 20 khám đúng không', '2026-10-20'],
  ['hạn chót đăng ký là 15/11', null],
  ['đăng ký đến hết 18/11 thôi', null],
  ['thôn Ba Tháng Hai', null],
  ['bé 6/12 tháng tuổi', null],
  ['ba tháng nữa cháu mới đủ 18 tuổi', null],
  ['đường huyết lúc đói sáng nay 9.8', null],
]

it.each(DAYS)('%s → %s', (text, expected) => {
  const read = readDate(splitWords(clean(text)), WEDNESDAY)
  expect(read?.kind === 'day' ? read.day : null).toBe(expected)
})

const TIMES: [string, string][] = [
  ['hay mất ngủ lúc 2 3 giờ sáng thì khám gì', 'nothing'],
  ['sáng bà em hay chóng mặt', 'nothing'],
  ['đo huyết áp sáng 150 chiều 140', 'nothing'],
  ['thuốc 2 viên sáng 1 viên chiều', 'nothing'],
  ['từ 8h30 sáng đổi sang 14h chiều', '14:00 afternoon'],
  ['chiều tôi đón cháu lúc 4 rưỡi, xếp tôi lúc 2h chiều', '14:00 afternoon'],
  ['lịch ghi 7h mà tôi muốn 9h', '09:00'],
  ['9h thay cho 7h', '09:00'],
  ['toi hen mung 5 nhung co gio, xin sang mung 8', 'nothing'],
  ['cho toi sang ngay 20', 'morning'],
  ['sáng trưa gì cũng được', 'nothing'],
  ['xế chiều cũng được', 'afternoon'],
  ['ban ngày đi làm, tối về', 'nothing'],
  ['sau 5 giờ chiều mới tan ca', '17:00 afternoon'],
]

it.each(TIMES)('%s → %s', (text, expected) => {
  const words = splitWords(clean(text))
  const read = [readTime(words)?.value, readPartOfDay(words)?.value].filter((part) => part !== undefined)
  expect(read.join(' ') || 'nothing').toBe(expected)
})
