// henkham session list: the sessions of a commune and how full they are.
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { type ListedSession, listSessions } from '../../programme/sessions/list-sessions.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { onlyCommune } from './typed.ts'

export const sessionList = defineCommand({
  name: 'session list',
  summary: 'lists the sessions of a commune and how full they are',
  usage: 'COMMUNE',
  example: 'henkham session list 10804',
  options: {},
  schema: z.object({ positionals: onlyCommune }),
  async run(tx, { positionals: communeId }) {
    if (!(await communeOf(tx, communeId))) {
      return {
        outcome: 'refused',
        why: `there is no commune ${communeId}; add it with: henkham commune add ${communeId} …`,
      }
    }
    const sessions = await listSessions(tx, communeId)
    return {
      outcome: 'done',
      text: sessions.length > 0 ? sessions.map(line).join('\n') : `commune ${communeId} has no session yet`,
      json: sessions,
    }
  },
})

function line(session: ListedSession): string {
  const { code, roundKind, round, startsAt, endsAt, bands, seats, booked, venue, state, selfBooking } = session
  const when = `${localDay(startsAt)} ${localTime(startsAt)}–${localTime(endsAt)}`
  const notes = [state === 'open' ? '' : state, selfBooking ? '' : 'staff only'].filter(Boolean)
  return `${code}  ${when}  ${roundKind} ${round}  ${bands} bands, ${booked} of ${seats} booked  ${[venue, ...notes].join(', ')}`
}
