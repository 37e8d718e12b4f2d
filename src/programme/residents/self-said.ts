// Who has said, or shown by a slip, that a phone is their own: they may take their name off it again by themselves.
import type postgres from 'postgres'

/** Ids of residents. Whose own number the commune's list or the station has written down is not among them. */
export async function selfSaid(db: postgres.ISql, contactId: string): Promise<Set<string>> {
  const rows = await db<{ residentId: string }[]>`
    select resident_id as "residentId"
    from contact_residents
    where contact_id = ${contactId}
      and relation = 'self'
      and source = 'said'
      and ended_at is null`
  return new Set(rows.map(({ residentId }) => residentId))
}
