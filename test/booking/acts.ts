// What people and staff do in the storm: each act is a turn's worth of the programme's own functions, in transactions of its own.
import type postgres from 'postgres'
import type { Seal } from '../../src/database/seal.ts'
import { newId } from '../../src/ids.ts'
import { takeAttendance } from '../../src/programme/attendance/take-attendance.ts'
import { book } from '../../src/programme/bookings/book.ts'
import { bookFamily } from '../../src/programme/bookings/book-family.ts'
import { cancelBooking, UNDO_MS } from '../../src/programme/bookings/cancel.ts'
import { holdSeats } from '../../src/programme/bookings/hold.ts'
import { justCancelled } from '../../src/programme/bookings/just-cancelled.ts'
import { lineCode } from '../../src/programme/bookings/line-code.ts'
import { giveUpMissed } from '../../src/programme/bookings/missed.ts'
import { moveBooking } from '../../src/programme/bookings/move.ts'
import { restoreBooking } from '../../src/programme/bookings/restore.ts'
import { cancelSession } from '../../src/programme/sessions/cancel-session.ts'
import { closeSession } from '../../src/programme/sessions/close-session.ts'
import { findSession, type Session } from '../../src/programme/sessions/find-session.ts'
import { moveSession } from '../../src/programme/sessions/move-session.ts'
import { reopenSession } from '../../src/programme/sessions/reopen-session.ts'
import { join } from '../../src/programme/waitlist/join.ts'
import { decline, leave } from '../../src/programme/waitlist/leave.ts'
import { offerFreed } from '../../src/programme/waitlist/offer-freed.ts'
import { takeOffer } from '../../src/programme/waitlist/take-offer.ts'
import { tendQueue } from '../../src/programme/waitlist/tend-queue.ts'
import { claimUnguarded } from './unguarded.ts'
import { type BandOfStorm, COMMUNE, type PersonOfStorm, suitsChild } from './world.ts'

export interface Actor {
  sql: postgres.Sql
  seal: Seal
  chance: () => number
  people: PersonOfStorm[]
  /** Of seasons that have been opened. */
  bands: BandOfStorm[]
  now: Date
  /** Books by reading and then writing, without the lock of the seat. */
  unguarded: boolean
}

/** The word for what came of it. */
type Act = (actor: Actor) => Promise<string>

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** As the list of the storm has everybody. */
const LISTED = { organiser: 'commune' as const, tags: [], birthMonth: null, hasInsurance: null }
/** A few people have many phones at once, and a few bands are wanted by everybody. */
const HOT_PEOPLE = 60
const HOT_BANDS = 3

/** How often each is done, of a thousand. */
const ACTS: [weight: number, name: string, act: Act][] = [
  [330, 'book', bookOne],
  [60, 'family', bookSeveral],
  [110, 'hold', holdAndPerhapsBook],
  [100, 'move', moveOne],
  [45, 'cancel_kept', (actor) => cancelOne(actor, true)],
  [40, 'cancel', (actor) => cancelOne(actor, false)],
  [60, 'undo', undo],
  [100, 'wait', waitForSeat],
  [70, 'answer', answerOffer],
  [55, 'tend', tend],
  [10, 'give_up', giveUp],
  [4, 'attend', attend],
  [2, 'close', close],
  [1, 'call_off', callOff],
  [1, 'move_session', moveDay],
  [3, 'reopen', reopen],
]
const UPTO = ACTS.map((_, i) => ACTS.slice(0, i + 1).reduce((sum, [weight]) => sum + weight, 0))

/** Does one of them, chosen by chance. `failed`: names what it threw. */
export async function actOnce(actor: Actor, failed: (error: unknown) => string): Promise<string> {
  const at = actor.chance() * UPTO.at(-1)!
  const [, name, act] = ACTS[actor.unguarded ? 0 : UPTO.findIndex((upTo) => at < upTo)]!
  return `${name}: ${await act(actor).catch(failed)}`
}

async function bookOne(actor: Actor): Promise<string> {
  const person = somebody(actor)
  const band = bandFor(actor, person)
  if (!band) return 'nothing ahead'
  const request = {
    ...{ communeId: COMMUNE, residentId: person.residentId, roundId: band.roundId, bandId: band.bandId },
    ...{ contactId: phoneOf(actor, person), isPriority: person.isPriority, now: actor.now, newId },
  }
  const result = await actor.sql.begin((tx) => (actor.unguarded ? claimUnguarded(tx, request) : book(tx, request)))
  return result.outcome
}

