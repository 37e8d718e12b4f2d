// henkham people requests: who asked to act for somebody, and who registered by chat may be on the list.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { type ListedRequest, listRequests } from '../../programme/residents/list-requests.ts'
import { listReviews, type Review } from '../../programme/roster/list-reviews.ts'
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
    const near = notYetSaid(await listReviews(tx, seal, communeId), requests)
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

/** Who asked for somebody on the list has registered them by what they said: one matter, listed once, whichever list it came in by. */
function notYetSaid(reviews: Review[], requests: ListedRequest[]): Review[] {
  const said = new Set(requests.map(({ residentId, saidResidentId }) => `${residentId} ${saidResidentId}`))
  return reviews.filter(({ kind, person, other }) => {
    const pair = `${person.residentId} ${other?.residentId}`
    const isNew = kind === 'registered' && !said.has(pair)
    if (isNew) said.add(pair)
    return isNew
  })
}

function say(person: { name: string; birthYear: number | null; area: string | null } | null): string {
  return person ? [person.name, person.birthYear, person.area].filter(Boolean).join(' ') : '?'
}
