// Gives somebody an office in a village, held from a registered address.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { addContact } from '../../messaging/contacts/find-or-add.ts'

export interface NewRole {
  communeId: string
  kind: 'village_head' | 'collaborator' | 'staff'
  /** Null: the whole commune, for staff. */
  areaId: string | null
  name: string
  /** National form. */
  phone: string
  /** YYYY-MM-DD, both included; null: no end is known. */
  fromDay: string
  toDay: string | null
  now: Date
  newId: () => string
}

/** `already_there`: this address holds this office in this village on that day. */
export async function addRole(
  tx: postgres.TransactionSql,
  seal: Seal,
  role: NewRole,
): Promise<{ outcome: 'added' | 'already_there' }> {
  const { communeId, kind, areaId, name, phone, fromDay, toDay, now, newId } = role
  const contactId = await addContact(tx, seal, { space: 'phone', address: phone, now, newId })
  const [held] = await tx`
    select 1
    from role_contacts
    join roles on roles.commune_id = role_contacts.commune_id and roles.id = role_contacts.role_id
    where role_contacts.contact_id = ${contactId}
      and roles.commune_id = ${communeId}
      and roles.kind = ${kind}
      and roles.area_id is not distinct from ${areaId}::uuid
      and ${fromDay} between roles.from_day and coalesce(roles.to_day, 'infinity')`
  if (held) return { outcome: 'already_there' }
  const id = newId()
  await tx`
    insert into roles (commune_id, id, kind, name, area_id, from_day, to_day)
    values (${communeId}, ${id}, ${kind}, ${seal.seal(name)}, ${areaId}, ${fromDay}, ${toDay})`
  await tx`
    insert into role_contacts (commune_id, role_id, contact_id)
    values (${communeId}, ${id}, ${contactId})`
  return { outcome: 'added' }
}
