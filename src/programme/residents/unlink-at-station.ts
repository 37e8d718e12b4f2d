// The station takes a person, or some rights over them, away from a number and the other addresses of the same hands.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { waysTo } from '../../messaging/contacts/ways.ts'
import { logAccess } from '../access/log-access.ts'
import type { Wish } from './link-request.ts'
import { removePerson } from './remove-person.ts'
import { withdrawRights } from './withdraw-rights.ts'

export interface StationUnlink {
  communeId: string
  residentId: string
  /** National form. */
  phone: string
  /** Null: the whole link. */
  rights: Wish[] | null
  staff: string
  now: Date
}

/** Returns on how many addresses something ended. */
export async function unlinkAtStation(tx: postgres.TransactionSql, seal: Seal, unlink: StationUnlink): Promise<number> {
  const { communeId, residentId, phone, rights, staff, now } = unlink
  const [contact] = await tx<{ id: string }[]>`
    select id
    from contacts
    where space = 'phone'
      and address_hash = ${seal.hash('address', phone)}`
  if (!contact) return 0
  const hands = new Set([contact.id, ...(await waysTo(tx, seal, contact.id)).map((way) => way.contactId)])
  let ended = 0
  for (const contactId of hands) {
    const link = { contactId, communeId, residentId, now }
    if (await (rights ? withdrawRights(tx, { ...link, rights }) : removePerson(tx, link))) ended += 1
  }
  if (ended > 0) await logAccess(tx, { by: { staff }, what: 'link_ended', communeId, residentId, now })
  return ended
}
