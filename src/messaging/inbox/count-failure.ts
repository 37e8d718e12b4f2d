// Counts a failed try outside the turn that failed, and parks a message that has failed too often.
import type postgres from 'postgres'

/** After so many failures a message is parked and a person takes over (design: poison). */
export const MOST_ATTEMPTS = 3

/** Returns how often the message has failed by now. The next try comes after 1 s, then 5 s, by the database's clock. */
export async function countFailure(db: postgres.ISql, messageId: string): Promise<number> {
  const [row] = await db<{ attempts: number }[]>`
    with failed as (
      update inbound_messages
      set attempts = attempts + 1
      where id = ${messageId}
        and state = 'waiting'
      returning contact_id, attempts
    ), wait as (
      update conversations c
      set retry_at = clock_timestamp() + case when failed.attempts = 1 then interval '1 second' else interval '5 seconds' end
      from failed
      where c.contact_id = failed.contact_id
    )
    select attempts from failed`
  return row?.attempts ?? 0
}
