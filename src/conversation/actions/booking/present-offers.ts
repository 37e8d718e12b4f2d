// Shows seats: as a numbered list, as the one that fits what was asked, or beside the waiting list of a full day.
import type { OffersResult } from '../../../programme/sessions/find-offers.ts'
import { localDay, sayDay } from '../../../vietnamese/dates.ts'
import type { Json, ListItem, Part } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { offerItems, sayOffer } from '../in-words.ts'
import type { FullDay } from '../waiting/waiting-full.ts'
import { chosenOffer, type StoredOffer, sayStored, toStored } from './chosen-offer.ts'

export const MOST_OFFERS = 3

type Found = Extract<OffersResult, { outcome: 'offers' }>

/** `exact`: the one seat that was asked for. `why`: why seats are shown again, said first. */
export function present(context: ActionContext, found: Found, words: Record<string, string>, why: Part[]) {
  const { said } = context
  const others = context.with.because === 'others'
  const keep = others ? chosenOffer(context) : undefined
  const refused = keep && localDay(new Date(keep.startsAt))
  const offers = (refused ? found.offers.filter((o) => localDay(o.startsAt) !== refused) : found.offers).slice(
    0,
    keep ? MOST_OFFERS - 1 : MOST_OFFERS,
  )
  if (offers.length === 0 && !keep) return { outcome: 'none' as const, words }
  const stored = [...offers.map(toStored), ...(keep ? [keep] : [])]
  const items: ListItem[] = [...offerItems(offers), ...(keep ? [keepItem(keep)] : [])]
  const asksExactly = said.date?.kind === 'day' && (said.partOfDay || said.time)
  const exact = asksExactly && found.asked === 'as_wished' && !found.why && !context.with.because
  const first = offers[0]
  const common = {
    keep: {
      offers: stored as unknown as Json,
      band: exact ? first!.bandId : null,
      person: context.answers.person ?? null,
    },
    lists: { offers: items },
  }
  if (exact) return { ...common, outcome: 'exact' as const, words: { ...words, ...sayOffer(first!) } }
  const day = said.date?.kind === 'day' ? sayDay(said.date.day, 'short') : ''
  const say = [...why]
  if (found.why && day && !others) say.push({ key: `book:why_${found.why}`, params: { day } })
  return { ...common, outcome: 'offers' as const, words, say }
}

/** Fewer offers where the list of a full day is one of the choices. */
export function beside(found: Found, full: FullDay | null, most: number) {
  return full ? { ...found, offers: found.offers.slice(0, most) } : found
}

/** With the list of the full day among what may be chosen. */
export function orWait(presented: ReturnType<typeof present>, full: FullDay | null) {
  if (!full || presented.outcome !== 'offers') return presented
  const { keep, words, ...rest } = presented
  return { ...rest, outcome: 'full' as const, keep: { ...keep, ...full.keep }, words: { ...words, ...full.words } }
}

function keepItem(offer: StoredOffer): ListItem {
  const params = sayStored(offer)
  return { value: offer.bandId, label: { key: 'book:keep_item', params }, words: ['giu', 'van giu'] }
}
