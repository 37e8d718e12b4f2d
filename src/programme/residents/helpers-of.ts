// Which other addresses may do something for a person, as the person is told: the last two digits, what they are, what they may.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Wish } from './link-request.ts'

export interface Helper {
  linkId: string
  contactId: string
  communeId: string
  residentId: string
  /** Null: no phone, but an account of Zalo. */
  lastDigits: string | null
  /** What the person is to them: 'mother' … 'self': another address of the person's own. */
  relation: string
  rights: Wish[]
}

/** Of the people given, without the address that asks; carers before other addresses of their own, newest first. */
export async function helpersOf(
  db: postgres.ISql,
  seal: Seal,
  { contactId, residents }: { contactId: string; residents: { communeId: string; residentId: string }[] },
): Promise<Helper[]> {
  if (residents.length === 0) return []
  const rows = await db<
    (Omit<Helper, 'lastDigits' | 'rights'> & {
      space: string
      address: Buffer
      mayBook: boolean
      mayBeReminded: boolean
      mayReadResults: boolean
    })[]
  >`
    select link.id as "linkId", link.contact_id as "contactId", link.commune_id as "communeId",
      link.resident_id as "residentId", link.relation, contacts.space, contacts.address, link.may_book as "mayBook",
      link.may_be_reminded as "mayBeReminded", link.may_read_results as "mayReadResults"
    from contact_residents link
    join contacts on contacts.id = link.contact_id
    where link.resident_id in ${db(residents.map(({ residentId }) => residentId))}
      and link.commune_id in ${db(residents.map(({ communeId }) => communeId))}
      and link.contact_id <> ${contactId}
      and link.ended_at is null
      and contacts.address is not null
      and (link.may_book or link.may_be_reminded or link.may_read_results)
    order by link.relation = 'self', link.linked_at desc, contacts.space, link.id`
  return rows.map(({ space, address, mayBook, mayBeReminded, mayReadResults, ...row }) => ({
    ...row,
    lastDigits: space === 'phone' ? seal.open(address).slice(-2) : null,
    rights: [
      ...(mayBook ? (['book'] as const) : []),
      ...(mayBeReminded ? (['be_reminded'] as const) : []),
      ...(mayReadResults ? (['read_results'] as const) : []),
    ],
  }))
}
