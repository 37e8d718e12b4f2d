// Brings the row somebody was registered under by chat together with the row of the commune's list.
import type postgres from 'postgres'
import { type Merge, mergeVisits } from './merge-visits.ts'

/**
 * Visits, attendance, results, codes and places in a queue move over, but for those the listed one has of its own: a second
 * booking in one round gives its seat back. Links move where the contact does not speak for the listed one already. False:
 * nothing to merge any more.
 */
export async function mergeResident(
  tx: postgres.TransactionSql,
  { communeId, from, into, now }: Merge,
): Promise<boolean> {
  const locked = await tx<{ id: string; standing: string }[]>`
    select id, standing
    from residents
    where commune_id = ${communeId}
      and id in ${tx([from, into])}
    order by id
    for update`
  const standing = (id: string) => locked.find((row) => row.id === id)?.standing
  if (standing(from) !== 'to_verify' || standing(into) !== 'listed') return false
  await mergeVisits(tx, { communeId, from, into, now })
  await moveQueue(tx, { communeId, from, into, now })
  await moveResults(tx, { communeId, from, into, now })
  await moveLinks(tx, { communeId, from, into, now })
  await tx`
    update residents
    set standing = 'merged'
    where commune_id = ${communeId}
      and id = ${from}`
  await tx`
    update resident_reviews
    set state = 'closed', closed_at = ${now}
    where commune_id = ${communeId}
      and state = 'open'
      and (other_resident_id = ${from} or resident_id = ${from})`
  return true
}

/** A seat that was held for a moment is free again; a place in a queue is kept. */
async function moveQueue(tx: postgres.TransactionSql, { communeId, from, into, now }: Merge): Promise<void> {
  await tx`
    update seats
    set held_until = null, held_by = null, held_for = null, hold = null
    where commune_id = ${communeId}
      and held_for = ${from}
      and hold <> 'offered'`
  await tx`
    update seats
    set held_for = ${into}
    where commune_id = ${communeId}
      and held_for = ${from}
      and not exists (
        select 1
        from seats own
        where own.commune_id = ${communeId}
          and own.held_for = ${into}
          and own.hold = seats.hold
      )`
  await tx`
    update waitlist_entries
    set state = 'left', ended_at = ${now}
    where commune_id = ${communeId}
      and resident_id = ${from}
      and state in ('waiting', 'offered')
      and exists (
        select 1
        from waitlist_entries own
        where own.commune_id = ${communeId}
          and own.resident_id = ${into}
          and own.round_id = waitlist_entries.round_id
          and own.state in ('waiting', 'offered')
      )`
  await tx`
    update waitlist_entries
    set resident_id = ${into}
    where commune_id = ${communeId}
      and resident_id = ${from}`
}

async function moveResults(tx: postgres.TransactionSql, { communeId, from, into }: Merge): Promise<void> {
  const moved = await tx<{ id: string }[]>`
    update exam_results
    set resident_id = ${into}
    where commune_id = ${communeId}
      and resident_id = ${from}
      and not exists (
        select 1
        from exam_results own
        where own.commune_id = ${communeId}
          and own.resident_id = ${into}
          and own.exam_day = exam_results.exam_day
      )
    returning id`
  await tx`
    update follow_ups
    set resident_id = ${into}
    where commune_id = ${communeId}
      and result_id = any(${moved.map(({ id }) => id)}::uuid[])`
  await tx`
    update personal_codes
    set resident_id = ${into}
    where commune_id = ${communeId}
      and resident_id = ${from}`
}

/** By what was said alone nobody speaks for somebody on the list: only links that were proved or made by staff move. */
async function moveLinks(tx: postgres.TransactionSql, { communeId, from, into, now }: Merge): Promise<void> {
  await tx`
    update contact_residents
    set resident_id = ${into}
    where commune_id = ${communeId}
      and resident_id = ${from}
      and ended_at is null
      and (verified_at is not null or source <> 'said')
      and not exists (
        select 1
        from contact_residents own
        where own.contact_id = contact_residents.contact_id
          and own.commune_id = ${communeId}
          and own.resident_id = ${into}
          and own.ended_at is null
      )`
  await tx`
    update contact_residents
    set ended_at = ${now}
    where commune_id = ${communeId}
      and resident_id = ${from}
      and ended_at is null`
}
