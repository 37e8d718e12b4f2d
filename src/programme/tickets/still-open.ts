// The ticket a contact opened itself and nobody has closed yet: what is said again belongs to it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { OpenedTicket } from './open-ticket.ts'

export interface StillOpen {
  kind: 'wrong_number' | 'deceased' | 'no_exam_at_work' | 'human'
  contactId: string
  /** Older ones are another matter. */
  since: Date
}

/** The newest; null: there is none. */
export async function stillOpen(
  tx: postgres.TransactionSql,
  { kind, contactId, since }: StillOpen,
): Promise<(OpenedTicket & { residentId: string | null }) | null> {
  const [ticket] = await tx<(OpenedTicket & { residentId: string | null })[]>`
    select commune_id as "communeId", id, no, opened_at as "openedAt", due_at as "dueAt", resident_id as "residentId"
    from tickets
    where contact_id = ${contactId}
      and kind = ${kind}
      and state = 'open'
      and opened_at > ${since}
    order by no desc
    limit 1`
  return ticket ?? null
}

/** Adds what was said since, and whom it is about where that is known now. */
export async function addToTicket(
  tx: postgres.TransactionSql,
  seal: Seal,
  { ticket, said, residentId }: { ticket: OpenedTicket; said: string | null; residentId?: string },
): Promise<void> {
  const [row] = await tx<{ body: Buffer | null }[]>`
    select body
    from tickets
    where commune_id = ${ticket.communeId}
      and id = ${ticket.id}
    for update`
  const body = [row?.body ? seal.open(row.body) : null, said].filter(Boolean).join('\n')
  await tx`
    update tickets
    set body = ${body === '' ? null : seal.seal(body)}, resident_id = coalesce(${residentId ?? null}, resident_id)
    where commune_id = ${ticket.communeId}
      and id = ${ticket.id}`
}
