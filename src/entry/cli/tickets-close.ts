// henkham tickets close: done, or opened again after a slip.
import { z } from 'zod'
import { closeTicket } from '../../programme/tickets/close-ticket.ts'
import { defineCommand } from './command.ts'
import { onlyTicket, ticketOf } from './ticket-of.ts'

export const ticketsClose = defineCommand({
  name: 'tickets close',
  summary: 'closes a ticket; --reopen opens it again',
  usage: 'NUMBER [--reopen]',
  example: 'henkham tickets close 12',
  options: { reopen: { type: 'boolean', default: false, help: 'opens it again' } },
  schema: z.object({ positionals: onlyTicket, reopen: z.boolean() }),
  async run(tx, { positionals: no, reopen }, context) {
    const found = await ticketOf(tx, no, context)
    if ('refused' in found) return found.refused
    const { communeId, id: ticketId } = found.ticket
    const { staff, now } = context
    const changed = await closeTicket(tx, { communeId, ticketId, staff, now, reopen })
    const state = reopen ? 'open' : 'closed'
    return {
      outcome: 'done',
      text: `ticket ${no}: ${changed ? state : `${state} already`}`,
      json: { no, state, changed },
    }
  },
})
