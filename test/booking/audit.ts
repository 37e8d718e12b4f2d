// What must be true of every seat, booking, hold and place in line once everybody stands still.
import type postgres from 'postgres'
import { UNDO_MS } from '../../src/programme/bookings/cancel.ts'
import { HOLD_MS } from '../../src/programme/bookings/hold.ts'
import { COMMUNE, ROUND } from './world.ts'

export interface Audited {
  /** What is broken, in words, with how often; empty: nothing. */
  broken: string[]
  figures: { seats: number; booked: number; held: number; free: number; offers: number; waited: number }
}

/**
 * Writes down every change of a place in line with a number that grows: whoever joins, is offered a seat or ends does it under
 * the lock of the queue or of the entry, so the numbers are the order in which it happened.
 */
export async function watchQueues(sql: postgres.Sql): Promise<void> {
  await sql`
    create table queue_log (
      seq bigint generated always as identity primary key,
      session_id uuid not null,
      entry_id uuid not null,
      resident_id uuid not null,
      before text,
      state text not null,
      tier smallint not null,
      joined_at timestamptz not null,
      fits_from timestamptz,
      starts_at timestamptz,
      for_everybody boolean,
      -- By the machine's clock: when the transaction began, and when it came to this.
      began timestamptz not null default transaction_timestamp(),
      at timestamptz not null default clock_timestamp()
    )`
  await sql`create index on queue_log (session_id, seq)`
  await sql`create index on queue_log (resident_id, seq)`
  await sql`
    create function log_the_queue() returns trigger language plpgsql as $$
    begin
      insert into queue_log (
        session_id, entry_id, resident_id, before, state, tier, joined_at, fits_from, starts_at, for_everybody
      )
      select new.session_id, new.id, new.resident_id, case tg_op when 'UPDATE' then old.state end, new.state, new.tier, new.joined_at, new.fits_from,
        session_bands.starts_at, seats.class = 'open' or coalesce(sessions.priority_until <= new.offered_at, false)
      from sessions
      left join session_bands on session_bands.commune_id = new.commune_id and session_bands.id = new.band_id
      left join seats on seats.commune_id = new.commune_id and seats.band_id = new.band_id and seats.no = new.seat_no
      where sessions.commune_id = new.commune_id and sessions.id = new.session_id;
      return null;
    end $$`
  await sql`
    create trigger queue_log after insert or update on waitlist_entries
    for each row execute function log_the_queue()`
}

/** `now`: the latest business time anybody has acted at. `isOver`: every hold must have ended, and every wait too. */
export async function audit(sql: postgres.ISql, now: Date, isOver = false): Promise<Audited> {
  const found: [string, number][] = [
    ...(await seatsAndBookings(sql)),
    ...(await holds(sql, now)),
    ...(await classes(sql, now)),
    ...(isOver ? await leftovers(sql, now) : []),
    ['offers passed over somebody better placed whom the seat suited', await passedOver(sql)],
  ]
  return {
    broken: found.filter(([, times]) => times > 0).map(([what, times]) => `${what}: ${times}`),
    figures: await figures(sql, now),
  }
}

