// How long an offered seat is kept: as long as the day allows, counted in hours in which nobody is disturbed. Pure.
import { addDays, atLocal, localDay, localTime } from '../../vietnamese/dates.ts'

/** Offers are read and answered by daytime only (design, promise 6). */
const DAY = { from: '07:00', to: '21:00' }
const HOUR_MS = 3_600_000
const USUALLY_MS = 4 * HOUR_MS
/** From a day before the visit on the next in the queue need their time too. */
const SOON_MS = 24 * HOUR_MS
const WHEN_SOON_MS = HOUR_MS
/** Whoever says yes still has to get up, stay without breakfast and come. */
const LAST_ANSWER_MS = 2 * HOUR_MS
/** Less time than this is no offer: a phone lies in the next room. */
const LEAST_MS = HOUR_MS / 2
/** A time that is told is one a clock shows at a glance. */
const QUARTER_MS = HOUR_MS / 4

/** Until when a seat of a band that starts at `startsAt` is kept for whoever is offered it at `now`; null: no offer by chat any more. */
export function offerUntil(now: Date, startsAt: Date): Date | null {
  const begin = nextDaytime(now)
  const last = lastAnswerAt(startsAt)
  if (last.getTime() - begin.getTime() < LEAST_MS) return null
  const isSoon = startsAt.getTime() - now.getTime() <= SOON_MS
  const until = atQuarter(addDaytime(begin, isSoon ? WHEN_SOON_MS : USUALLY_MS))
  return until < last ? until : last
}

/** The first moment at which a seat of this band cannot be offered any more. */
export function offersEndAt(startsAt: Date): Date {
  return new Date(lastAnswerAt(startsAt).getTime() - LEAST_MS + 1)
}

/** Bands that start earlier than this cannot be offered any more: what is free there is for whoever asks. */
export function offeredFrom(now: Date): Date {
  const least = new Date(nextDaytime(now).getTime() + LEAST_MS)
  if (localTime(least) <= DAY.to) return new Date(least.getTime() + LAST_ANSWER_MS)
  return new Date(atLocal(addDays(localDay(least), 1), DAY.from).getTime() + LAST_ANSWER_MS + 1)
}

/** For a band of the early morning it is the evening before. */
function lastAnswerAt(startsAt: Date): Date {
  const at = new Date(startsAt.getTime() - LAST_ANSWER_MS)
  if (localTime(at) <= DAY.from) return atLocal(addDays(localDay(at), -1), DAY.to)
  return localTime(at) > DAY.to ? atLocal(localDay(at), DAY.to) : at
}

function nextDaytime(now: Date): Date {
  const time = localTime(now)
  if (time >= DAY.to) return atLocal(addDays(localDay(now), 1), DAY.from)
  return time < DAY.from ? atLocal(localDay(now), DAY.from) : now
}

/** What does not fit into the day goes on in the morning. */
function addDaytime(begin: Date, ms: number): Date {
  const rest = atLocal(localDay(begin), DAY.to).getTime() - begin.getTime()
  if (ms <= rest) return new Date(begin.getTime() + ms)
  return new Date(atLocal(addDays(localDay(begin), 1), DAY.from).getTime() + ms - rest)
}

function atQuarter(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / QUARTER_MS) * QUARTER_MS)
}
