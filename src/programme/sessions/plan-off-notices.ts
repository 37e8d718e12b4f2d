// Plans the message that a session is off: one a phone, for all the people of it who had a booking there.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface OffNotices {
  communeId: string
  sessionId: string
  /** The end of the session. */
  uselessAfter: Date
  /** When it was called off: called off a second time, it is told a second time. */
  now: Date
  newId: () => string
}

/** Returns how many were planned. What each says, and whether it is still true, is found out when it goes out. */
export async function planOffNotices(tx: postgres.TransactionSql, seal: Seal, notices: OffNotices): Promise<number> {
  const { communeId, sessionId, uselessAfter, now, newId } = notices
  const phones = await tx<{ contactId: string; key: string; residents: string[] }[]>`
    with owned as (
      select contact_residents.contact_id, bookings.resident_id,
        coalesce(contact_owners.owners, array[contact_residents.contact_id]) as owners
      from bookings
      join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
      join contact_residents on contact_residents.commune_id = bookings.commune_id
        and contact_residents.resident_id = bookings.resident_id
      left join contact_owners on contact_owners.contact_id = contact_residents.contact_id
      where bookings.commune_id = ${communeId}
        and bookings.session_id = ${sessionId}
        and bookings.state = 'cancelled'
        and bookings.changed_at = ${now}
        and residents.standing in ('listed', 'to_verify')
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
    )
    select (array_agg(contact_id order by contact_id))[1] as "contactId", md5(array_to_string(owners, ' ')) as key,
      array_agg(distinct resident_id) as residents
    from owned
    group by owners`
  if (phones.length === 0) return 0
  const sealed = { params: seal.seal(JSON.stringify({ about: { session: sessionId } })), choices: seal.seal('null') }
  const rows = phones.map(({ contactId, key, residents }) => ({
    id: newId(),
    contact_id: contactId,
    idempotency_key: `session_off:${sessionId}:${now.getTime()}:${key}`,
    rank: 2,
    text_key: 'session_off:',
    ...sealed,
    commune_id: communeId,
    residents,
    subject_kind: 'session',
    subject_id: sessionId,
    due_at: now,
    useless_after: uselessAfter,
    created_at: now,
  }))
  const planned = await tx`
    insert into outbound_messages ${tx(rows)}
    on conflict (idempotency_key) do nothing
    returning 1`
  return planned.length
}
