// The many ways to say a day, with and without accents; now is Sunday 22/11/2026 unless said.

import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

const SUNDAY = new Date('2026-11-22T08:00:00+07:00')

/** The day, then the other days the words may mean; or past, impossible. */
const dateIn = (text: string, past = false, now = SUNDAY) => {
  const read = readDate(splitWords(clean(text)), now, () => true, { past })
  return read === null ? null : read.kind === 'day' ? [read.day, ...read.alternatives].join(' ') : read.kind
}

const NEAR: [string, string][] = [
  ['bữa nay', '2026-11-22'],
  ['bữa mốt', '2026-11-24'],
  ['sáng mơi', '2026-11-23'],
  ['sang moi em di', '2026-11-23'],
  ['ngày kìa', '2026-11-25'],
  ['hôm kia', 'past'],
  ['3 ngày nữa', '2026-11-25'],
  ['hai hôm nữa', '2026-11-24'],
  ['hai hom nua', '2026-11-24'],
  ['hai muoi lam thang muoi mot', '2026-11-25'],
  ['t7 nay', '2026-11-28'],
  ['nay có khám không', '2026-11-22'],
  ['ba mốt tháng mười hai', '2026-12-31'],
  ['trạm y tế hôm qua', 'past'],
  ['hôm qua khám bác sĩ rất tốt', 'past'],
  ['ngay mot', '2026-11-24'],
  ['ba em mai di duoc', '2026-11-23'],
  ['mẹ mai đi được không', '2026-11-23'],
  ['bà Mai thứ 5', '2026-11-26'],
  ['mai me di', '2026-11-23'],
  ['hai giờ chiều mai', '2026-11-23'],
  ['hôm kia khám', 'past'],
  ['Mai', '2026-11-23'],
  ['mai.', '2026-11-23'],
]

const WEEKS: [string, string][] = [
  ['thứ 5 tuần tới', '2026-11-26 2026-12-03'],
  ['t5 tuần sau nữa', '2026-12-03 2026-12-10'],
  ['thứ 7 tuần kế', '2026-11-28 2026-12-05'],
  ['2 tuần nữa', '2026-12-06'],
  ['tuần sau', '2026-11-23 2026-11-30'],
  ['tuan sau nua', '2026-11-30 2026-12-07'],
  ['tháng sau', '2026-12-01'],
  ['thang sau kham duoc khong', '2026-12-01'],
  ['đầu tháng sau', '2026-12-01'],
  ['cuối tháng', '2026-11-25'],
  ['cuối tháng sau', '2026-12-25'],
  ['giữa tháng 12', '2026-12-15'],
  ['dau thang 12', '2026-12-01'],
  ['đầu tuần', '2026-11-23'],
  ['đầu tuần sau', '2026-11-23 2026-11-30'],
  ['giữa tuần', '2026-11-25'],
  ['cuối tuần này', '2026-11-28'],
  ['25 tháng sau', '2026-12-25'],
  ['thứ 5 tuần trước', 'past'],
  ['3 tháng nữa', '2027-02-01'],
  ['tuan sau sang thu 5', '2026-11-26 2026-12-03'],
  ['sáng thứ năm tuần sau bảy giờ rưỡi', '2026-11-26 2026-12-03'],
  ['thứ 7 tuần này', '2026-11-28'],
  ['chieu t7 tuan ni', '2026-11-28'],
  ['tuần sau nữa thứ 3', '2026-12-01 2026-12-08'],
  ['cn tuan sau', '2026-11-29'],
  ['cuoi thang nay', '2026-11-25'],
]

const NUMBERED: [string, string][] = [
  ['thư 6', '2026-11-27'],
  ['th 5', '2026-11-26'],
  ['T.5', '2026-11-26'],
  ['t.năm', '2026-11-26'],
  ['chúa nhật', '2026-11-29'],
  ['cnhat', '2026-11-29'],
  ['thứ 5 tới', '2026-11-26'],
  ['t5 này', '2026-11-26'],
  ['25 / 11', '2026-11-25'],
  ['25t11', '2026-11-25'],
  ['25 t11', '2026-11-25'],
  ['hai mươi lăm tháng mười một', '2026-11-25'],
  ['ngày hai lăm', '2026-11-25'],
  ['ngay hai lam', '2026-11-25'],
  ['ngày hai mươi sáu', '2026-11-26'],
  ['25 tây', '2026-11-25'],
  ['25 này', '2026-11-25'],
  ['thứ 5/26/11', '2026-11-26'],
  ['kham mat thu 5', '2026-11-26'],
  ['khám mắt 25/11', '2026-11-25'],
  ['lịch thứ 5 của mẹ em mấy giờ', '2026-11-26'],
  ['2 người thứ 5', '2026-11-26'],
  ['ngày 26 t5', '2026-11-26'],
  ['sau ngày 25', '2026-11-26'],
  ['thứ sáu sau', '2026-11-27'],
  ['1/12', '2026-12-01'],
  ['ngày 1 tháng 12 bảy giờ', '2026-12-01'],
  ['ngày 25 bảy giờ sáng', '2026-11-25'],
  ['ba mươi tháng mười một', '2026-11-30'],
  ['thứ năm hai mươi sáu tháng mười một', '2026-11-26'],
  ['de thu 5 di kham', '2026-11-26'],
  ['có phải 25/11 không', '2026-11-25'],
  ['còn 25/11 không', '2026-11-25'],
  ['đi được 25/11 không', '2026-11-25'],
  ['co mat tien khong thu 5 kham', '2026-11-26'],
  ['ngày 30/2', 'impossible'],
  ['31/2', 'impossible'],
  ['ngay 32', 'impossible'],
  ['cho em lịch ngày 25', '2026-11-25'],
  ['thứ năm ngày hai mươi sáu tháng mười một năm hai nghìn không trăm hai mươi sáu', '2026-11-26'],
  ['tháng mười hai', '2026-12-01'],
  ['sang tháng 12', '2026-12-01'],
  ['nhà tôi 4 người đi 25/11', '2026-11-25'],
  ['3 người 8h thứ 5', '2026-11-26'],
  ['tôi 60t sáng t5', '2026-11-26'],
  ['chủ nhật này có khám không', '2026-11-29'],
  ['sáng 25', '2026-11-25'],
  ['sáng 25/11', '2026-11-25'],
  ['chiều 26', '2026-11-26'],
  ['sáng ngày 25', '2026-11-25'],
  ['tháng trước', 'past'],
]

