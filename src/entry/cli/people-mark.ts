// henkham people mark: staff write down what makes one person come first or more often, and where they registered on VNeID.
import { z } from 'zod'
import { type Mark, markPerson } from '../../programme/residents/mark-person.ts'
import { LONGEST_PLACE } from '../../programme/roster/read-registration.ts'
import { TAGS, type Tag } from '../../programme/rules/rule.ts'
import { defineCommand } from './command.ts'
import { isOnePerson, ONE_PERSON, PERSON, personOf, personSchema, sayWho } from './person-of.ts'
import { onlyCommune, words } from './typed.ts'

const HOW = `say with commas which of ${TAGS.join(', ')} hold; all others end`

const tags = z
  .string({ error: HOW })
  .transform((text) => text.split(',').map((tag) => tag.trim()))
  .refine((said): said is Tag[] => said.every((tag) => (TAGS as readonly string[]).includes(tag)), { error: HOW })
  .transform((said) => TAGS.filter((tag) => said.includes(tag)))

export const peopleMark = defineCommand({
  name: 'people mark',
  summary: 'writes down what makes somebody come first or more often, and where they registered for the exam on VNeID',
  usage:
    'COMMUNE --person NAME --born YEAR [--area VILLAGE] | --line CODE [--tags TAG,… | --no-tags] [--registered-at PLACE | --not-registered]',
  example: 'henkham people mark 10804 --person "Phạm Thị Mận" --born 1949 --tags chronic',
  options: {
    ...PERSON,
    tags: { type: 'string', help: `all that hold, with commas: ${TAGS.join(', ')}` },
    'no-tags': { type: 'boolean', default: false, help: 'none of them holds' },
    'registered-at': { type: 'string', help: 'the commune or facility chosen on VNeID, as residents are told it' },
    'not-registered': { type: 'boolean', default: false, help: 'no other place is chosen on VNeID' },
  },
  schema: z
    .object({
      positionals: onlyCommune,
      ...personSchema,
      tags: tags.optional(),
      'no-tags': z.boolean(),
      'registered-at': words('the commune or facility')
        .refine((place) => place.length <= LONGEST_PLACE, { error: `say it in ${LONGEST_PLACE} letters at most` })
        .optional(),
      'not-registered': z.boolean(),
    })
    .refine(isOnePerson, { error: ONE_PERSON })
    .refine((said) => !(said.tags && said['no-tags']), { error: 'say either --tags or --no-tags' })
    .refine((said) => !(said['registered-at'] && said['not-registered']), {
      error: 'say either --registered-at or --not-registered',
    })
    .refine((said) => said.tags || said['no-tags'] || said['registered-at'] || said['not-registered'], {
      error: 'say what holds: --tags or --no-tags, --registered-at or --not-registered',
    }),
  async run(tx, { positionals: communeId, ...typed }, { seal, staff, now }) {
    const found = await personOf(tx, seal, { communeId, typed, booked: false, now })
    if ('refused' in found) return found.refused
    const { person } = found
    const { residentId } = person
    const marked: Pick<Mark, 'tags' | 'registeredAt'> = {
      ...(typed.tags && { tags: typed.tags }),
      ...(typed['no-tags'] && { tags: [] }),
      ...(typed['registered-at'] && { registeredAt: typed['registered-at'] }),
      ...(typed['not-registered'] && { registeredAt: null }),
    }
    await markPerson(tx, { communeId, residentId, ...marked, staff, now })
    const said = [
      marked.tags && `marked ${marked.tags.join(', ') || 'as none'}`,
      marked.registeredAt !== undefined && `registered on VNeID: ${marked.registeredAt ?? 'nowhere else'}`,
    ].filter(Boolean)
    return { outcome: 'done', text: `${sayWho(person)}: ${said.join('; ')}`, json: { communeId, ...marked } }
  },
})
