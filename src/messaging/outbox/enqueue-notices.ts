// Writes messages nobody asked for, many at once; what each says is found out when it goes out.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface NewNotice {
  id: string
  contactId: string
  /** The same cause twice makes one message. Never a number or a hash of one. */
  idempotencyKey: string
  /** The flow that is begun with it: 'reminder:' … */
  flow: string
  /** What the flow is told; notices that share the object share the sealed bytes. */
  about: object
  communeId: string
  /** Whom it speaks of. */
  residents: string[]
  subject: { kind: 'broadcast' | 'result' | 'session' | 'booking' | 'waitlist'; id: string } | null
  dueAt: Date
  uselessAfter: Date
}

/** Stored as `notice` is in enqueue.ts. */
const NOTICE = 2
/** The protocol carries 65,534 values in one statement, and a notice has fourteen. */
const AT_ONCE = 4_000

/** Returns how many were new. */
export async function enqueueNotices(db: postgres.ISql, seal: Seal, notices: NewNotice[], now: Date): Promise<number> {
  const params = new Map<object, Buffer>()
  const choices = seal.seal('null')
  let added = 0
  for (let from = 0; from < notices.length; from += AT_ONCE) {
    const rows = notices.slice(from, from + AT_ONCE).map((notice) => {
      const sealed = params.get(notice.about) ?? seal.seal(JSON.stringify({ about: notice.about }))
      params.set(notice.about, sealed)
      return {
        id: notice.id,
        contact_id: notice.contactId,
        idempotency_key: notice.idempotencyKey,
        rank: NOTICE,
        text_key: notice.flow,
        params: sealed,
        choices,
        commune_id: notice.communeId,
        residents: notice.residents,
        subject_kind: notice.subject?.kind ?? null,
        subject_id: notice.subject?.id ?? null,
        due_at: notice.dueAt,
        useless_after: notice.uselessAfter,
        created_at: now,
      }
    })
    const inserted = await db`
      insert into outbound_messages ${db(rows)}
      on conflict (idempotency_key) do nothing
      returning 1`
    added += inserted.length
  }
  return added
}
