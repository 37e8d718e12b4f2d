// What the database knows of one person's talk: the messages, the bookings and the replies.
import type postgres from 'postgres'

export interface Sight {
  /** Of each message, in order of arrival: waiting, handled, parked. */
  messages: string[]
  /** All bookings this person ever made, live or not. */
  bookings: string[]
  /** Seats that carry one of these bookings and are named by it. */
  seats: number
  /** Of each reply, in order: queued, claimed (in a sender's hand), called (and the provider's call begun), or its final state. */
  replies: string[]
}

export async function look(sql: postgres.Sql, contactHash: Buffer): Promise<Sight> {
  const [row] = await sql<[Sight]>`
    with contact as (
      select id
      from contacts
      where address_hash = ${contactHash}
        and space like 'zalo-oa:%'
    ), booking as (
      select bookings.*
      from bookings
      join contact on contact.id = bookings.booked_by
    )
    select
      array(select state from inbound_messages join contact on contact.id = contact_id order by seq) as messages,
      array(select state from booking order by booked_at) as bookings,
      (
        select count(*)::int
        from seats
        join booking on booking.commune_id = seats.commune_id and booking.id = seats.booking_id
          and booking.band_id = seats.band_id and booking.seat_no = seats.no
      ) as seats,
      array(
        select case
          when o.state = 'queued' and exists (
            select 1
            from send_attempts a
            where a.message_id = o.id
              and a.finished_at is null
          ) then 'called'
          when o.state = 'queued' and o.claimed_until is not null then 'claimed'
          else o.state
        end
        from outbound_messages o
        join contact on contact.id = o.contact_id
        order by o.seq
      ) as replies`
  return row
}

/** So many messages and replies are there, and none of them waits for anything any more. */
export async function isFinal(sql: postgres.Sql, contactHash: Buffer, messages: number): Promise<boolean> {
  const [row] = await sql<[{ isFinal: boolean }]>`
    with contact as (
      select id
      from contacts
      where address_hash = ${contactHash}
        and space like 'zalo-oa:%'
    )
    select
      (select count(*) filter (where m.state <> 'waiting') >= ${messages} and bool_and(m.state <> 'waiting')
        from inbound_messages m
        join contact on contact.id = m.contact_id)
      and
      (select count(*) >= ${messages} and bool_and(o.state <> 'queued')
        from outbound_messages o
        join contact on contact.id = o.contact_id) as "isFinal"`
  return row.isFinal
}
