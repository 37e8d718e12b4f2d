// Answers a ticket into the talk it came from.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueue } from '../../messaging/outbox/enqueue.ts'
import type { Ticket } from './find-ticket.ts'

/** An answer nobody could carry for so long is no answer any more. */
const USELESS_AFTER_MS = 3 * 86_400_000

export interface TicketAnswer {
  ticket: Ticket
  /** In the station's own words. */
  text: string
  /** The station as it names itself: "Trạm Y tế xã Kim Thành". */
  station: string
  staff: string
  now: Date
  newId: () => string
}

/** `no_address`: the ticket came from nobody who can be written to. Several answers are several messages. */
export async function answerTicket(
  tx: postgres.TransactionSql,
  seal: Seal,
  { ticket, text, station, staff, now, newId }: TicketAnswer,
): Promise<{ outcome: 'queued' | 'no_address' }> {
  const [talk] = await tx<{ accountId: string | null; answers: number }[]>`
    select conversations.account_id as "accountId",
      (
        select count(*)::int
        from ticket_answers
        where commune_id = ${ticket.communeId} and ticket_id = ${ticket.id}
      ) as answers
    from conversations
    join contacts on contacts.id = conversations.contact_id
    where conversations.contact_id = ${ticket.contactId}
      and contacts.address is not null
    for update of conversations`
  if (!talk?.accountId) return { outcome: 'no_address' }
  const no = talk.answers + 1
  const message = {
    contactId: ticket.contactId!,
    idempotencyKey: `ticket:${ticket.id}:${no}`,
    rank: 'reply' as const,
    textKey: 'human:answer',
    params: { words: { station }, parts: [{ key: 'human:answer', params: { ticket: String(ticket.no), text } }] },
    choices: null,
    accountId: talk.accountId,
    dueAt: now,
    uselessAfter: new Date(now.getTime() + USELESS_AFTER_MS),
  }
  const messageId = await enqueue(tx, seal, message, now, newId)
  await tx`
    insert into ticket_answers (commune_id, ticket_id, no, staff, message_id, at)
    values (${ticket.communeId}, ${ticket.id}, ${no}, ${staff}, ${messageId}, ${now})`
  await tx`
    update tickets
    set answered_at = ${now}
    where commune_id = ${ticket.communeId}
      and id = ${ticket.id}`
  return { outcome: 'queued' }
}
