// How far somebody has come on the way to the e-health book.
import type postgres from 'postgres'
import type { Place } from './steps.ts'

export interface GuideSoFar {
  place: Place
  changedAt: Date
}

/** Null: never led, or led anew from the start. */
export async function guideOf(db: postgres.ISql, contactId: string): Promise<GuideSoFar | null> {
  const [row] = await db<GuideSoFar[]>`
    select step as place, changed_at as "changedAt"
    from vneid_guides
    where contact_id = ${contactId}`
  return row ?? null
}
