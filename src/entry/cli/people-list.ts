// henkham people list: who may act for a person, or for whom a phone may act.
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { type ListedLink, listLinks } from '../../programme/residents/list-links.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { person, personOf, phoneOf, SAID_RIGHT } from './people-named.ts'
import { onlyCommune, words } from './typed.ts'

export const peopleList = defineCommand({
  name: 'people list',
  summary: 'lists who may act for a person, or for whom a phone may act; numbers are masked',
  usage: 'COMMUNE --phone NUMBER | --person "NAME YEAR"',
  example: 'henkham people list 10804 --phone 0300000002',
  options: {
    phone: { type: 'string', help: 'the mobile number that acts' },
    person: { type: 'string', help: 'for whom: full name and birth year, or the id' },
  },
  schema: z
    .object({ positionals: onlyCommune, phone: words('the mobile number').optional(), person: person.optional() })
    .refine(({ phone, person }) => (phone === undefined) !== (person === undefined), {
      error: 'say one of --phone and --person',
    }),
  async run(tx, { positionals: communeId, phone: typed, person: named }, context) {
    const { seal, staff, now } = context
    let of: { phone: string } | { residentId: string }
    if (named) {
      const found = await personOf(tx, communeId, named, context)
      if ('refused' in found) return found.refused
      of = { residentId: found.residentId }
    } else {
      const phone = phoneOf(typed!, context)
      if (typeof phone !== 'string') return phone.refused
      of = { phone }
    }
    const links = await listLinks(tx, seal, { communeId, of })
    const residentId = 'residentId' in of ? of.residentId : null
    await logAccess(tx, { by: { staff }, what: 'links_seen', communeId, residentId, now })
    return { outcome: 'done', text: links.map(line).join('\n') || 'nobody may act', json: links }
  },
})

function line({ person, birthYear, address, relation, source, rights, verified, linkedAt }: ListedLink): string {
  const may = rights.map((right) => SAID_RIGHT[right]).join(', ')
  const notes = [`by ${source}`, localDay(linkedAt), verified ? 'verified' : ''].filter(Boolean).join(', ')
  return `${person} ${birthYear ?? ''}  ${address}  ${relation}: ${may}  (${notes})`
}
