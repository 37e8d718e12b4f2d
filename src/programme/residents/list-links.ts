// Who may act for whom, as the station sees it: numbers with their last two digits only.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Wish } from './link-request.ts'

export interface ListedLink {
  person: string
  birthYear: number | null
  /** "030•••••12", or "Zalo". */
  address: string
  relation: string
  source: 'list' | 'said' | 'staff'
  rights: Wish[]
  verified: boolean
  linkedAt: Date
}

/** Open links of one phone (national form), or of one person. */
export async function listLinks(
  db: postgres.ISql,
  seal: Seal,
  { communeId, of }: { communeId: string; of: { phone: string } | { residentId: string } },
): Promise<ListedLink[]> {
  const isMeant =
    'phone' in of
      ? db`contacts.space = 'phone' and contacts.address_hash = ${seal.hash('address', of.phone)}`
      : db`link.resident_id = ${of.residentId}`
  const rows = await db<
    {
      name: Buffer
      birthYear: number | null
      space: string
      address: Buffer | null
      relation: string
      source: ListedLink['source']
      rights: Wish[]
      verified: boolean
      linkedAt: Date
    }[]
  >`
    select residents.name, residents.birth_year as "birthYear", contacts.space, contacts.address, link.relation, link.source,
      array_remove(array[
        case when link.may_book then 'book' end,
        case when link.may_be_reminded then 'be_reminded' end,
        case when link.may_read_results then 'read_results' end
      ], null) as rights,
      link.verified_at is not null as verified, link.linked_at as "linkedAt"
    from contact_residents link
    join contacts on contacts.id = link.contact_id
    join residents on residents.commune_id = link.commune_id and residents.id = link.resident_id
    where link.commune_id = ${communeId}
      and link.ended_at is null
      and residents.standing in ('listed', 'to_verify')
      and ${isMeant}
    order by residents.birth_year, residents.id, contacts.space, link.linked_at`
  return rows.map(({ name, space, address, ...row }) => ({
    ...row,
    person: seal.open(name),
    address: space === 'phone' && address ? maskNumber(seal.open(address)) : 'Zalo',
  }))
}

/** "0300000012" → "030•••••12" (domain.md G8). */
export function maskNumber(phone: string): string {
  return `${phone.slice(0, 3)}${'•'.repeat(Math.max(0, phone.length - 5))}${phone.slice(-2)}`
}
