// Everything a queue needs at one look: offers that ran out end, the next are offered their seats, a queue without a future ends.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { endWaiting } from './end-waiting.ts'
import { lapseOffers } from './lapse-offers.ts'
import { lockQueue } from './lock-queue.ts'
import { type Offering, offerFreed } from './offer-freed.ts'
import { offersEndAt } from './offer-until.ts'

export interface Tended {
  lapsed: number
  offered: number
  over: number
}

/** Repeatable; a second process waits for the first and finds nothing left to do. */
export async function tendQueue(tx: postgres.TransactionSql, seal: Seal, offering: Offering): Promise<Tended> {
  const queue = await lockQueue(tx, offering)
  if (!queue) return { lapsed: 0, offered: 0, over: 0 }
  const lapsed = await lapseOffers(tx, offering)
  if (queue.state !== 'open' || (await isPast(tx, offering))) {
    return { lapsed, offered: 0, over: await endWaiting(tx, seal, offering) }
  }
  const offered = await offerFreed(tx, seal, offering)
  return { lapsed, offered: offered.length, over: 0 }
}

/** An offer that still runs is left to its end. */
async function isPast(tx: postgres.TransactionSql, { communeId, sessionId, now }: Offering): Promise<boolean> {
  const [row] = await tx<{ lastStart: Date; isDeciding: boolean }[]>`
    select max(session_bands.starts_at) as "lastStart",
      exists (
        select 1
        from waitlist_entries
        where waitlist_entries.commune_id = ${communeId}
          and waitlist_entries.session_id = ${sessionId}
          and waitlist_entries.state = 'offered'
      ) as "isDeciding"
    from session_bands
    where session_bands.commune_id = ${communeId}
      and session_bands.session_id = ${sessionId}`
  return offersEndAt(row!.lastStart) <= now && !(row!.isDeciding && row!.lastStart > now)
}
