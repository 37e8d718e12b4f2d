// What was said to a contact last: whoever answers "0" answers that.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

/**
 * The parameters of its messages, as they were enqueued: one answer may have gone out in two. `but`: text keys that say nothing,
 * such as an answer to thanks. Nothing that waits for its hour counts, nor what could not be sent.
 */
export async function lastSaid(
  db: postgres.ISql,
  seal: Seal,
  { contactId, but, now }: { contactId: string; but: string[]; now: Date },
): Promise<unknown[]> {
  const rows = await db<{ key: string; params: Buffer | null; at: Date }[]>`
    select idempotency_key as key, params, coalesce(sent_at, due_at) as at
    from outbound_messages
    where contact_id = ${contactId}
      and due_at <= ${now}
      and text_key <> all(${but})
      and (state in ('sent', 'unknown') or (state = 'queued' and rank < 2))
    order by seq desc
    limit 10`
  const last = rows.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
  return rows
    .filter(({ key, params }) => params && last && causeOf(key) === causeOf(last.key))
    .map(({ params }) => JSON.parse(seal.open(params!)))
}

/** "in:<id>" and "in:<id>:2" are one answer. */
function causeOf(key: string): string {
  return key.replace(/:\d$/, '')
}
