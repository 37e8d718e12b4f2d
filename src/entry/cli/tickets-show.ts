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
  const { no, kind, urgent, owner, state, openedAt, dueAt, body, people, lost, answers } = ticket
  const who = names(people)
  return [
    `ticket ${no}  ${kind}${urgent ? '  URGENT' : ''}  ${state}`,
    `owner   ${owner}`,
    `opened  ${moment(openedAt)}`,
    `due     ${moment(dueAt)}`,
    `${kind === 'deceased' && ticket.residentId ? 'about' : 'from '}   ${who || 'somebody not on the list'}`,
    ...(lost.length > 0 ? [`lost    ${names(lost)}`] : []),
    `wrote   ${body ?? '(nothing but a call for a person)'}`,
    ...todo(ticket),
    ...answers.map(({ at, staff, state }) => `answer  ${moment(at)} by ${staff}: ${state}`),
  ].join('\n')
}

/** What the message has done already, and how it is undone. */
function todo({ no, kind, residentId, state }: Ticket): string[] {
  if (state === 'closed') return []
  const close = `henkham tickets close ${no}`
  if (kind === 'wrong_number') {
    return [`done    nobody is reached by this number any more; ask them for another one`, `undo    ${close} --mistake`]
  }
  if (kind !== 'deceased') return []
  if (!residentId) return ['done    nothing yet: nobody of this number was meant for certain; find out who died']
  return [
    'done    no message goes out about the person, and their visit ahead is cancelled',
    `verify  ${close} --died`,
    `undo    ${close} --mistake`,
  ]
}

function names(people: Ticket['people']): string {
  return people.map(({ name, birthYear }) => [name, birthYear].filter(Boolean).join(' ')).join(', ')
}

function moment(at: Date): string {
  return `${localDay(at)} ${localTime(at)}`
}
