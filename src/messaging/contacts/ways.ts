// The addresses that lead to the same hands as this one, the one where the person wrote last first.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface Way {
  contactId: string
  space: string
  address: string
  language: string
  /** The account the person wrote to last, if ever. */
  accountId: string | null
  lastInboundAt: Date | null
  /** Whoever owns this address wants no messages on it. */
  optedOut: boolean
}

/** The contact itself is among them. Erased addresses are not. */
export async function waysTo(db: postgres.ISql, seal: Seal, contactId: string): Promise<Way[]> {
  // Two statements: owners are worked out for the few addresses of these people, not for everybody's.
  const near = await db<{ id: string }[]>`
    select distinct other.contact_id as id
    from contact_residents mine
    join contact_residents other on other.commune_id = mine.commune_id and other.resident_id = mine.resident_id
    where mine.contact_id = ${contactId}
      and mine.relation = 'self'
      and other.relation = 'self'
      and mine.ended_at is null
      and other.ended_at is null`
  const ids = [...new Set([contactId, ...near.map(({ id }) => id)])]
  const rows = await db<(Omit<Way, 'address'> & { address: Buffer })[]>`
    with owned as (
      select contact_id, owners
      from contact_owners
      where contact_id in ${db(ids)}
    )
    select contacts.id as "contactId", contacts.space, contacts.address, contacts.language,
      conversations.account_id as "accountId", conversations.last_inbound_at as "lastInboundAt",
      exists (
        select 1
        from opt_outs
        where opt_outs.contact_id = contacts.id
          and opt_outs.resident_id is null
          and opt_outs.ended_at is null
      ) as "optedOut"
    from contacts
    join conversations on conversations.contact_id = contacts.id
    where contacts.id in ${db(ids)}
      and contacts.address is not null
      and (
        contacts.id = ${contactId}
        or contacts.id in (
          select contact_id
          from owned
          where owners = (select owners from owned where contact_id = ${contactId})
        )
      )
    order by conversations.last_inbound_at desc nulls last, contacts.id = ${contactId} desc, contacts.id`
  return rows.map((row) => ({ ...row, address: seal.open(row.address) }))
}
