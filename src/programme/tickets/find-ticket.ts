// One ticket as staff need it: what was written, by whom as far as is known, and what became of it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface Ticket {
  communeId: string
  id: string
  no: number
  kind: string
  urgent: boolean
  owner: string
  state: 'open' | 'closed'
  openedAt: Date
  dueAt: Date
  answeredAt: Date | null
  /** Null: nobody wrote it in a chat, or the contact was erased. */
  contactId: string | null
  /** What was written; null: nothing but a call for a person. */
  body: string | null
  /** About whom; null: nobody we know. */
  residentId: string | null
  /** Full name and year of whom it is about, or of whoever owns the address. */
  people: { name: string; birthYear: number | null }[]
  /** Of a number that was somebody else's: who was reached by it, of this commune. */
  lost: { name: string; birthYear: number | null }[]
  answers: { at: Date; staff: string; state: string }[]
}

/** Null: there is no ticket of this number. */
export async function findTicket(db: postgres.ISql, seal: Seal, no: number): Promise<Ticket | null> {
  const [row] = await db<(Omit<Ticket, 'body' | 'people' | 'lost' | 'answers'> & { body: Buffer | null })[]>`
    select commune_id as "communeId", id, no, kind, urgent, owner, state, opened_at as "openedAt", due_at as "dueAt",
      answered_at as "answeredAt", contact_id as "contactId", resident_id as "residentId", body
    from tickets
    where no = ${no}`
  if (!row) return null
  const { body, ...ticket } = row
  const { residentId } = ticket
  const people = await db<{ name: Buffer; birthYear: number | null }[]>`
    select residents.name, residents.birth_year as "birthYear"
    from residents
    where residents.commune_id = ${ticket.communeId}
      and residents.name is not null
      and (
        residents.id = ${residentId}
        or (${residentId}::uuid is null and residents.id in (
          select resident_id
          from contact_residents
          where contact_id = ${ticket.contactId}
            and relation = 'self'
            and ended_at is null
        ))
      )
    order by residents.birth_year`
  const lost =
    ticket.kind === 'wrong_number'
      ? await db<{ name: Buffer; birthYear: number | null }[]>`
          select residents.name, residents.birth_year as "birthYear"
          from contact_residents
          join residents
            on residents.commune_id = contact_residents.commune_id and residents.id = contact_residents.resident_id
          where contact_residents.commune_id = ${ticket.communeId}
            and contact_residents.contact_id = ${ticket.contactId}
            and contact_residents.ended_at = ${ticket.openedAt}
            and residents.name is not null
          order by residents.birth_year`
      : []
  const named = (rows: { name: Buffer; birthYear: number | null }[]) =>
    rows.map(({ name, birthYear }) => ({ name: seal.open(name), birthYear }))
  const answers = await db<Ticket['answers']>`
    select ticket_answers.at, ticket_answers.staff, outbound_messages.state
    from ticket_answers
    join outbound_messages on outbound_messages.id = ticket_answers.message_id
    where ticket_answers.commune_id = ${ticket.communeId}
      and ticket_answers.ticket_id = ${ticket.id}
    order by ticket_answers.no`
  return {
    ...ticket,
    body: body && seal.open(body),
    people: named(people),
    lost: named(lost),
    answers: [...answers],
  }
}
