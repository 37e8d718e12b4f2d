// Days and clock times in Vietnam (UTC+7, no summer time since 1975, so the process's own zone never matters), and how we say them.

const VIETNAM = 7 * 3_600_000
const DAY = 86_400_000

/** The day in Vietnam, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  return new Date(date.getTime() + VIETNAM).toISOString().slice(0, 10)
}

/** The clock in Vietnam, `HH:MM`. */
export function localTime(date: Date): string {
  return new Date(date.getTime() + VIETNAM).toISOString().slice(11, 16)
}

/** The moment of a day and clock time in Vietnam. Throws on what is no day or time: that is a bug, not an input. */
export function atLocal(day: string, time: string): Date {
  const moment = new Date(`${day}T${time}:00+07:00`)
  if (Number.isNaN(moment.getTime()) || localDay(moment) !== day) throw new Error(`not a local time: ${day} ${time}`)
  return moment
}

export function addDays(day: string, count: number): string {
  return new Date(utc(day) + count * DAY).toISOString().slice(0, 10)
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utc(day)).getUTCDay() || 7
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY)
}

/** The day of these numbers, or null where the calendar has none (31/2). */
export function dayOf(year: number, month: number, date: number): string | null {
  if (year < 1 || year > 9999) return null
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const moment = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day ? null : day
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** Long "thứ Năm, ngày 26/11/2026" (domain.md D7), short "thứ Năm 26/11". */
export function sayDay(day: string, form: 'long' | 'short' = 'long'): string {
  const [year, month, date] = day.split('-').map(Number)
  const weekday = sayWeekday(weekdayOf(day))
  return form === 'long' ? `${weekday}, ngày ${date}/${month}/${year}` : `${weekday} ${date}/${month}`
}

/** 1 = "thứ Hai" … 7 = "Chủ nhật". */
export function sayWeekday(weekday: number): string {
  const word = WEEKDAYS[weekday - 1]
  if (!word) throw new Error(`no weekday ${weekday}`)
  return word
}

/** Long "7 giờ 30", short "7h30"; full hours "7 giờ", "7h". Takes `HH:MM`. */
export function sayTime(time: string, form: 'long' | 'short' = 'long'): string {
  const [hour, minute] = time.split(':').map(Number)
  if (form === 'short') return minute ? `${hour}h${String(minute).padStart(2, '0')}` : `${hour}h`
  return minute ? `${hour} giờ ${String(minute).padStart(2, '0')}` : `${hour} giờ`
}

/** "sáng" to 11, "trưa" to 13, "chiều" to 18, then "tối". Takes `HH:MM`. */
export function sayPartOfDay(time: string): 'sáng' | 'trưa' | 'chiều' | 'tối' {
  const hour = Number(time.slice(0, 2))
  if (hour < 11) return 'sáng'
  if (hour < 13) return 'trưa'
  return hour < 18 ? 'chiều' : 'tối'
}

function utc(day: string): number {
  const moment = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(moment)) throw new Error(`not a day: ${day}`)
  return moment
}

/** "hôm nay", "ngày mai"; any other day by its date. Days are local, YYYY-MM-DD. */
export function sayNearDay(day: string, today: string): string {
  if (day === today) return 'hôm nay'
  return day === addDays(today, 1) ? 'ngày mai' : sayDay(day, 'short')
}

/** The same date so many months later, or the last of a month that is shorter. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 + count
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  return dayOf(Math.floor(months / 12), (months % 12) + 1, Math.min(date, last))!
}
