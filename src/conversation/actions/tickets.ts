// Hands a talk over to a person of the station.
import { type OpenedTicket, openTicket } from '../../programme/tickets/open-ticket.ts'
import { addToTicket, stillOpen } from '../../programme/tickets/still-open.ts'
import { localDay, localTime, sayDay, sayTime } from '../../vietnamese/dates.ts'
import { type ActionContext, action } from './action.ts'

/** Who calls for a person again so soon wants to hear of the first call. */
const SAME_CALL_MS = 24 * 3_600_000

/** `known`: this phone called for somebody within a day, and nobody has answered yet. `nobody`: there is no commune yet whose staff could be called. */
export const openTicketAction = action(['opened', 'known', 'nobody'], async (context) => {
  const { tx, seal, staffCommuneId: communeId, contactId, now } = context
  if (!communeId) return { outcome: 'nobody' as const }
  const [home, person = null] = String(context.answers.person ?? '').split('/')
  const residentId = home === communeId ? person : null
  const said = context.said.text ?? null
  const known = context.with.kind === 'human' ? await calledBefore(context, communeId, residentId) : null
  if (known) {
    // A bare "0" tells staff nothing new.
    const more = said !== null && /\p{L}/u.test(said) ? said : null
    if (more || residentId)
      await addToTicket(tx, seal, { ticket: known, said: more, ...(residentId && { residentId }) })
    return { outcome: 'known' as const, words: sayTicket(known) }
  }
  const ticket = await openTicket(tx, seal, {
    communeId,
    kind: String(context.with.kind),
    contactId,
    residentId,
    inboundMessageId: context.inboundId,
    body: said,
    urgent: context.with.urgent === true,
    now,
    newId: context.newId,
  })
  return { outcome: 'opened' as const, words: sayTicket(ticket) }
})

/** About the same person, or about nobody by name; to the same staff. */
async function calledBefore({ tx, contactId, now }: ActionContext, communeId: string, residentId: string | null) {
  const since = new Date(now.getTime() - SAME_CALL_MS)
  const ticket = await stillOpen(tx, { kind: 'human', contactId, since })
  const isOther = ticket?.residentId && residentId && ticket.residentId !== residentId
  return ticket && !isOther && ticket.communeId === communeId ? ticket : null
}

function sayTicket({ no, dueAt }: OpenedTicket): Record<string, string> {
  return { ticket: String(no), due: sayDue(dueAt) }
}

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
