// Staff have made sure that somebody died, or that they live after all.
import type postgres from 'postgres'
import { logAccess } from '../access/log-access.ts'
import { restoreBooking } from '../bookings/restore.ts'
import { reportDeath } from './report-death.ts'

export interface Verified {
  communeId: string
  residentId: string
  /** The ticket by which it was told, and when it was opened. */
  ticketId: string
  toldAt: Date
  staff: string
  now: Date
}

/** What stood before stays in the access log, so that a slip can be taken back. */
export async function confirmDeath(tx: postgres.TransactionSql, verified: Verified): Promise<void> {
  const { communeId, residentId, ticketId, toldAt, staff, now } = verified
  // Whoever was linked or booked again meanwhile, by a list or by another phone, ends too.
  await reportDeath(tx, { communeId, residentId, toldAt, now })
  const [before] = await tx<{ standing: 'listed' | 'to_verify' }[]>`
    select standing
    from residents
    where commune_id = ${communeId}
      and id = ${residentId}
      and standing in ('listed', 'to_verify')
    for update`
  if (!before) return
  await tx`
    update residents
    set standing = 'died'
    where commune_id = ${communeId}
      and id = ${residentId}`
  const what = before.standing === 'listed' ? 'death_confirmed' : 'death_of_unverified_confirmed'
  await logAccess(tx, { by: { staff }, what, communeId, residentId, subjectId: ticketId, now })
}

/** Links and bookings that ended with the report are as they were, where nothing newer stands in the way. */
export async function takeDeathBack(
  tx: postgres.TransactionSql,
  { communeId, residentId, ticketId, toldAt, staff, now }: Verified,
): Promise<{ links: number; bookings: number; bookingsLost: number }> {
  await tx`
    update residents
    set standing = case
        when (
          select what
          from access_log
          where commune_id = ${communeId}
            and resident_id = ${residentId}
            and what in ('death_confirmed', 'death_of_unverified_confirmed')
          order by id desc
          limit 1
        ) = 'death_of_unverified_confirmed' then 'to_verify'
        else 'listed'
      end
    where commune_id = ${communeId}
      and id = ${residentId}
      and standing = 'died'`
  const links = await tx`
    update contact_residents ended
    set ended_at = null
    where commune_id = ${communeId}
      and resident_id = ${residentId}
      and ended_at = ${toldAt}
      and not exists (
        select 1
        from contact_residents again
        where again.contact_id = ended.contact_id
          and again.commune_id = ended.commune_id
          and again.resident_id = ended.resident_id
          and again.ended_at is null
      )
    returning 1`
  const bookings = await tx<{ bookingId: string }[]>`
    select id as "bookingId"
    from bookings
    where commune_id = ${communeId}
      and resident_id = ${residentId}
      and state = 'cancelled'
      and changed_at = ${toldAt}
    order by id`
  let restored = 0
  for (const { bookingId } of bookings)
    if (await restoreBooking(tx, { communeId, bookingId, byStaff: true, now })) restored += 1
  await logAccess(tx, { by: { staff }, what: 'death_taken_back', communeId, residentId, subjectId: ticketId, now })
  return { links: links.length, bookings: restored, bookingsLost: bookings.length - restored }
}
