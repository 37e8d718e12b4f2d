// Keeps a seat only if its band is still what the person said yes to: a session may be moved in the very moment of booking.
import type postgres from 'postgres'
import { isAsShown, type Shown } from './free-seat.ts'

interface Wanted {
  communeId: string
  bandId: string
  shown?: Shown
}

/**
 * A session that is moved waits for whoever has one of its seats in hand, and whoever comes after looks once more, with the seat in
 * their own hand: between the two nobody is booked at an hour they were not shown. `band_closed`: everything is as before.
 */
export async function asShown<Result extends { outcome: string }>(
  tx: postgres.TransactionSql,
  wanted: Wanted,
  act: (tx: postgres.TransactionSql) => Promise<Result>,
): Promise<Result | { outcome: 'band_closed' }> {
  if (!wanted.shown) return act(tx)
  let result: Result | undefined
  try {
    await tx.savepoint(async (all) => {
      result = await act(all)
      const isTaken = result.outcome === 'booked' || result.outcome === 'moved'
      if (isTaken && !(await isStillAsShown(all, wanted))) throw new MovedMeanwhile()
    })
  } catch (error) {
    if (error instanceof MovedMeanwhile) return { outcome: 'band_closed' }
    throw error
  }
  return result!
}

async function isStillAsShown(tx: postgres.TransactionSql, { communeId, bandId, shown }: Wanted): Promise<boolean> {
  const rows = await tx`
    select 1
    from session_bands
    join sessions on sessions.commune_id = session_bands.commune_id and sessions.id = session_bands.session_id
    where session_bands.commune_id = ${communeId}
      and session_bands.id = ${bandId}
      and ${isAsShown(tx, shown)}`
  return rows.length > 0
}

/** Gives the seat back. */
class MovedMeanwhile extends Error {}
