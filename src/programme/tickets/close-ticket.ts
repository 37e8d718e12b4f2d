// Closes a ticket, or opens it again.
import type postgres from 'postgres'

export interface Closing {
  communeId: string
  ticketId: string
  staff: string
  now: Date
  /** Undo of a slip: opens it again. */
  reopen?: boolean
}

/** False: it was in that state already. */
export async function closeTicket(
  tx: postgres.TransactionSql,
  { communeId, ticketId, staff, now, reopen = false }: Closing,
): Promise<boolean> {
  const rows = await tx`
    update tickets
    set state = ${reopen ? 'open' : 'closed'}, closed_at = ${reopen ? null : now}, closed_by = ${reopen ? null : staff}
    where commune_id = ${communeId}
      and id = ${ticketId}
      and state = ${reopen ? 'closed' : 'open'}
    returning 1`
  return rows.length > 0
}
