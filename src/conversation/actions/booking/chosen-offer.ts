// The offers a talk remembers between two messages, and the one that was picked of them.
import type { Offer } from '../../../programme/sessions/pick-offers.ts'
import type { ActionContext } from '../action.ts'
import { sayBand } from '../in-words.ts'

/** An offer as it is kept in the talk's answers. */
export interface StoredOffer {
  bandId: string
  roundId: string
  startsAt: string
  venue: string
  venueKind?: string
  fasting: boolean
}

export function toStored({ bandId, roundId, startsAt, venue, venueKind, fasting }: Offer): StoredOffer {
  return { bandId, roundId, startsAt: startsAt.toISOString(), venue, venueKind, fasting }
}

/** What the person said yes to. */
export function shownOf({ startsAt, venue }: Pick<StoredOffer, 'startsAt' | 'venue'>): {
  startsAt: Date
  venue: string
} {
  return { startsAt: new Date(startsAt), venue }
}

/** Undefined: nothing was picked, or not of the offers shown last. */
export function chosenOffer(context: ActionContext): StoredOffer | undefined {
  const offers = (context.answers.offers ?? []) as unknown as StoredOffer[]
  return offers.find((offer) => offer.bandId === context.answers.band)
}

export function sayStored(offer: StoredOffer): Record<string, string> {
  return sayBand({ ...offer, startsAt: new Date(offer.startsAt) })
}