async function bookSeveral(actor: Actor): Promise<string> {
  const wanted = await wantedByFamily(actor, 2 + Math.floor(actor.chance() ** 2 * 7))
  if (wanted.members.length < 2) return 'nobody at home'
  const result = await actor.sql.begin((tx) => bookFamily(tx, { communeId: COMMUNE, ...wanted, now: actor.now, newId }))
  return result.outcome === 'booked' ? 'booked' : `none_booked (${result.why})`
}

async function holdAndPerhapsBook(actor: Actor): Promise<string> {
  const { contactId, members, roundId } = await wantedByFamily(actor, 1 + Math.floor(actor.chance() * 4))
  if (members.length === 0) return 'nobody at home'
  const common = { communeId: COMMUNE, contactId, now: actor.now }
  const { outcome } = await actor.sql.begin((tx) => holdSeats(tx, { ...common, wanted: members }))
  if (outcome === 'not_free' || actor.chance() < 0.5) return outcome
  const [first, ...others] = members
  const booked = await actor.sql.begin(async (tx) =>
    others.length > 0
      ? (await bookFamily(tx, { ...common, roundId, members, newId })).outcome
      : (await book(tx, { ...common, roundId, ...first!, newId })).outcome,
  )
  return `held, then ${booked}`
}

async function moveOne(actor: Actor): Promise<string> {
  const from = anyAhead(actor)
  if (!from) return 'nothing ahead'
  return actor.sql.begin(async (tx) => {
    const booked = await someBooking(actor, tx, from)
    const band = booked && bandFor(actor, booked.person)
    if (!band) return 'nothing booked'
    const result = await moveBooking(tx, {
      ...{ communeId: COMMUNE, bookingId: booked.bookingId, bandId: band.bandId },
      ...{ contactId: phoneOf(actor, booked.person), isPriority: booked.person.isPriority, now: actor.now },
    })
    if (result.outcome === 'moved') await offerNext(actor, tx, from.sessionId)
    return result.outcome
  })
}

async function cancelOne(actor: Actor, keeps: boolean): Promise<string> {
  const band = anyAhead(actor)
  if (!band) return 'nothing ahead'
  return actor.sql.begin(async (tx) => {
    const booked = await someBooking(actor, tx, band)
    if (!booked) return 'nothing booked'
    const { bookingId, person } = booked
    const until = new Date(actor.now.getTime() + UNDO_MS)
    const kept = keeps ? { until, contactId: pick(actor, person.contacts)! } : null
    const { outcome } = await cancelBooking(tx, { communeId: COMMUNE, bookingId, kept, now: actor.now })
    if (outcome === 'cancelled' && !keeps) await offerNext(actor, tx, band.sessionId)
    return outcome
  })
}

async function undo(actor: Actor): Promise<string> {
  const contactId = phoneOf(actor, somebody(actor)) ?? actor.people[0]!.contacts[0]!
  return actor.sql.begin(async (tx) => {
    const [last] = await justCancelled(tx, { contactId, now: actor.now })
    if (!last) return 'nothing to take back'
    const { bookingId } = last
    const restored = await restoreBooking(tx, { communeId: COMMUNE, bookingId, byStaff: false, now: actor.now })
    return restored ? 'restored' : 'refused'
  })
}

async function waitForSeat(actor: Actor): Promise<string> {
  const person = somebody(actor)
  const band = bandFor({ ...actor, bands: actor.bands.filter(({ canBeWaitedFor }) => canBeWaitedFor) }, person)
  // Whom the station books for does not wait by phone: it has seats of its own for them.
  if (!band || person.byStaff) return 'nothing ahead'
  const { outcome } = await actor.sql.begin((tx) =>
    join(tx, {
      sessionId: band.sessionId,
      person: { ...person, ...LISTED, communeId: COMMUNE },
      contactId: person.contacts[0]!,
      switching: actor.chance() < 0.3,
      now: actor.now,
      newId,
    }),
  )
  return outcome
}

