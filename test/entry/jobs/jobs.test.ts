// Jobs run once at their minute, in Vietnam's time, however many processes look at the clock.
import { expect, test } from 'vitest'
import { jobsDueAt, nextJobMinute } from '../../../src/entry/jobs/due-jobs.ts'
import { JOBS } from '../../../src/entry/jobs/jobs.ts'
import { runJob } from '../../../src/entry/jobs/run-job.ts'
import { openHouse } from '../../setup/house.ts'

const at = (time: string) => new Date(`2026-11-25T${time}:00+07:00`)

test('reminders are planned on the half hours of a waking day, wherever the machine stands', () => {
  const isDue = (time: string) => jobsDueAt(at(time)).some(({ name }) => name === 'plan_reminders')
  expect(['05:30', '06:00', '18:00', '18:15', '18:30', '20:30', '21:00'].filter(isDue)).toEqual([
    '06:00',
    '18:00',
    '18:30',
    '20:30',
  ])
  expect(nextJobMinute(at('17:31'), at('19:00'))).toEqual(at('18:00'))
  expect(nextJobMinute(at('21:00'), at('21:30'))).toBeNull()
})

test('two processes at the same minute: one runs the job', async () => {
  const house = await openHouse()
  try {
    let runs = 0
    const job = {
      ...JOBS[0]!,
      run: async () => {
        runs += 1
      },
    }
    await Promise.all([1, 2, 3, 4].map(() => runJob(house.rt, job, at('18:00'))))
    await runJob(house.rt, job, at('18:00'))
    expect(runs).toBe(1)
    await runJob(house.rt, job, at('18:30'))
    expect(runs).toBe(2)
  } finally {
    await house.close()
  }
})

test('a job that fails is written down by the name of its error and does not stop the next', async () => {
  const house = await openHouse()
  try {
    const job = { ...JOBS[0]!, run: () => Promise.reject(new RangeError('Bà Mận')) }
    await runJob(house.rt, job, at('18:00'))
    const [row] = await house.rt.sql`select failed, finished_at is not null as finished from jobs_run`
    expect(row).toEqual({ failed: 'RangeError', finished: true })
  } finally {
    await house.close()
  }
})
