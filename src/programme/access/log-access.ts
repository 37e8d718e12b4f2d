// Writes down who looked at, changed or was refused what (domain.md G6); never what was seen.
import type postgres from 'postgres'

export interface Access {
  /** Who: a contact, or somebody of the station. */
  by: { contactId: string } | { staff: string }
  what:
    | 'result_read'
    | 'result_existence_read'
    | 'result_refused'
    | 'result_lists_refused'
    | 'results_opened'
    | 'results_imported'
    | 'results_checked'
    | 'roster_imported'
    | 'roster_checked'
    | 'one_time_code_sent'
    | 'bookings_seen'
    | 'bookings_exported'
    | 'list_printed'
    | 'waitlist_seen'
    | 'attendance_taken'
    | 'session_cancelled'
    | 'session_reopened'
    | 'session_closed'
    | 'rules_set'
    | 'session_moved'
    | 'booked_by_staff'
    | 'booking_moved_by_staff'
    | 'booking_cancelled_by_staff'
    | 'people_twice_seen'
    | 'person_marked'
    | 'broadcast_refused'
    | 'broadcast_sent'
    | 'ticket_read'
    | 'roster_reviewed'
    | 'message_read'
    | 'number_unlinked'
    | 'number_linked_again'
    | 'link_granted'
    | 'link_refused'
    | 'link_made'
    | 'link_ended'
    | 'links_seen'
    | 'death_told'
    | 'death_confirmed'
    | 'death_of_unverified_confirmed'
    | 'death_taken_back'
  communeId: string | null
  /** About whom; absent: nobody, or nobody we know. */
  residentId?: string | null
  subjectId?: string | null
  now: Date
}

export async function logAccess(db: postgres.ISql, access: Access): Promise<void> {
  const { by, what, communeId, residentId = null, subjectId = null, now } = access
  await db`
    insert into access_log (at, commune_id, contact_id, staff, what, resident_id, subject_id)
    values (
      ${now}, ${communeId}, ${'contactId' in by ? by.contactId : null}, ${'staff' in by ? by.staff : null}, ${what},
      ${residentId}, ${subjectId}
    )`
}
