// Says why seats are shown again after a yes: somebody took the one that was picked, or its session was moved or called off.
import { whyGone } from '../../../programme/bookings/why-gone.ts'
import type { Part } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { type StoredOffer, shownOf } from './chosen-offer.ts'

type Picked = Pick<StoredOffer, 'bandId' | 'startsAt' | 'venue'>

/** Nothing where the step is not begun again `because: taken`. Of a person who is not known any more it is said as of a seat that was taken. */
export async function sayWhyGone(
  { tx, with: { because } }: ActionContext,
  flow: 'book' | 'my_bookings' | 'family' | 'result',
  {
    communeId,
    picked,
    words = {},
  }: { communeId: string | undefined; picked: Picked[]; words?: Record<string, string> },
): Promise<Part[]> {
  if (because !== 'taken') return []
  const seats = picked.map((offer) => ({ bandId: offer.bandId, ...shownOf(offer) }))
  const why = communeId && seats.length > 0 ? await whyGone(tx, { communeId, seats }) : 'taken'
  return [{ key: `${flow}:why_${why}`, params: words }]
}
