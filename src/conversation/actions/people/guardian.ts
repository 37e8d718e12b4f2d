// A child is booked by somebody who answers for it and says so (Law 91/2025 art. 24).
import { recordGuardianConsent } from '../../../programme/residents/consents.ts'
import { ageAt } from '../../../programme/residents/eligibility.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import type { Part } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { sayPerson } from '../in-words.ts'

/** Under this age somebody else consents (Children Law 2016). */
const OF_AGE = 16
const TEXT = { textKey: 'book:guardian', textVersion: '1' }

/** Said before they are asked to agree; nothing where all are of age. */
export function guardianSays(members: Person[], people: Person[], now: Date): Part[] {
  const children = members.filter((member) => isChild(member, now))
  if (children.length === 0) return []
  return [{ key: TEXT.textKey, params: { people: children.map((child) => sayPerson(child, people, now)).join(', ') } }]
}

/** Once they have agreed. `text`: what they have read, where it is not what `guardianSays` says. */
export async function consentForChildren(context: ActionContext, members: Person[], text = TEXT): Promise<void> {
  const { tx, contactId, inboundId, now, newId } = context
  for (const { communeId, residentId } of members.filter((member) => isChild(member, now))) {
    const consent = { contactId, communeId, residentId, inboundMessageId: inboundId }
    await recordGuardianConsent(tx, { ...consent, ...text, now, newId })
  }
}

export function isChild(person: Person, now: Date): boolean {
  const age = ageAt(person, now)
  return age !== null && age < OF_AGE
}