/** Mostly to an offer that runs; sometimes too late, or by somebody who only waits. */
async function answerOffer(actor: Actor): Promise<string> {
  const late = actor.chance() < 0.2
  const [entry] = await actor.sql<{ id: string; contactId: string; sessionId: string }[]>`
    select id, contact_id as "contactId", session_id as "sessionId"
    from waitlist_entries
    where commune_id = ${COMMUNE}
      and state = any(${late ? ['waiting', 'lapsed', 'declined'] : ['offered']})
      and joined_at > ${new Date(actor.now.getTime() - DAY_MS)}
    order by md5(id::text || ${String(actor.chance())})
    limit 1`
  if (!entry) return 'nobody was asked'
  const kind = actor.chance()
  const named = { communeId: COMMUNE, entryId: entry.id, now: actor.now }
  return actor.sql.begin(async (tx) => {
    if (kind < 0.6) return (await takeOffer(tx, { ...named, contactId: entry.contactId, newId })).outcome
    const ended = await (kind < 0.8 ? decline : leave)(tx, named)
    if (ended.outcome === 'left' && ended.seatFreed) await offerNext(actor, tx, ended.sessionId)
    return kind < 0.8 ? `no: ${ended.outcome}` : `leaves: ${ended.outcome}`
  })
}

async function tend(actor: Actor): Promise<string> {
  const band = anyBand(actor)
  const { lapsed, offered, over } = await actor.sql.begin((tx) =>
    tendQueue(tx, actor.seal, { communeId: COMMUNE, sessionId: band.sessionId, now: actor.now, newId }),
  )
  return [lapsed > 0 && 'lapsed', offered > 0 && 'offered', over > 0 && 'over'].filter(Boolean).join(', ') || 'nothing'
}

async function giveUp(actor: Actor): Promise<string> {
  const { residentId } = somebody(actor)
  const missed = await actor.sql.begin((tx) => giveUpMissed(tx, { communeId: COMMUNE, residentId, now: actor.now }))
  return missed ? 'missed' : 'nothing'
}

/** A list of the day with some of those who have a booking, and somebody who walked in. */
async function attend(actor: Actor): Promise<string> {
  const begun = actor.bands.filter(
    ({ startsAt, sessionEndsAt }) =>
      startsAt <= actor.now && sessionEndsAt.getTime() > actor.now.getTime() - DAY_MS / 4,
  )
  const band = pick(actor, begun)
  if (!band) return 'no day is held'
  const session = await sessionOf(actor, band)
  return actor.sql.begin(async (tx) => {
    const booked = await tx<{ id: string }[]>`
      select id
      from bookings
      where commune_id = ${COMMUNE} and session_id = ${band.sessionId} and state = 'live'`
    const nobody = { line: null, code: null, name: null, birthYear: null, area: null }
    const seen = () => pick(actor, ['examined', 'examined', 'came', 'no_show'] as const)!
    const { name, birthYear } = somebody(actor)
    const marked = [
      ...booked.filter(() => actor.chance() < 0.5).map(({ id }) => ({ ...nobody, code: lineCode(id), seen: seen() })),
      { ...nobody, name, birthYear, seen: 'examined' as const },
    ]
    const taken = await takeAttendance(tx, actor.seal, { session, marked, corrects: false, now: actor.now, newId })
    if (taken.outcome !== 'taken') return taken.outcome
    return taken.lines.at(-1)!.outcome === 'walked_in' ? 'taken, and walked in' : 'taken'
  })
}

async function close(actor: Actor): Promise<string> {
  const over = actor.bands.filter(({ sessionEndsAt }) => sessionEndsAt <= actor.now).slice(-24)
  const band = pick(actor, over)
  if (!band) return 'none is over'
  const closing = { communeId: COMMUNE, sessionId: band.sessionId, nobodyCame: actor.chance() < 0.5, now: actor.now }
  return (await actor.sql.begin((tx) => closeSession(tx, closing))).outcome
}

async function callOff(actor: Actor): Promise<string> {
  const band = anyAhead(actor)
  if (!band) return 'nothing ahead'
  const because = 'mưa lớn'
  const cancelling = { communeId: COMMUNE, sessionId: band.sessionId, because, now: actor.now, newId }
  return (await actor.sql.begin((tx) => cancelSession(tx, actor.seal, cancelling))).outcome
}

/** An hour earlier or up to two later, on the same day. */
async function moveDay(actor: Actor): Promise<string> {
  const band = anyAhead(actor)
  if (!band) return 'nothing ahead'
  const startsAt = new Date(band.sessionStartsAt.getTime() + pick(actor, [-1, 1, 2])! * HOUR_MS)
  const moving = { communeId: COMMUNE, sessionId: band.sessionId, startsAt, venue: 'Nhà văn hóa Tam Kỳ' }
  const because = 'mất điện'
  const moved = await actor.sql.begin((tx) =>
    moveSession(tx, actor.seal, { ...moving, because, now: actor.now, newId }),
  )
  return moved.outcome
}

