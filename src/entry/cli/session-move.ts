// henkham session move: another day, hour or place for a session with all its bookings; everybody who has one is told and asked.
import { z } from 'zod'
import { endOfQuiet } from '../../conversation/open-notice.ts'
import { logAccess } from '../../programme/access/log-access.ts'
import { type Moving, moveSession, type SessionMoved } from '../../programme/sessions/move-session.ts'
import { type MovePlan, planMove, type Stand } from '../../programme/sessions/plan-move.ts'
import { whoIs } from '../../programme/sessions/to-tell-by-hand.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand, type Report } from './command.ts'
import { sayByHand } from './say-by-hand.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'
import { toldReason } from './told-reason.ts'
import { moment, words } from './typed.ts'

/** With the longest names and places the message still fits into two parts of an SMS. */
export const MOST_MOVE_REASON = 40
/** Who is told later than that before the old hour may be on the way already. */
const ON_THE_WAY_MS = 90 * 60_000

export const sessionMove = defineCommand({
  name: 'session move',
  summary:
    'moves a session to another time or place: its bookings go along, and everybody who has one is told and asked',
  usage: 'COMMUNE CODE [--to "DAY TIME"] [--venue PLACE] --because TEXT [--round ROUND] --yes',
  example: 'henkham session move 10804 S1 --to "2026-12-02 07:00" --because "mưa bão" --yes',
  options: {
    to: { type: 'string', help: 'new day and start, such as "2026-12-02 07:00"; its length stays' },
    venue: { type: 'string', help: 'the new place, as residents read it' },
    because: { type: 'string', help: `why, as residents read it after "vì": ${MOST_MOVE_REASON} letters at most` },
    round: ROUND,
    yes: { type: 'boolean', default: false, help: 'really does it; without it nothing is changed' },
  },
  schema: z
    .object({
      positionals: communeAndSession,
      to: moment.optional(),
      venue: words('the new place, as residents read it').optional(),
      because: toldReason(MOST_MOVE_REASON),
      round: z.string().optional(),
      yes: z.boolean(),
    })
    .refine(({ to, venue }) => to !== undefined || venue !== undefined, {
      path: ['to'],
      error: 'say the new day and start, such as "2026-12-02 07:00", or a new --venue',
    }),
  async run(tx, { positionals: { communeId, code }, to, venue, because, round, yes }, { seal, staff, now, newId }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const which = sayWhich(session)
    const sessionId = session.id
    const wish = { communeId, sessionId, startsAt: to ?? session.startsAt, venue: venue ?? session.venue, now }
    const plan = await planMove(tx, wish)
    if (plan.outcome !== 'ready') return notMoved(which, plan, `henkham session reopen ${communeId} ${session.code}`)
    if (!yes) {
      const misfits = await whoIs(tx, seal, { communeId, residentIds: plan.misfits })
      const why = `${which}: would be ${sayStand(plan.to)}; bookings that would go along: ${plan.booked.length}; everybody would be told "vì ${because}"; add --yes to do it`
      return { outcome: 'refused', why: [why, ...sayMisfits(misfits), ...sayOverlaps(plan.overlaps)].join('\n') }
    }
    const moving: Moving = { ...wish, because, newId }
    const done = await moveSession(tx, seal, moving)
    if (done.outcome !== 'moved')
      throw new Error(`session ${sessionId} could be moved and then could not: ${done.outcome}`)
    await logAccess(tx, { by: { staff }, what: 'session_moved', communeId, subjectId: sessionId, now })
    const onTheWay = isTooLate(done.from, now) ? await whoIs(tx, seal, { communeId, residentIds: plan.booked }) : []
    return {
      outcome: 'done',
      text: [
        `${session.code}: moved from ${sayStand(done.from)} to ${sayStand(done.to)}; bookings that go along: ${done.bookings}; ${sayTold(done, now)}`,
        ...sayMisfits(done.misfits),
        ...sayByHand('may be on the way before being told, call', onTheWay),
        ...sayByHand('to tell by hand', done.byHand),
        ...sayOverlaps(done.overlaps),
        back(communeId, session.code, done),
      ].join('\n'),
      json: { communeId, code: session.code, ...done, onTheWay },
    }
  },
})

function notMoved(which: string, plan: Exclude<MovePlan, { outcome: 'ready' }>, reopen: string): Report {
  if (plan.outcome === 'same') return { outcome: 'done', text: `${which}: is so already, nobody is told`, json: plan }
  if (plan.outcome === 'outside_round') {
    const why = `${which}: its round runs from ${plan.firstDay} to ${plan.lastDay}, and bookings stay in it; choose a day in it`
    return { outcome: 'refused', why }
  }
  const why = {
    cancelled: `is off; first take it up again with: ${reopen}`,
    over: 'is over; add a new session instead',
    begun: 'is being held, people were seen there; add a new session for the others',
    past: 'the new time is over already; choose a later one',
    past_midnight: 'would last past midnight; choose an earlier start',
  }[plan.outcome]
  return { outcome: 'refused', why: `${which}: ${why}` }
}

function sayStand({ startsAt, endsAt, venue }: Stand): string {
  return `${localDay(startsAt)} ${localTime(startsAt)}–${localTime(endsAt)}, ${venue}`
}

function sayTold({ phones }: { phones: number }, now: Date): string {
  if (phones === 0) return 'no phone has to be told'
  const morning = endOfQuiet(now)
  return `phones told ${morning ? `from ${localTime(morning)} on` : 'now'}: ${phones}`
}

function isTooLate({ startsAt }: Stand, now: Date): boolean {
  const told = endOfQuiet(now) ?? now
  return startsAt > now && startsAt.getTime() - told.getTime() < ON_THE_WAY_MS
}

function sayMisfits(people: Parameters<typeof sayByHand>[1]): string[] {
  return sayByHand('is not taken at the new time, find them another', people)
}

function sayOverlaps(codes: string[]): string[] {
  return codes.length > 0 ? [`at the same place and time: ${codes.join(', ')}`] : []
}

function back(communeId: string, code: string, { from, to }: Extract<SessionMoved, { outcome: 'moved' }>): string {
  const time =
    from.startsAt.getTime() === to.startsAt.getTime()
      ? ''
      : ` --to "${localDay(from.startsAt)} ${localTime(from.startsAt)}"`
  const venue = from.venue === to.venue ? '' : ` --venue "${from.venue}"`
  return `move it back with: henkham session move ${communeId} ${code}${time}${venue} --because "…" --yes`
}
