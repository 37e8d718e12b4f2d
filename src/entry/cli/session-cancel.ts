// henkham session cancel: calls a session off, ends its bookings and tells everybody who had one.
import { z } from 'zod'
import { endOfQuiet } from '../../conversation/open-notice.ts'
import { logAccess } from '../../programme/access/log-access.ts'
import { cancelSession } from '../../programme/sessions/cancel-session.ts'
import { dayList } from '../../programme/sessions/day-list.ts'
import { localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { sayByHand } from './say-by-hand.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'
import { toldReason } from './told-reason.ts'

/** With the longest names and places the message still fits into two parts of an SMS. */
export const MOST_REASON = 50

export const sessionCancel = defineCommand({
  name: 'session cancel',
  summary: 'calls a session off: its bookings end, and everybody who had one is told and asked to book again',
  usage: 'COMMUNE CODE --reason TEXT [--round ROUND] --yes',
  example: 'henkham session cancel 10804 S1 --reason "bão số 12" --yes',
  options: {
    reason: { type: 'string', help: `why, as residents read it after "vì": ${MOST_REASON} letters at most` },
    round: ROUND,
    yes: { type: 'boolean', default: false, help: 'really does it; without it nothing is changed' },
  },
  schema: z.object({
    positionals: communeAndSession,
    reason: toldReason(MOST_REASON),
    round: z.string().optional(),
    yes: z.boolean(),
  }),
  async run(tx, { positionals: { communeId, code }, reason, round, yes }, { seal, staff, now, newId }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const which = sayWhich(session)
    const sessionId = session.id
    if (!yes && session.state === 'open') {
      const booked = (await dayList(tx, seal, { communeId, sessionId })).reduce((all, { taken }) => all + taken, 0)
      const why = `${which}: bookings that would end: ${booked}; everybody would be told "vì ${reason}"; add --yes to do it`
      return { outcome: 'refused', why }
    }
    const done = await cancelSession(tx, seal, { communeId, sessionId, because: reason, now, newId })
    if (done.outcome === 'over') return { outcome: 'refused', why: `${which}: is over; nothing can be called off` }
    const again = `take it up again with: henkham session reopen ${communeId} ${session.code}`
    if (done.outcome === 'cancelled_already') {
      return { outcome: 'done', text: `${which}: is off already, nobody is told again; ${again}`, json: done }
    }
    await logAccess(tx, { by: { staff }, what: 'session_cancelled', communeId, subjectId: sessionId, now })
    const { bookings, phones, byHand } = done
    const morning = endOfQuiet(now)
    const when = morning ? `from ${localTime(morning)} on` : 'now'
    const told = phones > 0 ? `phones told ${when}: ${phones}` : 'no phone has to be told'
    return {
      outcome: 'done',
      text: [
        `${which}: called off; bookings ended: ${bookings}; ${told}`,
        ...sayByHand('to tell by hand', byHand),
        again,
      ].join('\n'),
      json: { communeId, code: session.code, ...done },
    }
  },
})
