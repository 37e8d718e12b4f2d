// The station confirms that an address may act for a person: who asked in vain by chat is answered with it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { addContact } from '../../messaging/contacts/find-or-add.ts'
import { waysTo } from '../../messaging/contacts/ways.ts'
import { logAccess } from '../access/log-access.ts'
import { answerLink } from './answer-link.ts'
import { grantRights } from './grant-rights.ts'
import type { Wish } from './link-request.ts'
import { mergeResident } from './merge-resident.ts'

export interface StationLink {
  communeId: string
  residentId: string
  /** National form. */
  phone: string
  /** What the person is to the owner of the phone: 'mother' … 'self': it is their own. */
  relation: string
  rights: Wish[]
  staff: string
  now: Date
  newId: () => string
}

/** The paper that was signed. */
const CONSENT = { textKey: 'consent_at_station', textVersion: '1', inboundMessageId: null }

/**
 * On every address that leads to the same hands, so that a result is read on the Zalo of whom the number belongs to. `merged`:
 * rows registered by what was said that are this person now.
 */
export async function linkAtStation(
  tx: postgres.TransactionSql,
  seal: Seal,
  link: StationLink,
): Promise<{ addresses: number; merged: number }> {
  const { communeId, residentId, phone, relation, rights, staff, now, newId } = link
  const contactId = await addContact(tx, seal, { space: 'phone', address: phone, now, newId })
  const hands = new Set([contactId, ...(await waysTo(tx, seal, contactId)).map((way) => way.contactId)])
  let merged = 0
  for (const hand of hands) {
    merged += await settle(tx, { ...link, contactId: hand })
    const grant = { contactId: hand, communeId, residentId, rights, relation, now, newId }
    await grantRights(tx, { ...grant, source: 'staff', consent: CONSENT })
  }
  await logAccess(tx, { by: { staff }, what: 'link_made', communeId, residentId, now })
  return { addresses: hands.size, merged }
}

/** What the address asked for itself, and whom it had registered under what was said. */
async function settle(tx: postgres.TransactionSql, link: StationLink & { contactId: string }): Promise<number> {
  const { communeId, residentId, contactId, staff, now, newId } = link
  const said = await tx<{ residentId: string }[]>`
    select review.other_resident_id as "residentId"
    from resident_reviews review
    join contact_residents own on own.commune_id = review.commune_id and own.resident_id = review.other_resident_id
    where review.commune_id = ${communeId}
      and review.resident_id = ${residentId}
      and review.kind = 'registered'
      and own.contact_id = ${contactId}
      and own.ended_at is null`
  const requests = await tx<{ id: string }[]>`
    select id
    from link_requests
    where commune_id = ${communeId}
      and resident_id = ${residentId}
      and contact_id = ${contactId}
      and state = 'open'
      and useless_after > ${now}`
  for (const { id } of requests)
    await answerLink(tx, { requestId: id, answer: 'yes', by: { staff }, consent: CONSENT, now, newId })
  for (const row of said) await mergeResident(tx, { communeId, from: row.residentId, into: residentId, now })
  const [rows] = await tx<{ count: number }[]>`
    select count(*)::int as count
    from residents
    where commune_id = ${communeId}
      and id = any(${said.map((row) => row.residentId)}::uuid[])
      and standing = 'merged'`
  return rows!.count
}
