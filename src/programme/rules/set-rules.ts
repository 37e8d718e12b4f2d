// Gives a commune its rules: all of them at once, so that none of an older plan is left between the new ones.
import type postgres from 'postgres'
import type { DatedRule } from './rule.ts'

export interface RulesToSet {
  communeId: string
  rules: DatedRule[]
  newId: () => string
}

/** Whatever the commune had is replaced. The commune must exist. */
export async function setRules(tx: postgres.TransactionSql, { communeId, rules, newId }: RulesToSet): Promise<void> {
  await tx`
    delete from rules
    where commune_id = ${communeId}`
  const rows = rules.map(({ from, to, source, rule }) => ({
    commune_id: communeId,
    id: newId(),
    from_day: from,
    to_day: to,
    source,
    rule: tx.json(rule as never),
  }))
  await tx`
    insert into rules ${tx(rows)}`
}

/** The plan a commune begins with; one it has already stays. */
export async function addRules(
  tx: postgres.TransactionSql,
  { communeId, rules, newId }: RulesToSet,
): Promise<'added' | 'already_there'> {
  const [has] = await tx`
    select 1
    from rules
    where commune_id = ${communeId}
    limit 1`
  if (has) return 'already_there'
  await setRules(tx, { communeId, rules, newId })
  return 'added'
}
