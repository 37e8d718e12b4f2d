// The ticket a command names, or what to say when there is none.
import type postgres from 'postgres'
import { z } from 'zod'
import type { Seal } from '../../database/seal.ts'
import { logAccess } from '../../programme/access/log-access.ts'
import { findTicket, type Ticket } from '../../programme/tickets/find-ticket.ts'
import type { Report } from './command.ts'

const NO = z
  .string()
  .regex(/^\d{1,9}$/, { error: 'name a ticket by its number; henkham tickets list COMMUNE shows them' })
/** The number alone. */
export const onlyTicket = z
  .array(z.string())
  .length(1, { error: 'name one ticket by its number; henkham tickets list COMMUNE shows them' })
  .transform(([no]) => no!)
  .pipe(NO)
  .transform(Number)

/** Looking at what somebody wrote is written down (domain.md G6). */
export async function ticketOf(
  tx: postgres.TransactionSql,
  no: number,
  { seal, staff, now }: { seal: Seal; staff: string; now: Date },
): Promise<{ ticket: Ticket } | { refused: Report }> {
  const ticket = await findTicket(tx, seal, no)
  if (!ticket) {
    return { refused: { outcome: 'refused', why: `there is no ticket ${no}; henkham tickets list COMMUNE shows them` } }
  }
  const { communeId, id } = ticket
  await logAccess(tx, { by: { staff }, what: 'ticket_read', communeId, subjectId: id, now })
  return { ticket }
}
