// henkham people unlink: a phone acts for a person no more, or for less.
import { z } from 'zod'
import { unlinkAtStation } from '../../programme/residents/unlink-at-station.ts'
import { defineCommand } from './command.ts'
import { person, personOf, phoneOf, rights, SAID_RIGHT } from './people-named.ts'
import { onlyCommune, words } from './typed.ts'

export const peopleUnlink = defineCommand({
  name: 'people unlink',
  summary: 'takes a phone away from a person, or some of its rights; bookings stay',
  usage: 'COMMUNE --phone NUMBER --person "NAME YEAR" [--rights book,remind,results]',
  example: 'henkham people unlink 10804 --phone 0300000002 --person "Phạm Thị Mận 1949" --rights results',
  options: {
    phone: { type: 'string', help: 'the mobile number that acts' },
    person: { type: 'string', help: 'for whom: full name and birth year, or the id' },
    rights: { type: 'string', help: 'what ends: book, remind, results, with commas (default: everything)' },
  },
  schema: z.object({
    positionals: onlyCommune,
    phone: words('the mobile number that acts'),
    person,
    rights: rights.optional(),
  }),
  async run(tx, { positionals: communeId, phone: typed, person: named, rights }, context) {
    const { seal, staff, now } = context
    const phone = phoneOf(typed, context)
    if (typeof phone !== 'string') return phone.refused
    const found = await personOf(tx, communeId, named, context)
    if ('refused' in found) return found.refused
    const { residentId, name, birthYear } = found
    const ended = await unlinkAtStation(tx, seal, { communeId, residentId, phone, rights: rights ?? null, staff, now })
    if (ended === 0) return { outcome: 'refused', why: `that number has no such right for ${name} ${birthYear ?? ''}` }
    const what = rights ? rights.map((right) => SAID_RIGHT[right]).join(', ') : 'everything'
    return {
      outcome: 'done',
      text: `${name} ${birthYear ?? ''}: ended (${what}) on ${ended} address(es)`,
      json: { residentId, rights: rights ?? null, addresses: ended },
    }
  },
})
