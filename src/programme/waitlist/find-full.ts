// Which sessions are full for one person, so that it makes sense to wait for a seat there.
import type postgres from 'postgres'
import { localDay } from '../../vietnamese/dates.ts'
import { isFree } from '../bookings/free-seat.ts'
import { isPriorityPerson } from '../residents/priority.ts'
import { audienceSchema, type Candidate, fitsAudience } from '../sessions/audience.ts'
import { offersEndAt } from './offer-until.ts'

/** Whose turn it is has been judged before (rules/judge-people.ts). */
export interface Waiter extends Candidate {
  communeId: string
  residentId: string
  tags?: string[]
  hasInsurance?: boolean | null
}

export interface Wanted {
  sessionId: string
  roundId: string
  startsAt: Date
  venue: string
  /** Bands that start earlier are not for the person; null: all are. */
  fitsFrom: Date | null
  /** `full`: it can be waited for; `free`: there is a seat; `too_late`: nobody can be offered one there any more. */
  is: 'full' | 'free' | 'not_taken' | 'too_late'
}

/** A band must start later than this to be of use to somebody who books now, as in find-offers.ts. */
const LEAD_MS = 3_600_000

/** The first session that can be waited for, on a day (YYYY-MM-DD) or, where that is null, at all. */
export async function findFull(
  db: postgres.ISql,
  wish: { person: Waiter; day: string | null; roundId?: string | null; now: Date },
): Promise<Wanted | null> {
  const sessions = await lookAt(db, { ...wish, sessionId: null })
  return sessions.find(({ is, startsAt }) => is === 'full' && (!wish.day || localDay(startsAt) === wish.day)) ?? null
}

/** Every session people may book themselves into, or one of them, as this person finds it; in order of time. */
export async function lookAt(
  db: postgres.ISql,
  looking: { person: Waiter; sessionId: string | null; roundId?: string | null; now: Date },
): Promise<Wanted[]> {
  const { person, sessionId, roundId = null, now } = looking
  const isPriority = isPriorityPerson(person, now)
  const taker = { residentId: person.residentId, isPriority, byStaff: false, now }
  const rows = await db<
    (Pick<Wanted, 'sessionId' | 'roundId' | 'startsAt' | 'venue'> & {
      audience: unknown
      at: Date[]
      free: boolean[]
    })[]
  >`
    select sessions.id as "sessionId", sessions.round_id as "roundId", sessions.starts_at as "startsAt", sessions.venue,
      sessions.audience, array_agg(session_bands.starts_at order by session_bands.starts_at) as at,
      array_agg(
        exists (
          select 1
          from seats
          where seats.commune_id = session_bands.commune_id
            and seats.band_id = session_bands.id
            and ${isFree(db, taker)}
        )
        order by session_bands.starts_at
      ) as free
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    join session_bands on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
    where sessions.commune_id = ${person.communeId}
      and ${sessionId ? db`sessions.id = ${sessionId}` : db`true`}
      and ${roundId ? db`rounds.id = ${roundId}` : db`true`}
      and sessions.state = 'open'
      and sessions.approved
      and sessions.self_booking
      and rounds.kind = 'exam'
      and sessions.ends_at > ${now}
    group by sessions.commune_id, sessions.id
    order by sessions.starts_at, sessions.code`
  return rows.map(({ audience, at, free, ...session }) => {
    const rule = audienceSchema.parse(audience)
    const fitting = at.flatMap((startsAt, i) =>
      fitsAudience(person, rule, startsAt) ? [{ startsAt, free: free[i]! }] : [],
    )
    const first = fitting[0]?.startsAt
    const fitsFrom = first && at[0]! < first ? first : null
    return { ...session, fitsFrom, is: howIs(fitting, now) }
  })
}

function howIs(fitting: { startsAt: Date; free: boolean }[], now: Date): Wanted['is'] {
  const last = fitting.at(-1)
  if (!last) return 'not_taken'
  if (fitting.some(({ startsAt, free }) => free && startsAt.getTime() > now.getTime() + LEAD_MS)) return 'free'
  return offersEndAt(last.startsAt) > now ? 'full' : 'too_late'
}
