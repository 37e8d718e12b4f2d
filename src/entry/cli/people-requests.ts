// henkham people requests: who asked to act for somebody, and who registered by chat may be on the list.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { listRequests } from '../../programme/residents/list-requests.ts'
import { listReviews } from '../../programme/roster/list-reviews.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { onlyCommune } from './typed.ts'

export const peopleRequests = defineCommand({
  name: 'people requests',
  summary: 'lists who asked to act for somebody and waits, and people registered by chat who may be on the list',
  usage: 'COMMUNE',
  example: 'henkham people requests 10804',
  options: {},
  schema: z.object({ positionals: onlyCommune }),
  async run(tx, { positionals: communeId }, { seal, staff, now }) {
    const requests = await listRequests(tx, seal, { communeId, now })
    const near = (await listReviews(tx, seal, communeId)).filter(({ kind }) => kind === 'registered')
    await logAccess(tx, { by: { staff }, what: 'links_seen', communeId, now })
    const lines = [
      ...requests.map(
        ({ asker, relation, person, birthYear, area, askedAt, told }) =>
          `${localDay(askedAt)}  ${asker} asks to act for ${person} ${birthYear ?? ''} ${area ?? ''} (${relation}); ${told ? 'the person was asked' : 'not asked: another was before'}`,
      ),
      ...near.map(
        ({ id, person, other }) =>
          `${id.slice(-8)}  by chat: ${say(other)}; on the list: ${say(person)}: the same? (people link brings them together)`,
      ),
    ]
    return {
      outcome: 'done',
      text: lines.join('\n') || `nobody waits in commune ${communeId}`,
      json: { requests, near },
    }
  },
})

function say(person: { name: string; birthYear: number | null; area: string | null } | null): string {
  return person ? [person.name, person.birthYear, person.area].filter(Boolean).join(' ') : '?'
}
