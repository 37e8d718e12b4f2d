// Who is booked, what they change their minds about, and whom a reminder should have reached.
import { stopMessages } from '../../src/messaging/contacts/stop-messages.ts'
import { book } from '../../src/programme/bookings/book.ts'
import { cancelBooking } from '../../src/programme/bookings/cancel.ts'
import { moveBooking } from '../../src/programme/bookings/move.ts'
import type { Runtime } from '../../src/runtime.ts'

const HOUR_MS = 3_600_000

export interface Happening {
  at: Date
  what(rt: Runtime): Promise<void>
}

export interface Made {
  communeId: string
  bookingId: string
  residentId: string
  contactId: string
  startsAt: Date
}

/** Books people of all communes into free seats of their sessions, from their own phones. */
export async function makeBookings(rt: Runtime, chance: () => number, count: number): Promise<Made[]> {
  const now = rt.clock.now()
  const people = await rt.sql<{ communeId: string; residentId: string; contactId: string }[]>`
    select residents.commune_id as "communeId", residents.id as "residentId", min(contact_residents.contact_id::text) as "contactId"
    from residents
    join contact_residents on contact_residents.commune_id = residents.commune_id and contact_residents.resident_id = residents.id
    where residents.organiser = 'commune'
      and not exists (select 1 from bookings where bookings.resident_id = residents.id)
    group by residents.commune_id, residents.id
    order by residents.id`
  const bands = await rt.sql<{ communeId: string; bandId: string; startsAt: Date }[]>`
    select session_bands.commune_id as "communeId", session_bands.id as "bandId", session_bands.starts_at as "startsAt"
    from session_bands
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    where sessions.self_booking
      and sessions.state = 'open'
      and session_bands.starts_at > ${now}
    order by session_bands.id`
  const made: Made[] = []
  const free = [...people]
  while (made.length < count && free.length > 0) {
    const [person] = free.splice(Math.floor(chance() * free.length), 1)
    const choices = bands.filter(({ communeId }) => communeId === person!.communeId)
    const band = choices[Math.floor(chance() * choices.length)]
    if (!band) continue
    const request = { ...person!, bandId: band.bandId, now, newId: rt.newId }
    const booked = await rt.sql.begin((tx) => book(tx, request))
    if (booked.outcome === 'booked') made.push({ ...person!, bookingId: booked.bookingId, startsAt: band.startsAt })
  }
  return made
}

/** A third changes something, at any hour until a while before the visit; in order of time. */
export function planHappenings(made: Made[], chance: () => number): Happening[] {
  const start = new Date('2026-11-22T09:00:00+07:00').getTime()
  return made
    .flatMap((visit): Happening[] => {
      const kind = chance()
      const at = new Date(start + chance() * (visit.startsAt.getTime() - HOUR_MS - start))
      const { communeId, bookingId, contactId } = visit
      if (kind < 0.12) {
        return [
          {
            at,
            what: (rt) => rt.sql.begin((tx) => cancelBooking(tx, { communeId, bookingId, now: at })).then(() => {}),
          },
        ]
      }
      if (kind < 0.24) return [{ at, what: (rt) => moveSomewhere(rt, visit, at) }]
      if (kind < 0.33) {
        return [
          {
            at,
            what: (rt) =>
              rt.sql.begin((tx) => stopMessages(tx, { contactId, inboundId: null, now: at, newId: rt.newId })),
          },
        ]
      }
      return []
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

async function moveSomewhere(rt: Runtime, { communeId, bookingId, contactId }: Made, now: Date): Promise<void> {
  const bands = await rt.sql<{ id: string }[]>`
    select id
    from session_bands
    where commune_id = ${communeId}
      and starts_at > ${now}
    order by starts_at desc, id`
  for (const { id: bandId } of bands) {
    const moved = await rt.sql.begin((tx) => moveBooking(tx, { communeId, bookingId, bandId, contactId, now }))
    if (moved.outcome === 'moved') return
  }
}

/** A visit as it stands at the end, with one phone that leads to whoever makes it. */
export interface Linked {
  bookingId: string
  /** Local. */
  day: string
  /** When reminders of that day begin. */
  evening: Date
  state: string
  changedAt: Date
  /** The people who own the phone, as a reminder's key names them. */
  owners: string
  /** When the first message of these owners asked for no more. */
  stoppedAt: Date | null
}

/** Told by bookings and opt-outs alone, without the planner's own statement. */
export async function linkedVisits(rt: Runtime): Promise<Linked[]> {
  const rows = await rt.sql<(Omit<Linked, 'day' | 'evening'> & { startsAt: Date })[]>`
    with owners as (
      select contact_id, md5(string_agg(resident_id::text, ' ' order by resident_id)) as owners
      from contact_residents
      where relation = 'self'
        and ended_at is null
      group by contact_id
    )
    select distinct bookings.id as "bookingId", session_bands.starts_at as "startsAt", bookings.changed_at as "changedAt",
      bookings.state, owners.owners,
      (
        select min(opt_outs.since)
        from opt_outs
        join owners other on other.contact_id = opt_outs.contact_id
        where other.owners = owners.owners
          and opt_outs.ended_at is null
      ) as "stoppedAt"
    from bookings
    join session_bands on session_bands.id = bookings.band_id
    join contact_residents on contact_residents.resident_id = bookings.resident_id
    join owners on owners.contact_id = contact_residents.contact_id
    where contact_residents.may_be_reminded
      and contact_residents.ended_at is null
      and session_bands.starts_at < ${rt.clock.now()}`
  return rows.map((row) => {
    const day = row.startsAt.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
    return { ...row, day, evening: new Date(new Date(`${day}T18:00:00+07:00`).getTime() - 24 * HOUR_MS) }
  })
}
