// Hands something over to a person of the station: every ticket has an owner, a number and a time (domain.md R7).
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { firstCommune } from '../communes/first-commune.ts'
import { ticketDue } from './due.ts'

export interface NewTicket {
  /** Null: nobody knows where the person lives; the first commune hears of it. */
  communeId: string | null
  /** 'human', 'complaint', 'unclear', 'poison', 'emergency' … */
  kind: string
  contactId: string | null
  residentId?: string | null
  inboundMessageId?: string | null
  /** What the person wrote; sealed. */
  body?: string | null
  urgent?: boolean
  owner?: string
  now: Date
  newId: () => string
}

export interface OpenedTicket {
  communeId: string
  id: string
  no: number
  openedAt: Date
  dueAt: Date
}

/** One ticket per inbound message and kind: a second call returns the first one's number. Throws without any commune. */
export async function openTicket(tx: postgres.TransactionSql, seal: Seal, ticket: NewTicket): Promise<OpenedTicket> {
  const { kind, contactId, residentId, inboundMessageId, body, urgent = false, owner = 'Trạm Y tế', now } = ticket
  const communeId = ticket.communeId ?? (await firstCommune(tx))
  if (!communeId) throw new Error('a ticket needs a commune: add one with `henkham commune add`')
  const [opened] = await tx<OpenedTicket[]>`
    insert into tickets (
      commune_id, id, kind, urgent, contact_id, resident_id, inbound_message_id, body, owner, opened_at, due_at
    )
    values (
      ${communeId}, ${ticket.newId()}, ${kind}, ${urgent}, ${contactId}, ${residentId ?? null},
      ${inboundMessageId ?? null}, ${body == null ? null : seal.seal(body)}, ${owner}, ${now},
      ${ticketDue(now, urgent)}
    )
    on conflict (inbound_message_id, kind) do nothing
    returning commune_id as "communeId", id, no, opened_at as "openedAt", due_at as "dueAt"`
  if (opened) return opened
  const [there] = await tx<OpenedTicket[]>`
    select commune_id as "communeId", id, no, opened_at as "openedAt", due_at as "dueAt"
    from tickets
    where inbound_message_id = ${inboundMessageId ?? null} and kind = ${kind}`
  return there!
}
