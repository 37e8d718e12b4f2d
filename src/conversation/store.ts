// Saves where a talk stands, and ends the wait of the message that brought it there: one statement, in the turn's commit.
import type postgres from 'postgres'
import type { Seal } from '../database/seal.ts'
import { type ConversationState, emptyState } from './engine/state.ts'

/** What is kept of a talk. `home`: the commune its people live in, so that not every turn must ask. */
export interface Kept {
  state: ConversationState
  home: { communeId: string | null; at: string } | null
}

/** What was saved, or an empty talk. */
export function keptFrom(saved: unknown): Kept {
  return (saved as Kept | null) ?? { state: emptyState, home: null }
}

/** Saves a talk that a notice has changed; its lock is held. */
export async function saveTalk(tx: postgres.TransactionSql, seal: Seal, contactId: string, kept: Kept): Promise<void> {
  await tx`
    update conversations
    set state = ${seal.seal(JSON.stringify(kept))}
    where contact_id = ${contactId}`
}

export interface TurnEnd {
  contactId: string
  accountId: string
  messageId: string
  messageState: 'handled' | 'parked'
  kept: Kept | null
  quietUntil: Date | null
}

export async function saveTurn(tx: postgres.TransactionSql, seal: Seal, end: TurnEnd, now: Date): Promise<void> {
  const state = end.kept && seal.seal(JSON.stringify(end.kept))
  await tx`
    with handled as (
      update inbound_messages
      set state = ${end.messageState}, handled_at = ${now}
      where id = ${end.messageId}
    )
    update conversations
    set state = coalesce(${state}::bytea, state),
      account_id = ${end.accountId},
      last_inbound_at = ${now},
      quiet_until = ${end.quietUntil},
      retry_at = '-infinity'
    where contact_id = ${end.contactId}`
}
