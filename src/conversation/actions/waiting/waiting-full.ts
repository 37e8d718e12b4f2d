// Where the wished day is full: whether it can be waited for, and how that is said.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import type { OffersResult } from '../../../programme/sessions/find-offers.ts'
import { findFull } from '../../../programme/waitlist/find-full.ts'
import type { Json } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { sayWanted } from './waiting-words.ts'

/** With "join the list", "another day" and the way out they are as many as a Zalo message has buttons. */
export const MOST_BESIDE_WAITING = 2

export interface FullDay {
  keep: { waiting: Json }
  words: Record<string, string>
}

/** Null: nothing is full, or nobody can wait for it. Where nothing at all is free, the first session there is may be waited for. */
export async function fullDay(
  context: ActionContext,
  person: Person,
  found: OffersResult,
  roundId: string | null = null,
): Promise<FullDay | null> {
  const { said, tx, now } = context
  const wished = said.date?.kind === 'day' ? said.date.day : null
  const isFull = found.outcome === 'none' || (found.outcome === 'offers' && found.why === 'day_full' && wished !== null)
  if (!isFull || context.with.because === 'others') return null
  const full = await findFull(tx, { person, day: wished, roundId, now })
  return full && { keep: { waiting: full.sessionId }, words: sayWanted(full) }
}
