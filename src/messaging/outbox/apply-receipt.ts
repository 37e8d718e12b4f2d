// Applies what a provider reports of a message it took: delivered, seen, failed. Order and repetition do not matter.
import type postgres from 'postgres'
import type { ReceiptStatus } from '../channels/channel.ts'

export interface Receipt {
  accountId: string
  providerId: string
  /** Our id, where the provider brings it back: settles even a send whose answer was lost. */
  messageId: string | null
  status: ReceiptStatus
  code: string | null
  at: Date
}

/** `early`: the send it belongs to is not recorded yet; the receipt waits for it. `known`: it came before. */
export async function applyReceipt(
  db: postgres.ISql,
  receipt: Receipt,
): Promise<{ outcome: 'applied' | 'early' | 'known' }> {
  const [row] = await db<{ stored: number; changed: number }[]>`
    with message as (
      select id
      from outbound_messages
      where (account_id = ${receipt.accountId} and provider_message_id = ${receipt.providerId})
        or (id = ${receipt.messageId} and account_id = ${receipt.accountId})
      limit 1
    ), stored as (
      insert into receipts (account_id, provider_message_id, status, code, at, applied)
      values (${receipt.accountId}, ${receipt.providerId}, ${receipt.status}, ${receipt.code}, ${receipt.at}, exists (select 1 from message))
      on conflict (account_id, provider_message_id, status) do nothing
      returning 1
    ), changed as (
      update outbound_messages o
      set state = case when o.state = 'unknown' then ${receipt.status === 'failed' ? 'failed' : 'sent'} else o.state end,
        receipt = coalesce(${receipt.status === 'sent' ? null : receipt.status}, o.receipt),
        receipt_at = ${receipt.at},
        provider_message_id = coalesce(o.provider_message_id, ${receipt.providerId}),
        result_code = coalesce(${receipt.code}, o.result_code),
        sent_at = coalesce(o.sent_at, ${receipt.at})
      from message
      where o.id = message.id
        and case ${receipt.status}
          when 'sent' then o.state = 'unknown'
          when 'seen' then o.receipt is distinct from 'seen'
          else o.receipt is null
        end
      returning 1
    )
    select (select count(*)::int from stored) as stored,
      (select count(*)::int from message) as changed`
  if (!row?.stored) return { outcome: 'known' }
  return { outcome: row.changed ? 'applied' : 'early' }
}
