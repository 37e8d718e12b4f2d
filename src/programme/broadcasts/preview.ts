// Keeps a head's message until GUI comes; a newer one of the same address takes its place.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Office } from '../roles/office-of.ts'

export interface Draft {
  office: Office
  contactId: string
  /** Accented. */
  body: string
  roundId: string | null
  uselessAfter: Date
  now: Date
  newId: () => string
}

/** Returns its id. */
export async function previewBroadcast(tx: postgres.TransactionSql, seal: Seal, draft: Draft): Promise<string> {
  const { office, contactId, body, roundId, uselessAfter, now } = draft
  await dropPreview(tx, contactId)
  const id = draft.newId()
  await tx`
    insert into broadcasts (
      commune_id, id, role_id, area_id, contact_id, round_id, body, useless_after, previewed_at
    )
    values (
      ${office.communeId}, ${id}, ${office.roleId}, ${office.areaId}, ${contactId}, ${roundId}, ${seal.seal(body)},
      ${uselessAfter}, ${now}
    )`
  return id
}

export async function dropPreview(tx: postgres.TransactionSql, contactId: string): Promise<void> {
  await tx`
    update broadcasts
    set state = 'dropped'
    where contact_id = ${contactId}
      and state = 'previewed'`
}
