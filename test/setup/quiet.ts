// Waits until a database has nothing left to handle or to send.
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'

const QUIET_WITHIN_MS = 120_000

/**
 * Until nothing waits and nothing is being sent. What the killed process had claimed would be given back after 25 s: in a
 * hurry, the claims that are left when everything else has been quiet for two seconds are let run out at once.
 */
export async function quiet(sql: postgres.Sql, hurry: boolean): Promise<void> {
  const giveUp = performance.now() + QUIET_WITHIN_MS
  let stillSince = performance.now()
  let before = ''
  for (;;) {
    const [left] = await sql<{ waiting: number; queued: number; unclaimed: number }[]>`
      select (select count(*) from inbound_messages where state = 'waiting') as waiting,
        (select count(*) from outbound_messages where state = 'queued') as queued,
        (select count(*) from outbound_messages where state = 'queued' and claimed_until is null) as unclaimed`
    const { waiting, queued, unclaimed } = left!
    if (waiting + queued === 0) return
    const state = `${waiting} ${queued}`
    if (state !== before) stillSince = performance.now()
    before = state
    if (performance.now() > giveUp) throw new Error(`${waiting} messages wait and ${queued} are not sent`)
    if (hurry && waiting + unclaimed === 0 && performance.now() - stillSince > 2_000) {
      await sql`update outbound_messages set claimed_until = '-infinity' where state = 'queued' and claimed_until is not null`
      stillSince = performance.now()
    }
    await sleep(50)
  }
}
