// Makes a code for the phone number the commune's list has of a person, for a contact that says to be this person.
import { randomInt } from 'node:crypto'
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'

export interface OneTimeRequest {
  /** Who asks: the code is good for this contact only. */
  contactId: string
  name: string
  birthYear: number
  /** Null: anywhere, if there is only one such person. */
  communeId: string | null
  now: Date
  newId: () => string
}

/** `to`: the phone's contact; `codeId` for the message's key. */
export interface OneTimeCode {
  communeId: string
  residentId: string
  to: string
  code: string
  codeId: string
  goodUntil: Date
}

const GOOD_MS = 10 * 60_000
/** Of one contact and of one person, in 24 hours: nobody is flooded with codes. */
const MOST_A_DAY = 3

/**
 * Null where nothing is to be sent: nobody or several of that name and year, no number of their own on the list or one that wants no
 * messages, or too many
 * asked for. Whoever asks must be told the same in every case.
 */
export async function makeOneTimeCode(
  tx: postgres.TransactionSql,
  seal: Seal,
  request: OneTimeRequest,
): Promise<OneTimeCode | null> {
  const { contactId, now, newId } = request
  const owner = await ownerOfNumber(tx, seal, request)
  if (!owner) return null
  const { communeId, residentId, to } = owner
  // Locked, so that two contacts who ask at once are counted one after the other.
  await tx`
    select id
    from residents
    where commune_id = ${communeId}
      and id = ${residentId}
    for update`
  const [asked] = await tx<{ count: number }[]>`
    select greatest(
      count(*) filter (where asked_by = ${contactId}),
      count(*) filter (where commune_id = ${communeId} and resident_id = ${residentId})
    )::int as count
    from personal_codes
    where kind = 'one_time'
      and made_at > ${now}::timestamptz - interval '1 day'
      and (asked_by = ${contactId} or (commune_id = ${communeId} and resident_id = ${residentId}))`
  if (asked!.count >= MOST_A_DAY) return null
  await tx`
    update personal_codes
    set good_until = ${now}
    where kind = 'one_time'
      and asked_by = ${contactId}
      and good_until > ${now}`
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const codeId = newId()
  const goodUntil = new Date(now.getTime() + GOOD_MS)
  await tx`
    insert into personal_codes (commune_id, id, resident_id, kind, code_hash, asked_by, made_at, good_until)
    values (
      ${communeId}, ${codeId}, ${residentId}, 'one_time', ${seal.hash('code', code)}, ${contactId}, ${now}, ${goodUntil}
    )`
  return { communeId, residentId, to, code, codeId, goodUntil }
}

/**
 * The one person of this name and year, and a number that is theirs alone: who else reads on a household's phone would pass for
 * each of them (domain.md G10).
 */
async function ownerOfNumber(tx: postgres.TransactionSql, seal: Seal, request: OneTimeRequest) {
  const { name, birthYear, communeId } = request
  const people = await tx<{ communeId: string; residentId: string }[]>`
    select commune_id as "communeId", id as "residentId"
    from residents
    where name_hash = ${seal.hash('name', foldName(name))}
      and birth_year = ${birthYear}
      and standing = 'listed'
      and ${communeId ? tx`commune_id = ${communeId}` : tx`true`}
    limit 2`
  if (people.length !== 1) return null
  const person = people[0]!
  const [phone] = await tx<{ to: string }[]>`
    select link.contact_id as "to"
    from contact_residents link
    join contacts on contacts.id = link.contact_id
    join contact_owners on contact_owners.contact_id = link.contact_id
    where link.commune_id = ${person.communeId}
      and link.resident_id = ${person.residentId}
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
      and contact_owners.owners = array[${person.residentId}::uuid]
    order by link.linked_at desc
    limit 1`
  return phone ? { ...person, ...phone } : null
}
