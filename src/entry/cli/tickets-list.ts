// henkham tickets list: what waits for a person of the station.
import { z } from 'zod'
import { type ListedTicket, listTickets } from '../../programme/tickets/list-tickets.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { onlyCommune } from './typed.ts'

export const ticketsList = defineCommand({
  name: 'tickets list',
  summary: 'lists the open tickets of a commune, urgent ones first, then by when they are due',
  usage: 'COMMUNE [--all]',
  example: 'henkham tickets list 10804',
  options: { all: { type: 'boolean', default: false, help: 'the closed ones too' } },
  schema: z.object({ positionals: onlyCommune, all: z.boolean() }),
  async run(tx, { positionals: communeId, all }, { now }) {
    const tickets = await listTickets(tx, { communeId, all })
    const none = all ? 'there is no ticket' : 'no ticket is open'
    return {
      outcome: 'done',
      text: tickets.map((ticket) => line(ticket, now)).join('\n') || `${none} in commune ${communeId}`,
      json: tickets,
    }
  },
})

function line({ no, kind, urgent, owner, state, dueAt, answeredAt }: ListedTicket, now: Date): string {
  const when = `${localDay(dueAt)} ${localTime(dueAt)}`
  const notes = [
    urgent ? 'URGENT' : '',
    state === 'closed' ? 'closed' : dueAt < now ? 'OVERDUE' : '',
    answeredAt ? 'answered' : '',
  ].filter(Boolean)
  return [String(no).padStart(5), kind.padEnd(14), `due ${when}`, owner, ...notes].join('  ')
}
