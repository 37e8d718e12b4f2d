// The place of one entry in its queue, as it is told to the person.
import type postgres from 'postgres'

/** 1 for whoever is offered the next seat; null: not waiting any more. Those who are deciding about a seat are not counted. */
export async function placeOf(
  db: postgres.ISql,
  { communeId, entryId }: { communeId: string; entryId: string },
): Promise<number | null> {
  const [row] = await db<{ place: number }[]>`
    select count(*)::int as place
    from waitlist_entries mine
    join waitlist_entries ahead on ahead.commune_id = mine.commune_id
      and ahead.session_id = mine.session_id
      and ahead.state = 'waiting'
      and (ahead.tier, ahead.joined_at, ahead.id) <= (mine.tier, mine.joined_at, mine.id)
    where mine.commune_id = ${communeId}
      and mine.id = ${entryId}
      and mine.state = 'waiting'`
  return row?.place || null
}
