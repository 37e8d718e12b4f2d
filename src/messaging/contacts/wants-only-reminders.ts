// Whether an address was narrowed to reminders after a stop: the other messages nobody asked for stay stopped for everybody on it.
import type postgres from 'postgres'

export async function wantsOnlyReminders(db: postgres.ISql, contactId: string): Promise<boolean> {
  const [row] = await db<{ narrowed: boolean }[]>`
    select exists (
      select 1
      from opt_outs
      where contact_id = ${contactId}
        and ended_at is null
    ) as narrowed`
  return row!.narrowed
}
