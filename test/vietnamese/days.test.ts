// Days and times: the calendar of Vietnam, how we say it and how people do.

import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  addDays,
  atLocal,
  dayOf,
  daysBetween,
  localDay,
  localTime,
  sayDay,
  sayPartOfDay,
  sayTime,
  weekdayOf,
} from '../../src/vietnamese/dates.ts'
import { readPartOfDay, readTime } from '../../src/vietnamese/days/hours/read-time.ts'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

const SUNDAY = new Date('2026-11-22T08:00:00+07:00')
const THURSDAY = new Date('2026-11-26T08:00:00+07:00')
const words = (text: string) => splitWords(clean(text))
const dateIn = (text: string, now = SUNDAY) => {
  const read = readDate(words(text), now)
  return read === null ? null : read.kind === 'day' ? [read.day, ...read.alternatives].join(' ') : read.kind
}

const zone = process.env.TZ
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe.each(['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh'])('the calendar of Vietnam on a machine in %s', (tz) => {
  it('does not depend on the machine', () => {
    process.env.TZ = tz
    expect(localDay(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23')
    expect(localTime(new Date('2026-11-22T17:00:00Z'))).toBe('00:00')
    expect(atLocal('2026-11-26', '07:30').toISOString()).toBe('2026-11-26T00:30:00.000Z')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(sayDay('2026-11-26')).toBe('thứ Năm, ngày 26/11/2026')
    expect(dateIn('sáng thứ 5')).toBe('2026-11-26')
  })
})

describe('saying', () => {
  it('says days and times in full and in short', () => {
    expect(sayDay('2026-11-22', 'short')).toBe('Chủ nhật 22/11')
    expect([sayTime('07:30'), sayTime('07:00'), sayTime('13:05')]).toEqual(['7 giờ 30', '7 giờ', '13 giờ 05'])
    expect([sayTime('07:30', 'short'), sayTime('07:00', 'short')]).toEqual(['7h30', '7h'])
    expect(['07:30', '11:00', '13:00', '18:00'].map(sayPartOfDay)).toEqual(['sáng', 'trưa', 'chiều', 'tối'])
  })

  it('reads back every day it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (ahead) => {
        const day = addDays('2026-11-22', ahead)
        expect(dateIn(sayDay(day))).toBe(day)
        if (ahead < 180) expect(dateIn(sayDay(day, 'short'))).toBe(day)
        expect(daysBetween('2026-11-22', day)).toBe(ahead)
      }),
    )
  })

  it('throws where a program hands it what is no day', () => {
    expect(() => atLocal('2026-02-31', '07:00')).toThrow()
    expect(() => weekdayOf('soon')).toThrow()
    expect(dayOf(2026, 2, 31)).toBeNull()
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29')
  })
})

const ON_SUNDAY: [string, string | null][] = [
  ['25/11', '2026-11-25'],
  ['25-11', '2026-11-25'],
  ['25.11', '2026-11-25'],
  ['25 / 11', '2026-11-25'],
  ['25/11/2026', '2026-11-25'],
  ['8/12/26', '2026-12-08'],
  ['ngày 25', '2026-11-25'],
  ['ngay 25 thang 11', '2026-11-25'],
  ['25 tháng 11', '2026-11-25'],
  ['ngày 2 tháng 12 năm 2026', '2026-12-02'],
  ['25 này', '2026-11-25'],
  ['28 tây', '2026-11-28'],
  ['hom 25', '2026-11-25'],
  ['mùng 5', '2026-12-05 2026-12-13'],
  ['ngay 3', '2026-12-03'],
  ['ngày 3 tháng sau', '2026-12-03'],
  ['ngay 20', '2026-12-20'],
  ['5/1', '2027-01-05'],
  ['15/5', '2027-05-15'],
  ['20/11', 'past'],
  ['15/10', 'past'],
  ['hôm qua', 'past'],
  ['1/11/2026', 'past'],
  ['31/2', 'impossible'],
  ['30-2', 'impossible'],
  ['ngay 32', 'impossible'],
  ['31/4/2027', 'impossible'],

  ['hom nay', '2026-11-22'],
  ['hnay', '2026-11-22'],
  ['bữa nay', '2026-11-22'],
  ['chiều nay', '2026-11-22'],
  ['mai', '2026-11-23'],
  ['sang mai', '2026-11-23'],
  ['Mai em đến được không', '2026-11-23'],
  ['em mai đi được không', '2026-11-23'],
  ['ngay mai', '2026-11-23'],
  ['ngày kia', '2026-11-24'],
  ['ngày kìa', '2026-11-25'],
  ['bua mot', '2026-11-24'],
  ['mốt', '2026-11-24'],
  ['3 ngay nua', '2026-11-25'],

  ['thu 5', '2026-11-26'],
  ['thứ năm', '2026-11-26'],
  ['thu nam', '2026-11-26'],
  ['thứ tư', '2026-11-25'],
  ['thu tu', '2026-11-25'],
  ['t.nam', '2026-11-26'],
  ['t.5', '2026-11-26'],
  ['t7', '2026-11-28'],
  ['T2', '2026-11-23'],
  ['thu2', '2026-11-23'],
  ['cn', '2026-11-29'],
  ['chủ nhật', '2026-11-29'],
  ['chu nhat nay', '2026-11-22'],
  ['chủ nhật tuần sau', '2026-11-29'],
  ['thu 5 tuan sau', '2026-11-26 2026-12-03'],
  ['t5 tuan toi', '2026-11-26 2026-12-03'],
  ['tuan sau sang thu 5', '2026-11-26 2026-12-03'],
  ['thu 5 tuan nay', '2026-11-26'],
  ['cuoi tuan', '2026-11-28'],
  ['thu 5 26/11', '2026-11-26'],
  ['thứ 5, ngày 26/11', '2026-11-26'],
  ['26/11 thứ năm', '2026-11-26'],
  ['thu 6 26/11', '2026-11-26 2026-11-27'],
  ['thu 5 hoac thu 7', '2026-11-26 2026-11-28'],
  ['đổi từ thứ 5 sang thứ 7', '2026-11-28'],
  ['chuyen lich 26/11 qua 28/11', '2026-11-28'],

  ['mãi', null],
  ['mai mốt rồi tính', null],
  ['ba Mai', null],
  ['Trần Thị Mai', null],
  ['một người', null],
  ['thu tien', null],
  ['số thứ tự', null],
  ['so thu tu', null],
  ['cai thu hai', null],
  ['con thu 2', null],
  ['5t', null],
  ['t nam nay 60', null],
  ['67 tuoi', null],
  ['lop 4', null],
  ['1949', null],
  ['12/5/1949', null],
  ['sinh ngay 2/9', null],
  ['sn 12/5/49', null],
  ['0300 000 001', null],
  ['0300.000.001', null],
  ['huyet ap 120/80', null],
  ['90/60', null],
  ['mat phai 5/10', null],
  ['3-4 nguoi', null],
  ['7-9 gio', null],
  ['1.5 tuoi', null],
  ['ngay 2 vien', null],
  ['lam cn', null],
  ['tuần sau', '2026-11-23 2026-11-30'],
  ['ngay 5 am lich', '2026-12-13'],
  ['rằm tháng 10', '2026-11-23'],
]

