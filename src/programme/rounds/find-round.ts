// Finds a round by what staff call it.
import type postgres from 'postgres'
import type { RoundKind } from './add-round.ts'

export interface Round {
  id: string
  kind: RoundKind
  name: string
  /** YYYY-MM-DD, both included. */
  firstDay: string
  lastDay: string
}

/** Null: the commune has no round of this kind and name. */
export async function findRound(
  db: postgres.ISql,
  { communeId, kind, name }: { communeId: string; kind: RoundKind; name: string },
): Promise<Round | null> {
  const [round] = await db<Round[]>`
    select id, kind, name, first_day::text as "firstDay", last_day::text as "lastDay"
    from rounds
    where commune_id = ${communeId} and kind = ${kind} and name = ${name}`
  return round ?? null
}
