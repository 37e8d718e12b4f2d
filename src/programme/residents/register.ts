// Registers somebody a contact speaks for and who is not linked to it yet, to be verified by the station.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'
import { requestLink, type Wish } from './link-request.ts'
import type { Organiser } from './people-of-contact.ts'

export interface Registration {
  communeId: string
  areaId: string | null
  /** Full name as said. */
  name: string
  birthYear: number | null
  sex?: 'f' | 'm' | null
  /** What the person is to the owner of the contact: 'self', 'mother' … */
  relation: string
  contactId: string
  group: number | null
  organiser: Organiser
  /** What the person agreed to, and by which words (domain.md G2); null: nothing was asked. */
  consent: Consent | null
  /** The person's own number, `0` and nine digits, where it was said. */
  phone?: string | null
  now: Date
  newId: () => string
}

export interface Consent {
  purposes: ('booking' | 'reminders' | 'results' | 'care' | 'survey')[]
  /** The text that was shown, and its version. */
  textKey: string
  textVersion: string
  /** The message that said yes. */
  inboundMessageId: string | null
}

export type RegisterResult =
  | { outcome: 'registered'; residentId: string }
  /** This contact already speaks for a person of this name and birth year. */
  | { outcome: 'already_yours'; residentId: string }

const RIGHT_OF: Partial<Record<Consent['purposes'][number], Wish>> = { booking: 'book', reminders: 'be_reminded' }

/**
 * Always makes a new row for a person who is not linked to this contact: what a stranger is told, and what is done meanwhile,
 * must not depend on who is on the commune's list (design, promise 5). Whoever seems to be on it is asked on their own number;
 * they or staff bring the two rows together.
 */
export async function registerResident(
  tx: postgres.TransactionSql,
  seal: Seal,
  registration: Registration,
): Promise<RegisterResult> {
  const { communeId, areaId, name, birthYear, sex, relation, contactId, group, organiser, consent, now, newId } =
    registration
  const nameHash = seal.hash('name', foldName(name))
  const [yours] = await tx<{ residentId: string }[]>`
    select residents.id as "residentId"
    from contact_residents
    join residents
      on residents.commune_id = contact_residents.commune_id and residents.id = contact_residents.resident_id
    where contact_residents.contact_id = ${contactId}
      and contact_residents.ended_at is null
      and residents.commune_id = ${communeId}
      and residents.name_hash = ${nameHash}
      and residents.birth_year is not distinct from ${birthYear}
      and residents.standing in ('listed', 'to_verify')
    order by residents.standing, contact_residents.linked_at
    limit 1`
  if (yours) return { outcome: 'already_yours', ...yours }

  const residentId = newId()
  await tx`
    insert into residents (
      commune_id, id, area_id, name, name_hash, birth_year, sex, priority_group, organiser, standing, created_at
    )
    values (
      ${communeId}, ${residentId}, ${areaId}, ${seal.seal(name)}, ${nameHash}, ${birthYear}, ${sex ?? null},
      ${group}, ${organiser}, 'to_verify', ${now}
    )`
  await tx`
    insert into contact_residents (
      id, contact_id, commune_id, resident_id, relation, source, may_book, may_be_reminded, linked_at
    )
    values (
      ${newId()}, ${contactId}, ${communeId}, ${residentId}, ${relation}, 'said', true,
      ${!consent || consent.purposes.includes('reminders')}, ${now}
    )`
  for (const purpose of consent?.purposes ?? []) {
    await tx`
      insert into consents (
        id, contact_id, commune_id, resident_id, purpose, text_key, text_version, inbound_message_id, given_at
      )
      values (
        ${newId()}, ${contactId}, ${communeId}, ${residentId}, ${purpose}, ${consent!.textKey},
        ${consent!.textVersion}, ${consent!.inboundMessageId}, ${now}
      )`
  }
  const wants = (consent?.purposes ?? []).flatMap((purpose) => RIGHT_OF[purpose] ?? [])
  if (wants.length > 0) {
    const phone = registration.phone ?? null
    await requestLink(tx, seal, { ...registration, phone, wants, saidResidentId: residentId })
  }
  return { outcome: 'registered', residentId }
}
