// Whether somebody else than the commune examines the person, or the commune not now: asked before any seat is shown.
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { judgePeople } from '../../../programme/rules/judge-people.ts'
import { openTicket } from '../../../programme/tickets/open-ticket.ts'
import { type ActionContext, action } from '../action.ts'
import { chosenPerson, refOf } from '../whom.ts'
import { verdictWords } from './say-verdict.ts'

/** Null: it is the commune's turn, and now. The outcome is the verdict's name. */
export async function whoElse(context: ActionContext, person: Person) {
  const missedAtSchool = context.said.missedAtSchool === true
  const [judged] = await judgePeople(context.tx, [{ ...person, missedAtSchool }], context.now)
  if (!judged || judged.verdict === 'commune') return null
  if (judged.verdict === 'registered_elsewhere' && context.answers.here === refOf(person)) return null
  return { outcome: judged.verdict, words: { ...verdictWords(judged, person, context.now), here: hereOf(person) } }
}

/** Somebody registered elsewhere would rather come here: the station is asked to change that, so that no two lists expect them. */
export const comeHere = action(['noted', 'no_person'], async (context) => {
  const person = await chosenPerson(context)
  if (!person) return { outcome: 'no_person' as const }
  const ticket = await openTicket(context.tx, context.seal, {
    communeId: person.communeId,
    kind: 'vneid_registration',
    contactId: context.contactId,
    residentId: person.residentId,
    inboundMessageId: context.inboundId,
    body: context.said.text ?? null,
    now: context.now,
    newId: context.newId,
  })
  const say = [{ key: 'book:coming_here', params: { ticket: String(ticket.no), here: hereOf(person) } }]
  return { outcome: 'noted' as const, keep: { here: refOf(person) }, say }
})

function hereOf({ communeKind, communeName }: Person): string {
  return `${communeKind} ${communeName}`
}
