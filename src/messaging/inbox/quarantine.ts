// Keeps what was signed but understood by nobody, so that a new kind of event is noticed and not lost.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

const KEEP_MS = 30 * 86_400_000

/** The same document twice is kept once. `body`: as received, sealed. */
export async function quarantine(
  db: postgres.Sql,
  seal: Seal,
  event: { accountId: string; reason: string; body: string },
  now: Date,
  newId: () => string,
): Promise<void> {
  await db`
    insert into quarantined_events (id, account_id, reason, body, body_hash, received_at, delete_after)
    values (
      ${newId()}, ${event.accountId}, ${event.reason}, ${seal.seal(event.body)}, ${seal.hash('code', event.body)},
      ${now}, ${new Date(now.getTime() + KEEP_MS)}
    )
    on conflict (account_id, body_hash) do nothing`
}
