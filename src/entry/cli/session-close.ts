// henkham session close: the day is over; whoever had a booking and was not seen has missed it.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { closeSession } from '../../programme/sessions/close-session.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { communeAndSession, ROUND, sayWhich, sessionOf } from './session-of.ts'

export const sessionClose = defineCommand({
  name: 'session close',
  summary: 'closes a session that was held: who had a booking and was not seen has missed it',
  usage: 'COMMUNE CODE [--round ROUND] [--nobody-came]',
  example: 'henkham session close 10804 S1',
  options: {
    round: ROUND,
    'nobody-came': { type: 'boolean', default: false, help: 'nobody was seen, and no list is missing' },
  },
  schema: z.object({ positionals: communeAndSession, round: z.string().optional(), 'nobody-came': z.boolean() }),
  async run(tx, { positionals: { communeId, code }, round, 'nobody-came': nobodyCame }, { staff, now }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const which = sayWhich(session)
    const done = await closeSession(tx, { communeId, sessionId: session.id, nobodyCame, now })
    const refused = (why: string) => ({ outcome: 'refused' as const, why: `${which}: ${why}` })
    if (done.outcome === 'cancelled') return refused('is off; there is nothing to close')
    if (done.outcome === 'too_early') {
      return refused(`ends at ${localTime(session.endsAt)} on ${localDay(session.endsAt)}; close it then`)
    }
    if (done.outcome === 'nobody_seen') {
      const take = `henkham attendance ${communeId} ${session.code} --csv FILE`
      return refused(`nobody was seen of ${done.bookings} who are booked; first ${take}, or say --nobody-came`)
    }
    if (done.outcome === 'closed_already') return { outcome: 'done', text: `${which}: is closed already`, json: done }
    await logAccess(tx, { by: { staff }, what: 'session_closed', communeId, subjectId: session.id, now })
    const { examined, came, missed } = done
    return {
      outcome: 'done',
      text: `${which}: closed; examined: ${examined}; came without being examined: ${came}; did not come: ${missed}`,
      json: { communeId, code: session.code, ...done },
    }
  },
})
