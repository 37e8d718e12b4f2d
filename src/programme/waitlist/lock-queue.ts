// The lock of a session's queue: whoever offers, joins, answers or ends does it one after the other.
import type postgres from 'postgres'

export interface QueueOf {
  communeId: string
  sessionId: string
}

export interface Queue {
  state: 'open' | 'cancelled' | 'closed'
  approved: boolean
  roundId: string
  startsAt: Date
  endsAt: Date
  priorityUntil: Date | null
}

/**
 * `wait` only before anything else of the programme is locked; who holds a booking or a seat already says `skip` and leaves the
 * queue to whoever has it, or to the next minute. Bookings, which only name the session, need not wait for this lock. Null:
 * somebody else has it, or there is no such session.
 */
export async function lockQueue(
  tx: postgres.TransactionSql,
  { communeId, sessionId }: QueueOf,
  busy: 'wait' | 'skip' = 'wait',
): Promise<Queue | null> {
  const [queue] = await tx<Queue[]>`
    select state, approved, round_id as "roundId", starts_at as "startsAt", ends_at as "endsAt",
      priority_until as "priorityUntil"
    from sessions
    where commune_id = ${communeId} and id = ${sessionId}
    for no key update ${busy === 'skip' ? tx`skip locked` : tx``}`
  return queue ?? null
}
