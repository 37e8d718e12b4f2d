// Takes somebody off the waiting list, or off the seat they were offered.
import type postgres from 'postgres'

export interface Ending {
  communeId: string
  entryId: string
  now: Date
}

export type Left =
  /** `seatFreed`: of this session, which the next in its queue may be offered. */
  { outcome: 'left'; sessionId: string; seatFreed: boolean } | { outcome: 'gone' }

/** By themselves. A second call finds it `gone`. */
export function leave(tx: postgres.TransactionSql, ending: Ending): Promise<Left> {
  return end(tx, ending, { to: 'left', from: ['waiting', 'offered'] })
}

/** The offered seat is not wanted. */
export function decline(tx: postgres.TransactionSql, ending: Ending): Promise<Left> {
  return end(tx, ending, { to: 'declined', from: ['offered'] })
}

async function end(
  tx: postgres.TransactionSql,
  { communeId, entryId, now }: Ending,
  { to, from }: { to: 'left' | 'declined'; from: string[] },
): Promise<Left> {
  // The entry first and by itself: whoever was just offering them a seat is waited for, and the next statement sees that seat.
  await tx`
    select 1
    from waitlist_entries
    where commune_id = ${communeId} and id = ${entryId}
    for update`
  const [ended] = await tx<{ sessionId: string; seatFreed: boolean }[]>`
    with ended as (
      update waitlist_entries
      set state = ${to}, ended_at = ${now}
      where commune_id = ${communeId}
        and id = ${entryId}
        and state = any(${from})
      returning session_id, resident_id, band_id, seat_no
    ),
    freed as (
      update seats
      set held_until = null, held_by = null, held_for = null, hold = null
      from ended
      where seats.commune_id = ${communeId}
        and seats.band_id = ended.band_id
        and seats.no = ended.seat_no
        and seats.held_for = ended.resident_id
        and seats.hold = 'offered'
      returning 1
    )
    select session_id as "sessionId", exists (select 1 from freed) as "seatFreed"
    from ended`
  return ended ? { outcome: 'left', ...ended } : { outcome: 'gone' }
}
