// Nothing unasked goes to this address any more, on any channel of its space.
import type postgres from 'postgres'

export async function stopMessages(
  tx: postgres.TransactionSql,
  { contactId, inboundId, now, newId }: { contactId: string; inboundId: string | null; now: Date; newId: () => string },
): Promise<void> {
  await tx`
    insert into opt_outs (id, contact_id, inbound_message_id, since)
    values (${newId()}, ${contactId}, ${inboundId}, ${now})
    on conflict do nothing`
}
