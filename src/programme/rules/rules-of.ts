// The rules communes go by, as they are stored.
import type postgres from 'postgres'
import { type DatedRule, ruleSchema } from './rule.ts'

/** By commune, earliest first; a commune without any is not among them. Throws on a rule that cannot be read. */
export async function rulesOf(db: postgres.ISql, communeIds: string[]): Promise<Map<string, DatedRule[]>> {
  const rows = await db<{ communeId: string; from: string; to: string | null; source: string; rule: unknown }[]>`
    select commune_id as "communeId", from_day::text as "from", to_day::text as "to", source, rule
    from rules
    where commune_id = any(${communeIds})
    order by commune_id, from_day`
  const rules = new Map<string, DatedRule[]>()
  for (const { communeId, rule, ...dated } of rows) {
    rules.set(communeId, [...(rules.get(communeId) ?? []), { ...dated, rule: ruleSchema.parse(rule) }])
  }
  return rules
}
