// Undoes that an address was taken away from its people: it was theirs after all.
import type postgres from 'postgres'

/**
 * The links of one commune that ended at that moment open again, but for reading results, which has to be proved anew; whoever
 * was linked again meanwhile stays as they are. Returns whom the address speaks for again.
 */
export async function relinkContact(
  tx: postgres.TransactionSql,
  { communeId, contactId, endedAt }: { communeId: string; contactId: string; endedAt: Date },
): Promise<string[]> {
  const rows = await tx<{ residentId: string }[]>`
    update contact_residents ended
    set ended_at = null, may_read_results = false, verified_at = null
    where commune_id = ${communeId}
      and contact_id = ${contactId}
      and ended_at = ${endedAt}
      and not exists (
        select 1
        from contact_residents again
        where again.contact_id = ended.contact_id
          and again.commune_id = ended.commune_id
          and again.resident_id = ended.resident_id
          and again.ended_at is null
      )
    returning resident_id as "residentId"`
  return rows.map(({ residentId }) => residentId)
}
