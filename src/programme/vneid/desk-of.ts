// Who helps with what, and when: as the commune has entered it (domain.md R53, R54).
import type postgres from 'postgres'

export type DeskKind = 'police' | 'social_insurance' | 'public_service' | 'station'

export interface Desk {
  name: string
  place: string
  hours: string
  phone: string | null
}

/** The desk of this kind that the commune named first by its name; null: none was entered. */
export async function deskOf(db: postgres.ISql, communeId: string, kind: DeskKind): Promise<Desk | null> {
  const [desk] = await db<Desk[]>`
    select name, place, hours, phone
    from help_desks
    where commune_id = ${communeId} and kind = ${kind}
    order by name, id
    limit 1`
  return desk ?? null
}
