// What staff know of one person: what makes them come first or more often, and where they have registered on VNeID.
import type postgres from 'postgres'
import { logAccess } from '../access/log-access.ts'
import type { Tag } from '../rules/rule.ts'

export interface Mark {
  communeId: string
  residentId: string
  /** All of them, in place of those known; absent: they stay. */
  tags?: Tag[]
  /** A commune or facility as it is told to residents; null: nowhere; absent: as it is known. */
  registeredAt?: string | null
  /** Who marks: stands in the access log, which does not say as what. */
  staff: string
  now: Date
}

export async function markPerson(tx: postgres.TransactionSql, mark: Mark): Promise<void> {
  const { communeId, residentId, tags, registeredAt, staff, now } = mark
  const set = {
    ...(tags !== undefined && { tags }),
    ...(registeredAt !== undefined && { registered_at: registeredAt }),
  }
  await tx`
    update residents
    set ${tx(set)}
    where commune_id = ${communeId} and id = ${residentId}`
  await logAccess(tx, { by: { staff }, what: 'person_marked', communeId, residentId, now })
}
