// henkham waitlist list: who waits for a seat of a session, in the order in which they are offered one.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { type ListedWaiter, listWaiting } from '../../programme/waitlist/list-waiting.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { givenName } from '../../vietnamese/people/names.ts'
import { defineCommand } from './command.ts'
import { ROUND, sayWhich, sessionOf } from './session-of.ts'
import { onlyCommune, words } from './typed.ts'

const TIER = { 1: 'priority', 2: 'in turn' } as const

export const waitlistList = defineCommand({
  name: 'waitlist list',
  summary: 'lists who waits for a seat of a session, in the order in which they are offered one',
  usage: 'COMMUNE --session CODE [--round ROUND]',
  example: 'henkham waitlist list 10804 --session S4',
  options: {
    session: { type: 'string', help: 'the session, such as S4' },
    round: ROUND,
  },
  schema: z.object({
    positionals: onlyCommune,
    session: words('the session by its code, such as S4'),
    round: z.string().optional(),
  }),
  async run(tx, { positionals: communeId, session: code, round }, { seal, staff, now }) {
    const found = await sessionOf(tx, { communeId, code, round })
    if ('refused' in found) return found.refused
    const { session } = found
    const waiters = await listWaiting(tx, seal, { communeId, sessionId: session.id })
    await logAccess(tx, { by: { staff }, what: 'waitlist_seen', communeId, subjectId: session.id, now })
    const none = 'nobody waits, and nobody has'
    return {
      outcome: 'done',
      text: [sayWhich(session), ...(waiters.length > 0 ? waiters.map(line) : [none])].join('\n'),
      json: {
        communeId,
        code: session.code,
        people: waiters.map(({ name, ...waiter }) => ({ ...waiter, givenName: givenName(name) })),
      },
    }
  },
})

/** On a screen others may look at, the given name and the year say enough. */
function line({ rank, tier, joinedAt, state, offeredFor, offerUntil, name, birthYear, area }: ListedWaiter): string {
  const offer = state === 'offered' ? ` ${localTime(offeredFor!)} until ${moment(offerUntil!)}` : ''
  return [
    rank === null ? '  –' : String(rank).padStart(3),
    `${givenName(name)} ${birthYear ?? ''}`.trim().padEnd(16),
    (area ?? '').padEnd(16),
    TIER[tier].padEnd(8),
    `since ${moment(joinedAt)}`,
    `${state}${offer}`,
  ].join('  ')
}

function moment(at: Date): string {
  return `${localDay(at)} ${localTime(at)}`
}
