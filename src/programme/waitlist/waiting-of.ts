// Where the people of one phone stand on waiting lists, as it is told to them.
import type postgres from 'postgres'
import { mustFast } from '../sessions/audience.ts'

export interface Waiting {
  entryId: string
  communeId: string
  residentId: string
  sessionId: string
  startsAt: Date
  venue: string
  state: 'waiting' | 'offered' | 'taken' | 'declined' | 'lapsed' | 'left' | 'over'
  /** 1 for whoever is next; null: not waiting. */
  place: number | null
  /** What was offered last. */
  offer: { bandId: string; startsAt: Date; until: Date; fasting: boolean } | null
  because: string | null
}

type Row = Omit<Waiting, 'offer'> & {
  bandId: string | null
  bandStartsAt: Date | null
  offerUntil: Date | null
  asks: 'none' | 'all' | 'adults'
  group: number | null
  birthYear: number | null
  birthMonth: number | null
}

/**
 * Only of people this contact may book for, earliest session first. `entries`: these, whatever became of them; absent: the ones
 * that wait or decide.
 */
export async function waitingOf(
  db: postgres.ISql,
  { contactId, entries }: { contactId: string; entries?: string[] },
): Promise<Waiting[]> {
  const rows = await db<Row[]>`
    select waitlist_entries.id as "entryId", waitlist_entries.commune_id as "communeId",
      waitlist_entries.resident_id as "residentId", sessions.id as "sessionId", sessions.starts_at as "startsAt",
      sessions.venue, waitlist_entries.state, sessions.cancelled_because as because, sessions.fasting as asks,
      session_bands.id as "bandId", session_bands.starts_at as "bandStartsAt",
      waitlist_entries.offer_until as "offerUntil", residents.priority_group as "group",
      residents.birth_year as "birthYear", residents.birth_month as "birthMonth",
      case when waitlist_entries.state = 'waiting' then (
        select count(*)::int
        from waitlist_entries ahead
        where ahead.commune_id = waitlist_entries.commune_id
          and ahead.session_id = waitlist_entries.session_id
          and ahead.state = 'waiting'
          and (ahead.tier, ahead.joined_at, ahead.id)
            <= (waitlist_entries.tier, waitlist_entries.joined_at, waitlist_entries.id)
      ) end as place
    from contact_residents
    join residents on residents.commune_id = contact_residents.commune_id and residents.id = contact_residents.resident_id
    join waitlist_entries on waitlist_entries.commune_id = residents.commune_id
      and waitlist_entries.resident_id = residents.id
    join sessions on sessions.commune_id = waitlist_entries.commune_id and sessions.id = waitlist_entries.session_id
    left join session_bands on session_bands.commune_id = waitlist_entries.commune_id
      and session_bands.id = waitlist_entries.band_id
    where contact_residents.contact_id = ${contactId}
      and contact_residents.may_book
      and contact_residents.ended_at is null
      and residents.standing in ('listed', 'to_verify')
      and ${entries ? db`waitlist_entries.id = any(${entries})` : db`waitlist_entries.state in ('waiting', 'offered')`}
    order by sessions.starts_at, residents.birth_year nulls last, waitlist_entries.id`
  return rows.map(({ bandId, bandStartsAt, offerUntil, asks, group, birthYear, birthMonth, ...row }) => ({
    ...row,
    offer:
      bandId && bandStartsAt && offerUntil
        ? {
            bandId,
            startsAt: bandStartsAt,
            until: offerUntil,
            fasting: mustFast({ group, birthYear, birthMonth }, asks, bandStartsAt),
          }
        : null,
  }))
}
