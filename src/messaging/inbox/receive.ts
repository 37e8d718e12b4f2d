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
  /** Kept instead of `body` where the message before announced a secret ("mật khẩu của em là"): this one may be it. */
  bodyIfAnnounced?: unknown
  announcesSecret?: boolean
  sentAt: Date
}

/** What was announced comes at once, or is no longer what was announced. */
const ANNOUNCED_FOR_MS = 10 * 60_000

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
  // Decided by the statement that stores: two messages in a row may arrive at two processes.
  const instead = arrival.bodyIfAnnounced === undefined ? null : seal.seal(JSON.stringify(arrival.bodyIfAnnounced))
  const since = new Date(now.getTime() - ANNOUNCED_FOR_MS)
  for (let tries = 0; tries < 2; tries += 1) {
    const [row] = await db<{ contacts: number; stored: number }[]>`
      with contact as (
        select id
        from contacts
        where space = ${arrival.space}
          and address_hash = ${hash}
      ), stored as (
        insert into inbound_messages (
          id, contact_id, account_id, provider_key, kind, body, announces_secret, sent_at, received_at
        )
        select ${newId()}, contact.id, ${arrival.accountId}, ${arrival.key}, ${arrival.kind},
          case when before.announces then ${instead}::bytea else ${body} end,
          ${arrival.announcesSecret ?? false} or coalesce(before.announces, false), ${arrival.sentAt}, ${now}
        from contact
        left join lateral (
          select announces_secret as announces
          from inbound_messages
          where ${instead !== null}
            and contact_id = contact.id
            and received_at >= ${since}
          order by received_at desc, seq desc
          limit 1
        ) before on true
        on conflict (contact_id, account_id, provider_key) do nothing
        returning 1
      )
      select (select count(*)::int from contact) as contacts, (select count(*)::int from stored) as stored`
    if (row?.contacts) return { outcome: row.stored ? 'stored' : 'known' }
    await addContact(db, seal, { space: arrival.space, address: arrival.address, now, newId })
  }
  throw new Error('a contact that was just added cannot be found')
}
