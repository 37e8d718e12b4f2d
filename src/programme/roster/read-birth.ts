// Reads a birth date or year as lists have it.
import { readDay } from '../sheets/person-cells.ts'

export type Birth = { year: number; month: number | null } | { what: string }

/** `today`: YYYY-MM-DD. 1 January is what papers have of people whose day nobody wrote down (domain.md D4): no month is taken from it. */
export function readBirth(text: string, today: string): Birth {
  const year =
    /^(?:khoảng |~)?(\d{4})$/i.exec(text)?.[1] ?? /^(?:00|--|\.\.)?[/.-]?(?:00|--|\.\.)?[/.-](\d{4})$/.exec(text)?.[1]
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  const day = readDay(text)
  if (day)
    return within(Number(day.slice(0, 4)), day.endsWith('-01-01') ? null : Number(day.slice(5, 7)), today, day > today)
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return within(Number(month[2]), Number(month[1]), today)
  if (year) return within(Number(year), null, today)
  return { what: whyNot(text) }
}

function within(year: number, month: number | null, today: string, isAhead = false): Birth {
  const thisYear = Number(today.slice(0, 4))
  if (isAhead || year > thisYear) return { what: 'là ngày chưa tới; xem lại ngày, tháng, năm' }
  if (year < Math.max(1900, thisYear - 120)) return { what: 'quá xa; xem lại năm sinh, ghi đủ bốn số, ví dụ 1950' }
  return { year, month }
}

function whyNot(text: string): string {
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text) ?? []
  if (day && Number(month) > 12) return 'có tháng lớn hơn 12; ghi ngày/tháng/năm, ví dụ 25/10/1950'
  if (day) return 'không có trong lịch; xem lại ngày, tháng, năm'
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text) || /^\d{2}$/.test(text))
    return 'chỉ có hai số của năm; ghi đủ bốn số, ví dụ 1950'
  if (/^\d{5}$/.test(text)) return 'là số ngày của Excel; đổi định dạng cột thành ngày/tháng/năm'
  return 'không phải ngày sinh; ghi ngày/tháng/năm như 25/10/1950, hoặc năm như 1950'
}
