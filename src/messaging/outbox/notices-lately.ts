// Which unasked messages went to these addresses within a day, for the cap (design, promise 6).
import type postgres from 'postgres'

/**
 * When they went out, oldest first. One whose call is under way counts: the caller holds the lock of the talk, so no other
 * can be begun meanwhile.
 */
export async function noticesLately(tx: postgres.TransactionSql, contactIds: string[], now: Date): Promise<Date[]> {
  const rows = await tx<{ at: Date }[]>`
    select coalesce(o.sent_at, a.started_at) as at
    from outbound_messages o
    left join send_attempts a on a.message_id = o.id and a.no = o.attempts
    where o.contact_id in ${tx(contactIds)}
      and o.rank = 2
      and (
        (o.sent_at > ${now}::timestamptz - interval '1 day' and o.state in ('sent', 'unknown'))
        or (o.state = 'queued' and o.claimed_until is not null and a.finished_at is null and a.started_at is not null)
      )
    order by at`
  return rows.map(({ at }) => at)
}
