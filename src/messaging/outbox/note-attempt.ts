// The second mark of a send: written just before the provider is called. Only a crash after it leaves the send unknown.
import type postgres from 'postgres'

export async function noteAttempt(
  db: postgres.ISql,
  attempt: { messageId: string; no: number; accountId: string },
  now: Date,
): Promise<void> {
  await db`
    insert into send_attempts (message_id, no, account_id, started_at)
    values (${attempt.messageId}, ${attempt.no}, ${attempt.accountId}, ${now})`
}
