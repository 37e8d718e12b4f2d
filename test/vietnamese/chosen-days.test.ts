// Which of several days is meant: busy days, corrections, feasts, weeks that are counted; and days that are names or lie long past.

import { describe, expect, it } from 'vitest'
import { readPartOfDay } from '../../src/vietnamese/days/hours/read-time.ts'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

/** Tuesday, 14 April 2026; lunar 27/2. */
const TUESDAY = new Date('2026-04-14T09:00:00+07:00')

const dayIn = (text: string, past = false, now = TUESDAY) => {
  const read = readDate(splitWords(clean(text)), now, () => true, { past })
  return read === null ? null : read.kind === 'day' ? read.day : read.kind
}

const CHOSEN: [string, string][] = [
  ['thứ năm họp thôn, thứ sáu cho tôi khám', '2026-04-17'],
  ['thu 5 di dam ma, xin thu 7', '2026-04-18'],
  ['20/4 là giỗ bố em, cho em qua 21', '2026-04-21'],
  ['hôm 20 con thi học kỳ, xin dời tới 22', '2026-04-22'],
  ['từ thứ 4 đến thứ 6 con đi học, thứ 7 cho con khám', '2026-04-18'],
  ['cho tôi thứ năm, à nhầm, thứ sáu', '2026-04-17'],
  ['đặt thứ năm, đúng hơn là thứ bảy', '2026-04-18'],
  ['đừng xếp thứ năm, xếp thứ sáu', '2026-04-17'],
  ['đăng ký hôm thứ năm, mẹ em đau chân, thứ bảy cho em đi được không', '2026-04-18'],
  ['sau lễ 30/4, thứ hai mùng 4 tháng 5 em đi', '2026-05-04'],
  ['hôm nay thứ ba, ngày mai cho tôi khám', '2026-04-15'],
  ['đi công tác tới 25, xin 27', '2026-04-27'],
  ['lùi sang 24 giúp em', '2026-04-24'],
  ['20 em kẹt, 22 nhé', '2026-04-22'],
  ['em chọn ngày hai mươi', '2026-04-20'],
  ['hai tuần nữa, cũng thứ năm, bố tôi đi', '2026-04-30'],
  ['thứ tư 2 tuần nữa', '2026-04-29'],
  ['cuối tuần, chủ nhật ấy', '2026-04-19'],
  ['mốt tức thứ năm', '2026-04-16'],
  ['giỗ tổ trạm có trực không', '2026-04-26'],
  ['mùng 3 tháng 3 làm bánh trôi có khám không', '2026-04-19'],
  ['Mùng 10 tháng 3 giỗ tổ năm nay rơi chủ nhật', '2026-04-26'],
  ['8/3 sang năm cho em khám', '2027-03-08'],
  ['tuần sau sau, thứ ba', '2026-04-28'],
  ['lịch em thứ năm này, xin cùng thứ tuần sau', '2026-04-23'],
  ['cùng thứ tuần tới giúp em', '2026-04-20'],
  ['thú sáu em tới', '2026-04-17'],
  ['sáng mia cho bố em khám', '2026-04-15'],
  ['không, để đầu tháng 5 tôi đi', '2026-05-01'],
  ['đừng ghi cho em thứ tư, ghi thứ sáu', '2026-04-17'],
  ['tin nhắn báo thứ năm mà giấy mời ghi thứ bảy', '2026-04-16'],
  ['mất nước 20/4, chiều có khám không', '2026-04-20'],
  ['ở Bình Dương 20/4 con em về', '2026-04-20'],
  ['mùng 3 tháng sau âm lịch', '2026-04-19'],
  ['thôi mai không được, để kìa', '2026-04-17'],
  ['tuần sau nhà tôi mấy giờ khám, hình như thứ tư', '2026-04-22'],
  ['25/4 di cho chac', '2026-04-25'],
  ['em khám hăm ba tây', '2026-04-23'],
  ['hai ba hay hai bốn em đều rảnh', '2026-04-23'],
  ['ngày này tuần sau tôi lên', '2026-04-21'],
  ['tháng 6 ngày nào cũng được', '2026-06-01'],
  ['từ 20/4 đến hết 24/4 có khám không', '2026-04-20'],
  ['thứ năm thành thứ sáu giúp tôi', '2026-04-17'],
  ['hẹn 20 mà 20 em đi tỉnh, xếp lại 22', '2026-04-22'],
  ['23 chứ không phải 22', '2026-04-23'],
  ['bị lỡ khám ngày 8, xin bù ngày 22', '2026-04-22'],
]

