// henkham area add: village units of a commune that is there already.
import { z } from 'zod'
import { addArea } from '../../programme/communes/add-area.ts'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { listAreas } from '../../programme/communes/list-areas.ts'
import { isSameWritten } from '../../vietnamese/fold.ts'
import { readArea } from './area-name.ts'
import { defineCommand } from './command.ts'
import { words } from './typed.ts'

export const areaAdd = defineCommand({
  name: 'area add',
  summary: 'adds village units to a commune',
  usage: 'COMMUNE "thôn X"…',
  example: 'henkham area add 10804 "thôn Bình Dân" "thôn Liên Hòa"',
  options: {},
  schema: z.object({
    positionals: z
      .array(words('a village unit'))
      .min(2, { error: 'name a commune and its village units, such as 10804 "thôn Bình Dân"' })
      .refine(([communeId]) => /^\d{5}$/.test(communeId!), {
        error: 'a commune is named by its code of five digits, such as 10804',
      })
      .transform(([communeId, ...said]) => ({ communeId: communeId!, areas: said.map(readArea) }))
      .refine(({ areas }) => areas.every((area) => area !== null), {
        error: 'say what each unit is and its name, such as "thôn An Bình"',
      }),
  }),
  async run(tx, { positionals: { communeId, areas: said } }, { newId }) {
    if (!(await communeOf(tx, communeId))) {
      const why = `there is no commune ${communeId}; add it with: henkham commune add ${communeId} …`
      return { outcome: 'refused', why }
    }
    const areas = []
    for (const { kind, name } of said.map((area) => area!)) {
      // "Hoà Bình" and "Hòa Bình" are one village, whoever's keyboard wrote it.
      const there = (await listAreas(tx, communeId)).find((area) => isSameWritten(area.name, name))
      const { outcome } = there
        ? { outcome: 'already_there' as const }
        : await addArea(tx, { communeId, kind, name, newId })
      areas.push({ kind: there?.kind ?? kind, name: there?.name ?? name, outcome })
    }
    return {
      outcome: 'done',
      text: areas
        .map(({ kind, name, outcome }) => `${kind} ${name}: ${outcome === 'added' ? 'added' : 'already there'}`)
        .join('\n'),
      json: { communeId, areas },
    }
  },
})
