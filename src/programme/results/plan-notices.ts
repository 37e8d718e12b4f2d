// Plans the one neutral notice for everybody whose result has come: healthy or not, the same words (domain.md E5).
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'

const DAY_MS = 86_400_000
const USELESS_AFTER_MS = 7 * DAY_MS
/** Results of so many people in one go. */
const AT_ONCE = 4_000

/**
 * Only to addresses the person owns alone, or that may read the result: on a shared phone nobody learns that there is one.
 * Returns how many were planned by this call.
 */
export async function planResultNotices(
  db: postgres.Sql,
  seal: Seal,
  { now, newId }: { now: Date; newId: () => string },
): Promise<number> {
  return db.begin(async (tx) => {
    const results = await tx<{ communeId: string; id: string; residentId: string }[]>`
      update exam_results
      set noticed_at = ${now}
      where (commune_id, id) in (
        select commune_id, id
        from exam_results
        where noticed_at is null
        limit ${AT_ONCE}
        for update skip locked
      )
      returning commune_id as "communeId", id, resident_id as "residentId"`
    if (results.length === 0) return 0
    const phones = await tx<
      { communeId: string; resultId: string; residentId: string; contactId: string; key: string }[]
    >`
      select exam_results.commune_id as "communeId", exam_results.id as "resultId", exam_results.resident_id as "residentId",
        min(contact_residents.contact_id::text) as "contactId", md5(array_to_string(owners, ' ')) as key
      from exam_results
      join contact_residents on contact_residents.commune_id = exam_results.commune_id
        and contact_residents.resident_id = exam_results.resident_id
      join contact_owners on contact_owners.contact_id = contact_residents.contact_id
      where exam_results.id in ${tx(results.map(({ id }) => id))}
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
        and (contact_owners.owners = array[exam_results.resident_id] or contact_residents.may_read_results)
      group by exam_results.commune_id, exam_results.id, owners`
    const notices = phones.map(({ communeId, resultId, residentId, contactId, key }) => ({
      id: newId(),
      contactId,
      idempotencyKey: `result:${resultId}:${key}`,
      flow: 'result_notice:',
      about: { result: resultId, person: `${communeId}/${residentId}` },
      communeId,
      residents: [residentId],
      subject: { kind: 'result' as const, id: resultId },
      dueAt: now,
      uselessAfter: new Date(now.getTime() + USELESS_AFTER_MS),
    }))
    return enqueueNotices(tx, seal, notices, now)
  })
}