describe('the day a text wishes for', () => {
  it.each(ON_SUNDAY)('on Sunday 22/11: %s → %s', (text, day) => expect(dateIn(text)).toBe(day))

  it.each([
    ['thu 5', '2026-12-03'],
    ['thu 5 nay', '2026-11-26'],
    ['thu 5 tuan nay', '2026-11-26'],
    ['thu 5 tuan sau', '2026-12-03'],
    ['thu 4 tuan nay', 'past'],
    ['thu 4', '2026-12-02'],
    ['cn', '2026-11-29'],
    ['cuoi tuan', '2026-11-28'],
    ['cuoi tuan sau', '2026-12-05'],
    ['ngay 26', '2026-11-26'],
  ])('on Thursday 26/11: %s → %s', (text, day) => expect(dateIn(text, THURSDAY)).toBe(day))

  it('reads "thứ 5 tuần sau" of Monday as the week after', () => {
    expect(dateIn('thứ 5 tuần sau', new Date('2026-11-23T00:00:00+07:00'))).toBe('2026-12-03')
  })

  it('means next year by a day and month more than half a year past', () => {
    expect(dateIn('23/5')).toBe('past')
    expect(dateIn('22/5')).toBe('2027-05-22')
  })

  it('says what was said', () => {
    expect(readDate(words('cho em Sáng Thứ 5 tuần sau nhé'), SUNDAY)).toMatchObject({
      said: 'Thứ 5 tuần sau',
      from: 3,
      to: 7,
    })
  })
})

describe('clock times and parts of the day', () => {
  it.each([
    ['7h', '07:00'],
    ['7g', '07:00'],
    ['7h30', '07:30'],
    ['7g30', '07:30'],
    ['7:30', '07:30'],
    ['07:05', '07:05'],
    ['7h rưỡi', '07:30'],
    ['7 gio ruoi', '07:30'],
    ['7 giờ 30', '07:30'],
    ['7 giờ 30 phút', '07:30'],
    ['8h kem 15', '07:45'],
    ['8 gio kem 5 phut', '07:55'],
    ['tám giờ', '08:00'],
    ['1h chiều', '13:00'],
    ['1h chieu', '13:00'],
    ['2h', '14:00'],
    ['12h trưa', '12:00'],
    ['7h tối', '19:00'],
    ['13h', '13:00'],
    ['8h sáng thứ 5', '08:00'],
    ['bảy giờ rưỡi', '07:30'],
    ['ba giờ', '15:00'],
    ['bà giờ khác', null],
    ['ba gio', null],
    ['bay gio', null],
    ['may gio', null],
    ['nhịn ăn 8h', null],
    ['mất 2h', null],
    ['25h', null],
    ['7h75', null],
    ['5 người', null],
    ['lớp 7', null],
  ])('%s → %s', (text, time) => expect(readTime(words(text))?.value ?? null).toBe(time))

  it.each([
    ['sang t5', 'morning'],
    ['sáng mai', 'morning'],
    ['buoi sang', 'morning'],
    ['đi khám sáng thứ 5', 'morning'],
    ['di kham sang t7', 'morning'],
    ['trua mai', 'noon'],
    ['chiều thứ 7', 'afternoon'],
    ['xế chiều', 'afternoon'],
    ['tối nay', 'evening'],
    ['7h toi', 'evening'],
    ['doi sang sang thu 7', 'morning'],
    ['đổi cho mẹ em sáng chủ nhật', 'morning'],
    ['đổi cho mẹ em sang chủ nhật', null],
    ['doi cho me em sang chu nhat', null],
    ['doi lich sang 28/11', null],
    ['chuyen sang chieu thu 7', 'afternoon'],
    ['sang năm', null],
    ['sang tuan', null],
    ['ăn sáng', null],
    ['uống thuốc hàng sáng', null],
    ['tôi đi', null],
    ['toi mai di', null],
    ['chiều cao', null],
    ['chieu cao 1m6', null],
  ])('%s → %s', (text, part) => expect(readPartOfDay(words(text))?.value ?? null).toBe(part))
})
