// Asks a person on the list, on their own number, whether somebody may speak for them; who asks is never told whether there is one.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { momentsLater } from '../../messaging/outbox/moments-later.ts'
import { localDay } from '../../vietnamese/dates.ts'
import { ageAt } from './eligibility.ts'
import { matchStated } from './match-stated.ts'

export type Wish = 'book' | 'be_reminded' | 'read_results'

export interface LinkRequest {
  communeId: string
  areaId: string | null
  /** As said. */
  name: string
  birthYear: number | null
  phone: string | null
  /** What the person is to who asks; 'self' asks nobody. */
  relation: string
  wants: Wish[]
  contactId: string
  /** The row that was registered by what was said. */
  saidResidentId: string
  now: Date
  newId: () => string
}

/** An answer after so long is none; nobody is asked again sooner, whoever wants it. */
const USELESS_AFTER_MS = 7 * 86_400_000
const CHILD = 16

/**
 * Three statements, whatever comes of them: the person is found or not, the request and its notice are written or not, and staff
 * get to see who may be listed twice. Nobody is asked of a child, nor on the phone that asks.
 */
export async function requestLink(tx: postgres.TransactionSql, seal: Seal, request: LinkRequest): Promise<void> {
  const { communeId, birthYear, relation, wants, contactId, saidResidentId, now, newId } = request
  const { exact, like } = await matchStated(tx, seal, request)
  await tx`
    update link_requests
    set state = 'lapsed'
    where contact_id = ${contactId}
      and state = 'open'
      and useless_after <= ${now}`
  const age = ageAt({ birthYear }, now)
  const isOwnToAnswer = relation !== 'self' && age !== null && age >= CHILD
  const id = newId()
  const uselessAfter = new Date(now.getTime() + USELESS_AFTER_MS)
  const params = seal.seal(JSON.stringify({ about: { request: id } }))
  const reviewIds = like.map(() => newId())
  await tx`
    with person as (
      select ${exact?.residentId ?? null}::uuid as resident_id, ${exact?.ownContactId ?? null}::uuid as own
      where ${isOwnToAnswer}
    ),
    told as (
      select exists (
        select 1
        from link_requests
        join person on link_requests.commune_id = ${communeId} and link_requests.resident_id = person.resident_id
        where link_requests.told_at > ${now}::timestamptz - interval '7 days'
      ) as lately
    ),
    asked as (
      insert into link_requests (
        id, contact_id, commune_id, resident_id, said_resident_id, relation, wants, asked_at, useless_after, told_at
      )
      select ${id}, ${contactId}, ${communeId}, person.resident_id, ${saidResidentId}, ${relation}, ${wants}::text[],
        ${now}::timestamptz, ${uselessAfter}::timestamptz, case when told.lately then null else ${now}::timestamptz end
      from person, told
      where person.own <> ${contactId}
      on conflict (contact_id, commune_id, resident_id) where state = 'open' do nothing
      returning resident_id, told_at
    ),
    notice as (
      insert into outbound_messages (
        id, contact_id, idempotency_key, rank, text_key, params, choices, commune_id, residents, due_at, useless_after,
        created_at
      )
      select ${newId()}, person.own, 'link_request:' || asked.resident_id || ':' || ${localDay(now)}, 2, 'link_request:',
        ${params}, ${seal.seal('null')}, ${communeId}, array[asked.resident_id], ${momentsLater(now)}::timestamptz,
        ${uselessAfter}::timestamptz, ${now}::timestamptz
      from asked, person
      where asked.told_at is not null
      on conflict (idempotency_key) do nothing
    )
    insert into resident_reviews (commune_id, id, kind, resident_id, other_resident_id, opened_at)
    select ${communeId}, id, 'registered', resident_id, ${saidResidentId}, ${now}::timestamptz
    from unnest(${reviewIds}::uuid[], ${like}::uuid[]) as found (id, resident_id)
    on conflict (commune_id, kind, resident_id, other_resident_id, row_hash) do nothing`
}
