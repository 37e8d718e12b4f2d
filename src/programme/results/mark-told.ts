// Notes in the station's worklist that the person has read what it asks of them.
import type postgres from 'postgres'

export async function markTold(
  tx: postgres.TransactionSql,
  { communeId, resultId, now }: { communeId: string; resultId: string; now: Date },
): Promise<void> {
  await tx`
    update follow_ups
    set state = 'told', told_at = ${now}
    where commune_id = ${communeId}
      and result_id = ${resultId}
      and state = 'open'`
}
