// Remembers the step somebody has come to, beyond the talk.
import type postgres from 'postgres'
import type { Place } from './steps.ts'

/** `stuckOn`: what does not work there; null: nothing that we know of. */
export async function keepPlace(
  tx: postgres.TransactionSql,
  { contactId, place, stuckOn, now }: { contactId: string; place: Place; stuckOn: string | null; now: Date },
): Promise<void> {
  await tx`
    insert into vneid_guides (contact_id, step, stuck_on, changed_at)
    values (${contactId}, ${place}, ${stuckOn}, ${now})
    on conflict (contact_id) do update
    set step = excluded.step, stuck_on = excluded.stuck_on, changed_at = excluded.changed_at`
}
