// Plans the message that staff have booked, moved or cancelled a visit: one to each phone that is reminded of the person.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'

export interface StaffNotices {
  communeId: string
  residentId: string
  bookingId: string
  done: StaffDone
  /** After that nobody needs it. */
  uselessAfter: Date
  /** When it was done: the booking's own `changed_at`. */
  now: Date
  newId: () => string
}

export type StaffDone = 'booked' | 'moved' | 'cancelled'

/** What a notice of staff's doing is about. */
export interface AboutStaff {
  booking: string
  done: StaffDone
  /** The booking's `changed_at` in milliseconds: what was changed since is told by itself. */
  at: number
}

/** Returns how many were planned. What each says, and whether it is still true, is found out when it goes out. */
export async function planStaffNotices(
  tx: postgres.TransactionSql,
  seal: Seal,
  notices: StaffNotices,
): Promise<number> {
  const { communeId, residentId, bookingId, done, uselessAfter, now, newId } = notices
  const phones = await tx<{ contactId: string; key: string }[]>`
    with owned as (
      select contact_residents.contact_id,
        coalesce(contact_owners.owners, array[contact_residents.contact_id]) as owners
      from contact_residents
      join residents on residents.commune_id = contact_residents.commune_id
        and residents.id = contact_residents.resident_id
      left join contact_owners on contact_owners.contact_id = contact_residents.contact_id
      where contact_residents.commune_id = ${communeId}
        and contact_residents.resident_id = ${residentId}
        and residents.standing in ('listed', 'to_verify')
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
    )
    select (array_agg(contact_id order by contact_id))[1] as "contactId", md5(array_to_string(owners, ' ')) as key
    from owned
    group by owners`
  const about: AboutStaff = { booking: bookingId, done, at: now.getTime() }
  const planned = phones.map(({ contactId, key }) => ({
    id: newId(),
    contactId,
    idempotencyKey: `by_staff:${done}:${bookingId}:${now.getTime()}:${key}`,
    flow: 'by_staff:',
    about,
    communeId,
    residents: [residentId],
    subject: { kind: 'booking' as const, id: bookingId },
    dueAt: now,
    uselessAfter,
  }))
  return enqueueNotices(tx, seal, planned, now)
}
