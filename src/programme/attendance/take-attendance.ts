// Writes down who came to a session, who was examined and who did not come, line by line, in the caller's transaction.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { localDay } from '../../vietnamese/dates.ts'
import type { Session } from '../sessions/find-session.ts'
import { knownPeople } from './known-people.ts'
import type { Marked, Seen } from './read-marks.ts'
import { walkIn } from './walk-in.ts'
import { type Booked, whoseMark } from './whose-mark.ts'

export interface Taking {
  session: Session
  marked: Marked[]
  /** One person, named on purpose: what was written before may be taken back. A file never does that. */
  corrects: boolean
  now: Date
  newId: () => string
}

export interface TakenLine {
  line: number | null
  /** `same`: it was known, or more was. `aside`: nothing was changed, `why` says what to do. */
  outcome: Seen | 'walked_in' | 'same' | 'aside'
  why?: string
  residentId?: string
}

export type AttendanceTaken =
  /** `stillBooked`: who was examined here and has a booking in another session of the round. */
  | { outcome: 'taken'; lines: TakenLine[]; stillBooked: { line: number | null; session: string }[] }
  | { outcome: 'cancelled' }
  /** Its day has not come. */
  | { outcome: 'too_early' }

/** The same list again changes nothing. Whoever has a booking goes first, then whoever walked in takes what is free. */
export async function takeAttendance(
  tx: postgres.TransactionSql,
  seal: Seal,
  taking: Taking,
): Promise<AttendanceTaken> {
  const { session, marked, now, newId } = taking
  const { communeId, id: sessionId, roundId } = session
  const [locked] = await tx<{ state: string }[]>`
    select state
    from sessions
    where commune_id = ${communeId} and id = ${sessionId}
    for no key update`
  if (locked!.state === 'cancelled') return { outcome: 'cancelled' }
  if (localDay(now) < localDay(session.startsAt)) return { outcome: 'too_early' }
  const known = await knownPeople(tx, seal, { communeId, sessionId, roundId, marked })
  const attended = await attendanceOf(tx, session)
  const whose = marked.map((mark) => ({ mark, whose: whoseMark(mark, known) }))
  const lines = new Map<Marked, TakenLine>()
  const walking: { mark: Marked; residentId: string }[] = []
  for (const { mark, whose: found } of whose) {
    const { line } = mark
    if ('why' in found) lines.set(mark, { line, outcome: 'aside', why: found.why })
    else if ('residentId' in found) walking.push({ mark, residentId: found.residentId })
    else if (found.booking.state !== 'cancelled')
      lines.set(mark, {
        line,
        residentId: found.booking.residentId,
        ...(await note(tx, taking, mark, found.booking, attended)),
      })
    else if (mark.seen === 'no_show') lines.set(mark, { line, outcome: 'same', residentId: found.booking.residentId })
    else walking.push({ mark, residentId: found.booking.residentId })
  }
  for (const { mark, residentId } of walking) {
    const walkedIn = { session, residentId, seen: mark.seen, now, newId, at: momentOf(taking) }
    const there = attended.get(residentId)
    const done = there ? await noteAgain(tx, taking, mark, residentId, attended) : await walkIn(tx, walkedIn)
    if (done.outcome === 'walked_in') attended.set(residentId, mark.seen === 'examined' ? 'examined' : 'came')
    lines.set(mark, { line: mark.line, residentId, ...done })
  }
  const taken = marked.map((mark) => lines.get(mark)!)
  return { outcome: 'taken', lines: taken, stillBooked: await stillBooked(tx, session, taken, attended) }
}

type Attended = Map<string, 'came' | 'examined'>

async function attendanceOf(tx: postgres.TransactionSql, { communeId, id }: Session): Promise<Attended> {
  const rows = await tx<{ residentId: string; state: 'came' | 'examined' }[]>`
    select resident_id as "residentId", state
    from attendance
    where commune_id = ${communeId}
      and session_id = ${id}`
  return new Map(rows.map(({ residentId, state }) => [residentId, state]))
}

