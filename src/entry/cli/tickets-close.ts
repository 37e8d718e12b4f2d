// henkham tickets close: done, decided, or opened again after a slip.
import { z } from 'zod'
import { closeTicket } from '../../programme/tickets/close-ticket.ts'
import { type Settled, settleTicket, waitsForVerdict } from '../../programme/tickets/settle-ticket.ts'
import { defineCommand, type Report } from './command.ts'
import { onlyTicket, ticketOf } from './ticket-of.ts'

export const ticketsClose = defineCommand({
  name: 'tickets close',
  summary:
    'closes a ticket; --died confirms a death, --mistake puts back what a message had ended, --reopen opens it again',
  usage: 'NUMBER [--died | --mistake | --reopen]',
  example: 'henkham tickets close 12',
  options: {
    died: { type: 'boolean', default: false, help: 'the person really died: they leave the list' },
    mistake: {
      type: 'boolean',
      default: false,
      help: 'the person lives, or the number was right: reminders, and the visit where its seat is free, are back',
    },
    reopen: { type: 'boolean', default: false, help: 'opens it again' },
  },
  schema: z
    .object({ positionals: onlyTicket, died: z.boolean(), mistake: z.boolean(), reopen: z.boolean() })
    .refine(({ died, mistake, reopen }) => Number(died) + Number(mistake) + Number(reopen) < 2, {
      error: 'say one of --died, --mistake and --reopen',
    }),
  async run(tx, { positionals: no, died, mistake, reopen }, context) {
    const found = await ticketOf(tx, no, context)
    if ('refused' in found) return found.refused
    const { ticket } = found
    const { staff, now } = context
    if (died || mistake) {
      return sayVerdict(no, await settleTicket(tx, { ticket, verdict: died ? 'died' : 'mistake', staff, now }))
    }
    if (!reopen && waitsForVerdict(ticket)) return { outcome: 'refused', why: sayVerdictIsNeeded(no) }
    const changed = await closeTicket(tx, { communeId: ticket.communeId, ticketId: ticket.id, staff, now, reopen })
    const state = reopen ? 'open' : 'closed'
    return {
      outcome: 'done',
      text: `ticket ${no}: ${changed ? state : `${state} already`}`,
      json: { no, state, changed },
    }
  },
})

export function sayVerdictIsNeeded(no: number): string {
  return `ticket ${no} is about a death; verify it, then: henkham tickets close ${no} --died, or --mistake if the person lives`
}

function sayVerdict(no: number, settled: Settled): Report {
  if (settled.outcome === 'closed_already') {
    return { outcome: 'refused', why: `ticket ${no} is closed; henkham tickets close ${no} --reopen opens it again` }
  }
  if (settled.outcome === 'not_of_this_kind') {
    const why = `ticket ${no} names nobody who died, and no number that was somebody else's; close it without --died or --mistake`
    return { outcome: 'refused', why }
  }
  return {
    outcome: 'done',
    text: `ticket ${no}: closed; ${whatCame(settled)}`,
    json: { no, state: 'closed', ...settled },
  }
}

function whatCame(settled: Exclude<Settled, { outcome: 'closed_already' | 'not_of_this_kind' }>): string {
  if (settled.outcome === 'died') return 'the person is off the list'
  if (settled.outcome === 'linked_again') return `people this number reaches again: ${settled.people}`
  const lost = settled.bookingsLost > 0 ? `, not put back (full or over, book anew): ${settled.bookingsLost}` : ''
  return `the person is on the list again; numbers: ${settled.links}, visits: ${settled.bookings}${lost}`
}
