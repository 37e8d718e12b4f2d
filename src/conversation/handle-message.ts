// Everything one message causes, from top to bottom, in one transaction: understood, answered, stored, or nothing at all.
import type postgres from 'postgres'
import { claimConversation } from '../messaging/inbox/claim.ts'
import { oldestWaiting, type WaitingMessage } from '../messaging/inbox/oldest-waiting.ts'
import { enqueue } from '../messaging/outbox/enqueue.ts'
import { choicesOf } from './choices-of.ts'
import { lapsed } from './engine/lapse.ts'
import { inTwoMessages } from './in-two-messages.ts'
import { mentionSecrets } from './mention-secrets.ts'
import { readMessage } from './read-message.ts'
import { keptFrom, saveTurn } from './store.ts'
import { talk } from './talk.ts'
import type { Turning } from './turning.ts'

/** An answer nobody was there to carry for this long is no answer any more. */
const REPLY_USELESS_AFTER_MS = 12 * 3_600_000
/** A person of the station who writes by hand has the talk for an hour. */
const QUIET_MS = 3_600_000

/** What a turn did; `failed` carries the message for whoever counts failures. */
export type Handled = { outcome: 'idle' | 'handled' } | { outcome: 'failed'; message: WaitingMessage; error: unknown }

/** Handles the message that has waited longest, if there is any. Rejects when the database is away. */
export async function handleNextMessage(turning: Turning): Promise<Handled> {
  let message: WaitingMessage | null = null
  try {
    const outcome = await turning.sql.begin(async (tx) => {
      const contactId = await claimConversation(tx)
      if (!contactId) return 'idle' as const
      turning.passing('claim')
      message = await oldestWaiting(tx, turning.seal, contactId)
      if (message) await takeTurn(turning, tx, message)
      return 'handled' as const
    })
    if (outcome === 'handled') turning.passing('commit')
    return { outcome }
  } catch (error) {
    if (!message) throw error
    return { outcome: 'failed', message, error }
  }
}

async function takeTurn(turning: Turning, tx: postgres.TransactionSql, message: WaitingMessage): Promise<void> {
  const now = turning.now()
  const kept = keptFrom(message.state())
  const end = { contactId: message.contactId, accountId: message.accountId, messageId: message.id }
  const handled = { ...end, messageState: 'handled' as const, quietUntil: message.quietUntil }
  if (message.kind === 'staff_reply') {
    const quietUntil = new Date(now.getTime() + QUIET_MS)
    return saveTurn(tx, turning.seal, { ...handled, kept: null, quietUntil }, now)
  }
  const { flows } = turning
  const open = lapsed(flows, kept.state, now) ? null : (kept.state.talk?.question ?? null)
  const said = readMessage(message, open, now, turning.reference().places)
  turning.passing('understand')
  const { intents } = said.input
  const isQuiet = message.quietUntil !== null && message.quietUntil > now
  if (isQuiet && !intents.includes('emergency') && !intents.includes('stop')) {
    return saveTurn(tx, turning.seal, { ...handled, kept: null }, now)
  }

  const cause = {
    contactId: message.contactId,
    inboundId: message.id,
    accountCommuneId: message.accountCommuneId,
    ...said,
  }
  const { turn, say: answer, home, words } = await talk(turning, tx, cause, kept, now)
  const say = mentionSecrets(answer, said.secrets)
  // A stop or start word the provider has answered itself gets no second reply.
  const speaks = say.length > 0 && !said.providerAnswered
  const whole = { parts: say, choices: turn.question && choicesOf(turn.question) }
  const messages = message.space === 'phone' ? inTwoMessages(turning.texts, words, whole, turn.question) : [whole]
  const replies = messages.map(({ parts, choices }, i) => ({
    contactId: message.contactId,
    idempotencyKey: i === 0 ? `in:${message.id}` : `in:${message.id}:${i + 1}`,
    rank: intents.includes('emergency') ? ('urgent' as const) : ('reply' as const),
    textKey: parts.map((part) => part.key).join('+'),
    params: { words, parts },
    choices,
    accountId: message.accountId,
    dueAt: now,
    uselessAfter: new Date(now.getTime() + REPLY_USELESS_AFTER_MS),
  }))
  const enqueued = speaks
    ? replies.map((reply) =>
        enqueue(tx, turning.seal, reply, now, turning.newId).then(() => turning.passing('enqueue')),
      )
    : []
  // Sent together: neither needs the other's answer, and each round trip costs more than its statement.
  await Promise.all([...enqueued, saveTurn(tx, turning.seal, { ...handled, kept: { state: turn.state, home } }, now)])
}
