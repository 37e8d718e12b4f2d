// Finds bands with a free seat for one person, nearest to what the person wishes.
import type postgres from 'postgres'
import { isPriorityPerson } from '../residents/priority.ts'
import type { Candidate } from './audience.ts'
import { openBands } from './open-bands.ts'
import { type Asked, type Offer, pickOffers, type WhyNot, type Wish } from './pick-offers.ts'

export interface Seeker extends Candidate {
  communeId: string
  /** Absent: not registered yet. */
  residentId?: string
  tags?: string[]
  hasInsurance?: boolean | null
  areaId: string | null
}

export interface OfferRequest {
  /** A `Person`, or what is known of somebody who is not registered yet. */
  person: Seeker
  wish: Wish & {
    /** Only this round: for moving a booking. */
    roundId?: string | null
  }
  now: Date
  limit?: number
}

export type OffersResult = { outcome: 'offers'; offers: Offer[]; asked: Asked; why: WhyNot } | { outcome: 'none' }

/** At most `limit` (3) offers, the best first. Whose turn it is has been judged before (rules/judge-people.ts). */
export async function findOffers(db: postgres.ISql, request: OfferRequest): Promise<OffersResult> {
  const { person, wish, now, limit = 3 } = request
  const { communeId, residentId } = person
  const residentIds = residentId ? [residentId] : []
  const bands = await openBands(db, { communeId, residentIds, roundId: wish.roundId ?? null, now })
  const isPriority = isPriorityPerson(person, now)
  const mine = isPriority ? bands.map((band) => ({ ...band, free: band.free + band.kept })) : bands
  const picked = pickOffers(mine, { ...person, isPriority }, wish, limit)
  return picked ? { outcome: 'offers', ...picked } : { outcome: 'none' }
}