async function seatsAndBookings(sql: postgres.ISql): Promise<[string, number][]> {
  const [row] = await sql<
    [{ over: number; doubled: number; twice: number; unnamed: number; seatless: number; off: number; lost: number }]
  >`
    with kept as (
      select *
      from bookings
      where commune_id = ${COMMUNE}
        and state in ('live', 'attended', 'missed')
    )
    select
      (
        select count(*)
        from session_bands
        where session_bands.commune_id = ${COMMUNE}
          and (select count(*) from kept where kept.band_id = session_bands.id)
            > (select count(*) from seats where seats.commune_id = ${COMMUNE} and seats.band_id = session_bands.id)
      ) as over,
      (select count(*) from (select 1 from kept group by band_id, seat_no having count(*) > 1) doubled) as doubled,
      (
        select count(*)
        from (select 1 from kept where state = 'live' group by resident_id, round_id having count(*) > 1) twice
      ) as twice,
      (
        select count(*)
        from kept
        where not exists (
          select 1
          from seats
          where seats.commune_id = ${COMMUNE}
            and seats.band_id = kept.band_id
            and seats.no = kept.seat_no
            and seats.booking_id = kept.id
        )
      ) as seatless,
      (
        select count(*)
        from seats
        where seats.commune_id = ${COMMUNE}
          and seats.booking_id is not null
          and not exists (
            select 1
            from kept
            where kept.id = seats.booking_id and kept.band_id = seats.band_id and kept.seat_no = seats.no
          )
      ) as unnamed,
      (
        select count(*)
        from sessions
        join session_bands on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
        join seats on seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
        where sessions.commune_id = ${COMMUNE}
          and sessions.state = 'cancelled'
          and (
            seats.offered
            or seats.held_until is not null
            -- Who had come before it was called off keeps the seat.
            or exists (select 1 from kept where kept.id = seats.booking_id and kept.state = 'live')
          )
      ) as off,
      (
        select count(*)
        from rounds
        join sessions on sessions.commune_id = rounds.commune_id and sessions.round_id = rounds.id
        join session_bands on session_bands.commune_id = sessions.commune_id and session_bands.session_id = sessions.id
        where rounds.commune_id = ${COMMUNE}
          and starts_with(rounds.name, ${ROUND})
          and (
            select count(*) <> max(no) or bool_or(not seats.offered and sessions.state <> 'cancelled')
            from seats
            where seats.commune_id = session_bands.commune_id and seats.band_id = session_bands.id
          )
      ) as lost`
  return [
    ['bands with more bookings than seats', row.over],
    ['seats with two bookings', row.doubled],
    ['people with two live bookings in a round', row.twice],
    ['bookings without their seat', row.seatless],
    ['seats with a booking that is not there', row.unnamed],
    ['seats offered, taken or held in a session that is off', row.off],
    ['bands with a seat that is lost', row.lost],
  ]
}

/** Of people: what was shown or given up ends within ten minutes; what was offered has its place in line, and the other way round. */
async function holds(sql: postgres.ISql, now: Date): Promise<[string, number][]> {
  const [row] = await sql<[{ taken: number; long: number; noentry: number; noseat: number; two: number }]>`
    select
      (
        select count(*)
        from seats
        where commune_id = ${COMMUNE} and booking_id is not null and held_until is not null
      ) as taken,
      (
        select count(*)
        from seats
        where commune_id = ${COMMUNE}
          and (
            hold = 'deciding' and held_until > ${new Date(now.getTime() + HOLD_MS)}
            or hold = 'undo' and held_until > ${new Date(now.getTime() + UNDO_MS)}
          )
      ) as long,
      (
        select count(*)
        from seats
        where commune_id = ${COMMUNE}
          and hold = 'offered'
          and not exists (
            select 1
            from waitlist_entries
            where waitlist_entries.commune_id = seats.commune_id
              and waitlist_entries.state = 'offered'
              and waitlist_entries.resident_id = seats.held_for
              and waitlist_entries.band_id = seats.band_id
              and waitlist_entries.seat_no = seats.no
              and waitlist_entries.offer_until = seats.held_until
          )
      ) as noentry,
      (
        select count(*)
        from waitlist_entries
        where commune_id = ${COMMUNE}
          and state = 'offered'
          and offer_until > ${now}
          and not exists (
            select 1
            from seats
            where seats.commune_id = waitlist_entries.commune_id
              and seats.band_id = waitlist_entries.band_id
              and seats.no = waitlist_entries.seat_no
              and seats.held_for = waitlist_entries.resident_id
              and seats.hold = 'offered'
          )
          and not exists (
            select 1
            from bookings
            where bookings.commune_id = waitlist_entries.commune_id
              and bookings.resident_id = waitlist_entries.resident_id
              and bookings.round_id = waitlist_entries.round_id
              and greatest(bookings.booked_at, bookings.changed_at) >= waitlist_entries.offered_at
          )
      ) as noseat,
      (
        select count(*)
        from (
          select 1
          from waitlist_entries
          where commune_id = ${COMMUNE} and state in ('waiting', 'offered')
          group by resident_id, round_id
          having count(*) > 1
        ) twice
      ) as two`
  return [
    ['taken seats that are held as well', row.taken],
    ['holds that end later than any hold may', row.long],
    ['seats held for an offer that is not there', row.noentry],
    ['offers whose seat is not held', row.noseat],
    ['people who wait twice in a round', row.two],
  ]
}

