// Adds a round: the span of days in which each person is examined once (domain.md R6).
import type postgres from 'postgres'

export type RoundKind = 'exam' | 'counselling' | 're-check'

export interface NewRound {
  communeId: string
  kind: RoundKind
  /** What staff call it: "2026", "2026-1". */
  name: string
  /** YYYY-MM-DD, both included. */
  firstDay: string
  lastDay: string
  newId: () => string
}

export interface RoundAdded {
  outcome: 'added' | 'already_there'
  roundId: string
}

/** Within a commune and a kind a name is one round. The commune must exist. */
export async function addRound(tx: postgres.TransactionSql, round: NewRound): Promise<RoundAdded> {
  const { communeId, kind, name, firstDay, lastDay, newId } = round
  const [added] = await tx<{ id: string }[]>`
    insert into rounds (commune_id, id, kind, name, first_day, last_day)
    values (${communeId}, ${newId()}, ${kind}, ${name}, ${firstDay}, ${lastDay})
    on conflict (commune_id, kind, name) do nothing
    returning id`
  if (added) return { outcome: 'added', roundId: added.id }
  const [there] = await tx<{ id: string }[]>`
    select id
    from rounds
    where commune_id = ${communeId} and kind = ${kind} and name = ${name}`
  return { outcome: 'already_there', roundId: there!.id }
}
