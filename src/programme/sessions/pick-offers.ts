// Chooses among open bands: what fits the person, nearest to the wish, spread over the sessions. Pure.
import { daysBetween, localDay, localTime, weekdayOf } from '../../vietnamese/dates.ts'
import { ageAt } from '../residents/eligibility.ts'
import { type Audience, type Candidate, fitsAudience, mustFast } from './audience.ts'

export interface Band {
  sessionId: string
  sessionCode: string
  roundId: string
  bandId: string
  startsAt: Date
  endsAt: Date
  venue: string
  venueKind: string
  areaId: string | null
  areaName: string | null
  fasting: 'none' | 'all' | 'adults'
  audience: Audience
  /** Seats this person could take. */
  free: number
  /** All that people may book. */
  seats: number
}

export interface Offer extends Omit<Band, 'fasting' | 'audience' | 'seats'> {
  /** Whether this person must come without breakfast. */
  fasting: boolean
}

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening'

export interface Wish {
  /** YYYY-MM-DD */
  day: string | null
  part: PartOfDay | null
  /** HH:MM */
  time: string | null
  /** Near this village. */
  areaId: string | null
  /** 1 Monday … 7 Sunday; looked at only without `day`. */
  weekday?: number | null
}

/** `as_wished`: the first offer is what was asked for (or nothing in particular was). */
export type Asked = 'as_wished' | 'nearest'
/** Why not as wished; null with `nearest`: the day has an exam, but not at that time of the day. */
export type WhyNot = null | 'day_full' | 'no_session_that_day' | 'not_for_person'

export interface Picked {
  offers: Offer[]
  asked: Asked
  why: WhyNot
}

/** `bands` in order of time. Null: nothing at all is free for this person. */
export function pickOffers(
  bands: Band[],
  person: Candidate & { areaId: string | null; isPriority: boolean },
  wish: Wish,
  limit: number,
): Picked | null {
  const fitting = bands.filter((band) => fitsAudience(person, band.audience, band.startsAt))
  const free = fitting.filter((band) => band.free > 0)
  if (free.length === 0) return null
  const onDay = free.filter((band) => isOnDay(band, wish))
  const wished = onDay.filter((band) => isAtTime(band, wish))
  const asksForDay = wish.day !== null || wish.weekday != null
  const sessions = rank(sessionsOf(free), new Set(wished), person, wish, limit).map((own) => inOrder(own, wish))
  return {
    // Who asks for a day chooses between two bands of it before other sessions have their turn.
    offers: take(sessions, asksForDay && onDay.length > 0 && limit > 2 ? 2 : 1, limit).map((band) =>
      toOffer(band, person),
    ),
    asked: wished.length > 0 ? 'as_wished' : 'nearest',
    why: onDay.length > 0 ? null : whyNot(bands, fitting, wish),
  }
}

function isOnDay(band: Band, { day, weekday }: Wish): boolean {
  if (day !== null) return localDay(band.startsAt) === day
  return weekday == null || weekdayOf(localDay(band.startsAt)) === weekday
}

function isAtTime(band: Band, { time, part }: Wish): boolean {
  if (time !== null) return localTime(band.startsAt) <= time && time < localTime(band.endsAt)
  return part === null || partOfDay(band.startsAt) === part
}

// domain.md D5: sáng to about 11, trưa 11–13, chiều 13–18.
export function partOfDay(at: Date): PartOfDay {
  const time = localTime(at)
  return time < '11:00' ? 'morning' : time < '13:00' ? 'noon' : time < '18:00' ? 'afternoon' : 'evening'
}

function whyNot(bands: Band[], fitting: Band[], wish: Wish): WhyNot {
  if (fitting.some((band) => isOnDay(band, wish))) return 'day_full'
  return bands.some((band) => isOnDay(band, wish)) ? 'not_for_person' : 'no_session_that_day'
}

function sessionsOf(bands: Band[]): Band[][] {
  const sessions = new Map<string, Band[]>()
  for (const band of bands) sessions.set(band.sessionId, [...(sessions.get(band.sessionId) ?? []), band])
  return [...sessions.values()]
}

