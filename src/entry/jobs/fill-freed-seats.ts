// Looks after the waiting lists: offers that ran out end, freed seats go to the next, queues without a future are told so.
import type postgres from 'postgres'
import { beginAgain } from '../../database/begin-again.ts'
import { queuesAhead } from '../../programme/waitlist/queues.ts'
import { tendQueue } from '../../programme/waitlist/tend-queue.ts'
import type { Runtime } from '../../runtime.ts'

/** Each queue in a transaction of its own, the one that has waited longest first. */
export async function fillFreedSeats(rt: Runtime, now: Date): Promise<void> {
  const due = (await queuesAhead(rt.sql, now)).filter(({ lookAt }) => lookAt <= now)
  for (const { communeId, sessionId } of due) {
    const offering = { communeId, sessionId, now, newId: rt.newId }
    // Whoever waits in two rounds may be offered a seat of both at this moment: looked at again, they have one in hand.
    const tended = await beginAgain(rt.sql, (tx) => tendQueue(tx, rt.seal, offering), {
      or: 'seats_one_hold_of_a_kind',
    })
    if (tended.lapsed + tended.offered + tended.over > 0)
      rt.log.info({ job: 'fill_freed_seats', session: sessionId, ...tended }, 'a waiting list was looked after')
  }
  if (due.length > 0) rt.nudge.outbox()
}

/** The first moment after `now` at which there is something to do; null: never, as things stand. */
export async function nextFreedSeat(db: postgres.ISql, now: Date): Promise<Date | null> {
  const [next] = await queuesAhead(db, now)
  return next?.lookAt ?? null
}
