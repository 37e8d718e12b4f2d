// A request to speak for somebody, as the person asked is told of it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface OpenRequest {
  requestId: string
  communeId: string
  residentId: string
  /** What the person asked is to who asks: 'mother' … */
  relation: string
  asker: {
    contactId: string
    /** Null: no phone, but an account of Zalo. */
    lastDigits: string | null
    /** Whose address it is, where it is one person's by the list, staff or a proof; null: what was only said may be anybody's name. */
    name: string | null
    sex: 'f' | 'm' | null
    birthYear: number | null
  }
}

/** Null: answered, lapsed, or `contactId` is not the person's own address. */
export async function openRequest(
  db: postgres.ISql,
  seal: Seal,
  { requestId, contactId, now }: { requestId: string; contactId: string; now: Date },
): Promise<OpenRequest | null> {
  const [row] = await db<
    {
      communeId: string
      residentId: string
      relation: string
      asker: string
      space: string
      address: Buffer | null
      names: Buffer[] | null
      sexes: ('f' | 'm' | null)[] | null
      years: (number | null)[] | null
    }[]
  >`
    select request.commune_id as "communeId", request.resident_id as "residentId", request.relation,
      request.contact_id as asker, contacts.space, contacts.address, owner.names, owner.sexes, owner.years
    from link_requests request
    join residents on residents.commune_id = request.commune_id and residents.id = request.resident_id
      and residents.standing = 'listed'
    join contacts on contacts.id = request.contact_id
    left join lateral (
      select array_agg(self.name) as names, array_agg(self.sex) as sexes, array_agg(self.birth_year) as years
      from contact_residents link
      join residents self on self.commune_id = link.commune_id and self.id = link.resident_id
      where link.contact_id = request.contact_id
        and link.relation = 'self'
        and link.ended_at is null
        and (link.source in ('list', 'staff') or link.verified_at is not null)
        and self.standing in ('listed', 'to_verify')
    ) owner on true
    where request.id = ${requestId}
      and request.state = 'open'
      and request.useless_after > ${now}
      and exists (
        select 1
        from contact_residents own
        where own.contact_id = ${contactId}
          and own.commune_id = request.commune_id
          and own.resident_id = request.resident_id
          and own.relation = 'self'
          and own.ended_at is null
      )`
  if (!row) return null
  const { communeId, residentId, relation, asker: askerId, space, address, names, sexes, years } = row
  const [name, ...others] = names ?? []
  const isOne = name !== undefined && others.length === 0
  const asker = {
    contactId: askerId,
    lastDigits: space === 'phone' && address ? seal.open(address).slice(-2) : null,
    name: isOne ? seal.open(name) : null,
    sex: isOne ? sexes![0]! : null,
    birthYear: isOne ? years![0]! : null,
  }
  return { requestId, communeId, residentId, relation, asker }
}
