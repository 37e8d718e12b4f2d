// Lets a contact read the results of a person it has proved to be, on their consent.
import type postgres from 'postgres'
import { ageAt } from '../residents/eligibility.ts'

export interface Allowance {
  contactId: string
  communeId: string
  residentId: string
  /** The text that was agreed to, and the message that said yes (domain.md G2). */
  consent: { textKey: string; textVersion: string; inboundMessageId: string | null }
  now: Date
  newId: () => string
}

const CHILD = 16

/** A link there is keeps its relation. A new one may book for the person, and reminds nobody who has not asked for it. */
export async function allowReading(tx: postgres.TransactionSql, allowance: Allowance): Promise<void> {
  const { contactId, communeId, residentId, consent, now, newId } = allowance
  const [person] = await tx<{ birthYear: number | null; birthMonth: number | null }[]>`
    select birth_year as "birthYear", birth_month as "birthMonth"
    from residents
    where commune_id = ${communeId}
      and id = ${residentId}`
  const age = ageAt(person!, now)
  const relation = age !== null && age < CHILD ? 'child' : 'self'
  await tx`
    insert into contact_residents (
      id, contact_id, commune_id, resident_id, relation, source, may_book, may_be_reminded, may_read_results,
      verified_at, linked_at
    )
    values (
      ${newId()}, ${contactId}, ${communeId}, ${residentId}, ${relation}, 'said', true, false, true, ${now}, ${now}
    )
    on conflict (contact_id, commune_id, resident_id) where ended_at is null do update
      set may_read_results = true, verified_at = excluded.verified_at`
  await tx`
    insert into consents (
      id, contact_id, commune_id, resident_id, purpose, text_key, text_version, inbound_message_id, given_at
    )
    values (
      ${newId()}, ${contactId}, ${communeId}, ${residentId}, 'results', ${consent.textKey}, ${consent.textVersion},
      ${consent.inboundMessageId}, ${now}
    )`
}
