// Who has asked to speak for somebody and waits for an answer.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Wish } from './link-request.ts'
import { maskNumber } from './list-links.ts'

export interface ListedRequest {
  requestId: string
  residentId: string
  /** Whom the asker had registered by what they said; null: merged since, or of an older request. */
  saidResidentId: string | null
  asker: string
  relation: string
  person: string
  birthYear: number | null
  area: string | null
  wants: Wish[]
  askedAt: Date
  /** The person was asked on their own number; else somebody else had asked them in the same week. */
  told: boolean
}

export async function listRequests(
  db: postgres.ISql,
  seal: Seal,
  { communeId, now }: { communeId: string; now: Date },
): Promise<ListedRequest[]> {
  const rows = await db<
    (Omit<ListedRequest, 'asker' | 'person'> & { space: string; address: Buffer | null; name: Buffer })[]
  >`
    select request.id as "requestId", request.resident_id as "residentId",
      request.said_resident_id as "saidResidentId", contacts.space, contacts.address, request.relation, residents.name,
      residents.birth_year as "birthYear", areas.kind || ' ' || areas.name as area, request.wants,
      request.asked_at as "askedAt", request.told_at is not null as told
    from link_requests request
    join contacts on contacts.id = request.contact_id
    join residents on residents.commune_id = request.commune_id and residents.id = request.resident_id
    left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
    where request.commune_id = ${communeId}
      and request.state = 'open'
      and request.useless_after > ${now}
      and residents.standing = 'listed'
    order by request.asked_at, request.id`
  return rows.map(({ space, address, name, ...row }) => ({
    ...row,
    asker: space === 'phone' && address ? maskNumber(seal.open(address)) : 'Zalo',
    person: seal.open(name),
  }))
}
