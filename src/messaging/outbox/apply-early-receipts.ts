// Applies receipts that were stored in the very moment their send was recorded, each not seeing the other.
import type postgres from 'postgres'
import { applyReceipt } from './apply-receipt.ts'

/** Returns how many were applied. Receipts of messages we never sent stay, and are looked at for a day only. */
export async function applyEarlyReceipts(db: postgres.Sql, now: Date): Promise<number> {
  // One transaction: a receipt that is taken out is applied, or stays.
  return db.begin((tx) => apply(tx, now))
}

async function apply(tx: postgres.TransactionSql, now: Date): Promise<number> {
  const rows = await tx<
    {
      account_id: string
      provider_message_id: string
      status: 'sent' | 'delivered' | 'seen' | 'failed'
      code: string | null
      at: Date
    }[]
  >`
    with known as (
      select r.account_id, r.provider_message_id, r.status
      from receipts r
      join outbound_messages o on o.account_id = r.account_id and o.provider_message_id = r.provider_message_id
      where not r.applied
        and r.at > ${now}::timestamptz - interval '1 day'
      limit 100
    )
    delete from receipts r
    using known
    where r.account_id = known.account_id
      and r.provider_message_id = known.provider_message_id
      and r.status = known.status
    returning r.account_id, r.provider_message_id, r.status, r.code, r.at`
  for (const row of rows) {
    await applyReceipt(tx, {
      accountId: row.account_id,
      providerId: row.provider_message_id,
      messageId: null,
      status: row.status,
      code: row.code,
      at: row.at,
    })
  }
  return rows.length
}
