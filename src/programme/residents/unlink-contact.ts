// Takes an address away from everybody it spoke for: whoever holds it now says it is not theirs.
import type postgres from 'postgres'

export interface Lost {
  communeId: string
  residentId: string
  /** Has a visit ahead that nobody can be reminded of by this address any more. */
  isBooked: boolean
}

export interface Unlinked {
  lost: Lost[]
  /** Offices that were held from this address: a village head's. */
  offices: number
}

/** In the transaction of the turn: what is planned or sent from its commit on finds no link. A second call finds nothing. */
export async function unlinkContact(
  tx: postgres.TransactionSql,
  { contactId, now }: { contactId: string; now: Date },
): Promise<Unlinked> {
  const lost = await tx<Lost[]>`
    with ended as (
      update contact_residents
      set ended_at = ${now}
      where contact_id = ${contactId}
        and ended_at is null
      returning commune_id, resident_id
    )
    select ended.commune_id as "communeId", ended.resident_id as "residentId",
      exists (
        select 1
        from bookings
        join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
        where bookings.commune_id = ended.commune_id
          and bookings.resident_id = ended.resident_id
          and bookings.state = 'live'
          and sessions.ends_at > ${now}
      ) as "isBooked"
    from ended
    order by 1, 2`
  const offices = await tx`
    delete from role_contacts
    where contact_id = ${contactId}
    returning 1`
  return { lost: [...lost], offices: offices.length }
}
