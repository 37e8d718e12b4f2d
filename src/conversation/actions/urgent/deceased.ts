// Somebody of a phone has died: whom it is about, and an end to everything we would still have sent.
import { stopMessages } from '../../../messaging/contacts/stop-messages.ts'
import { logAccess } from '../../../programme/access/log-access.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { reportDeath } from '../../../programme/residents/report-death.ts'
import { type OpenedTicket, openTicket } from '../../../programme/tickets/open-ticket.ts'
import { addToTicket, stillOpen } from '../../../programme/tickets/still-open.ts'
import { type ActionContext, action } from '../action.ts'
import { sayPerson } from '../in-words.ts'
import { chosenPerson, refOf } from '../whom.ts'
import { whoDied } from './who-died.ts'

/** Words about a death that come within so long of another are about the same one, unless they name somebody else. */
const SAME_DEATH_MS = 3 * 86_400_000

/** Asked once at most; before asking a ticket is opened, so that staff hear of it whatever is answered. */
export const findDeceased = action(['one', 'several', 'nobody'], async (context) => {
  const { tx, contactId, inboundId, now, newId, said } = context
  if (said.intents?.includes('stop')) await stopMessages(tx, { contactId, inboundId, now, newId })
  const asked = context.with.asked === true
  const people = await context.people()
  const found = whoDied(people, said.people ?? [], said.text ?? '', now)
  const named = said.people?.some(({ name }) => name) === true
  if (found.is === 'one' && (named || !(await hasJustTold(context)))) {
    return { outcome: 'one' as const, keep: { person: refOf(found.person), asked } }
  }
  if (found.is !== 'several' || asked || (await hasJustTold(context))) {
    return { outcome: 'nobody' as const, keep: { person: null, asked } }
  }
  const items = found.people.map((person) => {
    const words = { person: sayPerson(person, people, now) }
    const label = { key: 'book:person_item', params: words }
    return { value: refOf(person), label, words: [words.person, person.givenName, person.name] }
  })
  if (context.staffCommuneId) await openFor(context, context.staffCommuneId, null)
  return { outcome: 'several' as const, lists: { people: items }, keep: { person: null, asked: true } }
})

/** The same words whomever it is about; `gone`: a talk about the person goes on no more. */
export const reportDeathAction = action(['reported', 'nobody_there'], async (context) => {
  const { tx, contactId, now } = context
  const isStopped = context.said.intents?.includes('stop') === true
  const person = await chosenPerson(context)
  const communeId = person?.communeId ?? context.staffCommuneId
  if (!communeId) return { outcome: 'nobody_there' as const }
  const ticket = await ticketOf(context, communeId, person)
  const words = {
    ticket: String(ticket.no),
    context: isStopped ? 'stopped' : context.answers.asked ? 'asked' : 'plain',
  }
  if (!person) return { outcome: 'reported' as const, words }
  const { residentId } = person
  const bookings = await reportDeath(tx, { communeId, residentId, toldAt: ticket.openedAt, now })
  await logAccess(tx, { by: { contactId }, what: 'death_told', communeId, residentId, subjectId: ticket.id, now })
  context.forgetPeople()
  return { outcome: 'reported' as const, words, gone: [refOf(person), ...bookings] }
})

/** A death was told a moment ago and is asked about, or was reported already. */
async function hasJustTold({ tx, contactId, now }: ActionContext): Promise<boolean> {
  const since = new Date(now.getTime() - SAME_DEATH_MS)
  const told = await stillOpen(tx, { kind: 'deceased', contactId, since })
  return told?.residentId != null
}

async function ticketOf(context: ActionContext, communeId: string, person: Person | null): Promise<OpenedTicket> {
  const { tx, seal, contactId, now } = context
  const since = new Date(now.getTime() - SAME_DEATH_MS)
  const known = await stillOpen(tx, { kind: 'deceased', contactId, since })
  // About somebody else now: a case of its own.
  const isNamed = context.said.people?.some(({ name }) => name) === true
  const isOther = known?.residentId != null && (person ? known.residentId !== person.residentId : isNamed)
  if (!known || isOther || known.communeId !== communeId) return openFor(context, communeId, person)
  await addToTicket(tx, seal, { ticket: known, said: context.said.text ?? null, residentId: person?.residentId })
  return known
}

function openFor(context: ActionContext, communeId: string, person: Person | null): Promise<OpenedTicket> {
  const { tx, seal, contactId, inboundId, now, newId } = context
  const [residentId, body] = [person?.residentId ?? null, context.said.text ?? null]
  const about = { communeId, kind: 'deceased', contactId, residentId, inboundMessageId: inboundId, body }
  return openTicket(tx, seal, { ...about, now, newId })
}
