// Keeps the list of runs short.
import type postgres from 'postgres'

const KEPT_DAYS = 30

export async function forgetOldRuns(db: postgres.ISql, now: Date): Promise<void> {
  await db`
    delete from jobs_run
    where due_at < ${now}::timestamptz - ${`${KEPT_DAYS} days`}::interval`
}
