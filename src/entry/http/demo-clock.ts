// Demo only: moves the clock from due time to due time, letting everything that becomes due happen on the way.
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { storeClockOffset } from '../../database/installation.ts'
import type { Runtime } from '../../runtime.ts'
import { jobsDueAt, nextAwaited, nextJobMinute } from '../jobs/due-jobs.ts'
import { runJob } from '../jobs/run-job.ts'
import { processInbox } from '../workers/process-inbox.ts'
import { sendOutbox, sweepOutbox } from '../workers/send-outbox.ts'

const wanted = z.object({ now: z.iso.datetime({ offset: true }), outage: z.boolean().default(false) })
const MOVE_LOCK = 'henkham demo clock'

export function demoClock(rt: Runtime) {
  return async (app: FastifyInstance) => {
    app.get('/demo/clock', async () => ({ now: rt.clock.now().toISOString() }))
    app.post('/demo/clock', async (request, reply) => {
      const body = wanted.safeParse(request.body)
      if (!body.success) return reply.code(400).send({ error: 'send {"now": "2026-11-26T18:00:00+07:00"}' })
      const target = new Date(body.data.now)
      if (target < rt.clock.now()) return reply.code(400).send({ error: 'the clock does not run backwards' })
      const held = await rt.sql.reserve()
      try {
        const [lock] = await held<{ got: boolean }[]>`select pg_try_advisory_lock(hashtext(${MOVE_LOCK})) as got`
        if (!lock?.got) return reply.code(409).send({ error: 'the clock is being moved' })
        try {
          await moveClock(rt, target, body.data.outage)
        } finally {
          await held`select pg_advisory_unlock(hashtext(${MOVE_LOCK}))`
        }
      } finally {
        held.release()
      }
      return { now: rt.clock.now().toISOString() }
    })
  }
}

/** `outage`: jumps, as if the program had been off meanwhile. */
async function moveClock(rt: Runtime, target: Date, outage: boolean): Promise<void> {
  if (!outage) {
    await drain(rt)
    for (let next = await nextDue(rt, target); next; next = await nextDue(rt, target)) {
      await setClock(rt, next)
      for (const job of jobsDueAt(next)) await runJob(rt, job, next)
      await drain(rt)
    }
  }
  await setClock(rt, target)
  await drain(rt)
}

/** The next moment before `target` at which a message or a job becomes due. */
async function nextDue(rt: Runtime, target: Date): Promise<Date | null> {
  const now = rt.clock.now()
  const hour = nextJobMinute(now, target)
  const awaited = await nextAwaited(rt.sql, now)
  const job = awaited && awaited <= (hour ?? target) ? awaited : hour
  const [row] = await rt.sql<{ at: Date | null }[]>`
    select min(greatest(due_at, retry_at)) as at
    from outbound_messages
    where state = 'queued'
      and greatest(due_at, retry_at) > ${now}
      and greatest(due_at, retry_at) < ${job ?? target}`
  return row?.at ?? job
}

async function setClock(rt: Runtime, at: Date): Promise<void> {
  const offset = rt.clock.offset() + (at.getTime() - rt.clock.now().getTime())
  rt.clock.setOffset(await storeClockOffset(rt.sql, offset))
}

/** Works until nothing is left that is due, other processes' work in hand included. */
async function drain(rt: Runtime): Promise<void> {
  while (await isBusy(rt)) {
    const worked = [await processInbox(rt), await sendOutbox(rt, 'replies'), await sendOutbox(rt, 'notices')]
    if (worked.includes(true)) continue
    await sweepOutbox(rt)
    await sleep(20)
  }
}

async function isBusy(rt: Runtime): Promise<boolean> {
  const now = rt.clock.now()
  const [row] = await rt.sql<{ busy: boolean }[]>`
    select exists (select 1 from inbound_messages where state = 'waiting')
      or exists (
        select 1
        from outbound_messages
        where state = 'queued'
          and (claimed_until is not null or greatest(due_at, retry_at) <= ${now})
      ) as busy`
  return row?.busy ?? false
}
