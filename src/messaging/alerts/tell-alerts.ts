// Hands what began and what is over to whoever tells the staff: one process at a time for each alert.
import type postgres from 'postgres'
import type { Wrong } from './keep-alerts.ts'

/** All alerts of one kind that began, or that are over: one message. */
export interface Group {
  kind: string
  is: 'began' | 'over'
  subjects: string[]
}

export type Told =
  | { result: 'told' }
  /** Not told, and may be tried again after that time. */
  | { result: 'wait'; afterMs: number; code: string }

/** Longer than one message to the staff may take; after it another process tries. By the database's clock. */
const LEASE_MS = 60_000

/**
 * Tells what has not been told. Of a process that dies between telling and writing it down the staff hear twice: better than
 * never, and no resident is written to.
 */
export async function tellAlerts(sql: postgres.Sql, tell: (group: Group) => Promise<Told>): Promise<void> {
  const claimed = await claim(sql)
  const groups = new Map<string, Group & { ids: string[] }>()
  for (const { id, kind, subject, is } of claimed) {
    const group = groups.get(`${kind} ${is}`) ?? { kind, is, subjects: [], ids: [] }
    group.subjects.push(subject)
    group.ids.push(id)
    groups.set(`${kind} ${is}`, group)
  }
  for (const { ids, ...group } of groups.values()) {
    const told = await tell(group)
    if (told.result === 'told') await markTold(sql, ids)
    else await putOff(sql, ids, told)
  }
}

async function claim(sql: postgres.Sql): Promise<(Wrong & { id: string; is: Group['is'] })[]> {
  const rows = await sql<(Wrong & { id: string; is: Group['is']; no: number })[]>`
    with mine as (
      select id
      from staff_alerts
      where state in ('began', 'over')
        and (claimed_until is null or claimed_until < clock_timestamp())
      for update skip locked
    )
    update staff_alerts
    set claimed_until = clock_timestamp() + ${`${LEASE_MS} milliseconds`}::interval
    from mine
    where staff_alerts.id = mine.id
    returning staff_alerts.id, kind, subject, state as is`
  return rows.sort((a, b) => a.subject.localeCompare(b.subject, 'en', { numeric: true }))
}

/** What was over meanwhile is told as over next. */
async function markTold(sql: postgres.Sql, ids: string[]): Promise<void> {
  await sql`
    update staff_alerts
    set state = case when state = 'over' then 'closed' when over_at is null then 'told' else 'over' end,
      claimed_until = null,
      trouble = null
    where id in ${sql(ids)}`
}

async function putOff(sql: postgres.Sql, ids: string[], { afterMs, code }: { afterMs: number; code: string }) {
  await sql`
    update staff_alerts
    set claimed_until = clock_timestamp() + ${`${afterMs} milliseconds`}::interval,
      trouble = ${code}
    where id in ${sql(ids)}`
}
