// Writes down who looked at, changed or was refused what (domain.md G6), and never what was seen.
import type postgres from 'postgres'

export interface Access {
  /** Who, by chat. */
  contactId: string
  /** result_read, result_refused, result_lists_refused, result_exists_told … */
  what: string
  communeId: string | null
  /** About whom; null: nobody, or nobody we know. */
  residentId?: string | null
  subjectId?: string | null
  now: Date
}

export async function noteAccess(tx: postgres.TransactionSql, access: Access): Promise<void> {
  const { contactId, what, communeId, residentId, subjectId, now } = access
  await tx`
    insert into access_log (at, commune_id, contact_id, what, resident_id, subject_id)
    values (${now}, ${communeId}, ${contactId}, ${what}, ${residentId ?? null}, ${subjectId ?? null})`
}
