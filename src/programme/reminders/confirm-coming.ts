// Writes down that people said they would come to their visits.
import type postgres from 'postgres'

export async function confirmComing(tx: postgres.TransactionSql, bookingIds: string[], now: Date): Promise<void> {
  await tx`
    update bookings
    set confirmed_at = ${now}
    where id in ${tx(bookingIds)}
      and state = 'live'`
}
