// Finds bands with a free seat for one person, nearest to what the person wishes.
import type postgres from 'postgres'
import { addDays, localDay } from '../../vietnamese/dates.ts'
import { isFree } from '../bookings/free-seat.ts'
import type { Organiser } from '../residents/people-of-contact.ts'
import { isPriorityPerson } from '../residents/priority.ts'
import { type Audience, audienceSchema, type Candidate } from './audience.ts'
import { type Asked, type Band, type Offer, pickOffers, type WhyNot, type Wish } from './pick-offers.ts'

export interface Seeker extends Candidate {
  communeId: string
  /** Absent: not registered yet. */
  residentId?: string
  tags?: string[]
  hasInsurance?: boolean | null
  areaId: string | null
  organiser: Organiser
  examined: { roundId: string; at: Date } | null
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

export type OffersResult =
  | { outcome: 'offers'; offers: Offer[]; asked: Asked; why: WhyNot }
  | { outcome: 'none' }
  /** Somebody else organises this person's exam (domain.md R10). */
  | { outcome: 'employer' | 'school' | 'armed_forces' }
  /** Once per person and round (domain.md R2). */
  | { outcome: 'already_examined'; at: Date }

/** A band must start later than this, so that the person can still come. */
const LEAD_MS = 3_600_000
/** How far ahead somebody can book, in days: keeps the answer small on an installation with years of sessions. */
const HORIZON = 120

/** At most `limit` (3) offers, the best first. */
export async function findOffers(db: postgres.ISql, request: OfferRequest): Promise<OffersResult> {
  const { person, wish, limit = 3 } = request
  if (person.organiser !== 'commune') return { outcome: person.organiser }
  if (person.examined && (!wish.roundId || wish.roundId === person.examined.roundId)) {
    return { outcome: 'already_examined', at: person.examined.at }
  }
  const picked = pickOffers(await openBands(db, request), person, wish, limit)
  return picked ? { outcome: 'offers', ...picked } : { outcome: 'none' }
}

async function openBands(db: postgres.ISql, { person, wish, now }: OfferRequest): Promise<Band[]> {
  const isPriority = isPriorityPerson(person, now)
  const taker = { residentId: person.residentId ?? null, isPriority, byStaff: false, now }
  const rows = await db<(Omit<Band, 'audience'> & { audience: unknown })[]>`
    select sessions.id as "sessionId", sessions.code as "sessionCode", sessions.round_id as "roundId",
      session_bands.id as "bandId", session_bands.starts_at as "startsAt", session_bands.ends_at as "endsAt",
      sessions.venue, sessions.venue_kind as "venueKind", sessions.area_id as "areaId", areas.name as "areaName",
      sessions.fasting, sessions.audience, (
        select count(*)::int
        from seats
        where seats.commune_id = session_bands.commune_id
          and seats.band_id = session_bands.id
          and ${isFree(db, taker)}
      ) as free
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    join session_bands
      on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
    left join areas on areas.commune_id = sessions.commune_id and areas.id = sessions.area_id
    where sessions.commune_id = ${person.communeId}
      and sessions.state = 'open'
      and sessions.approved
      and sessions.self_booking
      and rounds.kind = 'exam'
      and ${wish.roundId ? db`rounds.id = ${wish.roundId}` : db`true`}
      and (sessions.starts_at at time zone 'Asia/Ho_Chi_Minh')::date between rounds.first_day and rounds.last_day
      and sessions.ends_at > ${now}
      and sessions.starts_at < ${new Date(`${addDays(localDay(now), HORIZON)}T00:00:00+07:00`)}
      and session_bands.starts_at > ${new Date(now.getTime() + LEAD_MS)}
    order by session_bands.starts_at, sessions.code`
  const audiences = new Map<string, Audience>()
  for (const { sessionId, audience } of rows) {
    if (!audiences.has(sessionId)) audiences.set(sessionId, audienceSchema.parse(audience))
  }
  return rows.map((row) => ({ ...row, audience: audiences.get(row.sessionId)! }))
}
