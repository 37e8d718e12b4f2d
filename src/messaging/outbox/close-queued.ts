// Whatever still waits to go to an address never will: it was meant for somebody else.
import type postgres from 'postgres'

/** `but`: what may go all the same, by the beginning of its text's key. What a sender has in hand is asked again before it goes. */
export async function closeQueued(
  tx: postgres.TransactionSql,
  { contactId, but }: { contactId: string; but: string[] },
): Promise<void> {
  await tx`
    update outbound_messages
    set state = 'untrue'
    where contact_id = ${contactId}
      and state = 'queued'
      and claimed_until is null
      and split_part(text_key, ':', 1) <> all (${but})`
}
