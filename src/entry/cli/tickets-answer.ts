// henkham tickets answer: what the station says goes back into the talk the ticket came from.
import { z } from 'zod'
import { communeOf } from '../../programme/communes/commune-of.ts'
import { stationName } from '../../programme/communes/display-name.ts'
import { answerTicket } from '../../programme/tickets/answer-ticket.ts'
import { closeTicket } from '../../programme/tickets/close-ticket.ts'
import { waitsForVerdict } from '../../programme/tickets/settle-ticket.ts'
import { countSegments, toGsm7 } from '../../vietnamese/sms.ts'
import { defineCommand } from './command.ts'
import { ticketOf } from './ticket-of.ts'
import { sayVerdictIsNeeded } from './tickets-close.ts'

/** Two parts of an SMS, less the words around the answer. */
const MOST_UNITS = 240

export const ticketsAnswer = defineCommand({
  name: 'tickets answer',
  summary: 'answers a ticket in the same chat it came from',
  usage: 'NUMBER "TEXT" [--close]',
  example: 'henkham tickets answer 12 "Mai 8 giờ mời bà đến Trạm, có người đón ạ." --close',
  options: { close: { type: 'boolean', default: false, help: 'closes the ticket as well' } },
  schema: z.object({
    positionals: z
      .array(z.string())
      .length(2, { error: 'say the number of the ticket and the answer in quotation marks' })
      .refine(([no]) => /^\d{1,9}$/.test(no!), { error: 'the first word is the number of the ticket' })
      .transform(([no, text]) => ({ no: Number(no), text: text!.normalize('NFC').trim().replace(/\s+/g, ' ') }))
      .refine(({ text }) => text.length > 0, { error: 'say the answer in quotation marks' })
      .refine(({ text }) => countSegments(toGsm7(text)).units <= MOST_UNITS, {
        error: `the answer is too long for an SMS: ${MOST_UNITS} characters at most`,
      }),
    close: z.boolean(),
  }),
  async run(tx, { positionals: { no, text }, close }, context) {
    const found = await ticketOf(tx, no, context)
    if ('refused' in found) return found.refused
    const { ticket } = found
    if (close && waitsForVerdict(ticket)) return { outcome: 'refused', why: sayVerdictIsNeeded(no) }
    const { seal, staff, now, newId } = context
    const station = stationName((await communeOf(tx, ticket.communeId))!)
    const { outcome } = await answerTicket(tx, seal, { ticket, text, station, staff, now, newId })
    if (outcome === 'no_address') {
      return { outcome: 'refused', why: `ticket ${no} came from nobody who can be written to; call, then close it` }
    }
    if (close) await closeTicket(tx, { communeId: ticket.communeId, ticketId: ticket.id, staff, now })
    const closed = close ? ', ticket closed' : ''
    return {
      outcome: 'done',
      text: `ticket ${no}: the answer is on its way${closed}`,
      json: { no, outcome, closed: close },
    }
  },
})
