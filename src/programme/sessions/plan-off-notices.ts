// Plans the message that a session is off: one a phone, for all the people of it who had a booking there.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'

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
  const about = { session: sessionId }
  const planned = phones.map(({ contactId, key, residents }) => ({
    id: newId(),
    contactId,
    idempotencyKey: `session_off:${sessionId}:${now.getTime()}:${key}`,
    flow: 'session_off:',
    about,
    communeId,
    residents,
    subject: { kind: 'session' as const, id: sessionId },
    dueAt: now,
    uselessAfter,
  }))
  return enqueueNotices(tx, seal, planned, now)
}
