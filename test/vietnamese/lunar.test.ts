// The lunar calendar against two independent sources, and lunar days as people say them.

import { getLunarDate } from '@dqcai/vn-lunar'
import { MakeTime, SearchMoonPhase } from 'astronomy-engine'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/vietnamese/dates.ts'
import { newMoon, toLunar, toSolar } from '../../src/vietnamese/days/lunar.ts'
import { readDate } from '../../src/vietnamese/days/read-date.ts'
import { clean } from '../../src/vietnamese/fold.ts'
import { splitWords } from '../../src/vietnamese/words.ts'

const SUNDAY = new Date('2026-11-22T08:00:00+07:00')

/** The day, then the other days the words may mean; or past, impossible. */
const dateIn = (text: string, past = false, now = SUNDAY) => {
  const read = readDate(splitWords(clean(text)), now, () => true, { past })
  return read === null ? null : read.kind === 'day' ? [read.day, ...read.alternatives].join(' ') : read.kind
}

describe('the lunar calendar', () => {
  it.each([
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-02',
  ])('has Tết on %s', (day) => {
    const year = Number(day.slice(0, 4))
    expect(toLunar(day)).toEqual({ day: 1, month: 1, year, leap: false })
    expect(toSolar({ day: 1, month: 1, year, leap: false })).toBe(day)
  })

  it('turns every day of 1900 to 2100 into a lunar day and back, each the day after the one before', () => {
    let before = toLunar('1899-12-31')
    for (let day = '1900-01-01'; day <= '2100-12-31'; day = addDays(day, 1)) {
      const lunar = toLunar(day)
      if (toSolar(lunar) !== day || !(lunar.day === before.day + 1 || (lunar.day === 1 && before.day >= 29))) {
        throw new Error(`${day}: ${JSON.stringify({ before, lunar })}`)
      }
      before = lunar
    }
  })

  // Before 1968 the printed calendars of Vietnam went by Beijing's time; in 2054 the moon is new nine minutes past midnight.
  it('begins every month from 1968 to 2100 on the day another calendar does', () => {
    const differ: string[] = []
    for (let day = '1968-01-29'; day <= '2100-12-31'; ) {
      const [year, month, date] = day.split('-').map(Number)
      const { day: lunarDay, month: lunarMonth, year: lunarYear, leap } = getLunarDate(date!, month!, year!)
      const mine = toLunar(day)
      const other = { day: lunarDay, month: lunarMonth, year: lunarYear, leap }
      if (JSON.stringify(mine) !== JSON.stringify(other)) differ.push(day)
      const next = addDays(day, 29)
      day = toLunar(next).day === 1 ? next : addDays(day, 30)
    }
    expect(differ).toEqual(['2054-05-08'])
  })

  it('has each new moon of 1900 to 2100 on the day the ephemeris has it, but those within a minute of midnight', () => {
    const days = new Set<string>()
    for (let k = -1240; k < 1260; k++) days.add(addDays('1970-01-01', newMoon(k)))
    const differ: string[] = []
    let count = 0
    for (let time = MakeTime(new Date('1899-12-31T17:00:00Z')); ; count++) {
      const moon = SearchMoonPhase(0, time, 40)!
      const local = new Date(moon.date.getTime() + 7 * 3_600_000).toISOString()
      if (local > '2101') break
      if (!days.has(local.slice(0, 10)) && !/T(?:23:59|00:00)/.test(local)) differ.push(local)
      time = moon.AddDays(20)
    }
    expect(count).toBe(2487)
    expect(differ).toEqual([])
  })

  it('knows the leap months', () => {
    expect(toLunar('2023-03-22')).toEqual({ day: 1, month: 2, year: 2023, leap: true })
    expect(toLunar('2025-07-25')).toEqual({ day: 1, month: 6, year: 2025, leap: true })
    expect(toSolar({ day: 1, month: 6, year: 2026, leap: true })).toBeNull()
    expect(toSolar({ day: 30, month: 12, year: 2026, leap: false })).toBeNull()
  })
})

const SAID: [string, string][] = [
  ['rằm', '2026-11-23'],
  ['ram', '2026-11-23'],
  ['rằm tháng 10', '2026-11-23'],
  ['ram thang 11', '2026-12-23'],
  ['mùng 5 âm', '2026-12-13'],
  ['15 âm', '2026-11-23'],
  ['20/10 âl', '2026-11-28'],
  ['20/10 al', '2026-11-28'],
  ['20-10 âm lịch', '2026-11-28'],
  ['ngày 20 tháng 10 âm lịch', '2026-11-28'],
  ['mồng một tháng Chạp', '2027-01-08'],
  ['25 Chạp', '2027-02-01'],
  ['25 tháng chạp', '2027-02-01'],
  ['mùng 8 tháng Giêng', '2027-02-13'],
  ['mung 8 gieng', '2027-02-13'],
  ['tháng Một ta', '2026-12-09'],
  ['mùng 3 tháng một ta', '2026-12-11'],
  ['mùng 2 Tết', '2027-02-07'],
  ['28 tet', '2027-02-04'],
  ['mùng 5', '2026-12-05 2026-12-13'],
  ['mung 5', '2026-12-05 2026-12-13'],
  ['mồng năm', '2026-12-05 2026-12-13'],
  ['mùng 5 dương', '2026-12-05'],
  ['mùng 5 tháng 12', '2026-12-05 2027-01-12'],
  ['mong 2 ta', '2026-12-10'],
  ['mùng một', '2026-12-01 2026-12-09'],
  ['mong 5', '2026-12-05 2026-12-13'],
  ['ngày 15 ta em đi', '2026-12-15'],
  ['ngày 15 ta', '2026-11-23'],
  ['mùng 5 thứ bảy', '2026-12-05 2026-12-13'],
  ['qua rằm', '2026-11-24'],
  ['ngày mùng 1 tháng 12', '2026-12-01 2027-01-08'],
  ['hôm mùng 5', '2026-12-05 2026-12-13'],
  ['mồng 3 tháng 11 âm lịch', '2026-12-11'],
  ['15 thang 11 al', '2026-12-23'],
  ['ngày rằm', '2026-11-23'],
  ['30 tháng chạp', 'impossible'],
  ['29 tết', '2027-02-05'],
  ['tháng 2 nhuận', 'impossible'],
]

describe('a lunar day, answered as a solar one', () => {
  it.each(SAID)('%s → %s', (text, day) => expect(dateIn(text)).toBe(day))

  it.each([
    ['2027-02-06', 'mùng 2', '2027-03-02 2027-02-07'],
    ['2027-02-06', 'rằm', '2027-02-20'],
    ['2025-06-20', 'mùng 3 tháng 6 nhuận', '2025-07-27'],
    ['2025-06-20', 'rằm tháng 6', '2025-07-09'],
    ['2025-12-20', '30 tháng Chạp', 'impossible'],
    ['2027-01-15', 'ra Giêng', '2027-02-06'],
  ])('on %s: %s → %s', (today, text, day) => expect(dateIn(text, false, new Date(`${today}T08:00:00+07:00`))).toBe(day))
})
