// The words texts are filled with: how a person, a time and a place are said.

import type { Person } from '../../programme/residents/people-of-contact.ts'
import type { Offer } from '../../programme/sessions/pick-offers.ts'
import { localDay, localTime, sayDay, sayPartOfDay, sayTime } from '../../vietnamese/dates.ts'
import { titleOf } from '../../vietnamese/people/address-form.ts'
import { givenName } from '../../vietnamese/people/names.ts'
import type { ListItem } from '../engine/state.ts'

/**
 * "bà Mận": on a shared phone by given name only; the birth year is added when two share it (scenarios house rule 9).
 * Without sex or birth year: the name as it was given.
 */
type Named = Pick<Person, 'name' | 'sex' | 'birthYear'>
export function sayPerson(person: Named, others: Named[], now: Date): string {
  const title = titleOf(person, now)
  const given = givenName(person.name)
  const twin = others.some((o) => o.name !== person.name && givenName(o.name) === given && titleOf(o, now) === title)
  const name = title ? `${title} ${given}` : person.name
  return twin && person.birthYear ? `${name} (${person.birthYear})` : name
}

interface Band {
  startsAt: Date
  venue: string
  venueKind?: string
  fasting?: boolean
}

/**
 * Words for one moment and place: `time`, `part`, `day`, `day_short`, `place`, and `context` for the texts that depend on fasting,
 * or on its being a visit at home.
 */
export function sayBand(band: Band): Record<string, string> {
  const time = localTime(band.startsAt)
  const day = localDay(band.startsAt)
  return {
    time: sayTime(time),
    part: sayPartOfDay(time),
    day: sayDay(day),
    day_short: sayDay(day, 'short'),
    place: sayPlace(band),
    context: isAtHome(band) ? (band.fasting ? 'home_fasting' : 'home') : band.fasting ? 'fasting' : 'plain',
  }
}

/** Where to go; of a visit at home, that nobody goes anywhere. */
export function sayPlace(band: Pick<Band, 'venue' | 'venueKind'>): string {
  return isAtHome(band) ? 'cán bộ đến khám tại nhà' : band.venue
}

export function isAtHome({ venueKind }: Pick<Band, 'venueKind'>): boolean {
  return venueKind === 'home'
}

export function sayOffer(offer: Offer): Record<string, string> {
  return sayBand(offer)
}

/** Offers as the numbered list of a question. */
export function offerItems(offers: Offer[]): ListItem[] {
  return offers.map((offer) => ({
    value: offer.bandId,
    label: { key: 'book:offer_item', params: sayOffer(offer) },
    words: [sayTime(localTime(offer.startsAt), 'short'), sayTime(localTime(offer.startsAt))],
  }))
}
