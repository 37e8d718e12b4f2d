// Whoever writes is not whom we meant: the address is taken away from everybody it spoke for, at once, and staff hear of it.

import { stopMessages } from '../../../messaging/contacts/stop-messages.ts'
import { closeQueued } from '../../../messaging/outbox/close-queued.ts'
import { logAccess } from '../../../programme/access/log-access.ts'
import { unlinkContact } from '../../../programme/residents/unlink-contact.ts'
import { openTicket } from '../../../programme/tickets/open-ticket.ts'
import { addToTicket, stillOpen } from '../../../programme/tickets/still-open.ts'
import { startOver } from '../../../programme/vneid/start-over.ts'
import { type ActionContext, action } from '../action.ts'

/** What is said once more within so long is no second case. */
const SAME_CASE_MS = 14 * 86_400_000
/** Answers to the person who writes now; everything else that waits was meant for somebody else. */
const TO_WHOEVER_WRITES = ['wrong_number', 'emergency']

/** The same comes of it, and is answered, whether anybody was reached by this address or not. */
export const unlinkNumber = action(['unlinked', 'nobody_there'], async (context) => {
  const { tx, contactId, inboundId, now, newId } = context
  const { lost, offices } = await unlinkContact(tx, { contactId, now })
  await closeQueued(tx, { contactId, but: TO_WHOEVER_WRITES })
  await startOver(tx, contactId)
  if (context.said.intents?.includes('stop')) await stopMessages(tx, { contactId, inboundId, now, newId })
  const staff = context.staffCommuneId
  context.forgetPeople()
  context.forgetHome()
  if (!staff) return { outcome: 'nobody_there' as const }
  for (const { communeId, residentId } of lost) {
    await logAccess(tx, { by: { contactId }, what: 'number_unlinked', communeId, residentId, now })
  }
  const no = await tellStaff(context, staff, lost, offices)
  return { outcome: 'unlinked' as const, words: { ticket: String(no) } }
})

/** Staff of each commune learn of their own people only. Returns the number the person is told. */
async function tellStaff(
  context: ActionContext,
  staff: string,
  lost: { communeId: string; isBooked: boolean }[],
  offices: number,
): Promise<number> {
  const { tx, seal, contactId, inboundId, now, newId } = context
  const said = context.said.text ?? null
  if (lost.length + offices === 0) {
    const since = new Date(now.getTime() - SAME_CASE_MS)
    const known = await stillOpen(tx, { kind: 'wrong_number', contactId, since })
    if (known) {
      await addToTicket(tx, seal, { ticket: known, said })
      return known.no
    }
  }
  const body = [said, offices > 0 ? context.read({ key: 'wrong_number:office', params: {} }, 'accented') : null]
  const communes = [...new Set([staff, ...lost.map(({ communeId }) => communeId)])]
  const concerned = communes.filter((id) => lost.some(({ communeId }) => communeId === id))
  const nos: number[] = []
  for (const communeId of concerned.length > 0 ? concerned : [staff]) {
    const { no } = await openTicket(tx, seal, {
      communeId,
      kind: 'wrong_number',
      contactId,
      // One ticket a message and kind: the others stand for themselves.
      inboundMessageId: nos.length === 0 ? inboundId : null,
      body: body.filter(Boolean).join('\n') || null,
      // Nobody reminds them of their visit any more.
      urgent: lost.some((person) => person.communeId === communeId && person.isBooked),
      now,
      newId,
    })
    nos.push(no)
  }
  return nos[0]!
}
