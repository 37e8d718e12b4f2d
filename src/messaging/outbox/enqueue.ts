// Writes a message to be sent, in the transaction that causes it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

/** Stored as the smaller number goes first. */
const RANKS = { urgent: 0, reply: 1, notice: 2 } as const
export type Rank = keyof typeof RANKS

export interface NewMessage {
  contactId: string
  /** The same cause twice makes one message. Never a number or a hash of one. */
  idempotencyKey: string
  /** `urgent` passes everything; `reply` answers the person; `notice` was not asked for. */
  rank: Rank
  /** What the text is made of when it is sent: keys, parameters, choices; sealed as JSON. */
  textKey: string
  params: unknown
  choices: unknown
  /** Replies go back where the person wrote. */
  accountId: string | null
  dueAt: Date
  uselessAfter: Date
}

/** Returns the message's id, or null when this cause has made its message already. */
export async function enqueue(
  tx: postgres.TransactionSql,
  seal: Seal,
  message: NewMessage,
  now: Date,
  newId: () => string,
): Promise<string | null> {
  const [row] = await tx<{ id: string }[]>`
    insert into outbound_messages (
      id, contact_id, idempotency_key, rank, text_key, params, choices, account_id, due_at, useless_after, created_at
    )
    values (
      ${newId()}, ${message.contactId}, ${message.idempotencyKey}, ${RANKS[message.rank]}, ${message.textKey},
      ${seal.seal(JSON.stringify(message.params))}, ${seal.seal(JSON.stringify(message.choices))}, ${message.accountId},
      ${message.dueAt}, ${message.uselessAfter}, ${now}
    )
    on conflict (idempotency_key) do nothing
    returning id`
  return row?.id ?? null
}
