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

/**
 * The id of the contact. Two processes that meet the same new address at once get the same id. One statement whether it was known
 * or not: who names a number in a talk must not find out by the time that takes.
 */
export async function addContact(db: postgres.ISql, seal: Seal, contact: ContactToAdd): Promise<string> {
  const { space, address, language = 'vi', now, newId } = contact
  const hash = seal.hash('address', address)
  // Both rows at once, so that no contact is ever seen without its conversation.
  const [there] = await db<{ id: string }[]>`
    with known as (
      select id
      from contacts
      where space = ${space}
        and address_hash = ${hash}
    ),
    added as (
      insert into contacts (id, space, address, address_hash, language, created_at)
      select ${newId()}, ${space}, ${seal.seal(address)}, ${hash}, ${language}, ${now}
      where not exists (select from known)
      on conflict (space, address_hash) do nothing
      returning id
    ),
    talk as (
      insert into conversations (contact_id)
      select id
      from added
    )
    select id
    from known
    union all
    select id
    from added`
  const id = there?.id ?? (await find(db, space, hash))
  if (!id) throw new Error('a contact that was there while we added it is gone: it was erased in this very moment')
  return id
}

/** Somebody else has added it at the same moment: only a statement of its own sees that. */
async function find(db: postgres.ISql, space: string, hash: Buffer): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id
    from contacts
    where space = ${space} and address_hash = ${hash}`
  return row?.id
}
