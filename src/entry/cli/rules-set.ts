// henkham rules set: gives a commune the rules of its own plan, all at once, out of a file.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { logAccess } from '../../programme/access/log-access.ts'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { communeName } from '../../programme/communes/display-name.ts'
import { type DatedRule, rulesSchema } from '../../programme/rules/rule.ts'
import { rulesOf } from '../../programme/rules/rules-of.ts'
import { setRules } from '../../programme/rules/set-rules.ts'
import { defineCommand } from './command.ts'
import { onlyCommune } from './typed.ts'

export const rulesSet = defineCommand({
  name: 'rules set',
  summary: 'sets who is examined by whom, where and how often; replaces all rules of the commune',
  usage: 'COMMUNE FILE.json [--as NAME]',
  example: 'henkham rules set 10804 ke-hoach-2027.json --as "Trạm Y tế, chị Thử"',
  options: {},
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(2, {
        error: 'name one commune by its code of five digits, and one file; rules show --json writes such a one',
      })
      .transform(([code, file]) => ({ code: onlyCommune.safeParse([code]), file: file! }))
      .refine(({ code }) => code.success, { error: 'a commune is named by its code of five digits, such as 10804' })
      .transform(({ code, file }) => ({ communeId: code.data!, file })),
  }),
  async run(tx, { positionals: { communeId, file } }, { staff, now, newId }) {
    const commune = await communeOf(tx, communeId)
    if (!commune) return { outcome: 'refused', why: `there is no commune ${communeId}` }
    const read = readRules(file)
    if ('why' in read) return { outcome: 'refused', why: read.why }
    const before = (await rulesOf(tx, [communeId])).get(communeId) ?? []
    await setRules(tx, { communeId, rules: read.rules, newId })
    await logAccess(tx, { by: { staff }, what: 'rules_set', communeId, now })
    return {
      outcome: 'done',
      text: [
        `${communeName(commune)}: ${read.rules.length} in place of ${before.length}`,
        ...read.rules.map(({ from, to, source }) => `from ${from}${to ? ` to ${to}` : ''}: ${source}`),
      ].join('\n'),
      json: { communeId, before, rules: read.rules },
    }
  },
})

function readRules(file: string): { rules: DatedRule[] } | { why: string } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return { why: `${file} cannot be read (${(error as NodeJS.ErrnoException).code}); look at its name and folder` }
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return { why: `${file} is no JSON: ${(error as Error).message.split('\n')[0]}` }
  }
  const rules = rulesSchema.safeParse(parsed)
  if (rules.success) return { rules: rules.data }
  const { path, message } = rules.error.issues[0]!
  const at = path.map((step) => (typeof step === 'number' ? `rule ${step + 1}` : String(step))).join(', ')
  return { why: `${file}: ${at && `${at}: `}${message}` }
}
