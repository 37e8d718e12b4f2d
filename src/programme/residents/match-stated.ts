// Holds somebody a contact has named against the commune's list, by several fields, without telling anybody what came of it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { foldName } from '../../vietnamese/people/names.ts'

export interface Stated {
  communeId: string
  areaId: string | null
  name: string
  birthYear: number | null
  /** The person's own number, `0` and nine digits; null: none was said. */
  phone: string | null
  /** Who names them. */
  contactId: string
}

export interface Matched {
  /** The one person all fields point to; null: nobody, or several. */
  exact: { residentId: string; ownContactId: string | null } | null
  /** Whom staff should look at: that one, several alike, and near ones. */
  like: string[]
}

interface Candidate {
  residentId: string
  nameHash: Buffer
  name: Buffer
  birthYear: number | null
  areaId: string | null
  ownContactId: string | null
  hasPhone: boolean
}

/** More would be no hint any more. */
const MOST_LIKE = 5

/**
 * One statement, whoever is or is not on the list. `ownContactId` is a phone that is theirs alone: of a household's phone nobody
 * knows who answers (domain.md G10).
 */
export async function matchStated(tx: postgres.TransactionSql, seal: Seal, stated: Stated): Promise<Matched> {
  const { communeId, areaId, birthYear, phone } = stated
  const hash = seal.hash('name', foldName(stated.name))
  const phoneHash = seal.hash('address', phone ?? '')
  const people = await tx<Candidate[]>`
    select residents.id as "residentId", residents.name_hash as "nameHash", residents.name,
      residents.birth_year as "birthYear", residents.area_id as "areaId", own.contact_id as "ownContactId",
      exists (
        select 1
        from contact_residents link
        join contacts on contacts.id = link.contact_id
        where link.commune_id = residents.commune_id
          and link.resident_id = residents.id
          and link.ended_at is null
          and contacts.space = 'phone'
          and contacts.address_hash = ${phoneHash}
      ) as "hasPhone"
    from residents
    left join lateral (
      select link.contact_id
      from contact_residents link
      join contacts on contacts.id = link.contact_id
      where residents.name_hash = ${hash}
        and link.commune_id = residents.commune_id
        and link.resident_id = residents.id
        and link.relation = 'self'
        and link.ended_at is null
        and (link.source in ('list', 'staff') or link.verified_at is not null)
        and contacts.space = 'phone'
        and contacts.address is not null
        and not exists (
          select 1
          from contact_residents other
          where other.contact_id = link.contact_id
            and other.relation = 'self'
            and other.ended_at is null
            and other.resident_id <> link.resident_id
        )
      order by link.linked_at desc
      limit 1
    ) own on true
    where residents.commune_id = ${communeId}
      and residents.standing = 'listed'
      and residents.birth_year between ${birthYear ?? 0} - 1 and ${birthYear ?? 0} + 1
      and (residents.name_hash = ${hash} or residents.area_id = ${areaId})
    order by residents.id`
  const same = people.filter((person) => person.nameHash.equals(hash))
  const fitting = same.filter((person) => person.birthYear === birthYear && person.areaId === areaId)
  // Two of one name and year in a village are told apart by their number; a number of somebody else's makes even one doubtful.
  const exact = phone === null ? fitting : fitting.filter((person) => person.hasPhone)
  const near = people.filter(
    (person) =>
      same.includes(person) || (person.birthYear === birthYear && isSlip(seal.open(person.name), stated.name)),
  )
  const [one, ...more] = exact
  return {
    exact: one && more.length === 0 ? { residentId: one.residentId, ownContactId: one.ownContactId } : null,
    like: (one && more.length === 0 ? [one] : near).slice(0, MOST_LIKE).map(({ residentId }) => residentId),
  }
}

/** One letter off, or a middle name left out: "Pham Man" for "Phạm Thị Mận". */
export function isSlip(listed: string, stated: string): boolean {
  const [a, b] = [foldName(listed), foldName(stated)]
  if (isOneLetterOff(a, b)) return true
  const [long, short] = [a.split(' '), b.split(' ')].sort((one, other) => other.length - one.length) as [
    string[],
    string[],
  ]
  if (short.length < 2 || long.length === short.length) return false
  const ends = long[0] === short[0] && long.at(-1) === short.at(-1)
  return ends && short.every((word) => long.includes(word))
}

/** One letter more, less or other, or two beside each other swapped. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
