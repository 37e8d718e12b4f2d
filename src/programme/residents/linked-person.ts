// The person an address may book for, by the link it has.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export interface LinkedPerson {
  name: string
  sex: 'f' | 'm' | null
  birthYear: number | null
}

/** Null: the link has ended, or the person has gone. */
export async function linkedPerson(
  db: postgres.ISql,
  seal: Seal,
  { contactId, communeId, residentId }: { contactId: string; communeId: string; residentId: string },
): Promise<LinkedPerson | null> {
  const [row] = await db<(Omit<LinkedPerson, 'name'> & { name: Buffer })[]>`
    select residents.name, residents.sex, residents.birth_year as "birthYear"
    from contact_residents link
    join residents on residents.commune_id = link.commune_id and residents.id = link.resident_id
    where link.contact_id = ${contactId}
      and link.commune_id = ${communeId}
      and link.resident_id = ${residentId}
      and link.ended_at is null
      and link.may_book
      and residents.standing in ('listed', 'to_verify')`
  return row ? { ...row, name: seal.open(row.name) } : null
}
