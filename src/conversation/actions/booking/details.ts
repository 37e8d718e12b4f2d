// Three facts about somebody new, asked one by one, then the row: marked to be verified, never compared with the list aloud.
import { type Asking, whoOrganises } from '../../../programme/residents/eligibility.ts'
import { registerResident } from '../../../programme/residents/register.ts'
import { localDay } from '../../../vietnamese/dates.ts'
import { capitaliseName } from '../../../vietnamese/people/names.ts'
import type { Json, ListItem } from '../../engine/state.ts'
import type { Relation } from '../../understanding/meaning.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { statedPerson } from '../whom.ts'
import { MOST_PEOPLE } from './find-person.ts'

/** Which consent text a registration shows; a new wording is a new version (domain.md G2). */
const CONSENT = {
  purposes: ['booking' as const, 'reminders' as const],
  textKey: 'book:confirm_person',
  textVersion: '1',
}

export interface Details {
  name: string | null
  birthYear: number | null
  communeId: string | null
  areaId: string | null
  relation: Relation
}

export const checkDetails = action(['name', 'birth_year', 'place', 'work', 'school', 'complete'], async (context) => {
  const details = readDetails(context)
  const area = context.places.find((p) => p.kind === 'area' && p.areaId === details.areaId)
  const keep = { details: details as unknown as Json }
  const words = {
    name: details.name ?? '',
    birth_year: String(details.birthYear ?? ''),
    area: (area && areaName(context, area.areaId!)) ?? '',
    context: details.communeId ? 'known' : 'unknown',
  }
  if (!details.name) return { outcome: 'name' as const, keep, words }
  if (details.birthYear === null) return { outcome: 'birth_year' as const, keep, words }
  if (!details.communeId || !details.areaId) {
    return { outcome: 'place' as const, keep, words, lists: { areas: areaItems(context, details.communeId) } }
  }
  const age = Number(localDay(context.now).slice(0, 4)) - details.birthYear
  if (!context.answers.organiser && !occupationOf(context)) {
    if (age >= 18 && age < 60) return { outcome: 'work' as const, keep, words }
    if (age >= 6 && age < 18) return { outcome: 'school' as const, keep, words }
  }
  return { outcome: 'complete' as const, keep, words }
})

export const forgetDetails = action(['forgotten'], async () => ({
  outcome: 'forgotten' as const,
  keep: { said: {}, details: null, area: null, organiser: null },
}))

export const registerPerson = action(['registered', 'already_yours', 'too_many'], async (context) => {
  const { name, birthYear, communeId, areaId, relation } = readDetails(context)
  if (!name || !communeId) throw new Error('a person was confirmed without name or commune')
  if ((await context.people()).length >= MOST_PEOPLE) return { outcome: 'too_many' as const }
  const told = context.answers.organiser as 'commune' | 'employer' | 'school' | undefined
  const { organiser, group } = whoOrganises(
    { birthYear, occupation: occupationOf(context), organiser: told ?? null, group: null },
    context.now,
  )
  const registered = await registerResident(context.tx, context.seal, {
    communeId,
    areaId,
    name,
    birthYear,
    relation,
    contactId: context.contactId,
    group,
    organiser,
    consent: { ...CONSENT, inboundMessageId: context.inboundId },
    now: context.now,
    newId: context.newId,
  })
  context.forgetPeople()
  const people = await context.people()
  const person = people.find((p) => p.residentId === registered.residentId)
  return {
    outcome: registered.outcome,
    keep: { person: `${communeId}/${registered.residentId}` },
    words: { person: person ? sayPerson(person, people, context.now) : name },
  }
})

/** Who has missed the school's exam goes to school. */
function occupationOf({ said }: ActionContext): Asking['occupation'] {
  return said.occupation ?? (said.missedAtSchool ? 'pupil' : null)
}

/** What is known so far, of this message and earlier ones. */
export function readDetails(context: ActionContext): Details {
  const { said, answers } = context
  const person = statedPerson(context)
  const year = Number(localDay(context.now).slice(0, 4))
  const picked = typeof answers.area === 'string' ? context.places.find((p) => p.areaId === answers.area) : undefined
  const place = picked ?? said.place
  const name = said.name ?? person?.name ?? null
  // What an earlier message told stays known: "bố tôi 67t", and two questions later only a name.
  const before = (answers.details ?? null) as unknown as Details | null
  const born = said.birthYear ?? person?.birthYear ?? (person?.age == null ? null : year - person.age)
  return {
    name: name ? capitaliseName(name) : (before?.name ?? null),
    birthYear: born ?? before?.birthYear ?? null,
    communeId: place?.communeId ?? before?.communeId ?? context.communeId,
    areaId: place?.areaId ?? before?.areaId ?? null,
    relation: person?.relation ?? before?.relation ?? 'other',
  }
}

function areaItems(context: ActionContext, communeId: string | null): ListItem[] {
  if (!communeId) return []
  return context.places
    .filter((place) => place.kind === 'area' && place.communeId === communeId)
    .map((place) => ({
      value: place.areaId!,
      label: { key: 'book:area_item', params: { area: areaName(context, place.areaId!) } },
      words: [place.name],
    }))
}

function areaName(context: ActionContext, areaId: string): string {
  return context.areaNames.get(areaId) ?? ''
}
