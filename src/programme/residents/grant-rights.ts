// Gives a contact rights over a person, each with the consent it rests on (domain.md G2).
import type postgres from 'postgres'
import type { Wish } from './link-request.ts'
import type { Consent } from './register.ts'

export interface Grant {
  /** Who gets the rights. */
  contactId: string
  communeId: string
  residentId: string
  rights: Wish[]
  /** What the person is to the owner of the contact; a link there is keeps its own. */
  relation: string
  /** 'said': the person has agreed by message; 'staff': at the station. */
  source: 'said' | 'staff'
  consent: Omit<Consent, 'purposes'>
  /** The owner of the contact has proved to be the person. */
  isProved?: boolean
  now: Date
  newId: () => string
}

/** By what a right is consented to. */
export const PURPOSE_OF = { book: 'booking', be_reminded: 'reminders', read_results: 'results' } as const

/** What the contact may do already stays, and its relation. Reading results counts as proved from now on. */
export async function grantRights(tx: postgres.TransactionSql, grant: Grant): Promise<void> {
  const { contactId, communeId, residentId, rights, relation, source, consent, isProved = false, now, newId } = grant
  const has = (right: Wish) => rights.includes(right)
  await tx`
    insert into contact_residents as link (
      id, contact_id, commune_id, resident_id, relation, source, may_book, may_be_reminded, may_read_results,
      verified_at, linked_at
    )
    values (
      ${newId()}, ${contactId}, ${communeId}, ${residentId}, ${relation}, ${source}, ${has('book')}, ${has('be_reminded')},
      ${has('read_results')}, ${has('read_results') || isProved ? now : null}, ${now}
    )
    on conflict (contact_id, commune_id, resident_id) where ended_at is null do update
      set may_book = link.may_book or excluded.may_book,
        may_be_reminded = link.may_be_reminded or excluded.may_be_reminded,
        may_read_results = link.may_read_results or excluded.may_read_results,
        verified_at = coalesce(excluded.verified_at, link.verified_at)`
  for (const right of rights) {
    await tx`
      insert into consents (
        id, contact_id, commune_id, resident_id, purpose, text_key, text_version, inbound_message_id, given_at
      )
      values (
        ${newId()}, ${contactId}, ${communeId}, ${residentId}, ${PURPOSE_OF[right]}, ${consent.textKey},
        ${consent.textVersion}, ${consent.inboundMessageId}, ${now}
      )`
  }
}
