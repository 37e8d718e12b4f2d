// henkham rules show: what a commune's rules say, in words, or in the form `rules set` takes.
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { communeName } from '../../programme/communes/display-name.ts'
import { type DatedRule, type Rule, ruleOn, type Who } from '../../programme/rules/rule.ts'
import { rulesOf } from '../../programme/rules/rules-of.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { day, onlyCommune } from './typed.ts'

export const rulesShow = defineCommand({
  name: 'rules show',
  summary: 'shows who is examined by whom, where and how often; --json writes what rules set reads',
  usage: 'COMMUNE [--on DAY]',
  example: 'henkham rules show 10804 --on 2028-01-01',
  options: { on: { type: 'string', help: 'only what is in force on that day, such as 2028-01-01' } },
  schema: z.object({ positionals: onlyCommune, on: day.optional() }),
  async run(tx, { positionals: communeId, on }, { now }) {
    const commune = await communeOf(tx, communeId)
    if (!commune) return { outcome: 'refused', why: `there is no commune ${communeId}` }
    const all = (await rulesOf(tx, [communeId])).get(communeId) ?? []
    const inForce = ruleOn(all, on ?? localDay(now))
    const shown = on ? all.filter((rule) => rule === inForce) : all
    const none = all.length > 0 ? `no rule is in force on ${on}: nobody has their turn` : NO_RULES
    return {
      outcome: 'done',
      text: [
        communeName(commune),
        ...(shown.length > 0 ? shown.flatMap((rule) => linesOf(rule, rule === inForce)) : [none]),
      ].join('\n'),
      json: shown,
    }
  },
})

const NO_RULES =
  'no rules: the commune examines everybody no one else organises, once a year; see: henkham rules set --help'

function linesOf({ from, to, source, rule }: DatedRule, inForce: boolean): string[] {
  const { plan, organisers, cadence } = rule
  return [
    `from ${from}${to ? ` to ${to}` : ''}${inForce ? ', in force' : ''}: ${source}`,
    `  residents are told: ${plan}`,
    ...Object.entries(organisers).map(([organiser, exam]) => `  ${organiser}: ${sayExam(exam)}`),
    `  every ${cadence.months} months${cadence.more_often.map(({ who, months }) => `; every ${months}: ${sayWho(who)}`).join('')}`,
  ]
}

function sayExam({ covers, venues, paid_by: paidBy }: Rule['organisers']['commune']): string {
  const who = covers === 'everybody' ? covers : covers.map(sayWho).join('; ')
  return `${who} | ${venues.join(', ')} | paid by ${paidBy.join(', ')}`
}

function sayWho({ groups, tags, from_age: from, under_age: under, no_insurance: none }: Who): string {
  const age = from !== undefined && under !== undefined ? `${from} to under ${under}` : from ? `from ${from}` : ''
  return [
    groups && `groups ${groups.join(', ')}`,
    tags?.join(' or '),
    age || (under !== undefined && `under ${under}`),
    none && 'without insurance',
  ]
    .filter(Boolean)
    .join(', ')
}
