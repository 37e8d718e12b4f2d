// Looks after messages whose process died: only claimed → back in the queue; call begun → unknown, never repeated blindly.
import type postgres from 'postgres'

/** Returns how many claims were given back and how many sends are unknown. */
export async function recoverClaims(db: postgres.Sql, now: Date): Promise<{ requeued: number; unknown: number }> {
  const rows = await db<{ state: string }[]>`
    with lost as (
      select o.id,
        exists (
          select 1
          from send_attempts a
          where a.message_id = o.id
            and a.no = o.attempts
        ) as called
      from outbound_messages o
      where o.state = 'queued'
        and o.claimed_until < clock_timestamp()
      for update skip locked
    ), closed as (
      update send_attempts a
      set finished_at = ${now}, result = 'unknown', code = 'process_died'
      from lost
      where a.message_id = lost.id
        and a.finished_at is null
    )
    update outbound_messages o
    set state = case when lost.called then 'unknown' else 'queued' end,
      attempts = o.attempts - case when lost.called then 0 else 1 end,
      result_code = case when lost.called then 'process_died' end,
      claimed_until = null
    from lost
    where o.id = lost.id
    returning o.state`
  const unknown = rows.filter((row) => row.state === 'unknown').length
  return { requeued: rows.length - unknown, unknown }
}
