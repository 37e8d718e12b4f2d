// Ends the offers of a session that nobody has answered in time, or that could not be told; their seats are free again.
import type postgres from 'postgres'
import type { QueueOf } from './lock-queue.ts'

/** Under the lock of the queue. Returns how many lapsed. */
export async function lapseOffers(
  tx: postgres.TransactionSql,
  { communeId, sessionId, now }: QueueOf & { now: Date },
): Promise<number> {
  const lapsed = await tx`
    with lapsed as (
      update waitlist_entries
      set state = 'lapsed', ended_at = ${now}
      where commune_id = ${communeId}
        and session_id = ${sessionId}
        and state = 'offered'
        and (offer_until <= ${now} or ${isUntold(tx)})
      returning resident_id, band_id, seat_no
    ),
    freed as (
      update seats
      set held_until = null, held_by = null, held_for = null, hold = null
      from lapsed
      where seats.commune_id = ${communeId}
        and seats.band_id = lapsed.band_id
        and seats.no = lapsed.seat_no
        and seats.held_for = lapsed.resident_id
        and seats.hold = 'offered'
    )
    select 1
    from lapsed`
  return lapsed.length
}

/** The cause of an offer's message: an entry taken up again with its session may be offered a seat a second time. */
export function offerKey(entryId: string, offeredAt: Date): string {
  return `waiting_offer:${entryId}:${offeredAt.getTime()}`
}

/** True of an offered entry whose message went nowhere: no seat waits four hours for somebody who cannot know of it. */
export function isUntold(tx: postgres.ISql) {
  return tx`exists (
    select 1
    from outbound_messages
    where outbound_messages.idempotency_key = 'waiting_offer:' || waitlist_entries.id || ':'
        || round(extract(epoch from waitlist_entries.offered_at) * 1000)::bigint
      and outbound_messages.state in ('failed', 'opted_out', 'too_late', 'untrue', 'no_way')
  )`
}
