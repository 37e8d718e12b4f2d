// The next evening before an exam day, which is when the reminders go out.
import type { Runtime } from '../../runtime.ts'
import { addDays, atLocal, localDay } from '../../vietnamese/dates.ts'
import type { Played } from './played.ts'

const EVENING = '18:00'

/**
 * Before the first visit that somebody on these phones is booked for; where nobody is, before the next exam day people can book.
 * Null when no such evening is left.
 */
export async function nextEve(rt: Runtime, phones: Played[]): Promise<Date | null> {
  const now = rt.clock.now()
  const today = localDay(now)
  const isOver = now >= atLocal(today, EVENING)
  const from = atLocal(addDays(today, isOver ? 2 : 1), '00:00')
  const visits = await Promise.all(phones.map((phone) => firstVisit(rt, phone, from)))
  const booked = visits.filter((visit) => visit !== null).sort((a, b) => a.getTime() - b.getTime())
  const next = booked[0] ?? (await firstSession(rt, from))
  return next && atLocal(addDays(localDay(next), -1), EVENING)
}

/** Of anybody this phone is reminded of. */
async function firstVisit(rt: Runtime, { account, address }: Played, from: Date): Promise<Date | null> {
  const [row] = await rt.sql<{ at: Date | null }[]>`
    select min(session_bands.starts_at) as at
    from contacts
    join contact_residents on contact_residents.contact_id = contacts.id
    join bookings on bookings.commune_id = contact_residents.commune_id
      and bookings.resident_id = contact_residents.resident_id
    join session_bands on session_bands.commune_id = bookings.commune_id and session_bands.id = bookings.band_id
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    where contacts.space = ${account.channel.space}
      and contacts.address_hash = ${rt.seal.hash('address', address)}
      and contact_residents.ended_at is null
      and contact_residents.may_be_reminded
      and bookings.state = 'live'
      and sessions.state = 'open'
      and session_bands.starts_at >= ${from}`
  return row?.at ?? null
}

async function firstSession(rt: Runtime, from: Date): Promise<Date | null> {
  const [row] = await rt.sql<{ at: Date | null }[]>`
    select min(sessions.starts_at) as at
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    where rounds.kind = 'exam'
      and sessions.state = 'open'
      and sessions.approved
      and sessions.self_booking
      and sessions.starts_at >= ${from}`
  return row?.at ?? null
}
