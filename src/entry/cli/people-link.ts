// henkham people link: the station has seen both, and lets a phone act for a person.
import { z } from 'zod'
import { linkAtStation } from '../../programme/residents/link-at-station.ts'
import { defineCommand } from './command.ts'
import { person, personOf, phoneOf, rights, SAID_RIGHT } from './people-named.ts'
import { oneOf, onlyCommune, words } from './typed.ts'

const RELATIONS = [
  ...([
    'self',
    'mother',
    'father',
    'grandmother',
    'grandfather',
    'wife',
    'husband',
    'son',
    'daughter',
    'child',
  ] as const),
  ...(['ward', 'grandchild', 'sibling', 'other'] as const),
] as const

export const peopleLink = defineCommand({
  name: 'people link',
  summary: 'lets a phone book, be reminded or read results for a person, once the station has made sure of both',
  usage: 'COMMUNE --phone NUMBER --person "NAME YEAR" --relation mother|… --rights book,remind,results',
  example:
    'henkham people link 10804 --phone 0300000002 --person "Phạm Thị Mận 1949" --relation mother --rights book,remind',
  options: {
    phone: { type: 'string', help: 'the mobile number that may act' },
    person: { type: 'string', help: 'for whom: full name and birth year, or the id' },
    relation: { type: 'string', help: `what the person is to the owner of the phone: ${RELATIONS.join(', ')}` },
    rights: { type: 'string', help: 'book, remind, results, with commas; results are read on Zalo alone' },
  },
  schema: z.object({
    positionals: onlyCommune,
    phone: words('the mobile number that may act'),
    person,
    relation: oneOf(RELATIONS),
    rights,
  }),
  async run(tx, { positionals: communeId, phone: typed, person: named, relation, rights }, context) {
    const { seal, staff, now, newId } = context
    const phone = phoneOf(typed, context)
    if (typeof phone !== 'string') return phone.refused
    const found = await personOf(tx, communeId, named, context)
    if ('refused' in found) return found.refused
    const { residentId, name, birthYear } = found
    const link = { communeId, residentId, phone, relation, rights, staff, now, newId }
    const { addresses, merged } = await linkAtStation(tx, seal, link)
    const may = rights.map((right) => SAID_RIGHT[right]).join(', ')
    const also = merged > 0 ? `; ${merged} registered by chat is the same person now` : ''
    return {
      outcome: 'done',
      text: `${name} ${birthYear ?? ''}: may be acted for (${may}) from ${addresses} address(es)${also}`,
      json: { residentId, relation, rights, addresses, merged },
    }
  },
})
