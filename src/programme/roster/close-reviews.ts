// Closes what somebody has looked at.
import type postgres from 'postgres'

/** Ids may be written by their last digits, as a list shows them. Returns how many were closed by this call. */
export async function closeReviews(
  tx: postgres.TransactionSql,
  { communeId, ends, now }: { communeId: string; ends: string[]; now: Date },
): Promise<number> {
  const rows = await tx`
    update resident_reviews
    set state = 'closed', closed_at = ${now}
    where commune_id = ${communeId}
      and state = 'open'
      and right(id::text, 8) in ${tx(ends)}
    returning 1`
  return rows.length
}
