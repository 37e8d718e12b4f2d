// What a list left for people to decide: who may be listed twice, who is missing, whose ID is somebody else's too.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

export type ReviewKind = 'same_name' | 'same_id' | 'registered' | 'other_village' | 'other_commune' | 'missing'

export interface ReviewedPerson {
  residentId: string
  name: string
  birthYear: number | null
  area: string | null
}

export interface Review {
  id: string
  kind: ReviewKind
  /** Of the file; null: it is about people who are on the list. */
  line: number | null
  openedAt: Date
  person: ReviewedPerson
  other: ReviewedPerson | null
}

/** Open ones, kind by kind. */
export async function listReviews(db: postgres.ISql, seal: Seal, communeId: string): Promise<Review[]> {
  const rows = await db<
    {
      id: string
      kind: ReviewKind
      line: number | null
      openedAt: Date
      residentId: string
      name: Buffer | null
      birthYear: number | null
      area: string | null
      otherId: string | null
      otherName: Buffer | null
      otherYear: number | null
      otherArea: string | null
    }[]
  >`
    with people as (
      select residents.id, residents.name, residents.birth_year, areas.kind || ' ' || areas.name as area
      from residents
      left join areas on areas.commune_id = residents.commune_id and areas.id = residents.area_id
      where residents.commune_id = ${communeId}
    )
    select reviews.id, reviews.kind, reviews.line, reviews.opened_at as "openedAt", one.id as "residentId", one.name,
      one.birth_year as "birthYear", one.area, other.id as "otherId", other.name as "otherName",
      other.birth_year as "otherYear", other.area as "otherArea"
    from resident_reviews reviews
    join people one on one.id = reviews.resident_id
    left join people other on other.id = reviews.other_resident_id
    where reviews.commune_id = ${communeId}
      and reviews.state = 'open'
    order by reviews.kind, one.area, one.birth_year, reviews.id`
  const named = (name: Buffer | null) => (name ? seal.open(name) : '(đã xoá)')
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    line: row.line,
    openedAt: row.openedAt,
    person: { residentId: row.residentId, name: named(row.name), birthYear: row.birthYear, area: row.area },
    other: row.otherId
      ? { residentId: row.otherId, name: named(row.otherName), birthYear: row.otherYear, area: row.otherArea }
      : null,
  }))
}