async function reopen(actor: Actor): Promise<string> {
  const [off] = await actor.sql<{ sessionId: string }[]>`
    select id as "sessionId"
    from sessions
    where commune_id = ${COMMUNE} and state = 'cancelled' and ends_at > ${actor.now}
    limit 1`
  if (!off) return 'none is off'
  const reopening = { communeId: COMMUNE, sessionId: off.sessionId, now: actor.now }
  return (await actor.sql.begin((tx) => reopenSession(tx, actor.seal, reopening))).outcome
}

/** Right after a seat was given up; who holds it already leaves a busy queue to others. */
async function offerNext(actor: Actor, tx: postgres.TransactionSql, sessionId: string): Promise<void> {
  if (actor.chance() < 0.5) return
  await offerFreed(tx, actor.seal, { communeId: COMMUNE, sessionId, now: actor.now, newId }, 'skip')
}

/** Of the storm's own people, in the session of a band. */
async function someBooking(actor: Actor, tx: postgres.TransactionSql, { sessionId }: BandOfStorm) {
  const [booked] = await tx<{ bookingId: string; residentId: string }[]>`
    select id as "bookingId", resident_id as "residentId"
    from bookings
    where commune_id = ${COMMUNE} and session_id = ${sessionId} and state = 'live'
    order by md5(id::text || ${String(actor.chance())})
    limit 1`
  const person = actor.people.find(({ residentId }) => residentId === booked?.residentId)
  return booked && person ? { ...booked, person } : null
}

async function sessionOf(actor: Actor, { sessionId }: BandOfStorm): Promise<Session> {
  const [row] = await actor.sql<{ code: string; round: string }[]>`
    select sessions.code, rounds.name as round
    from sessions
    join rounds on rounds.commune_id = sessions.commune_id and rounds.id = sessions.round_id
    where sessions.commune_id = ${COMMUNE} and sessions.id = ${sessionId}`
  const found = await findSession(actor.sql, { communeId: COMMUNE, ...row! })
  if (found.outcome !== 'found') throw new Error(`the session ${sessionId} is ${found.outcome}`)
  return found.session
}

/** Members of one household without a booking, whom the station does not book for, in one band or its neighbour. */
async function wantedByFamily(actor: Actor, size: number) {
  const contactId = somebody(actor).contacts[0]!
  const first = anyAhead(actor)
  const near = bandsAhead(actor).filter(({ sessionId }) => sessionId === first?.sessionId)
  const home = actor.people.filter(({ contacts, byStaff }) => contacts.includes(contactId) && !byStaff)
  const booked = await actor.sql<{ residentId: string }[]>`
    select resident_id as "residentId"
    from bookings
    where commune_id = ${COMMUNE}
      and resident_id = any(${home.map(({ residentId }) => residentId)})
      and round_id = ${first?.roundId ?? null}
      and state = 'live'`
  const free = home.filter((person) => !booked.some(({ residentId }) => residentId === person.residentId))
  const members = free.slice(0, size).flatMap((person) => {
    const fitting = near.filter(({ startsAt }) => !person.isChild || suitsChild(startsAt)).slice(0, 2)
    const band = pick(actor, fitting)
    return band ? [{ residentId: person.residentId, bandId: band.bandId, isPriority: person.isPriority }] : []
  })
  return { contactId, roundId: first?.roundId ?? '', members }
}

/** Null: the station. */
function phoneOf(actor: Actor, person: PersonOfStorm): string | null {
  return person.byStaff ? null : pick(actor, person.contacts)!
}

function somebody(actor: Actor): PersonOfStorm {
  const hot = actor.people.slice(0, HOT_PEOPLE)
  return pick(actor, actor.chance() < 0.4 ? hot : actor.people)!
}

function bandFor(actor: Actor, person: PersonOfStorm): BandOfStorm | undefined {
  const ahead = bandsAhead(actor).filter(({ startsAt }) => !person.isChild || suitsChild(startsAt))
  return pick(actor, actor.chance() < 0.4 ? ahead.slice(0, HOT_BANDS) : ahead)
}

function anyAhead(actor: Actor): BandOfStorm | undefined {
  return pick(actor, bandsAhead(actor))
}

/** Lately over as well: what they leave behind has to be looked after. */
function anyBand(actor: Actor): BandOfStorm {
  return pick(
    actor,
    actor.bands.filter(({ startsAt }) => startsAt.getTime() > actor.now.getTime() - DAY_MS),
  )!
}

function bandsAhead({ bands, now }: Actor): BandOfStorm[] {
  return bands.filter(({ startsAt }) => startsAt > now)
}

function pick<T>(actor: Actor, from: readonly T[]): T | undefined {
  return from[Math.floor(actor.chance() * from.length)]
}
