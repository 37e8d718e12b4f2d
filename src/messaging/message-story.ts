// The story of one message: when it came or was made, what was tried, what the provider said.
import type postgres from 'postgres'

export interface Event {
  at: Date
  what: string
}

export interface MessageStory {
  id: string
  direction: 'inbound' | 'outbound'
  contactId: string
  communeId: string | null
  state: string
  /** Oldest first. */
  events: Event[]
  /** Sealed; null where nothing is kept. */
  text: Buffer | null
}

/** Null: there is no message of this id. Tells times and outcomes; what was written stays sealed. */
export async function messageStory(db: postgres.ISql, id: string): Promise<MessageStory | null> {
  return (await inbound(db, id)) ?? (await outbound(db, id))
}

async function inbound(db: postgres.ISql, id: string): Promise<MessageStory | null> {
  const [row] = await db<
    {
      contactId: string
      state: string
      kind: string
      channel: string
      sentAt: Date
      receivedAt: Date
      handledAt: Date | null
      attempts: number
      body: Buffer | null
    }[]
  >`
    select m.contact_id as "contactId", m.state, m.kind, a.channel, m.sent_at as "sentAt", m.received_at as "receivedAt",
      m.handled_at as "handledAt", m.attempts, m.body
    from inbound_messages m
    join channel_accounts a on a.id = m.account_id
    where m.id = ${id}`
  if (!row) return null
  const replies = await db<{ id: string; at: Date }[]>`
    select id, created_at as at
    from outbound_messages
    where idempotency_key = ${`in:${id}`}`
  const events: Event[] = [
    { at: row.sentAt, what: `written, by the clock of ${row.channel} (${row.kind})` },
    { at: row.receivedAt, what: 'stored' },
    ...(row.handledAt ? [{ at: row.handledAt, what: row.state === 'parked' ? 'parked' : 'handled' }] : []),
    ...replies.map(({ id, at }) => ({ at, what: `answered by ${id}` })),
  ]
  if (row.attempts > 0) events.push({ at: row.handledAt ?? row.receivedAt, what: `failed ${row.attempts} times` })
  const { contactId, state, body } = row
  return { id, direction: 'inbound', contactId, communeId: null, state, events: inOrder(events), text: body }
}

async function outbound(db: postgres.ISql, id: string): Promise<MessageStory | null> {
  const [row] = await db<
    {
      contactId: string
      communeId: string | null
      state: string
      textKey: string
      cause: string
      createdAt: Date
      dueAt: Date
      uselessAfter: Date
      sentAt: Date | null
      receipt: string | null
      receiptAt: Date | null
      code: string | null
      text: Buffer | null
    }[]
  >`
    select contact_id as "contactId", commune_id as "communeId", state, text_key as "textKey", idempotency_key as cause,
      created_at as "createdAt", due_at as "dueAt", useless_after as "uselessAfter", sent_at as "sentAt", receipt,
      receipt_at as "receiptAt", result_code as code, sent_text as text
    from outbound_messages
    where id = ${id}`
  if (!row) return null
  const attempts = await db<
    {
      no: number
      startedAt: Date
      finishedAt: Date | null
      result: string | null
      code: string | null
      channel: string
    }[]
  >`
    select s.no, s.started_at as "startedAt", s.finished_at as "finishedAt", s.result, s.code, a.channel
    from send_attempts s
    join channel_accounts a on a.id = s.account_id
    where s.message_id = ${id}
    order by s.no`
  const events: Event[] = [
    { at: row.createdAt, what: `made of ${row.textKey}, because of ${row.cause}` },
    { at: row.dueAt, what: 'due' },
    ...attempts.flatMap(({ no, startedAt, finishedAt, result, code, channel }) => [
      { at: startedAt, what: `try ${no} by ${channel}` },
      ...(finishedAt ? [{ at: finishedAt, what: `try ${no}: ${[result, code].filter(Boolean).join(' ')}` }] : []),
    ]),
    ...(row.receipt && row.receiptAt ? [{ at: row.receiptAt, what: `receipt: ${row.receipt}` }] : []),
  ]
  if (row.state === 'queued') events.push({ at: row.uselessAfter, what: 'useless from here on' })
  const { contactId, communeId, state, code, text } = row
  const ended = code ? `${state} (${code})` : state
  return { id, direction: 'outbound', contactId, communeId, state: ended, events: inOrder(events), text }
}

function inOrder(events: Event[]): Event[] {
  return events.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
