// The plans of the demo's communes. Their days are those of the documents, whatever weeks the demo's exam days are moved by.
import type postgres from 'postgres'
import { PLANS } from '../rules/plans.ts'
import { addRules } from '../rules/set-rules.ts'
import { demoId } from './ids.ts'

/** A commune whose rules somebody has changed keeps them. */
export async function addDemoRules(tx: postgres.TransactionSql): Promise<void> {
  for (const [communeId, rules] of Object.entries(PLANS)) {
    let no = 0
    await addRules(tx, { communeId, rules, newId: () => demoId(`rule ${communeId} ${++no}`) })
  }
}
