// What a village is told, as its head wrote it.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'

/** Null unless it was sent. */
export async function broadcastToTell(
  db: postgres.ISql,
  seal: Seal,
  broadcastId: string,
): Promise<{ areaKind: string; areaName: string; body: string } | null> {
  const [row] = await db<{ areaKind: string; areaName: string; body: Buffer }[]>`
    select broadcasts.body, areas.kind as "areaKind", areas.name as "areaName"
    from broadcasts
    join areas on areas.commune_id = broadcasts.commune_id and areas.id = broadcasts.area_id
    where broadcasts.id = ${broadcastId}
      and broadcasts.state = 'sending'`
  return row ? { ...row, body: seal.open(row.body) } : null
}
