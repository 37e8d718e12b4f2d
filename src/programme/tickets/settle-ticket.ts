// What only staff can decide about a ticket: that somebody really died, or that what a message had ended was a mistake.
import type postgres from 'postgres'
import { logAccess } from '../access/log-access.ts'
import { confirmDeath, takeDeathBack } from '../residents/confirm-death.ts'
import { relinkContact } from '../residents/relink-contact.ts'
import { closeTicket } from './close-ticket.ts'
import type { Ticket } from './find-ticket.ts'

export type Settled =
  | { outcome: 'died' }
  | { outcome: 'alive'; links: number; bookings: number; bookingsLost: number }
  | { outcome: 'linked_again'; people: number }
  /** There is nothing of that kind to decide about this ticket. */
  | { outcome: 'not_of_this_kind' }
  | { outcome: 'closed_already' }

/** Whether it waits for such a decision, and must not simply be closed. */
export function waitsForVerdict({ kind, residentId, state }: Ticket): boolean {
  return kind === 'deceased' && residentId !== null && state === 'open'
}

export async function settleTicket(
  tx: postgres.TransactionSql,
  { ticket, verdict, staff, now }: { ticket: Ticket; verdict: 'died' | 'mistake'; staff: string; now: Date },
): Promise<Settled> {
  const { communeId, id: ticketId, kind, residentId, contactId, openedAt: toldAt } = ticket
  const isDeath = kind === 'deceased' && residentId !== null
  const isNumber = kind === 'wrong_number' && contactId !== null && verdict === 'mistake'
  if (!isDeath && !isNumber) return { outcome: 'not_of_this_kind' }
  if (!(await closeTicket(tx, { communeId, ticketId, staff, now }))) return { outcome: 'closed_already' }
  if (isNumber) {
    const again = await relinkContact(tx, { communeId, contactId, endedAt: toldAt })
    for (const linked of again) {
      const what = 'number_linked_again'
      await logAccess(tx, { by: { staff }, what, communeId, residentId: linked, subjectId: ticketId, now })
    }
    return { outcome: 'linked_again', people: again.length }
  }
  const verified = { communeId, residentId: residentId!, ticketId, toldAt, staff, now }
  if (verdict === 'mistake') return { outcome: 'alive', ...(await takeDeathBack(tx, verified)) }
  await confirmDeath(tx, verified)
  return { outcome: 'died' }
}
