// Writes down what came of a send: the attempt, the message's new state, and receipts that overtook the answer.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { SendResult } from '../channels/channel.ts'

export interface Attempted {
  messageId: string
  no: number
  accountId: string
  /** What went out. */
  text: string
}

/** Waiting time before the next try, in seconds; then every half hour until the message is useless. */
const BACKOFF = [5, 15, 60, 300, 900, 1800]

/** One statement. `retry` puts the message back in the queue with a longer wait each time; the other results are final but for receipts. */
export async function recordResult(
  db: postgres.Sql,
  seal: Seal,
  attempted: Attempted,
  result: SendResult,
  now: Date,
): Promise<void> {
  const providerId = result.result === 'sent' ? result.providerId : null
  const code = result.result === 'sent' ? null : result.code
  const gone = result.result === 'sent' || result.result === 'unknown'
  const state = result.result === 'retry' ? 'queued' : result.result
  await db`
    with attempt as (
      update send_attempts
      set finished_at = ${now}, result = ${result.result}, code = ${code}
      where message_id = ${attempted.messageId}
        and no = ${attempted.no}
    ), early as (
      update receipts
      set applied = true
      where account_id = ${attempted.accountId}
        and provider_message_id = ${providerId}
      returning status
    )
    update outbound_messages
    set state = ${state},
      receipt = (
        select status
        from early
        where status <> 'sent'
        order by array_position(array['seen', 'delivered', 'failed'], status)
        limit 1
      ),
      account_id = ${attempted.accountId},
      provider_message_id = ${providerId},
      result_code = ${code},
      sent_text = case when ${gone} then ${seal.seal(attempted.text)}::bytea end,
      sent_at = case when ${gone} then ${now}::timestamptz end,
      retry_at = ${nextTry(attempted.no, result, now)},
      claimed_until = null
    where id = ${attempted.messageId}
      and attempts = ${attempted.no}
      and (claimed_until is not null or state = 'unknown')`
}

function nextTry(attempts: number, result: SendResult, now: Date): Date {
  const planned = (BACKOFF[attempts - 1] ?? 1800) * 1000
  const wished = result.result === 'retry' ? (result.after ?? 0) : 0
  return new Date(now.getTime() + Math.max(planned, wished))
}