/**
 * As wished first, then near the wished village, then near the wished day or, without one, early; for who does not come first, those
 * that fewer have booked go before early ones (domain.md R4, R11).
 */
function rank(
  sessions: Band[][],
  wished: Set<Band>,
  person: Candidate & { areaId: string | null; isPriority: boolean },
  wish: Wish,
  limit: number,
) {
  const isWished = (own: Band[]) => Number(own.some((band) => wished.has(band)))
  const isNear = (own: Band[], areaId: string | null) => Number(areaId !== null && own[0]!.areaId === areaId)
  const distance = (own: Band[]) => (wish.day ? Math.abs(daysBetween(wish.day, localDay(own[0]!.startsAt))) : 0)
  const yields = !person.isPriority && wish.day === null
  const crowded = (own: Band[]) => (yields ? crowdOf(own) : 0)
  // A small child is not sent out without breakfast where there is another way.
  const hungry = (own: Band[]) => Number(isSmall(person, own[0]!.startsAt) && own[0]!.fasting === 'all')
  const ranked = sessions.toSorted(
    (a, b) =>
      isWished(b) - isWished(a) ||
      hungry(a) - hungry(b) ||
      isNear(b, wish.areaId) - isNear(a, wish.areaId) ||
      distance(a) - distance(b) ||
      crowded(a) - crowded(b),
  )
  if (wish.day !== null || wish.weekday != null || wish.areaId !== null) return ranked
  // The own village goes first among the sessions that would be offered anyway; it does not bring up a far later one.
  return [
    ...ranked
      .slice(0, limit)
      .toSorted((a, b) => hungry(a) - hungry(b) || isNear(b, person.areaId) - isNear(a, person.areaId)),
    ...ranked.slice(limit),
  ]
}

function isSmall(person: Candidate, at: Date): boolean {
  const age = ageAt(person, at)
  return age !== null && age < 6
}

/** The bands of one session, nearest to the wished time first, or spread over it where no time was named. */
function inOrder(bands: Band[], wish: Wish): Band[] {
  const { time } = wish
  if (time !== null) return bands.toSorted((a, b) => minutesFrom(a, time) - minutesFrom(b, time))
  const atTime = bands.filter((band) => isAtTime(band, wish))
  return [...spread(atTime), ...spread(bands.filter((band) => !atTime.includes(band)))]
}

function minutesFrom(band: Band, time: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return isAtTime(band, { day: null, part: null, time, areaId: null })
    ? 0
    : Math.abs(minutes(localTime(band.startsAt)) - minutes(time))
}

/** First and middle before the others, and clearly emptier ones before all. */
function spread(bands: Band[]): Band[] {
  const middle = Math.floor(bands.length / 2)
  const spaced =
    bands.length < 3 ? bands : [bands[0]!, bands[middle]!, ...bands.slice(1, middle), ...bands.slice(middle + 1)]
  return spaced.toSorted((a, b) => crowdOf([a]) - crowdOf([b]))
}

/** In quarters of their seats that are gone, so that a few bookings change nothing: 0 to 4. */
function crowdOf(bands: Band[]): number {
  const sum = (of: (band: Band) => number) => bands.reduce((all, band) => all + of(band), 0)
  return Math.floor(
    4 *
      (1 -
        sum(({ free }) => free) /
          Math.max(
            sum(({ seats }) => seats),
            1,
          )),
  )
}

/** `first` bands of the first session, then one of each session in turn until there are `limit`. */
function take(sessions: Band[][], first: number, limit: number): Band[] {
  const taken = new Set(sessions[0]!.slice(0, first))
  const longest = Math.max(...sessions.map((own) => own.length))
  for (let turn = 0; turn < longest; turn++) {
    for (const own of sessions) if (own[turn] && taken.size < limit) taken.add(own[turn]!)
  }
  return [...taken].slice(0, limit)
}

function toOffer({ fasting, audience: _, seats: __, ...band }: Band, person: Candidate): Offer {
  return { ...band, fasting: mustFast(person, fasting, band.startsAt) }
}
