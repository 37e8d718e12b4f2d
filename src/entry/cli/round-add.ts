// henkham round add: the span of days in which each person is examined once.
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { addRound } from '../../programme/rounds/add-round.ts'
import { findRound } from '../../programme/rounds/find-round.ts'
import { defineCommand } from './command.ts'
import { day, oneOf, onlyCommune, words } from './typed.ts'

export const roundAdd = defineCommand({
  name: 'round add',
  summary: 'adds a round: the days in which each person is examined once',
  usage: 'COMMUNE --kind KIND --name NAME --from DAY --to DAY',
  example: 'henkham round add 10804 --kind exam --name 2026 --from 2026-01-01 --to 2026-12-31',
  options: {
    kind: { type: 'string', default: 'exam', help: 'exam (default), counselling or re-check' },
    name: { type: 'string', help: 'what staff call it, such as 2026 or 2026-1' },
    from: { type: 'string', help: 'first day, such as 2026-01-01' },
    to: { type: 'string', help: 'last day, such as 2026-12-31' },
  },
  schema: z
    .object({
      positionals: onlyCommune,
      kind: oneOf(['exam', 'counselling', 're-check']),
      name: words('what staff call the round, such as 2026'),
      from: day,
      to: day,
    })
    .refine(({ from, to }) => from <= to, {
      path: ['to'],
      error: 'the last day lies before the first; change one of them',
    }),
  async run(tx, { positionals: communeId, kind, name, from, to }, { newId }) {
    if (!(await communeOf(tx, communeId))) {
      return {
        outcome: 'refused',
        why: `there is no commune ${communeId}; add it with: henkham commune add ${communeId} …`,
      }
    }
    const { outcome } = await addRound(tx, { communeId, kind, name, firstDay: from, lastDay: to, newId })
    const round = (await findRound(tx, { communeId, kind, name }))!
    return {
      outcome: 'done',
      text: `${kind} round ${name}, ${round.firstDay} to ${round.lastDay}: ${outcome === 'added' ? 'added' : 'already there'}`,
      json: { communeId, outcome, ...round },
    }
  },
})
