// Gives a claimed message back to the queue: it may not go out yet, and nothing was tried.
import type postgres from 'postgres'

export async function putOff(db: postgres.ISql, messageId: string, until: Date): Promise<void> {
  await db`
    update outbound_messages
    set claimed_until = null, attempts = attempts - 1, retry_at = ${until}
    where id = ${messageId}
      and claimed_until is not null`
}
