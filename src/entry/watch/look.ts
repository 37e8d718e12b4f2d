// How the work stands: what waits, what is due, what a person must do. Ages and counts only, nobody's data.
import type postgres from 'postgres'

export interface Sight {
  /** Messages of residents not handled yet; the age of the oldest in seconds, 0 without one. */
  waiting: number
  oldestWaiting: number
  /** Messages to residents not sent yet; how long the oldest that may go out is due, in seconds. */
  replies: { queued: number; oldestDue: number }
  notices: { queued: number; oldestDue: number }
  /** Messages nothing could be made of, which wait for a person. */
  parked: number
  quarantined: number
  tickets: { open: number; overdue: number }
}

/** Each part is read from an index; counts are of what is open. Replies count as due while they are being tried again, notices do not. */
export async function look(db: postgres.ISql, now: Date): Promise<Sight> {
  const [row] = await db<
    {
      waiting: number
      oldest_waiting: Date | null
      replies: number
      notices: number
      reply_due: Date | null
      notice_due: Date | null
      parked: number
      quarantined: number
      open: number
      overdue: number
    }[]
  >`
    select waiting.*, queued.*, tickets.*,
      (
        select min(due_at)
        from outbound_messages
        where state = 'queued'
          and rank < 2
          and due_at <= ${now}
      ) as reply_due,
      (
        select min(due_at)
        from outbound_messages
        where state = 'queued'
          and rank = 2
          and due_at <= ${now}
          and retry_at <= ${now}
      ) as notice_due,
      (select count(*) from inbound_messages where state = 'parked') as parked,
      (select count(*) from quarantined_events) as quarantined
    from
      (
        select count(*) as waiting, min(received_at) as oldest_waiting
        from inbound_messages
        where state = 'waiting'
      ) waiting,
      (
        select count(*) filter (where rank < 2) as replies, count(*) filter (where rank = 2) as notices
        from outbound_messages
        where state = 'queued'
      ) queued,
      (
        select count(*) as open, count(*) filter (where due_at < ${now}) as overdue
        from tickets
        where state = 'open'
      ) tickets`
  const { waiting, replies, notices, parked, quarantined, open, overdue } = row!
  const age = (since: Date | null) => (since ? Math.max(0, (now.getTime() - since.getTime()) / 1000) : 0)
  return {
    waiting,
    oldestWaiting: age(row!.oldest_waiting),
    replies: { queued: replies, oldestDue: age(row!.reply_due) },
    notices: { queued: notices, oldestDue: age(row!.notice_due) },
    parked,
    quarantined,
    tickets: { open, overdue },
  }
}
