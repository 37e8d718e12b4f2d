// The Vietnamese lunar calendar, computed: new moons and the sun's longitude after Meeus, months named by Hồ Ngọc Đức's rules, UTC+7.

import { addDays, daysBetween } from '../dates.ts'

export interface LunarDay {
  day: number
  /** 1 = Giêng … 11 = Một, 12 = Chạp. */
  month: number
  year: number
  /** In the second of two months with one number (tháng nhuận). */
  leap: boolean
}

/** A month of the lunar calendar; days count from 1/1/1970. */
interface LunarMonth {
  first: number
  length: number
  month: number
  year: number
  leap: boolean
}

const EPOCH = '1970-01-01'
/** Julian date of 1/1/1970, 0:00 in Vietnam. */
const EPOCH_JULIAN = 2_440_587.5 - 7 / 24
const RADIANS = Math.PI / 180

/** The lunar day of a solar day, `YYYY-MM-DD`. Meant for 1900–2100. */
export function toLunar(day: string): LunarDay {
  const date = daysBetween(EPOCH, day)
  const year = Number(day.slice(0, 4))
  const month = [...monthsOf(year - 1), ...monthsOf(year)].findLast(({ first }) => first <= date)
  if (!month) throw new Error(`not a lunar day: ${day}`)
  return { day: date - month.first + 1, month: month.month, year: month.year, leap: month.leap }
}

/** The solar day, `YYYY-MM-DD`, or null where the lunar calendar has no such day (a 30th, a leap month). */
export function toSolar({ day, month, year, leap }: LunarDay): string | null {
  const found = monthsOf(year).find((each) => each.month === month && each.leap === leap)
  return !found || day < 1 || day > found.length ? null : addDays(EPOCH, found.first + day - 1)
}

const YEARS = new Map<number, LunarMonth[]>()

/** The months 1 to 12 of a lunar year, the leap month among them. */
function monthsOf(year: number): LunarMonth[] {
  let months = YEARS.get(year)
  if (!months) {
    months = [...fromWinter(year - 1), ...fromWinter(year)].filter((month) => month.year === year)
    if (YEARS.size > 400) YEARS.clear()
    YEARS.set(year, months)
  }
  return months
}

/**
 * The months from the 11th of this lunar year, which holds the winter solstice, to the 10th of the next. Where there are thirteen,
 * the first without a middle term (the sun reaching a multiple of 30°) is the leap month and takes the number before it.
 */
function fromWinter(year: number): LunarMonth[] {
  const first = winterMoon(year)
  const count = winterMoon(year + 1) - first
  const starts = Array.from({ length: count + 1 }, (_, i) => newMoon(first + i))
  const terms = starts.map(termOn)
  const leapAt = count > 12 ? terms.findIndex((term, i) => i > 0 && term === terms[i + 1]) : count
  return starts.slice(0, count).map((start, i) => {
    const number = i >= leapAt ? i - 1 : i
    return {
      first: start,
      length: starts[i + 1]! - start,
      month: ((number + 10) % 12) + 1,
      year: number < 2 ? year : year + 1,
      leap: i === leapAt,
    }
  })
}

/** Number of the last new moon of a year on or before the day of the winter solstice (270°). */
function winterMoon(year: number): number {
  const end = daysBetween(EPOCH, `${year}-12-31`)
  let moon = Math.floor((end + EPOCH_JULIAN - 2_451_550.1) / 29.530588861) + 1
  while (newMoon(moon) > end) moon--
  const term = termOn(newMoon(moon))
  // Already past 270° when the day began: the solstice lies in the month before.
  return term >= 9 ? moon - 1 : moon
}

/** The day in Vietnam on which the k-th new moon after 6/1/2000 falls, in days from 1/1/1970 (Meeus, chapter 49). */
export function newMoon(k: number): number {
  const t = k / 1236.85
  const sun = (2.5534 + 29.1053567 * k - 0.0000014 * t * t) * RADIANS
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3) * RADIANS
  const node = (160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3) * RADIANS
  const ascending = (124.7746 - 1.56375588 * k + 0.0020672 * t * t) * RADIANS
  const e = 1 - 0.002516 * t - 0.0000074 * t * t
  let when = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t ** 3
  for (const [size, power, s, m, f] of MOON_TERMS) when += size * e ** power * Math.sin(s * sun + m * moon + f * node)
  when -= 0.00017 * Math.sin(ascending)
  for (const [size, start, speed] of PLANET_TERMS) when += size * Math.sin((start + speed * k) * RADIANS)
  return Math.floor(when - clockDrift(t) - EPOCH_JULIAN)
}

/** Size in days, power of the eccentricity, multiples of the sun's and moon's anomaly and of the moon's latitude. */
const MOON_TERMS: [number, number, number, number, number][] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
]
/** Size in days, angle at k = 0 and its growth, in degrees. */
const PLANET_TERMS: [number, number, number][] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
]

/** In which twelfth of its way, 0 to 11 from the spring equinox, the sun stands when this day begins in Vietnam (Meeus, chapter 25). */
function termOn(day: number): number {
  const t = (day + EPOCH_JULIAN + clockDrift((day - 10_957) / 36_525) - 2_451_545) / 36_525
  const anomaly = (357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * RADIANS
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly)
  const nutation = 0.00569 + 0.00478 * Math.sin((125.04 - 1934.136 * t) * RADIANS)
  const longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre - nutation
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** Seconds by which the clock lags behind even time every ten years from 1900 (Espenak and Meeus; after 2020 foretold). */
const DRIFTS = [-3, 10, 21, 24, 24, 29, 33, 40, 51, 57, 64, 66, 71, 78, 85, 93, 114, 135, 157, 180, 203]

/** The same in days, `t` centuries after 2000. */
function clockDrift(t: number): number {
  const at = Math.min(Math.max((t + 1) * 10, 0), DRIFTS.length - 1.001)
  const before = DRIFTS[Math.floor(at)]!
  return (before + (DRIFTS[Math.floor(at) + 1]! - before) * (at % 1)) / 86_400
}
