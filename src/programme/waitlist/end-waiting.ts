// Ends the waiting for a session that begins or was called off, and tells everybody once who waited in vain.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'
import type { QueueOf } from './lock-queue.ts'

export interface EndingAll extends QueueOf {
  now: Date
  newId: () => string
}

/** A day later the news helps nobody. */
const USELESS_AFTER_MS = 24 * 3_600_000

/** Under the lock of the queue, or of the session's cancelling. One message a phone. Returns how many had waited. */
export async function endWaiting(tx: postgres.TransactionSql, seal: Seal, ending: EndingAll): Promise<number> {
  const { communeId, sessionId, now, newId } = ending
  const ended = await tx<{ id: string; contactId: string; residentId: string }[]>`
    with ended as (
      update waitlist_entries
      set state = 'over', ended_at = ${now}
      where commune_id = ${communeId}
        and session_id = ${sessionId}
        and state in ('waiting', 'offered')
      returning id, contact_id, resident_id, band_id, seat_no
    ),
    freed as (
      update seats
      set held_until = null, held_by = null, held_for = null, hold = null
      from ended
      where seats.commune_id = ${communeId}
        and seats.band_id = ended.band_id
        and seats.no = ended.seat_no
        and seats.held_for = ended.resident_id
        and seats.hold = 'offered'
    )
    select id, contact_id as "contactId", resident_id as "residentId"
    from ended
    order by contact_id, id`
  const contacts = [...new Set(ended.map(({ contactId }) => contactId))]
  const notices = contacts.map((contactId) => {
    const entries = ended.filter((entry) => entry.contactId === contactId)
    return {
      id: newId(),
      contactId,
      idempotencyKey: `waiting_over:${sessionId}:${now.getTime()}:${contactId}`,
      flow: 'waiting:over',
      about: { entries: entries.map(({ id }) => id) },
      communeId,
      residents: entries.map(({ residentId }) => residentId),
      subject: { kind: 'session' as const, id: sessionId },
      dueAt: now,
      uselessAfter: new Date(now.getTime() + USELESS_AFTER_MS),
    }
  })
  await enqueueNotices(tx, seal, notices, now)
  return ended.length
}

/** The session is held after all: whoever waited when it was called off waits again, in the old place. */
export async function waitAgain(
  tx: postgres.TransactionSql,
  { communeId, sessionId, cancelledAt }: QueueOf & { cancelledAt: Date },
): Promise<void> {
  await tx`
    update waitlist_entries ended
    set state = 'waiting', ended_at = null
    where commune_id = ${communeId}
      and session_id = ${sessionId}
      and state = 'over'
      and ended_at = ${cancelledAt}
      and not exists (
        select 1
        from waitlist_entries anew
        where anew.commune_id = ended.commune_id
          and anew.resident_id = ended.resident_id
          and anew.round_id = ended.round_id
          and anew.state in ('waiting', 'offered')
      )`
}
