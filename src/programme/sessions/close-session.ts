// Closes a session that was held: whoever had a booking and was not seen has missed it.
import type postgres from 'postgres'

export type SessionClosed =
  | { outcome: 'closed'; examined: number; came: number; missed: number }
  | { outcome: 'closed_already' }
  | { outcome: 'cancelled' }
  /** It has not ended yet. */
  | { outcome: 'too_early' }
  /** There are bookings, and nobody was seen: the list of the day is still missing. */
  | { outcome: 'nobody_seen'; bookings: number }

/** `nobodyCame`: it is so, and no list is missing. Who came is still taken afterwards. */
export async function closeSession(
  tx: postgres.TransactionSql,
  closing: { communeId: string; sessionId: string; nobodyCame: boolean; now: Date },
): Promise<SessionClosed> {
  const { communeId, sessionId, nobodyCame, now } = closing
  const [session] = await tx<{ state: string; endsAt: Date }[]>`
    select state, ends_at as "endsAt"
    from sessions
    where commune_id = ${communeId} and id = ${sessionId}
    for no key update`
  if (session!.state === 'cancelled') return { outcome: 'cancelled' }
  if (session!.state === 'closed') return { outcome: 'closed_already' }
  if (session!.endsAt > now) return { outcome: 'too_early' }
  const [seen] = await tx<{ examined: number; came: number; live: number }[]>`
    select
      (select count(*)::int from attendance
        where commune_id = ${communeId} and session_id = ${sessionId} and state = 'examined') as examined,
      (select count(*)::int from attendance
        where commune_id = ${communeId} and session_id = ${sessionId} and state = 'came') as came,
      (select count(*)::int from bookings
        where commune_id = ${communeId} and session_id = ${sessionId} and state = 'live') as live`
  const { examined, came, live } = seen!
  if (examined + came === 0 && live > 0 && !nobodyCame) return { outcome: 'nobody_seen', bookings: live }
  await tx`
    update bookings
    set state = 'missed', changed_at = ${now}
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'live'`
  await tx`
    update sessions
    set state = 'closed', closed_at = ${now}
    where commune_id = ${communeId} and id = ${sessionId}`
  const [missed] = await tx<{ count: number }[]>`
    select count(*)::int as count
    from bookings
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'missed'`
  return { outcome: 'closed', examined, came, missed: missed!.count }
}
