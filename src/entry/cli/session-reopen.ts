// henkham session reopen: takes a session up again that was called off.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { reopenSession } from '../../programme/sessions/reopen-session.ts'
import { defineCommand } from './command.ts'
import { sayByHand } from './say-by-hand.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'

export const sessionReopen = defineCommand({
  name: 'session reopen',
  summary: 'takes a session up again that was called off, with the bookings that ended with it',
  usage: 'COMMUNE CODE [--round ROUND]',
  example: 'henkham session reopen 10804 S1',
  options: { round: ROUND },
  schema: z.object({ positionals: communeAndSession, round: z.string().optional() }),
  async run(tx, { positionals: { communeId, code }, round }, { seal, staff, now }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const which = sayWhich(session)
    const done = await reopenSession(tx, seal, { communeId, sessionId: session.id, now })
    if (done.outcome === 'not_cancelled')
      return { outcome: 'refused', why: `${which}: is not off, but ${session.state}` }
    if (done.outcome === 'over') return { outcome: 'refused', why: `${which}: is over; add a new session instead` }
    await logAccess(tx, { by: { staff }, what: 'session_reopened', communeId, subjectId: session.id, now })
    const first = `${which}: is held after all; bookings that live again: ${done.restored}`
    return {
      outcome: 'done',
      text: [first, ...sayByHand('was told that it is off, call', done.told)].join('\n'),
      json: { communeId, code: session.code, ...done },
    }
  },
})
