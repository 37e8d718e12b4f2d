// "0" to the answer that an employer examines them: a ticket for the office that looks after workers (domain.md R10).
import { lastSaid } from '../../../messaging/outbox/last-said.ts'
import { openTicket } from '../../../programme/tickets/open-ticket.ts'
import { addToTicket, stillOpen } from '../../../programme/tickets/still-open.ts'
import type { Part } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayDue } from '../tickets.ts'

/** An office of the commune, never a person: tickets name their owner so. */
const OFFICE = 'Phòng Văn hóa - Xã hội'
/** Texts that promise it: "nếu nơi làm việc không tổ chức, nhắn 0". The last is this very answer, to somebody who presses twice. */
const PROMISES = new Set(['book:employer', 'info:worker', 'human:told_office'])
/** Pressed once more within so long it is no second case. */
const SAME_CASE_MS = 14 * 86_400_000
/** Said beside it, it is still about that; anything else is a question of its own, for the station. */
const BESIDE = new Set(['human', 'info_eligibility', 'thanks', 'greeting'])

export const whatAbout = action(['anything', 'no_exam_at_work'], async (context) => ({
  outcome: (await isAboutWork(context)) ? ('no_exam_at_work' as const) : ('anything' as const),
}))

/** What the person tells stays inside the commune: nothing is sent to an employer, and the list does not say who it is. */
export const reportNoExamAtWork = action(['opened', 'known', 'nobody'], async (context) => {
  const { tx, seal, contactId, inboundId, now, newId } = context
  const communeId = context.staffCommuneId
  if (!communeId) return { outcome: 'nobody' as const }
  const said = context.said.text ?? null
  const since = new Date(now.getTime() - SAME_CASE_MS)
  const known = await stillOpen(tx, { kind: 'no_exam_at_work', contactId, since })
  if (known) {
    await addToTicket(tx, seal, { ticket: known, said })
    return { outcome: 'known' as const, words: { ticket: String(known.no), due: sayDue(known.dueAt) } }
  }
  const topic = context.read({ key: 'human:no_exam_at_work', params: {} }, 'accented')
  const ticket = await openTicket(tx, seal, {
    ...{ communeId, kind: 'no_exam_at_work', contactId, inboundMessageId: inboundId, owner: OFFICE },
    ...{ body: [topic, said].filter(Boolean).join('\n'), now, newId },
  })
  return { outcome: 'opened' as const, words: { ticket: String(ticket.no), due: sayDue(ticket.dueAt) } }
})

async function isAboutWork({ tx, seal, contactId, said, now }: ActionContext): Promise<boolean> {
  if ((said.intents ?? []).some((intent) => !BESIDE.has(intent))) return false
  const last = await lastSaid(tx, seal, { contactId, but: ['main:thanks'], now })
  return last.flatMap((params) => (params as { parts?: Part[] }).parts ?? []).some(promises)
}

function promises({ key, params }: Part): boolean {
  return PROMISES.has(key) || (key === 'info:eligibility' && params.context === 'worker')
}