describe('of several days, the one meant', () => {
  it.each(CHOSEN)('%s → %s', (text, day) => expect(dayIn(text)).toBe(day))

  it.each([
    ['thứ sáu hai tuần trước tôi khám, kết quả đâu', '2026-04-03'],
    ['ba tuần trước, đúng thứ hai, tôi khám', '2026-03-23'],
    ['thứ hai tuần trước nữa tôi khám', '2026-03-30'],
    ['tôi khám tháng 11 năm ngoái', '2025-11-01'],
    ['khám hôm 20/3 năm ngoái', '2025-03-20'],
  ])('of an exam that is over: %s → %s', (text, day) => expect(dayIn(text, true)).toBe(day))

  it.each([
    ['2026-12-20', 'tết tây trạm có khám không', '2027-01-01'],
    ['2027-01-20', 'ba mươi tết trạm có trực không', '2027-02-05'],
    ['2027-01-20', 'ra tết mùng 8 cho tôi khám', '2027-02-13'],
    ['2027-01-20', 'tết này mùng 4 trạm có trực không', '2027-02-09'],
    ['2027-02-13', 'mùng 10 ta trạm cho tôi khám', '2027-02-15'],
  ])('on %s: %s → %s', (today, text, day) => expect(dayIn(text, false, new Date(`${today}T09:00:00+07:00`))).toBe(day))
})

describe('no day of an exam', () => {
  it.each([
    'năm ngoái tôi khám 20/4',
    'hẹn cũ 3/4 năm kia',
    'hôm mùng 8 tháng 3 năm 62',
    'mùng 5 tháng 5 này cháu mới tròn ba tuổi',
    'nguyễn văn chủ nhật',
    'cho cháu Nguyệt Rằm với',
    'chị Nguyễn Thị Mùng Một',
    'đường 30/4 nhà số 5',
    'phiếu 20-11 là của ai',
    'thằng Hai đặt cho tui rồi',
    'nay đây mai đó',
    'trung thu xong em đi',
  ])('%s', (text) => expect(dayIn(text)).toBeNull())
})

describe('the part of the day that is wished for', () => {
  it.each([
    ['sáng em đi dạy, chiều thứ năm em đi', 'afternoon'],
    ['hồi chiều mới đặt', undefined],
    ['sáng giờ gọi không ai nghe', undefined],
    ['nhịn từ tối hôm trước', undefined],
    ['chiu t5 cho em kham', 'afternoon'],
    ['sg t5 em toi', 'morning'],
    ['di sg choi', undefined],
    ['hoan den sang t3', 'morning'],
    ['sang hom do co phai nhin khong', 'morning'],
    ['hom nay bao to khong ra duoc, cho toi sang thu ba', undefined],
    ['tôi xét nghiệm sáng hôm qua', 'morning'],
    ['tối hôm qua có người gọi', undefined],
    ['chiều nhịn cơm có sao không', undefined],
    ['tối chỉ uống nước thôi', undefined],
    ['2 viên buổi sáng 1 viên buổi chiều', undefined],
    ['thuốc tim sáng 1 chiều 2', undefined],
    ['ngày hai lần sáng chiều', undefined],
    ['rảnh tối ngày', undefined],
    ['tối ngày 25', 'evening'],
    ['trưa mới tan, chiều em ghé', 'afternoon'],
    ['đổi từ chiều sang sáng cùng ngày', 'morning'],
    ['từ buổi sáng sang buổi chiều', 'afternoon'],
    ['có khám cả chiều không', 'afternoon'],
    ['sáng với chiều đều bận', undefined],
    ['buổi chiều thì hay, không thì sáng cũng được', 'afternoon'],
    ['cho gặp bác sĩ Sáng', undefined],
    ['chiều có kết quả chưa', undefined],
    ['trưa em nấu cơm, 3 giờ chiều em ra', 'afternoon'],
    ['7 giờ sáng vào ca, cho em 16h', undefined],
    ['sau 4 giờ chiều mới tan ca', 'afternoon'],
    ['8h hay 9h sáng', 'morning'],
    ['ca sang mai em ranh', 'morning'],
    ['chiều muộn mới về', undefined],
    ['sang cuoi thang 4 em len', undefined],
  ])('%s → %s', (text, part) => expect(readPartOfDay(splitWords(clean(text)))?.value).toBe(part))
})
