// Reads the message to handle next in a claimed talk, with the state the talk was left in.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface WaitingMessage {
  id: string
  contactId: string
  accountId: string
  channel: string
  /** Whose staff hears of a stranger who writes to this account. */
  accountCommuneId: string | null
  kind: string
  /** Opened by whoever handles it: what cannot be opened is a failure of this message, not of the worker. */
  body: () => unknown
  sentAt: Date
  attempts: number
  language: string
  /** Whose address it is: 'phone', 'zalo-oa:<oa id>' … */
  space: string
  state: () => unknown
  quietUntil: Date | null
}

/** Null when another worker was faster. Must run in a statement of its own, after the claim: only then it sees what that worker did. */
export async function oldestWaiting(
  tx: postgres.TransactionSql,
  seal: Seal,
  contactId: string,
): Promise<WaitingMessage | null> {
  const [row] = await tx<
    {
      id: string
      account_id: string
      channel: string
      commune_id: string | null
      kind: string
      body: Buffer
      sent_at: Date
      attempts: number
      language: string
      space: string
      state: Buffer | null
      quiet_until: Date | null
    }[]
  >`
    select m.id, m.account_id, a.channel, a.commune_id, m.kind, m.body, m.sent_at, m.attempts,
      t.language, t.space, c.state, c.quiet_until
    from inbound_messages m
    join conversations c on c.contact_id = m.contact_id
    join contacts t on t.id = m.contact_id
    join channel_accounts a on a.id = m.account_id
    where m.contact_id = ${contactId}
      and m.state = 'waiting'
    order by m.sent_at, m.seq
    limit 1`
  if (!row) return null
  return {
    id: row.id,
    contactId,
    accountId: row.account_id,
    channel: row.channel,
    accountCommuneId: row.commune_id,
    kind: row.kind,
    body: () => JSON.parse(seal.open(row.body)),
    sentAt: row.sent_at,
    attempts: row.attempts,
    language: row.language,
    space: row.space,
    state: () => (row.state ? JSON.parse(seal.open(row.state)) : null),
    quietUntil: row.quiet_until,
  }
}
