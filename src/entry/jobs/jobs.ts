// What happens at set times: the one list of jobs.
import type postgres from 'postgres'
import { planReminders } from '../../programme/reminders/plan-reminders.ts'
import { planResultNotices } from '../../programme/results/plan-notices.ts'
import { forgetOldLists } from '../../programme/roster/forget-old-lists.ts'
import type { Runtime } from '../../runtime.ts'
import { fillFreedSeats, nextFreedSeat } from './fill-freed-seats.ts'
import { forgetOldRuns } from './forget-old-runs.ts'

export interface Job {
  name: string
  /** Minute, hour, day, month, weekday, in Vietnam's time. */
  cron: string
  run(rt: Runtime, now: Date): Promise<void>
  /**
   * Of a job that looks every minute and mostly finds nothing: when there is something to do, now or later; null: nothing. A
   * clock that is moved stops there instead of at every minute.
   */
  awaits?(db: postgres.ISql, now: Date): Promise<Date | null>
}

/** Each must be repeatable, and make good what runs before it have missed. */
export const JOBS: Job[] = [
  {
    // In the evening, and through the day for evenings that were missed.
    name: 'plan_reminders',
    cron: '*/30 6-20 * * *',
    run: async (rt, now) => {
      const planned = await planReminders(rt.sql, rt.seal, { now, newId: rt.newId })
      if (planned > 0) rt.log.info({ job: 'plan_reminders', planned }, 'reminders were planned')
      rt.nudge.outbox()
    },
  },
  {
    name: 'plan_result_notices',
    cron: '10 8-17 * * *',
    run: async (rt, now) => {
      const planned = await planResultNotices(rt.sql, rt.seal, { now, newId: rt.newId })
      if (planned > 0) rt.log.info({ job: 'plan_result_notices', planned }, 'notices of results were planned')
    },
  },
  {
    name: 'forget_old_lists',
    cron: '20 3 * * *',
    run: async (rt, now) => {
      const { looks, rows } = await forgetOldLists(rt.sql, now)
      if (looks + rows > 0) rt.log.info({ job: 'forget_old_lists', looks, rows }, 'old lists were forgotten')
    },
  },
  { name: 'fill_freed_seats', cron: '* * * * *', run: fillFreedSeats, awaits: nextFreedSeat },
  { name: 'forget_old_runs', cron: '40 3 * * *', run: (rt, now) => forgetOldRuns(rt.sql, now) },
]
