// How the jobs fare: when each last went well, and which have failed or were not run when they were due.
import type postgres from 'postgres'
import { lastDueBefore } from '../jobs/due-jobs.ts'
import { JOBS } from '../jobs/jobs.ts'

export interface JobRuns {
  name: string
  /** Null: never, or longer ago than runs are kept. */
  succeededAt: Date | null
  /** The newest run, whatever came of it. */
  newest: { dueAt: Date; finishedAt: Date | null; failed: string | null } | null
}

/** How long a run may be late before it counts as one that did not happen. */
const GRACE_MS = 15 * 60_000

/** Two looks into an index for each job. */
export async function jobRuns(db: postgres.ISql): Promise<JobRuns[]> {
  const rows = await db<
    { name: string; succeededAt: Date | null; dueAt: Date | null; finishedAt: Date | null; failed: string | null }[]
  >`
    select names.name, good.finished_at as "succeededAt", newest.due_at as "dueAt", newest.finished_at as "finishedAt",
      newest.failed
    from unnest(${JOBS.map(({ name }) => name)}::text[]) names (name)
    left join lateral (
      select finished_at
      from jobs_run
      where jobs_run.name = names.name
        and finished_at is not null
        and failed is null
      order by due_at desc
      limit 1
    ) good on true
    left join lateral (
      select due_at, finished_at, failed
      from jobs_run
      where jobs_run.name = names.name
      order by due_at desc
      limit 1
    ) newest on true`
  return rows.map(({ name, succeededAt, dueAt, finishedAt, failed }) => ({
    name,
    succeededAt,
    newest: dueAt && { dueAt, finishedAt, failed },
  }))
}

/** In one word what is wrong with a job; null: nothing. Of a job that never ran nothing is known. */
export function troubleOf({ name, newest }: JobRuns, now: Date): 'failed' | 'not_run' | 'not_finished' | null {
  if (!newest) return null
  const due = lastDueBefore(name, new Date(now.getTime() - GRACE_MS))
  if (due && newest.dueAt < due) return 'not_run'
  if (newest.failed) return 'failed'
  return !newest.finishedAt && due && newest.dueAt <= due ? 'not_finished' : null
}
