// The queues there are, and when each has to be looked at next: an offer runs out, a seat is free, nobody can be offered one any more.
import type postgres from 'postgres'
import { isUntold } from './lapse-offers.ts'
import type { QueueOf } from './lock-queue.ts'
import { offersEndAt, offerUntil } from './offer-until.ts'

export interface QueueAhead extends QueueOf {
  /** `now`: at once. */
  lookAt: Date
}

interface Row extends QueueOf {
  state: string
  lastStart: Date
  lapsesAt: Date | null
  untold: boolean
  /** When held seats come free that somebody waits for. */
  freeAt: Date | null
  /** The bands with a seat that is free now for somebody who waits. */
  freeStarts: Date[]
}

/** Each with somebody in it, whom to look after first comes first. */
export async function queuesAhead(db: postgres.ISql, now: Date): Promise<QueueAhead[]> {
  const rows = await db<Row[]>`
    with queues as (
      select commune_id, session_id, min(offer_until) filter (where state = 'offered') as lapses_at,
        coalesce(bool_or(${isUntold(db)}) filter (where state = 'offered'), false) as untold
      from waitlist_entries
      where state in ('waiting', 'offered')
      group by commune_id, session_id
    )
    select queues.commune_id as "communeId", queues.session_id as "sessionId", sessions.state,
      (
        select max(session_bands.starts_at)
        from session_bands
        where session_bands.commune_id = queues.commune_id and session_bands.session_id = queues.session_id
      ) as "lastStart",
      queues.lapses_at as "lapsesAt", queues.untold, free."freeAt", free."freeStarts"
    from queues
    join sessions on sessions.commune_id = queues.commune_id and sessions.id = queues.session_id
    left join lateral (
      select min(seats.held_until) filter (where seats.held_until > ${now}) as "freeAt",
        coalesce(
          array_agg(distinct session_bands.starts_at) filter (where seats.held_until is null or seats.held_until <= ${now}),
          '{}'
        ) as "freeStarts"
      from session_bands
      join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
      where session_bands.commune_id = queues.commune_id
        and session_bands.session_id = queues.session_id
        and session_bands.starts_at > ${now}
        and seats.booking_id is null
        and seats.offered
        and seats.class in ('open', 'priority')
        and exists (
          select 1
          from waitlist_entries
          where waitlist_entries.commune_id = queues.commune_id
            and waitlist_entries.session_id = queues.session_id
            and waitlist_entries.state = 'waiting'
            and (waitlist_entries.fits_from is null or waitlist_entries.fits_from <= session_bands.starts_at)
            and (seats.class = 'open' or waitlist_entries.tier = 1 or sessions.priority_until <= ${now})
        )
    ) free on sessions.state = 'open' and sessions.approved`
  return rows
    .map((row) => ({ communeId: row.communeId, sessionId: row.sessionId, lookAt: lookAt(row, now) }))
    .toSorted((a, b) => a.lookAt.getTime() - b.lookAt.getTime())
}

function lookAt({ state, lastStart, lapsesAt, untold, freeAt, freeStarts }: Row, now: Date): Date {
  const isOpen = state === 'open'
  if (!isOpen || untold || (freeStarts ?? []).some((startsAt) => offerUntil(now, startsAt))) return now
  // While somebody decides the queue ends only with its last band (tend-queue.ts).
  const endsAt = lapsesAt ? lastStart : offersEndAt(lastStart)
  const moments = [endsAt, lapsesAt, freeAt].flatMap((at) => (at ? [at.getTime()] : []))
  return new Date(Math.max(now.getTime(), Math.min(...moments)))
}
