// Plans the message that a session was moved: one a phone, for all the people of it who have a booking there.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { enqueueNotices } from '../../messaging/outbox/enqueue-notices.ts'
import type { Stand } from './plan-move.ts'

export interface MovedNotices {
  communeId: string
  sessionId: string
  from: Stand
  to: Stand
  /** When it was moved the last time before; null: never. */
  movedBefore: Date | null
  now: Date
  newId: () => string
}

/** What a notice of a move is about. */
export interface AboutMove {
  session: string
  /** The moment of the move, in milliseconds: a later one has a notice of its own. */
  moved: number
  /** What the people of the phone know. */
  was: { startsAt: string; venue: string }
}

const FLOW = 'session_moved:'

/**
 * Returns how many were planned. Whom an earlier move was not told yet knows what stood before it: that is what the one message
 * starts from, and where the session has come back to it there is nothing to tell.
 */
export async function planMovedNotices(
  tx: postgres.TransactionSql,
  seal: Seal,
  notices: MovedNotices,
): Promise<number> {
  const { communeId, sessionId, from, to, movedBefore, now, newId } = notices
  const untold = await dropUntold(tx, seal, notices)
  const abouts = new Map<string, AboutMove>()
  const planned = (await phonesOf(tx, notices)).flatMap(({ contactId, key, residents, lastChange }) => {
    const isOlder = movedBefore !== null && lastChange <= movedBefore
    const was = (isOlder && untold.get(contactId)) || { startsAt: from.startsAt.toISOString(), venue: from.venue }
    if (was.startsAt === to.startsAt.toISOString() && was.venue === to.venue) return []
    const about = abouts.get(`${was.startsAt} ${was.venue}`) ?? { session: sessionId, moved: now.getTime(), was }
    abouts.set(`${was.startsAt} ${was.venue}`, about)
    const notice = {
      id: newId(),
      contactId,
      idempotencyKey: `session_moved:${sessionId}:${now.getTime()}:${key}`,
      flow: FLOW,
      about,
      communeId,
      residents,
      subject: { kind: 'session' as const, id: sessionId },
      dueAt: now,
      uselessAfter: to.endsAt,
    }
    return [notice]
  })
  return enqueueNotices(tx, seal, planned, now)
}

/** Notices of an earlier move that have not gone out never will; returns what their phones know, by contact. */
async function dropUntold(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, sessionId }: MovedNotices,
): Promise<Map<string, AboutMove['was']>> {
  const rows = await tx<{ contactId: string; params: Buffer }[]>`
    update outbound_messages
    set state = 'untrue'
    where commune_id = ${communeId}
      and subject_kind = 'session'
      and subject_id = ${sessionId}
      and text_key = ${FLOW}
      and state = 'queued'
      and claimed_until is null
    returning contact_id as "contactId", params`
  return new Map(
    rows.map(({ contactId, params }) => [contactId, (JSON.parse(seal.open(params)) as { about: AboutMove }).about.was]),
  )
}

interface PhoneToTell {
  contactId: string
  /** Of the people who own the phone: another address of the same people has the same. */
  key: string
  residents: string[]
  /** When the youngest of these bookings was made or changed. */
  lastChange: Date
}

function phonesOf(tx: postgres.TransactionSql, { communeId, sessionId }: MovedNotices): Promise<PhoneToTell[]> {
  return tx<PhoneToTell[]>`
    with owned as (
      select contact_residents.contact_id, bookings.resident_id, bookings.changed_at,
        coalesce(contact_owners.owners, array[contact_residents.contact_id]) as owners
      from bookings
      join residents on residents.commune_id = bookings.commune_id and residents.id = bookings.resident_id
      join contact_residents on contact_residents.commune_id = bookings.commune_id
        and contact_residents.resident_id = bookings.resident_id
      left join contact_owners on contact_owners.contact_id = contact_residents.contact_id
      where bookings.commune_id = ${communeId}
        and bookings.session_id = ${sessionId}
        and bookings.state = 'live'
        and residents.standing in ('listed', 'to_verify')
        and contact_residents.ended_at is null
        and contact_residents.may_be_reminded
    )
    select (array_agg(contact_id order by contact_id))[1] as "contactId", md5(array_to_string(owners, ' ')) as key,
      array_agg(distinct resident_id) as residents, max(changed_at) as "lastChange"
    from owned
    group by owners`
}