/** In sessions that were never called off: taken up again, these seat people wherever there is room. */
async function classes(sql: postgres.ISql, now: Date): Promise<[string, number][]> {
  const [row] = await sql<[{ staff: number; priority: number }]>`
    with booked as (
      select seats.class, bookings.booked_by, sessions.priority_until, residents.priority_group,
        residents.birth_year
      from bookings
      join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
      join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
      join seats on seats.commune_id = bookings.commune_id
        and seats.band_id = bookings.band_id
        and seats.no = bookings.seat_no
      join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
      where bookings.commune_id = ${COMMUNE}
        and bookings.state = 'live'
        and starts_with(rounds.name, ${ROUND})
        and sessions.cancelled_at is null
    )
    select
      count(*) filter (where class = 'walk_in' or class = 'staff' and booked_by is not null) as staff,
      count(*) filter (
        where class = 'priority'
          and priority_until > ${now}
          and priority_group > 3
          and birth_year between 1967 and 2020
      ) as priority
    from booked`
  return [
    ['bookings by phone on seats kept for staff, or by anybody on those for walk-ins', row.staff],
    ['bookings on kept seats of people who do not come first', row.priority],
  ]
}

/**
 * Nobody behind is offered what suits somebody who waits before them, but who has another offer in hand comes after it. Offers of
 * two rounds are made under two locks, so in hand is what ended no earlier than the offering began.
 */
async function passedOver(sql: postgres.ISql): Promise<number> {
  const [row] = await sql<[{ times: number }]>`
    with spans as materialized (
      select *, coalesce(lead(seq) over entry, 9223372036854775807) as until,
        coalesce(lead(at) over entry, 'infinity') as until_at
      from queue_log
      window entry as (partition by entry_id order by seq)
    )
    select count(*) as times
    from spans offer
    join spans better on better.session_id = offer.session_id
      and better.state = 'waiting'
      and better.seq < offer.seq
      and better.until > offer.seq
      and (better.tier, better.joined_at, better.entry_id) < (offer.tier, offer.joined_at, offer.entry_id)
      and (better.fits_from is null or better.fits_from <= offer.starts_at)
      and (offer.for_everybody or better.tier = 1)
    where offer.state = 'offered'
      and offer.before = 'waiting'
      and not exists (
        select 1
        from spans other
        where other.resident_id = better.resident_id
          and other.entry_id <> better.entry_id
          and other.state = 'offered'
          and other.seq < offer.seq
          and other.until_at >= offer.began
      )`
  return row.times
}

async function leftovers(sql: postgres.ISql, now: Date): Promise<[string, number][]> {
  const [row] = await sql<[{ held: number; waiting: number }]>`
    select
      (select count(*) from seats where commune_id = ${COMMUNE} and held_until > ${now}) as held,
      (
        select count(*)
        from waitlist_entries
        where commune_id = ${COMMUNE} and state in ('waiting', 'offered')
      ) as waiting`
  return [
    ['holds that have leaked', row.held],
    ['people who wait for what is over', row.waiting],
  ]
}

async function figures(sql: postgres.ISql, now: Date): Promise<Audited['figures']> {
  const [row] = await sql<[Audited['figures']]>`
    select count(*) as seats, count(booking_id) as booked,
      count(*) filter (where booking_id is null and held_until > ${now}) as held,
      count(*) filter (where booking_id is null and (held_until is null or held_until <= ${now})) as free,
      (select count(*) from queue_log where state = 'offered') as offers,
      (select count(distinct entry_id) from queue_log) as waited
    from seats
    where commune_id = ${COMMUNE}`
  return row
}
