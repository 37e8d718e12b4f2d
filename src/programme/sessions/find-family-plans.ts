// Finds sessions where several people of one family can come together, nearest to what they wish.
import type postgres from 'postgres'
import { daysBetween, localDay, localTime } from '../../vietnamese/dates.ts'
import { ageAt } from '../residents/eligibility.ts'
import type { Person } from '../residents/people-of-contact.ts'
import { isPriorityPerson } from '../residents/priority.ts'
import { fitsAudience, mustFast } from './audience.ts'
import { type OpenBand, openBands } from './open-bands.ts'
import { partOfDay, type Wish } from './pick-offers.ts'
import { type Member, type Plan, planFamily } from './plan-family.ts'

export interface FamilyVisit {
  residentId: string
  bandId: string
  startsAt: Date
  venue: string
  fasting: boolean
}

export interface FamilyPlan {
  /** In order of time. */
  visits: FamilyVisit[]
}

export interface FamilyPlans {
  /** The best first; each in one session, but where no session takes them all: then one plan, split over several. */
  plans: FamilyPlan[]
  split: boolean
  /** Why the wished day has no plan for all of them; null: it has, or no day was wished. */
  why: null | 'day_full' | 'no_session_that_day' | 'not_for_all'
}

/** Farther apart than neighbouring bands of the usual half hour is a wait for the others. */
const NEAR_MINUTES = 30
const DAY_WEIGHT = 1000
const ELDER = 60

/** `members`: of one commune, whom it organises, without a booking. */
export async function findFamilyPlans(
  db: postgres.ISql,
  { members, wish, now, limit }: { members: Person[]; wish: Wish; now: Date; limit: number },
): Promise<FamilyPlans> {
  const { communeId } = members[0]!
  const residentIds = members.map(({ residentId }) => residentId)
  const bands = await openBands(db, { communeId, residentIds, roundId: null, now })
  const family = members.map((person) => toMember(person, bands, wish, now))
  const inOne = sessionsOf(bands).flatMap((own) => planFamily({ members: family, bands: own }) ?? [])
  const isOnDay = (plan: Plan) =>
    wish.day === null || plan.places.every(({ band }) => localDay(band.startsAt) === wish.day)
  const isNear = (plan: Plan) => Number(plan.cost.span <= NEAR_MINUTES)
  const ranked = inOne.toSorted(
    (a, b) =>
      Number(isOnDay(b)) - Number(isOnDay(a)) ||
      isNear(b) - isNear(a) ||
      (wish.day ? a.cost.far - b.cost.far : startOf(a) - startOf(b)),
  )
  const apart = ranked.length === 0 ? planFamily({ members: family, bands }) : null
  const plans = apart ? [apart] : ranked.slice(0, limit)
  return {
    plans: plans.map((plan) => toFamilyPlan(plan, members, bands)),
    split: apart !== null,
    why: wish.day === null || plans.some(isOnDay) ? null : whyNot(family, bands, wish.day),
  }
}

function whyNot(family: Member[], bands: OpenBand[], day: string): FamilyPlans['why'] {
  const there = bands.filter(({ startsAt }) => localDay(startsAt) === day)
  if (there.length === 0) return 'no_session_that_day'
  return family.every(({ fits }) => there.some(fits)) ? 'day_full' : 'not_for_all'
}

/** Who must come without breakfast is better early, an elder most of all; a named time or part of the day goes before that. */
function toMember(person: Person, bands: OpenBand[], wish: Wish, now: Date): Member {
  const byId = new Map(bands.map((band) => [band.bandId, band]))
  const isElder = (ageAt(person, now) ?? 0) >= ELDER
  return {
    id: person.residentId,
    isPriority: isPriorityPerson(person, now),
    fits: ({ bandId, startsAt }) => fitsAudience(person, byId.get(bandId)!.audience, startsAt),
    distance: ({ bandId, startsAt, sessionId }) => {
      const { fasting } = byId.get(bandId)!
      const begin = bands.find((band) => band.sessionId === sessionId)!.startsAt
      const waits = (startsAt.getTime() - begin.getTime()) / 60_000
      const hungry = isElder && mustFast(person, fasting, startsAt) ? 2 : 1
      return farFrom(wish, startsAt) + (wish.time ? 0 : (waits * hungry) / 60)
    },
  }
}

/** In minutes; a day off weighs more than any hour. */
function farFrom({ day, part, time }: Wish, at: Date): number {
  const days = day === null ? 0 : Math.abs(daysBetween(day, localDay(at)))
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  const hours = time === null ? 0 : Math.abs(minutes(localTime(at)) - minutes(time))
  return days * DAY_WEIGHT + hours + (time === null && part !== null && partOfDay(at) !== part ? DAY_WEIGHT / 2 : 0)
}

function sessionsOf(bands: OpenBand[]): OpenBand[][] {
  const ids = [...new Set(bands.map(({ sessionId }) => sessionId))]
  return ids.map((id) => bands.filter(({ sessionId }) => sessionId === id))
}

function startOf({ places }: Plan): number {
  return Math.min(...places.map(({ band }) => band.startsAt.getTime()))
}

function toFamilyPlan({ places }: Plan, members: Person[], bands: OpenBand[]): FamilyPlan {
  return {
    visits: places.map(({ memberId, band: { bandId, startsAt } }) => {
      const { venue, fasting } = bands.find((band) => band.bandId === bandId)!
      const person = members.find(({ residentId }) => residentId === memberId)!
      return { residentId: memberId, bandId, startsAt, venue, fasting: mustFast(person, fasting, startsAt) }
    }),
  }
}
