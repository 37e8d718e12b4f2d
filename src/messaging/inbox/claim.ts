// Takes the talk that has waited longest; its row lock is the lease, held until the transaction ends.
import type postgres from 'postgres'

/**
 * Locks one conversation that has unhandled messages and returns its contact, or null when there is none to be had.
 * The conversation is claimed, not the message: two workers never answer one person out of order.
 * After a failed turn the whole talk waits for its next try (order within one talk).
 */
export async function claimConversation(tx: postgres.TransactionSql): Promise<string | null> {
  const [row] = await tx<{ contact_id: string }[]>`
    select c.contact_id
    from inbound_messages m
    join conversations c on c.contact_id = m.contact_id
    where m.state = 'waiting'
      and c.retry_at <= clock_timestamp()
    order by m.received_at
    limit 1
    for update of c skip locked`
  return row?.contact_id ?? null
}