const LISTS: [string, string][] = [
  ['từ 25 đến 27', '2026-11-25'],
  ['tu ngay 25 den ngay 27', '2026-11-25'],
  ['25-27/11', '2026-11-25'],
  ['25-27 tháng 11', '2026-11-25'],
  ['ngày 25-27', '2026-11-25'],
  ['25/11-27/11', '2026-11-25'],
  ['thứ 4 hoặc thứ 5', '2026-11-25 2026-11-26'],
  ['thứ 4 hay 5', '2026-11-25 2026-11-26'],
  ['thứ 5, 6 đều được', '2026-11-26 2026-11-27'],
  ['25 hoặc 26/11', '2026-11-25 2026-11-26'],
  ['ngày 25, 26', '2026-11-25 2026-11-26'],
  ['25, 26/11', '2026-11-25 2026-11-26'],
  ['thứ 2 đến thứ 6', '2026-11-23'],
  ['thứ 2-4', '2026-11-23'],
  ['bệnh viện làm từ thứ 2 đến thứ 6', '2026-11-23'],
  ['hôm 25 hoặc 26', '2026-11-25 2026-11-26'],
  ['mẹ em 67 tuổi, khám 28/11', '2026-11-28'],
  ['T2-T6', '2026-11-23 2026-11-27'],
]

const MOVES: [string, string][] = [
  ['đổi từ thứ 5 sang thứ 7', '2026-11-28'],
  ['doi tu thu 5 sang thu 7', '2026-11-28'],
  ['em có lịch thứ 5 muốn đổi thứ 7', '2026-11-28'],
  ['đổi lịch thứ 5 qua thứ 7 hoặc chủ nhật', '2026-11-28 2026-11-29'],
  ['khám thứ 7 thay vì thứ 5', '2026-11-28'],
  ['doi lich 25/11 sang 27/11', '2026-11-27'],
  ['thứ 5 này bận', '2026-11-26'],
  ['tôi muốn đổi lịch ngày 25', '2026-11-25'],
  ['chuyển lịch hẹn từ 25/11 sang 2/12', '2026-12-02'],
  ['chuyen cho me toi tu thu 5 qua thu 6', '2026-11-27'],
  ['xin hoãn đến thứ 2 tuần sau', '2026-11-23 2026-11-30'],
  ['dời qua tuần sau', '2026-11-23 2026-11-30'],
  ['dời lịch sang đầu tháng 12', '2026-12-01'],
]

const OVER: [string, string][] = [
  ['kết quả khám hôm 15/10', '2026-10-15'],
  ['kết quả hôm qua', '2026-11-21'],
  ['thứ 3 vừa rồi', '2026-11-17'],
  ['tuần trước', '2026-11-09'],
  ['kq kham thu 3', '2026-11-17'],
  ['ngày 15', '2026-11-15'],
  ['25/11', '2025-11-25'],
  ['mùng 5 tháng 10 âm', '2026-11-13'],
  ['tháng trước', '2026-10-01'],
  ['tháng 10', '2026-10-01'],
]

describe.each([
  ['seen from today', NEAR],
  ['of a week or a month', WEEKS],
  ['by its weekday or number', NUMBERED],
  ['of a list or a range, the first before the others', LISTS],
  ['one moves to', MOVES],
])('the day %s', (_, table) => {
  it.each(table)('%s → %s', (text, day) => expect(dateIn(text)).toBe(day))
})

describe('a day that is over, where a result is asked for', () => {
  it.each(OVER)('%s → %s', (text, day) => expect(dateIn(text, true)).toBe(day))
})

describe('seen from other days', () => {
  it.each([
    ['2026-09-03', 'CHU NHAT SAU', '2026-09-13 2026-09-06'],
    ['2026-11-27', 'thứ 5 này', '2026-12-03'],
    ['2026-11-26', 'cuối tháng', '2026-11-27'],
    ['2026-11-26', 'đầu tháng', '2026-12-01'],
    ['2027-03-19', 'Đã đặt thứ Hai nhưng bắt tăng ca, em xin qua Chủ nhật ạ', '2027-03-21'],
    ['2026-04-28', 'nghi le ve tre, doi mung 4 thang 5 thanh mung 6', '2026-05-06 2026-06-20'],
    ['2026-05-06', 'Bữa kia tui lên', '2026-05-08'],
  ])('on %s: %s → %s', (today, text, day) => expect(dateIn(text, false, new Date(`${today}T08:00:00+07:00`))).toBe(day))

  it('tells the day that is over too', () => {
    const read = readDate(splitWords(clean('đợt khám ngày 12 vừa rồi')), SUNDAY)
    expect(read).toMatchObject({ kind: 'past', day: '2026-11-12' })
  })
})
