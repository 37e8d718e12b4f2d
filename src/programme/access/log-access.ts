// Writes down who looked at, changed or was refused what (domain.md G6); never what was seen.
import type postgres from 'postgres'

export interface Access {
  at: Date
  communeId: string | null
  /** Who: a contact, or somebody of the station. */
  by: { contactId: string } | { staff: string }
  what: 'result_read' | 'result_refused' | 'results_imported' | 'broadcast_refused' | 'broadcast_sent'
  residentId?: string | null
  subjectId?: string | null
}

export async function logAccess(db: postgres.ISql, access: Access): Promise<void> {
  const { at, communeId, by, what, residentId = null, subjectId = null } = access
  await db`
    insert into access_log (at, commune_id, contact_id, staff, what, resident_id, subject_id)
    values (
      ${at}, ${communeId}, ${'contactId' in by ? by.contactId : null}, ${'staff' in by ? by.staff : null}, ${what},
      ${residentId}, ${subjectId}
    )`
}
