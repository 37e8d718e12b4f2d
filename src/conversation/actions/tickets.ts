// Hands a talk over to a person of the station.
import { openTicket } from '../../programme/tickets/open-ticket.ts'
import { localDay, localTime, sayDay, sayTime } from '../../vietnamese/dates.ts'
import { action } from './action.ts'

/** `nobody`: there is no commune yet whose staff could be called. */
export const openTicketAction = action(['opened', 'known', 'nobody'], async (context) => {
  if (!context.staffCommuneId) return { outcome: 'nobody' as const }
  const person = typeof context.answers.person === 'string' ? context.answers.person.split('/')[1] : null
  const ticket = await openTicket(context.tx, context.seal, {
    communeId: context.staffCommuneId,
    kind: String(context.with.kind),
    contactId: context.contactId,
    residentId: context.staffCommuneId === String(context.answers.person).split('/')[0] ? person : null,
    inboundMessageId: context.inboundId,
    body: context.said.text ?? null,
    urgent: context.with.urgent === true,
    now: context.now,
    newId: context.newId,
  })
  return { outcome: 'opened' as const, words: { ticket: String(ticket.no), due: sayDue(ticket.dueAt) } }
})

/** "17 giờ thứ Ba 24/11" */
export function sayDue(dueAt: Date): string {
  return `${sayTime(localTime(dueAt))} ${sayDay(localDay(dueAt), 'short')}`
}

/** Whether the complaint says what it is about, or only that there is one. */
export const checkComplaint = action(['told', 'empty'], async (context) => ({
  outcome: (context.said.text ?? '').trim().split(/\s+/).length > 2 ? ('told' as const) : ('empty' as const),
}))

export const remember = action(['remembered'], async (context) => ({
  outcome: 'remembered' as const,
  keep: context.with,
}))
