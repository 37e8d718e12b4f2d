// A message that has failed too often: set aside with a ticket, the person told kindly, the next message free to go.
import { countFailure, MOST_ATTEMPTS } from '../messaging/inbox/count-failure.ts'
import type { WaitingMessage } from '../messaging/inbox/oldest-waiting.ts'
import { enqueue } from '../messaging/outbox/enqueue.ts'
import { openTicket } from '../programme/tickets/open-ticket.ts'
import { keptFrom, saveTurn } from './store.ts'
import type { Turning } from './turning.ts'

/** Counts the failure; `parked`: it was one too many. */
export async function countOrPark(turning: Turning, message: WaitingMessage): Promise<'counted' | 'parked'> {
  const attempts = await countFailure(turning.sql, message.id)
  if (attempts < MOST_ATTEMPTS) return 'counted'
  await turning.sql.begin(async (tx) => {
    const now = turning.now()
    const { contactId, accountId } = message
    await tx`select contact_id from conversations where contact_id = ${contactId} for update`
    const kept = keptFrom(readable(message.state))
    const reference = turning.reference()
    const communeId = kept.home?.communeId ?? message.accountCommuneId ?? reference.firstCommuneId
    const body = (readable(message.body) as { text?: string } | null)?.text ?? null
    const ticket = communeId
      ? await openTicket(tx, turning.seal, {
          communeId,
          kind: 'poison',
          contactId,
          inboundMessageId: message.id,
          body,
          now,
          newId: turning.newId,
        })
      : null
    const part = ticket
      ? { key: 'common:poison', params: { ticket: String(ticket.no) } }
      : { key: 'human:nobody', params: {} }
    const words = reference.communes.get(communeId ?? '') ?? {}
    const apology = {
      contactId,
      idempotencyKey: `in:${message.id}`,
      rank: 'reply' as const,
      textKey: part.key,
      params: { words, parts: [part] },
      choices: null,
      accountId,
      dueAt: now,
      uselessAfter: new Date(now.getTime() + 12 * 3_600_000),
    }
    await enqueue(tx, turning.seal, apology, now, turning.newId)
    const end = { contactId, accountId, messageId: message.id, messageState: 'parked' as const }
    await saveTurn(
      tx,
      turning.seal,
      { ...end, kept: isReadable(message.state) ? null : keptFrom(null), quietUntil: message.quietUntil },
      now,
    )
  })
  return 'parked'
}

/** A talk whose state cannot be read begins anew; otherwise it stands where it stood. */
function isReadable(open: () => unknown): boolean {
  try {
    open()
    return true
  } catch {
    return false
  }
}

/** What cannot be opened may be why the message failed: the ticket is opened without it. */
function readable(open: () => unknown): unknown {
  try {
    return open()
  } catch {
    return null
  }
}
