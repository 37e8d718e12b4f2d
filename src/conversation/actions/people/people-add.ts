// Somebody more on a phone: what they are to its owner, a parent's word for a child, and the row that staff or they themselves verify.
import { ageAt, whoOrganises } from '../../../programme/residents/eligibility.ts'
import { registerResident } from '../../../programme/residents/register.ts'
import { capitaliseName } from '../../../vietnamese/people/names.ts'
import type { ListItem } from '../../engine/state.ts'
import { action } from '../action.ts'
import { type Details, readDetails } from '../booking/details.ts'
import { MOST_PEOPLE } from '../booking/find-person.ts'
import { sayPerson } from '../in-words.ts'
import { phoneIn } from './phone-in.ts'

/** Below this age a parent or guardian speaks for somebody (Law 91/2025 art. 24). */
const CHILD = 16
const OWN_CHILD = new Set(['son', 'daughter', 'child', 'ward'])
/** What may be picked, and the words that pick it beside the label's own. */
const ASKED = {
  parent: ['bo', 'me', 'ba', 'ma', 'cha', 'bo me', 'bo toi', 'me toi'],
  spouse: ['vo', 'chong', 'vo toi', 'chong toi'],
  offspring: ['con', 'chau', 'con toi', 'chau toi'],
  other: ['ong', 'ba noi', 'ba ngoai', 'anh', 'chi', 'em', 'hang xom', 'nguoi quen'],
}

/** Which consent texts are shown; a new wording is a new version (domain.md G2). */
const CONSENT = {
  adult: { purposes: ['booking' as const, 'reminders' as const], textKey: 'people:confirm', textVersion: '1' },
  child: {
    purposes: ['booking' as const, 'reminders' as const, 'care' as const],
    textKey: 'people:confirm_child',
    textVersion: '1',
  },
}

/** Nobody is asked for it; where it is said, it tells two people of one name apart. */
export const peopleNotePhone = action(['noted'], async ({ said, answers }) => ({
  outcome: 'noted' as const,
  keep: { person_phone: phoneIn(said.text ?? '') ?? answers.person_phone ?? null },
}))

export const peopleRelation = action(['known', 'ask', 'child', 'own_child'], async (context) => {
  const details = readDetails(context)
  const relation = relationOf(details, context.answers.relation)
  if (isChild(details, context.now)) {
    return { outcome: OWN_CHILD.has(relation ?? '') ? ('own_child' as const) : ('child' as const) }
  }
  if (relation !== null) return { outcome: 'known' as const }
  const relations: ListItem[] = Object.entries(ASKED).map(([value, words]) => ({
    value,
    label: { key: `people:relation_${value}`, params: {} },
    words,
  }))
  return { outcome: 'ask' as const, lists: { relations } }
})

/** What was echoed was wrong: once more from the start, and then a person of the station asks. */
export const peopleAgain = action(['again', 'lost'], async ({ answers }) => {
  if (answers.restated) return { outcome: 'lost' as const }
  const keep = {
    restated: true,
    said: {},
    details: null,
    area: null,
    organiser: null,
    relation: null,
    person_phone: null,
  }
  return { outcome: 'again' as const, keep }
})

/** The same comes of it, and is answered, whether the commune's list has such a person or not. */
export const peopleAdd = action(['added', 'already_yours', 'too_many'], async (context) => {
  const { tx, seal, contactId, inboundId, now, newId, answers, said } = context
  const details = readDetails(context)
  const { name, birthYear, communeId, areaId } = details
  if (!name || !communeId) throw new Error('a person was confirmed without name or commune')
  if ((await context.people()).length >= MOST_PEOPLE) return { outcome: 'too_many' as const }
  const told = (answers.organiser ?? null) as 'commune' | 'employer' | 'school' | null
  const { organiser, group } = whoOrganises(
    { birthYear, occupation: said.occupation ?? null, organiser: told, group: null },
    now,
  )
  const forChild = isChild(details, now)
  const registered = await registerResident(tx, seal, {
    ...{ communeId, areaId, name: capitaliseName(name), birthYear, contactId, group, organiser, now, newId },
    relation: relationOf(details, answers.relation) ?? 'other',
    phone: typeof answers.person_phone === 'string' ? answers.person_phone : null,
    consent: { ...(forChild ? CONSENT.child : CONSENT.adult), inboundMessageId: inboundId },
  })
  context.forgetPeople()
  const people = await context.people()
  const person = people.find(({ residentId }) => residentId === registered.residentId)
  return {
    outcome: registered.outcome === 'registered' ? ('added' as const) : registered.outcome,
    keep: { person: `${communeId}/${registered.residentId}`, person_phone: null, said: {} },
    words: { person: person ? sayPerson(person, people, now) : name, context: forChild ? 'child' : 'adult' },
  }
})

function isChild({ birthYear }: Details, now: Date): boolean {
  const age = ageAt({ birthYear }, now)
  return age !== null && age < CHILD
}

/** What was said ("bố tôi"), or picked; null: neither. */
function relationOf({ relation }: Details, picked: unknown): string | null {
  if (typeof picked === 'string') return picked
  return relation === 'other' ? null : relation
}
