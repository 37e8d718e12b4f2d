// The results of one person, the latest first. Only for who may read them: see may-read.ts.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { type Measured, measuredSchema } from './measured.ts'

export interface ExamResult {
  resultId: string
  /** YYYY-MM-DD */
  examDay: string
  measured: Measured
  /** Until when the station wants to see the person; null: it does not, or has. */
  dueDay: string | null
}

export async function resultsOf(
  tx: postgres.TransactionSql,
  seal: Seal,
  { communeId, residentId }: { communeId: string; residentId: string },
): Promise<ExamResult[]> {
  const rows = await tx<(Omit<ExamResult, 'measured'> & { measured: Buffer })[]>`
    select id as "resultId", exam_day as "examDay", measured, (
        select min(due_day)
        from follow_ups
        where follow_ups.commune_id = exam_results.commune_id
          and follow_ups.result_id = exam_results.id
          and follow_ups.state in ('open', 'told')
      ) as "dueDay"
    from exam_results
    where commune_id = ${communeId}
      and resident_id = ${residentId}
    order by exam_day desc`
  return rows.map((row) => ({ ...row, measured: measuredSchema.parse(JSON.parse(seal.open(row.measured))) }))
}

/** Whether there is any result. Told by SMS to who knows the code on the slip, and nothing more. */
export async function hasResult(
  tx: postgres.TransactionSql,
  { communeId, residentId }: { communeId: string; residentId: string },
): Promise<boolean> {
  const [row] = await tx<{ has: boolean }[]>`
    select exists (
      select 1
      from exam_results
      where commune_id = ${communeId}
        and resident_id = ${residentId}
    ) as has`
  return row!.has
}
