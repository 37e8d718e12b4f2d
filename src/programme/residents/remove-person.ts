// Ends that a contact speaks for a person: its owner asked for it.
import type postgres from 'postgres'

/** Every consent it rested on counts as withdrawn. Bookings stay. False: it spoke for them no more. */
export async function removePerson(
  tx: postgres.TransactionSql,
  { contactId, communeId, residentId, now }: { contactId: string; communeId: string; residentId: string; now: Date },
): Promise<boolean> {
  const ended = await tx`
    update contact_residents
    set ended_at = ${now}
    where contact_id = ${contactId}
      and commune_id = ${communeId}
      and resident_id = ${residentId}
      and ended_at is null
    returning 1`
  await tx`
    update consents
    set withdrawn_at = ${now}
    where contact_id = ${contactId}
      and commune_id = ${communeId}
      and resident_id = ${residentId}
      and withdrawn_at is null`
  return ended.length > 0
}
