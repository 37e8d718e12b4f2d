// What a village is told, as its head wrote it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

/** Null unless it was sent, or where the address speaks for nobody of the commune any more: a number that was somebody else's. */
export async function broadcastToTell(
  db: postgres.ISql,
  seal: Seal,
  { broadcastId, contactId }: { broadcastId: string; contactId: string },
): Promise<{ areaKind: string; areaName: string; body: string } | null> {
  const [row] = await db<{ areaKind: string; areaName: string; body: Buffer }[]>`
    select broadcasts.body, areas.kind as "areaKind", areas.name as "areaName"
    from broadcasts
    join areas on areas.commune_id = broadcasts.commune_id and areas.id = broadcasts.area_id
    where broadcasts.id = ${broadcastId}
      and broadcasts.state = 'sending'
      and exists (
        select 1
        from contact_residents
        where contact_residents.contact_id = ${contactId}
          and contact_residents.commune_id = broadcasts.commune_id
          and contact_residents.ended_at is null
          and contact_residents.may_be_reminded
      )`
  return row ? { ...row, body: seal.open(row.body) } : null
}
