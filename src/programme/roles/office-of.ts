// Which village somebody heads: by the address staff have registered, within the dates of the office.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { localDay } from '../../vietnamese/dates.ts'

export interface Office {
  communeId: string
  roleId: string
  areaId: string
  /** "Tam Kỳ". */
  areaName: string
  /** "thôn", "tổ dân phố" … */
  areaKind: string
  /** Null where no resident is named. */
  head: string | null
}

/** Null for everybody else, whatever they say of themselves. Of several offices the one begun last. */
export async function officeOf(
  db: postgres.ISql,
  seal: Seal,
  { contactId, now }: { contactId: string; now: Date },
): Promise<Office | null> {
  const [row] = await db<(Omit<Office, 'head'> & { head: Buffer | null })[]>`
    select roles.commune_id as "communeId", roles.id as "roleId", roles.area_id as "areaId", areas.name as "areaName",
      areas.kind as "areaKind", coalesce(residents.name, roles.name) as head
    from role_contacts
    join roles on roles.commune_id = role_contacts.commune_id and roles.id = role_contacts.role_id
    join areas on areas.commune_id = roles.commune_id and areas.id = roles.area_id
    left join residents on residents.commune_id = roles.commune_id and residents.id = roles.resident_id
    where role_contacts.contact_id = ${contactId}
      and roles.kind = 'village_head'
      and ${localDay(now)} between roles.from_day and coalesce(roles.to_day, 'infinity')
    order by roles.from_day desc
    limit 1`
  return row ? { ...row, head: row.head && seal.open(row.head) } : null
}
