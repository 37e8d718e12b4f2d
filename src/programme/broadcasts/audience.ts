// Whom a message to a village reaches: its households, the phones that lead to them, and why some get none.
import type postgres from 'postgres'

export type LeftOut = 'no_phone' | 'opted_out' | 'examined'

export interface Reached {
  /** One of these two. */
  householdId: string | null
  residentId: string | null
  /** One address of the people who own a phone; several households may share it. Null: left out. */
  contactId: string | null
  leftOut: LeftOut | null
}

/**
 * A row for every household and phone, and one for every household without. A household whose people were all examined in the
 * round is left out, as are the phones of those who were. Who is said to have died counts nowhere, verified or not. `roundId`:
 * null leaves nobody out for that.
 */
export async function audienceOf(
  db: postgres.ISql,
  { communeId, areaId, roundId }: { communeId: string; areaId: string; roundId: string | null },
): Promise<Reached[]> {
  return db<Reached[]>`
    with people as materialized (
      select residents.id, residents.household_id, coalesce(residents.household_id, residents.id) as home,
        exists (
          select 1
          from attendance
          where attendance.commune_id = residents.commune_id
            and attendance.resident_id = residents.id
            and attendance.round_id = ${roundId}
            and attendance.state = 'examined'
        ) as examined
      from residents
      where residents.commune_id = ${communeId}
        and residents.area_id = ${areaId}
        and residents.standing in ('listed', 'to_verify')
        and not exists (
          select 1
          from tickets
          where tickets.commune_id = residents.commune_id
            and tickets.resident_id = residents.id
            and tickets.kind = 'deceased'
            and tickets.state = 'open'
        )
    ),
    links as materialized (
      select people.home, contact_residents.contact_id,
        exists (
          select 1
          from opt_outs
          where opt_outs.contact_id = contact_residents.contact_id
            and opt_outs.ended_at is null
        ) as stopped
      from people
      join contact_residents on contact_residents.commune_id = ${communeId} and contact_residents.resident_id = people.id
      where not people.examined
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
    ),
    phones as (
      select links.home,
        min(links.contact_id::text) over (partition by coalesce(contact_owners.owners, array[links.contact_id]))::uuid
          as contact_id
      from links
      left join contact_owners on contact_owners.contact_id = links.contact_id
      where not links.stopped
    ),
    homes as (
      select home, (array_agg(household_id))[1] as household_id, bool_and(examined) as examined
      from people
      group by home
    )
    select distinct homes.household_id as "householdId",
      case when homes.household_id is null then homes.home end as "residentId",
      phones.contact_id as "contactId",
      case
        when phones.contact_id is not null then null
        when homes.examined then 'examined'
        when exists (select 1 from links where links.home = homes.home) then 'opted_out'
        else 'no_phone'
      end as "leftOut"
    from homes
    left join phones on phones.home = homes.home`
}
