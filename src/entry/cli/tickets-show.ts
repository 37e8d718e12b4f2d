// henkham tickets show: one ticket, with what was written.
import { z } from 'zod'
import type { Ticket } from '../../programme/tickets/find-ticket.ts'
import { localDay, localTime } from '../../vietnamese/dates.ts'
import { defineCommand } from './command.ts'
import { onlyTicket, ticketOf } from './ticket-of.ts'

export const ticketsShow = defineCommand({
  name: 'tickets show',
  summary: 'shows one ticket: what was written, about whom, when it is due, what was answered',
  usage: 'NUMBER',
  example: 'henkham tickets show 12',
  options: {},
  schema: z.object({ positionals: onlyTicket }),
  async run(tx, { positionals: no }, context) {
    const found = await ticketOf(tx, no, context)
    if ('refused' in found) return found.refused
    return { outcome: 'done', text: describe(found.ticket), json: found.ticket }
  },
})

function describe(ticket: Ticket): string {
  const { no, kind, urgent, owner, state, openedAt, dueAt, body, people, answers } = ticket
  const who = people.map(({ name, birthYear }) => [name, birthYear].filter(Boolean).join(' ')).join(', ')
  return [
    `ticket ${no}  ${kind}${urgent ? '  URGENT' : ''}  ${state}`,
    `owner   ${owner}`,
    `opened  ${moment(openedAt)}`,
    `due     ${moment(dueAt)}`,
    `from    ${who || 'somebody not on the list'}`,
    `wrote   ${body ?? '(nothing but a call for a person)'}`,
    ...answers.map(({ at, staff, state }) => `answer  ${moment(at)} by ${staff}: ${state}`),
  ].join('\n')
}

function moment(at: Date): string {
  return `${localDay(at)} ${localTime(at)}`
}
