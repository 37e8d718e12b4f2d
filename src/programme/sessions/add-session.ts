// Adds a session with its bands of equal length and one row per seat.
import type postgres from 'postgres'
import type { Audience } from './audience.ts'

export interface NewSession {
  communeId: string
  /** What staff call it: S1. */
  code: string
  roundId: string
  startsAt: Date
  endsAt: Date
  bandMinutes: number
  seatsPerBand: number
  /** Of the seats of each band those that are kept; absent: none. The others are for everybody the session takes. */
  kept?: KeptSeats
  venueKind: 'station' | 'culture_house' | 'mobile' | 'school' | 'workplace' | 'facility' | 'home'
  venue: string
  areaId: string | null
  /** The facility that examines, which need not be the venue (domain.md R21). */
  examiner: string
  examinerLicence?: string | null
  contents?: string[]
  fasting: 'none' | 'all' | 'adults'
  audience: Audience
  selfBooking?: boolean
  approved?: boolean
  newId: () => string
}

export interface KeptSeats {
  /** For those who come first (domain.md R11, R12), until `priorityUntil`. */
  priority: number
  /** From then on they are for everybody; null: never. */
  priorityUntil: Date | null
  /** For who comes without a booking. */
  walkIn: number
  /** Only staff give these. */
  staff: number
}

export type SessionAdded =
  | { outcome: 'added'; sessionId: string; bands: number }
  | { outcome: 'already_there'; sessionId: string }

/** Within a round a code is one session. No more seats may be kept than there are. A last band shorter than the others is not made. The round must exist. */
export async function addSession(tx: postgres.TransactionSql, session: NewSession): Promise<SessionAdded> {
  const { communeId, code, seatsPerBand, newId } = session
  const { priority = 0, priorityUntil = null, walkIn = 0, staff = 0 } = session.kept ?? {}
  const sessionId = newId()
  const added = await tx`
    insert into sessions (
      commune_id, id, code, round_id, starts_at, ends_at, venue_kind, venue, area_id, examiner, examiner_licence,
      contents, fasting, audience, self_booking, approved, priority_until
    )
    values (
      ${communeId}, ${sessionId}, ${code}, ${session.roundId}, ${session.startsAt}, ${session.endsAt},
      ${session.venueKind}, ${session.venue}, ${session.areaId}, ${session.examiner},
      ${session.examinerLicence ?? null}, ${session.contents ?? []}, ${session.fasting},
      ${tx.json(session.audience)}, ${session.selfBooking ?? true}, ${session.approved ?? true}, ${priorityUntil}
    )
    on conflict (commune_id, round_id, code) do nothing
    returning id`
  if (added.length === 0) {
    const [there] = await tx<{ id: string }[]>`
      select id
      from sessions
      where commune_id = ${communeId} and round_id = ${session.roundId} and code = ${code}`
    return { outcome: 'already_there', sessionId: there!.id }
  }
  const bands = bandTimes(session).map((times) => ({
    commune_id: communeId,
    id: newId(),
    session_id: sessionId,
    ...times,
  }))
  await tx`
    insert into session_bands ${tx(bands)}`
  await tx`
    insert into seats (commune_id, band_id, no, class)
    select commune_id, id, no,
      case
        when no <= ${priority}::int then 'priority'
        when no > ${seatsPerBand - staff}::int then 'staff'
        when no > ${seatsPerBand - staff - walkIn}::int then 'walk_in'
        else 'open'
      end
    from session_bands
    cross join generate_series(1, ${seatsPerBand}::int) no
    where commune_id = ${communeId} and session_id = ${sessionId}`
  return { outcome: 'added', sessionId, bands: bands.length }
}

/** The bands between start and end, each `bandMinutes` long. */
export function bandTimes(session: Pick<NewSession, 'startsAt' | 'endsAt' | 'bandMinutes'>) {
  const step = session.bandMinutes * 60_000
  const bands: { starts_at: Date; ends_at: Date }[] = []
  for (let at = session.startsAt.getTime(); at + step <= session.endsAt.getTime(); at += step) {
    bands.push({ starts_at: new Date(at), ends_at: new Date(at + step) })
  }
  return bands
}
