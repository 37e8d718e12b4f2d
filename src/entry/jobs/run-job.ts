// Runs one job for the minute it was due at: once, however many processes there are.
import type { Runtime } from '../../runtime.ts'
import type { Job } from './jobs.ts'

/** A job that fails is written down with the name of its error, and has its next run to make it good. Rejects when the database is away. */
export async function runJob(rt: Runtime, job: Job, dueAt: Date): Promise<void> {
  const now = rt.clock.now()
  const [mine] = await rt.sql`
    insert into jobs_run (name, due_at, started_at)
    values (${job.name}, ${dueAt}, ${now})
    on conflict do nothing
    returning name`
  if (!mine) return
  let failed: string | null = null
  try {
    await job.run(rt, now)
  } catch (error) {
    failed = (error as { code?: string }).code ?? (error as Error).name
    rt.log.error({ job: job.name, error: failed }, 'a job failed')
  }
  await rt.sql`
    update jobs_run
    set finished_at = ${rt.clock.now()}, failed = ${failed}
    where name = ${job.name}
      and due_at = ${dueAt}`
}
