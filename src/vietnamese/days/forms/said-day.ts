// What the words of a day can say, before it is known which day of the calendar that is.

export type DayWords =
  /** "mai", "hôm qua", "3 ngày nữa". */
  | { type: 'offset'; days: number }
  /** "bữa kia", "bữa kìa": so many days ahead, or as many back where a day that is over is asked for. */
  | { type: 'either'; days: number }
  /** "hôm sau", "trước đó 1 tuần": from another day that is named. */
  | { type: 'relative'; days: number }
  /** "3 hôm trước": so long ago, where a day that is over is asked for. */
  | { type: 'ago'; days: number }
  /** `weekday` 1 = Monday … 7 = Sunday. "thứ 5 này" is `coming`, "thứ 5 vừa rồi" is `last`, "thứ 5 sau" is `after`; `nay`: today counts. */
  | { type: 'weekday'; weekday: number; week: Week | 'coming' | 'nay' | 'last' | 'after' }
  /** "tuần sau", "đầu tuần", "cuối tuần này". */
  | { type: 'week'; week: Week; part: Part }
  /** "thứ năm đầu tiên của tháng 10", "ngày cuối cùng của tháng này" (`weekday` null). */
  | { type: 'nth'; weekday: number | null; last: boolean; month: number | null; months: number | null }
  /** "tháng sau", "cuối tháng", "đầu tháng 12": by its number, or so many months ahead. */
  | { type: 'month'; month: number | null; months: number | null; part: Part; lastYear?: boolean }
  | SaidDate
  /** Of the lunar calendar; `month` null: the next such day, or `months` ahead. */
  | { type: 'lunar'; date: number; month: number | null; leap: boolean; months: number | null; eve?: boolean }

export interface SaidDate {
  type: 'date'
  date: number
  /** Null: a day of the month `months` ahead, or (null too) of the next month that still has it to come. */
  month: number | null
  months: number | null
  year: number | null
  /** "mùng 5" may be solar or lunar. */
  mayBeLunar: boolean
  /** "ngày 26 t5": Thursday the 26th, if it is one, rather than May. */
  weekday: number | null
  /** "ngày 10 vừa rồi". */
  ago: boolean
  /** "8/3 sang năm". */
  nextYear?: boolean
  /** "20/10 năm ngoái": counts only where a day that is over is asked for. */
  lastYear?: boolean
}

/** 0 this week, 1 the next; null: not said. */
export type Week = number | null
/** First of the week or month, its middle, its end, or all of it. */
export type Part = 'start' | 'middle' | 'end' | 'whole'

/** Days found at a place: `to` is the word after the last. */
export type Found = DayWords & { to: number; feast?: Feast }

/** A feast's name: said as a day ("ngày Trung thu"), or only told of. */
export type Feast = 'named' | 'aside'

export type SaidDay = DayWords & {
  from: number
  to: number
  feast?: Feast
  /** In a change: the day one wants to leave, or to go to. */
  role: 'source' | 'target' | null
  /** How it hangs together with the day named before it. */
  joined: 'range' | 'or' | null
  /** "sau ngày 25": the days from the next on. */
  after: boolean
}
