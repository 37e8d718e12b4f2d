// A booking whose session is over and that nobody marked is missed: it must not keep the person from a new one.
import type postgres from 'postgres'

/** Marks the live bookings of one person whose session ended before `now` as missed; their seats stay theirs. False: none. */
export async function giveUpMissed(
  tx: postgres.TransactionSql,
  { communeId, residentId, now }: { communeId: string; residentId: string; now: Date },
): Promise<boolean> {
  const missed = await tx`
    update bookings
    set state = 'missed', changed_at = ${now}
    from sessions
    where bookings.commune_id = ${communeId}
      and bookings.resident_id = ${residentId}
      and bookings.state = 'live'
      and sessions.commune_id = bookings.commune_id
      and sessions.id = bookings.session_id
      and sessions.ends_at <= ${now}
    returning bookings.id`
  return missed.length > 0
}
