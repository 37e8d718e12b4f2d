// Closes a message that will never go out: it is no longer true, nobody can carry it, it is too late, it is not wanted.
import type postgres from 'postgres'

export type Unsent = 'untrue' | 'no_way' | 'too_late' | 'opted_out'

export async function closeUnsent(db: postgres.ISql, messageId: string, why: Unsent): Promise<void> {
  await db`
    update outbound_messages
    set state = ${why}, claimed_until = null, attempts = attempts - 1
    where id = ${messageId}
      and claimed_until is not null`
}
