// Ends every opt-out of an address.
import type postgres from 'postgres'

export async function startMessages(
  tx: postgres.TransactionSql,
  { contactId, now }: { contactId: string; now: Date },
): Promise<void> {
  await tx`
    update opt_outs
    set ended_at = ${now}
    where contact_id = ${contactId}
      and ended_at is null`
}
