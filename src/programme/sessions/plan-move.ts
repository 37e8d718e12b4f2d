// What moving a session to another time or place would mean: whether it may be, whose visits go along, whom it no longer suits.
import type postgres from 'postgres'
import { localDay } from '../../vietnamese/dates.ts'
import { type Audience, audienceSchema, type Candidate, fitsAudience } from './audience.ts'

export interface Stand {
  startsAt: Date
  endsAt: Date
  venue: string
}

export interface MoveWish {
  communeId: string
  sessionId: string
  startsAt: Date
  venue: string
  now: Date
}

export type MovePlan =
  | {
      outcome: 'ready'
      from: Stand
      to: Stand
      /** Whose visits go along. */
      booked: string[]
      /** Of them those the session took at its old time and does not take at the new one. */
      misfits: string[]
      /** Codes of open sessions at the same place and time: people of two sessions would meet there. */
      overlaps: string[]
    }
  | { outcome: 'cancelled' | 'over' | 'same' | 'past' | 'past_midnight' }
  /** Somebody has been seen there already: the day is being held. */
  | { outcome: 'begun' }
  /** A booking stays in its round. */
  | { outcome: 'outside_round'; firstDay: string; lastDay: string }

interface Row extends Stand {
  state: 'open' | 'cancelled' | 'closed'
  audience: unknown
  firstDay: string
  lastDay: string
  seen: boolean
}

/** Changes nothing; the session is locked, so that what is found stays so to the end of the transaction. */
export async function planMove(tx: postgres.TransactionSql, wish: MoveWish): Promise<MovePlan> {
  const { communeId, sessionId, now } = wish
  const [row] = await tx<Row[]>`
    select sessions.starts_at as "startsAt", sessions.ends_at as "endsAt", sessions.venue, sessions.state,
      sessions.audience, rounds.first_day::text as "firstDay", rounds.last_day::text as "lastDay",
      exists (
        select 1
        from attendance
        where attendance.commune_id = sessions.commune_id and attendance.session_id = sessions.id
      ) as seen
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    where sessions.commune_id = ${communeId} and sessions.id = ${sessionId}
    for no key update of sessions`
  const { state, audience, firstDay, lastDay, seen, ...from } = row!
  const to = { ...wish, endsAt: new Date(wish.startsAt.getTime() + from.endsAt.getTime() - from.startsAt.getTime()) }
  const day = localDay(to.startsAt)
  if (state === 'cancelled') return { outcome: 'cancelled' }
  if (state === 'closed' || from.endsAt <= now) return { outcome: 'over' }
  if (seen) return { outcome: 'begun' }
  if (to.startsAt.getTime() === from.startsAt.getTime() && to.venue === from.venue) return { outcome: 'same' }
  if (to.startsAt <= now) return { outcome: 'past' }
  if (localDay(new Date(to.endsAt.getTime() - 1)) !== day) return { outcome: 'past_midnight' }
  if (day < firstDay || day > lastDay) return { outcome: 'outside_round', firstDay, lastDay }
  const visits = await visitsOf(tx, wish)
  const later = to.startsAt.getTime() - from.startsAt.getTime()
  return {
    outcome: 'ready',
    from,
    to: { startsAt: to.startsAt, endsAt: to.endsAt, venue: to.venue },
    booked: visits.map(({ residentId }) => residentId),
    misfits: visits.flatMap((visit) =>
      isLeftBehind(visit, audienceSchema.parse(audience), later) ? visit.residentId : [],
    ),
    overlaps: await overlapping(tx, wish, to),
  }
}

interface MovedVisit extends Candidate {
  residentId: string
  startsAt: Date
}

function visitsOf(tx: postgres.TransactionSql, { communeId, sessionId }: MoveWish): Promise<MovedVisit[]> {
  return tx<MovedVisit[]>`
    select residents.id as "residentId", residents.priority_group as "group", residents.birth_year as "birthYear",
      residents.birth_month as "birthMonth", session_bands.starts_at as "startsAt"
    from bookings
    join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    where bookings.commune_id = ${communeId}
      and bookings.session_id = ${sessionId}
      and bookings.state = 'live'
    order by session_bands.starts_at, bookings.seat_no`
}

/** Whom staff have booked although the session does not take them is left alone. */
function isLeftBehind(visit: MovedVisit, audience: Audience, later: number): boolean {
  const after = new Date(visit.startsAt.getTime() + later)
  return fitsAudience(visit, audience, visit.startsAt) && !fitsAudience(visit, audience, after)
}

async function overlapping(tx: postgres.TransactionSql, wish: MoveWish, to: Stand): Promise<string[]> {
  const rows = await tx<{ code: string }[]>`
    select code
    from sessions
    where commune_id = ${wish.communeId}
      and id <> ${wish.sessionId}
      and state = 'open'
      and lower(venue) = lower(${to.venue})
      and starts_at < ${to.endsAt}
      and ends_at > ${to.startsAt}
    order by starts_at, code`
  return rows.map(({ code }) => code)
}
