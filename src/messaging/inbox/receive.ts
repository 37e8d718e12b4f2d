// Stores what came from one address, once, so that the provider may be answered 200.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { AddressSpace } from '../channels/channel.ts'
import { addContact } from '../contacts/find-or-add.ts'

export interface Arrival {
  accountId: string
  space: AddressSpace
  address: string
  /** The provider's id of the event: a second delivery has the same. */
  key: string
  kind: string
  /** Whatever the talk needs of it; sealed as JSON. */
  body: unknown
  sentAt: Date
}

/** `known`: this event was stored before; nothing changed. One small statement, its own commit. */
export async function receive(
  db: postgres.Sql,
  seal: Seal,
  arrival: Arrival,
  now: Date,
  newId: () => string,
): Promise<{ outcome: 'stored' | 'known' }> {
  const hash = seal.hash('address', arrival.address)
  const body = seal.seal(JSON.stringify(arrival.body))
  for (let tries = 0; tries < 2; tries += 1) {
    const [row] = await db<{ contacts: number; stored: number }[]>`
      with contact as (
        select id
        from contacts
        where space = ${arrival.space}
          and address_hash = ${hash}
      ), stored as (
        insert into inbound_messages (id, contact_id, account_id, provider_key, kind, body, sent_at, received_at)
        select ${newId()}, id, ${arrival.accountId}, ${arrival.key}, ${arrival.kind}, ${body}, ${arrival.sentAt}, ${now}
        from contact
        on conflict (contact_id, account_id, provider_key) do nothing
        returning 1
      )
      select (select count(*)::int from contact) as contacts, (select count(*)::int from stored) as stored`
    if (row?.contacts) return { outcome: row.stored ? 'stored' : 'known' }
    await addContact(db, seal, { space: arrival.space, address: arrival.address, now, newId })
  }
  throw new Error('a contact that was just added cannot be found')
}
