// Which jobs are due at a minute, and when the next one is.
import cron from 'node-cron'
import type postgres from 'postgres'
import { JOBS, type Job } from './jobs.ts'

const MINUTE_MS = 60_000
/** The library only reads the expressions: its own timers know nothing of a clock that can be moved. */
const matchers = JOBS.map((job) => ({
  job,
  task: cron.createTask(job.cron, () => {}, { timezone: 'Asia/Ho_Chi_Minh' }),
}))

/** Jobs due at the minute that begins at `minute`. */
export function jobsDueAt(minute: Date): Job[] {
  return matchers.filter(({ task }) => task.match(minute)).map(({ job }) => job)
}

/**
 * The first minute after `after`, up to and including `until`, at which a job is due; null when there is none. `which`: those
 * with hours of their own, unless all are meant.
 */
export function nextJobMinute(after: Date, until: Date, which: 'with_hours' | 'all' = 'with_hours'): Date | null {
  const counts = (job: Job) => which === 'all' || !job.awaits
  for (let at = minuteOf(after).getTime() + MINUTE_MS; at <= until.getTime(); at += MINUTE_MS) {
    if (jobsDueAt(new Date(at)).some(counts)) return new Date(at)
  }
  return null
}

/** The first minute after `after` at which a job that looks every minute will find something; null: never, as things stand. */
export async function nextAwaited(db: postgres.ISql, after: Date): Promise<Date | null> {
  const moments = await Promise.all(JOBS.map(async ({ awaits }) => (await awaits?.(db, after)) ?? null))
  const first = Math.min(...moments.flatMap((at) => (at ? [at.getTime()] : [])))
  if (first === Number.POSITIVE_INFINITY) return null
  const minute = minuteOf(new Date(first + MINUTE_MS - 1))
  return minute > after ? minute : new Date(minuteOf(after).getTime() + MINUTE_MS)
}

/** The last minute up to `moment` at which the job of this name was due, a week back at most. */
export function lastDueBefore(name: string, moment: Date): Date | null {
  const task = matchers.find(({ job }) => job.name === name)?.task
  const last = minuteOf(moment).getTime()
  for (let at = last; at > last - 7 * 24 * 60 * MINUTE_MS; at -= MINUTE_MS) {
    if (task?.match(new Date(at))) return new Date(at)
  }
  return null
}

export function minuteOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / MINUTE_MS) * MINUTE_MS)
}
