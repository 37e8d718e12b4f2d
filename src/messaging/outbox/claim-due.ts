// Claims messages that are due, in one statement; a crash while they are only claimed is safe to repeat.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface DueMessage {
  id: string
  rank: number
  textKey: string
  contactId: string
  address: string
  language: string
  params: unknown
  choices: unknown
  accountId: string | null
  attempts: number
  createdAt: Date
  uselessAfter: Date
}

/** Longer than any send may take; after it another process looks whether the call was made. In seconds of the database's clock. */
export const CLAIM_SECONDS = 25

/** A message that keeps failing holds the messages behind it back so long, then they pass (design: head of line). */
const HOLD_BACK = '2 minutes'

/** `replies`: what people wait for, urgent messages first; `notices`: what nobody asked for, which never holds a reply up. */
export type Queue = 'replies' | 'notices'

/**
 * Claims up to `most` messages of a queue, each the oldest unsent of its talk; `urgent` ones pass everything.
 * What has become useless meanwhile is closed as too late and not returned.
 */
export async function claimDue(
  db: postgres.Sql,
  seal: Seal,
  queue: Queue,
  most: number,
  now: Date,
): Promise<DueMessage[]> {
  const rows = await db<
    {
      id: string
      rank: number
      text_key: string
      contact_id: string
      address: Buffer
      language: string
      params: Buffer
      choices: Buffer
      account_id: string | null
      attempts: number
      created_at: Date
      useless_after: Date
      state: string
    }[]
  >`
    with due as (
      select o.id
      from outbound_messages o
      where o.state = 'queued'
        and o.claimed_until is null
        and ${queue === 'notices' ? db`o.rank = 2` : db`o.rank < 2`}
        and o.due_at <= ${now}
        and o.retry_at <= ${now}
        and (o.rank = 0 or not exists (
          select 1
          from outbound_messages earlier
          where earlier.contact_id = o.contact_id
            and earlier.seq < o.seq
            and earlier.state = 'queued'
            and earlier.rank < 2
            and earlier.created_at > ${now}::timestamptz - ${HOLD_BACK}::interval
        ))
      order by o.rank, o.due_at
      limit ${most}
      for update skip locked
    )
    update outbound_messages o
    set state = case when o.useless_after <= ${now} then 'too_late' else o.state end,
      claimed_until = case when o.useless_after > ${now} then clock_timestamp() + ${`${CLAIM_SECONDS} seconds`}::interval end,
      attempts = o.attempts + case when o.useless_after > ${now} then 1 else 0 end
    from due, contacts t
    where o.id = due.id
      and t.id = o.contact_id
    returning o.id, o.rank, o.text_key, o.contact_id, t.address, t.language, o.params, o.choices, o.account_id,
      o.attempts, o.created_at, o.useless_after, o.state`
  return rows
    .filter((row) => row.state === 'queued')
    .map((row) => ({
      id: row.id,
      rank: row.rank,
      textKey: row.text_key,
      contactId: row.contact_id,
      address: seal.open(row.address),
      language: row.language,
      params: JSON.parse(seal.open(row.params)),
      choices: JSON.parse(seal.open(row.choices)),
      accountId: row.account_id,
      attempts: row.attempts,
      createdAt: row.created_at,
      uselessAfter: row.useless_after,
    }))
}
