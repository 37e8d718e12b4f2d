// Narrows the opt-out of an address: messages about one person go on, about the others they stay stopped.
import type postgres from 'postgres'

export interface Narrowing {
  contactId: string
  /** The people whose messages stay stopped. */
  others: { communeId: string; residentId: string }[]
  inboundId: string | null
  now: Date
  newId: () => string
}

export async function keepMessagesFor(tx: postgres.TransactionSql, narrowing: Narrowing): Promise<void> {
  const { contactId, others, inboundId, now, newId } = narrowing
  await tx`
    update opt_outs
    set ended_at = ${now}
    where contact_id = ${contactId}
      and resident_id is null
      and ended_at is null`
  for (const { communeId, residentId } of others) {
    await tx`
      insert into opt_outs (id, contact_id, commune_id, resident_id, inbound_message_id, since)
      values (${newId()}, ${contactId}, ${communeId}, ${residentId}, ${inboundId}, ${now})
      on conflict do nothing`
  }
}
