// Sends a code to the phone number the commune's list has of a person, for a contact that says to be this person.
import { randomInt } from 'node:crypto'
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { momentsLater } from '../../messaging/outbox/moments-later.ts'
import { foldName } from '../../vietnamese/people/names.ts'

export interface OneTimeRequest {
  /** Who asks: the code is good for this contact only. */
  contactId: string
  name: string
  birthYear: number
  /** Null: anywhere, if there is only one such person. */
  communeId: string | null
  textKey: string
  /** What the message is made of, as it is stored. */
  paramsOf: (code: string) => unknown
  now: Date
  newId: () => string
}

const GOOD_MS = 10 * 60_000
/** Of one contact and of one person, in 24 hours: nobody is flooded with codes. */
const MOST_A_DAY = 3

/**
 * Nothing is sent where nobody or several are of that name and year, where they have no number of their own on the list or one that
 * wants no messages, or where too many were asked for. Returns nothing, and takes the same three statements in every case: whoever
 * asks must not find out which it was. The code passes everything in the queue, by night as well: somebody waits for it.
 */
export async function sendOneTimeCode(tx: postgres.TransactionSql, seal: Seal, request: OneTimeRequest): Promise<void> {
  const { contactId, textKey, paramsOf, now, newId } = request
  const owner = await ownerOfNumber(tx, seal, request)
  const { communeId, residentId, to } = owner ?? { communeId: null, residentId: null, to: null }
  // Locked, so that two contacts who ask at once are counted one after the other.
  await tx`
    select id
    from residents
    where commune_id = ${communeId}
      and id = ${residentId}
    for update`
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const codeId = newId()
  const goodUntil = new Date(now.getTime() + GOOD_MS)
  await tx`
    with asked as (
      select greatest(
        count(*) filter (where asked_by = ${contactId}),
        count(*) filter (where commune_id = ${communeId} and resident_id = ${residentId})
      ) as count
      from personal_codes
      where kind = 'one_time'
        and made_at > ${now}::timestamptz - interval '1 day'
        and (asked_by = ${contactId} or (commune_id = ${communeId} and resident_id = ${residentId}))
    ),
    account as (
      select channel_accounts.id
      from channel_accounts
      left join conversations on conversations.account_id = channel_accounts.id and conversations.contact_id = ${to}
      where space = 'phone'
      order by conversations.contact_id nulls last, channel_accounts.created_at
      limit 1
    ),
    owner as (
      select ${communeId}::text as commune_id, ${residentId}::uuid as id, ${to}::uuid as contact_id, account.id as account_id
      from asked, account
      where ${to}::uuid is not null
        and asked.count < ${MOST_A_DAY}
    ),
    ended as (
      update personal_codes
      set good_until = ${now}
      from owner
      where kind = 'one_time'
        and asked_by = ${contactId}
        and good_until > ${now}
    ),
    made as (
      insert into personal_codes (commune_id, id, resident_id, kind, code_hash, asked_by, made_at, good_until)
      select commune_id, ${codeId}, id, 'one_time', ${seal.hash('code', code)}, ${contactId}, ${now}, ${goodUntil}
      from owner
    ),
    message as (
      insert into outbound_messages (
        id, contact_id, idempotency_key, rank, text_key, params, choices, account_id, due_at, useless_after, created_at
      )
      select ${newId()}, contact_id, ${`code:${codeId}`}, 0, ${textKey}, ${seal.seal(JSON.stringify(paramsOf(code)))},
        ${seal.seal('null')}, account_id, ${momentsLater(now)}, ${goodUntil}, ${now}
      from owner
    )
    insert into access_log (at, commune_id, contact_id, what, resident_id)
    select ${now}, commune_id, ${contactId}, 'one_time_code_sent', id
    from owner`
}

/**
 * The one person of this name and year, and a number that is theirs alone: who else reads on a household's phone would pass for
 * each of them (domain.md G10).
 */
async function ownerOfNumber(tx: postgres.TransactionSql, seal: Seal, request: OneTimeRequest) {
  const { name, birthYear, communeId } = request
  const [owner] = await tx<{ communeId: string; residentId: string; to: string }[]>`
    with named as (
      select commune_id, id
      from residents
      where name_hash = ${seal.hash('name', foldName(name))}
        and birth_year = ${birthYear}
        and standing = 'listed'
        and ${communeId ? tx`commune_id = ${communeId}` : tx`true`}
      limit 2
    )
    select named.commune_id as "communeId", named.id as "residentId", link.contact_id as "to"
    from named
    join contact_residents link on link.commune_id = named.commune_id and link.resident_id = named.id
    join contacts on contacts.id = link.contact_id
    where (select count(*) from named) = 1
      and link.source = 'list'
      and link.relation = 'self'
      and link.ended_at is null
      and contacts.space = 'phone'
      and contacts.address is not null
      and not exists (
        select 1
        from opt_outs
        where opt_outs.contact_id = contacts.id
          and opt_outs.resident_id is null
          and opt_outs.ended_at is null
      )
      and not exists (
        select 1
        from contact_residents other
        where other.contact_id = link.contact_id
          and other.relation = 'self'
          and other.ended_at is null
          and other.resident_id <> link.resident_id
      )
    order by link.linked_at desc
    limit 1`
  return owner ?? null
}
