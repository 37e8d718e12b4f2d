// henkham commune add: a commune with its village units and the names of before 1/7/2025.
import { z } from 'zod'
import { addArea } from '../../programme/communes/add-area.ts'
import { addCommune } from '../../programme/communes/add-commune.ts'
import { addFormerCommune } from '../../programme/communes/add-former-commune.ts'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { communeName } from '../../programme/communes/display-name.ts'
import { NATIONAL } from '../../programme/rules/plans.ts'
import { addRules } from '../../programme/rules/set-rules.ts'
import { fold } from '../../vietnamese/fold.ts'
import { readArea } from './area-name.ts'
import { defineCommand } from './command.ts'
import { onlyCommune, words } from './typed.ts'

const KINDS = ['xã', 'phường', 'đặc khu'] as const

export const communeAdd = defineCommand({
  name: 'commune add',
  summary: 'adds a commune, or what is new of its villages',
  usage: 'CODE --kind KIND --name NAME --province PROVINCE [--area "thôn X"]… [--former NAME]…',
  example:
    'henkham commune add 10750 --kind xã --name "Phú Thái" --province "Hải Phòng" --area "thôn An Bình" --former "Kim Anh"',
  options: {
    kind: { type: 'string', help: 'xã, phường or đặc khu' },
    name: { type: 'string', help: 'without its kind' },
    province: { type: 'string', help: 'the province or city' },
    area: { type: 'string', multiple: true, help: 'a village unit with its kind; may be repeated' },
    former: { type: 'string', multiple: true, help: 'a commune merged into this one; may be repeated' },
  },
  schema: z.object({
    positionals: onlyCommune,
    kind: z
      .string({ error: 'say xã, phường or đặc khu' })
      .transform((said) => KINDS.find((kind) => fold(kind) === fold(said)))
      .refine((kind) => kind !== undefined, { error: 'say xã, phường or đặc khu' }),
    name: words('the name of the commune, without its kind'),
    province: words('the province or city'),
    area: z
      .array(
        words('a village unit')
          .transform(readArea)
          .refine((area) => area !== null, { error: 'say what it is and its name, such as "thôn An Bình"' }),
      )
      .default([]),
    former: z.array(words('the name of a former commune')).default([]),
  }),
  async run(tx, { positionals: id, kind, name, province, area, former }, { now, newId }) {
    const { outcome } = await addCommune(tx, { id, kind: kind!, name, province, unitLabel: area[0]?.kind, now })
    const commune = (await communeOf(tx, id))!
    if (fold(commune.name) !== fold(name) || commune.kind !== kind) {
      return { outcome: 'refused', why: `${id} is ${communeName(commune)} here already; look at the code again` }
    }
    // A commune that was here before there were rules goes on as it did, until it is given some.
    if (outcome === 'added') await addRules(tx, { communeId: id, rules: NATIONAL, newId })
    const areas = []
    for (const { kind, name } of area.map((each) => each!)) {
      areas.push({ kind, name, outcome: (await addArea(tx, { communeId: id, kind, name, newId })).outcome })
    }
    const formers = []
    for (const name of former) formers.push({ name, ...(await addFormerCommune(tx, { communeId: id, name })) })
    return {
      outcome: 'done',
      text: [
        `${communeName(commune)} (${id}): ${said(outcome)}`,
        ...areas.map((each) => `${each.kind} ${each.name}: ${said(each.outcome)}`),
        ...formers.map((each) => `former ${each.name}: ${said(each.outcome)}`),
        ...(outcome === 'added'
          ? [`rules: the national roadmap; for a plan of its own: henkham rules set ${id} …`]
          : []),
      ].join('\n'),
      json: { id, outcome, areas, former: formers },
    }
  },
})

function said(outcome: 'added' | 'already_there'): string {
  return outcome === 'added' ? 'added' : 'already there'
}
