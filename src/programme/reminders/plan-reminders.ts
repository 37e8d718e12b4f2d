// Plans the reminders of the evening before: one message a phone and day, for all the people it may be reminded of.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'
import { addDays, atLocal, localDay } from '../../vietnamese/dates.ts'

/** When the evening before has begun. Until half past eight everything has gone out; from nine on nobody is disturbed. */
const EVENING = '18:00'
/** So long before its hour a visit needs no reminder any more. */
export const TOO_LATE_MS = 30 * 60_000

/**
 * Returns how many were planned by this call; a second call plans nothing twice. Whose evening was missed (the program was off)
 * is still planned: what has become useless is then recorded as too late. Who booked or moved after the evening had begun has
 * just read it all. What each message says is found out when it goes out.
 */
export async function planReminders(
  db: postgres.ISql,
  seal: Seal,
  { now, newId }: { now: Date; newId: () => string },
): Promise<number> {
  const today = localDay(now)
  const days = [-1, 0, 1]
    .map((ahead) => addDays(today, ahead))
    .map((day) => ({ day, evening: atLocal(addDays(day, -1), EVENING), from: atLocal(day, '00:00') }))
    .filter(({ evening }) => evening <= now)
  let planned = 0
  for (const { day, evening, from } of days) {
    const found = await phonesToRemind(db, { evening, from, to: atLocal(addDays(day, 1), '00:00') })
    if (found.length === 0) continue
    const about = { day }
    const notices = found.map(({ contactId, key, communeId, residents, lastStart }) => ({
      id: newId(),
      contactId,
      idempotencyKey: `reminder:${day}:${key}`,
      flow: 'reminder:',
      about,
      communeId,
      residents,
      subject: null,
      dueAt: evening,
      uselessAfter: new Date(lastStart.getTime() - TOO_LATE_MS),
    }))
    planned += await enqueueNotices(db, seal, notices, now)
  }
  return planned
}

interface PhoneToRemind {
  contactId: string
  /** Of the people who own the phone: another address of the same people has the same. */
  key: string
  communeId: string
  residents: string[]
  lastStart: Date
}

/** Phones with a visit on a day whose reminder is not planned yet. */
async function phonesToRemind(
  db: postgres.ISql,
  { evening, from, to }: { evening: Date; from: Date; to: Date },
): Promise<PhoneToRemind[]> {
  return db<PhoneToRemind[]>`
    with visits as (
      select bookings.commune_id, bookings.resident_id, session_bands.starts_at, contact_residents.contact_id,
        bookings.changed_at >= ${evening} and bookings.booked_by = contact_residents.contact_id as just_read
      from session_bands
      join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
      join bookings on bookings.commune_id = session_bands.commune_id and bookings.session_id = sessions.id
        and bookings.band_id = session_bands.id
      join contact_residents on contact_residents.commune_id = bookings.commune_id
        and contact_residents.resident_id = bookings.resident_id
      where session_bands.starts_at >= ${from}
        and session_bands.starts_at < ${to}
        and sessions.state = 'open'
        and bookings.state = 'live'
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
    ),
    owned as (
      select visits.*, coalesce(contact_owners.owners, array[visits.contact_id]) as owners
      from visits
      left join contact_owners on contact_owners.contact_id = visits.contact_id
    ),
    to_tell as (
      select *, bool_or(just_read) over (partition by owners, commune_id, resident_id) as known
      from owned
    )
    select (array_agg(contact_id order by contact_id))[1] as "contactId", md5(array_to_string(owners, ' ')) as key,
      min(commune_id) as "communeId", array_agg(distinct resident_id) as residents, max(starts_at) as "lastStart"
    from to_tell
    where not known
    group by owners`
}
