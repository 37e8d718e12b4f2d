// What is wrong now, written down: each thing once when it begins, and once when it is over.
import type postgres from 'postgres'

export interface Wrong {
  /** 'inbox_stands', 'emergency' … */
  kind: string
  /** Which one: the number of a ticket, the name of an account. Nobody's data; '' where there is but one. */
  subject: string
}

/** Something that comes and goes is one alert, not ten. */
const OVER_AFTER = '2 minutes'
const KEPT = '90 days'

/** `wrong`: all that is wrong at `now`. What was never told before it was over is not told any more. */
export async function keepAlerts(sql: postgres.Sql, wrong: Wrong[], now: Date, newId: () => string): Promise<void> {
  const rows = wrong.map(({ kind, subject }) => ({ id: newId(), kind, subject, began_at: now, seen_at: now }))
  await sql.begin(async (tx) => {
    if (rows.length > 0) {
      await tx`
        insert into staff_alerts ${tx(rows)}
        on conflict (kind, subject) where over_at is null
        do update set seen_at = greatest(staff_alerts.seen_at, excluded.seen_at)`
    }
    await tx`
      update staff_alerts
      set over_at = ${now},
        state = case when state = 'began' then 'closed' else 'over' end
      where over_at is null
        and seen_at <= ${now}::timestamptz - ${OVER_AFTER}::interval`
    await tx`
      delete from staff_alerts
      where state = 'closed'
        and over_at < ${now}::timestamptz - ${KEPT}::interval`
  })
}
