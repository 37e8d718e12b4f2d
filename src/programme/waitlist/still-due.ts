// Which people who were examined lately are to be examined by the commune again, by its rules.
import type postgres from 'postgres'
import { type Judged, judgePeople } from '../rules/judge-people.ts'

/** Of these residents of one commune; asks the database nothing about nobody. */
export async function stillDue(
  db: postgres.ISql,
  { communeId, residentIds, now }: { communeId: string; residentIds: string[]; now: Date },
): Promise<Set<string>> {
  if (residentIds.length === 0) return new Set()
  const people = await db<Judged[]>`
    select commune_id as "communeId", id as "residentId", priority_group as "group", tags, birth_year as "birthYear",
      birth_month as "birthMonth", organiser, has_insurance as "hasInsurance"
    from residents
    where commune_id = ${communeId}
      and id = any(${residentIds})`
  const judged = await judgePeople(db, people, now)
  return new Set(people.filter((_, i) => judged[i]!.verdict === 'commune').map(({ residentId }) => residentId))
}
