// Finds the contact that owns an address, or adds it together with its conversation.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface ContactToAdd {
  /** Whose addresses these are: 'phone', 'zalo-oa:<oa id>' … */
  space: string
  /** In the canonical form of its space. */
  address: string
  /** Used only when the contact is new. */
  language?: string
  now: Date
  newId: () => string
}

/** The id of the contact. Two processes that meet the same new address at once get the same id. */
export async function addContact(db: postgres.ISql, seal: Seal, contact: ContactToAdd): Promise<string> {
  const hash = seal.hash('address', contact.address)
  const known = await find(db, contact.space, hash)
  if (known) return known
  // Both rows in one statement, so that no contact is ever seen without its conversation.
  const [added] = await db<{ id: string }[]>`
    with added as (
      insert into contacts (id, space, address, address_hash, language, created_at)
      values (
        ${contact.newId()}, ${contact.space}, ${seal.seal(contact.address)}, ${hash},
        ${contact.language ?? 'vi'}, ${contact.now}
      )
      on conflict (space, address_hash) do nothing
      returning id
    ),
    talk as (
      insert into conversations (contact_id)
      select id
      from added
    )
    select id
    from added`
  const id = added?.id ?? (await find(db, contact.space, hash))
  if (!id) throw new Error('a contact that was there while we added it is gone: it was erased in this very moment')
  return id
}

async function find(db: postgres.ISql, space: string, hash: Buffer): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id
    from contacts
    where space = ${space} and address_hash = ${hash}`
  return row?.id
}