async function note(
  tx: postgres.TransactionSql,
  taking: Taking,
  mark: Marked,
  booking: Booked,
  attended: Attended,
): Promise<Omit<TakenLine, 'line'>> {
  const { session, now, newId } = taking
  if (attended.has(booking.residentId)) return noteAgain(tx, taking, mark, booking.residentId, attended, booking)
  if (mark.seen === 'no_show') {
    if (booking.state === 'missed') return { outcome: 'same' }
    await setBooking(tx, session, booking, 'missed', now)
    return { outcome: 'no_show' }
  }
  await tx`
    insert into attendance (commune_id, id, resident_id, round_id, session_id, booking_id, state, at)
    values (
      ${session.communeId}, ${newId()}, ${booking.residentId}, ${session.roundId}, ${session.id}, ${booking.bookingId},
      ${mark.seen}, ${momentOf(taking)}
    )`
  await setBooking(tx, session, booking, 'attended', now)
  attended.set(booking.residentId, mark.seen)
  return { outcome: mark.seen }
}

/** Somebody who was seen here already: examined is more than came, and only a correction takes back. */
async function noteAgain(
  tx: postgres.TransactionSql,
  { session, corrects, now }: Taking,
  { seen }: Marked,
  residentId: string,
  attended: Attended,
  booking?: Booked,
): Promise<Omit<TakenLine, 'line'>> {
  const before = attended.get(residentId)!
  if (seen === before || (seen === 'came' && !corrects)) return { outcome: 'same' }
  if (seen === 'no_show') {
    if (!corrects) return { outcome: 'aside', why: 'đã ghi là có đến; nếu nhầm, sửa từng người bằng --person' }
    if (!booking) return { outcome: 'aside', why: 'không có lịch trong buổi này nên không ghi vắng được' }
    await tx`
      delete from attendance
      where commune_id = ${session.communeId}
        and session_id = ${session.id}
        and resident_id = ${residentId}`
    await setBooking(tx, session, booking, 'missed', now)
    attended.delete(residentId)
    return { outcome: 'no_show' }
  }
  await tx`
    update attendance
    set state = ${seen}
    where commune_id = ${session.communeId}
      and session_id = ${session.id}
      and resident_id = ${residentId}`
  attended.set(residentId, seen)
  return { outcome: seen }
}

async function setBooking(
  tx: postgres.TransactionSql,
  { communeId }: Session,
  booking: Booked,
  state: 'attended' | 'missed',
  now: Date,
): Promise<void> {
  if (booking.state === state) return
  await tx`
    update bookings
    set state = ${state}, changed_at = ${now}
    where commune_id = ${communeId} and id = ${booking.bookingId}`
  booking.state = state
}

/** Written down on the day itself: now. Afterwards nobody knows the hour, and the day counts. */
function momentOf({ session, now }: Taking): Date {
  return localDay(now) === localDay(session.startsAt) ? now : session.startsAt
}

async function stillBooked(
  tx: postgres.TransactionSql,
  { communeId, roundId }: Session,
  lines: TakenLine[],
  attended: Attended,
): Promise<{ line: number | null; session: string }[]> {
  const examined = lines.flatMap(({ residentId }) =>
    residentId && attended.get(residentId) === 'examined' ? [residentId] : [],
  )
  if (examined.length === 0) return []
  const rows = await tx<{ residentId: string; session: string }[]>`
    select bookings.resident_id as "residentId", sessions.code as session
    from bookings
    join sessions on sessions.commune_id = bookings.commune_id and sessions.id = bookings.session_id
    where bookings.commune_id = ${communeId}
      and bookings.round_id = ${roundId}
      and bookings.state = 'live'
      and bookings.resident_id in ${tx([...new Set(examined)])}`
  const codes = new Map(rows.map(({ residentId, session }) => [residentId, session]))
  return lines.flatMap(({ line, residentId }) =>
    residentId && codes.has(residentId) ? [{ line, session: codes.get(residentId)! }] : [],
  )
}
