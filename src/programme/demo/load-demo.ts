// Loads the demo: what a freshly started program knows, the same on every machine.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import { communeRows } from './commune-rows.ts'
import { contactRows } from './contact-rows.ts'
import { deskRows } from './desk-rows.ts'
import { fillUp } from './fill-up.ts'
import { residentRows } from './resident-rows.ts'
import { resultRows } from './result-rows.ts'
import { roleRows } from './role-rows.ts'
import { moments, type TableRows } from './rows.ts'
import { addDemoRules } from './rule-rows.ts'
import { sessionRows } from './session-rows.ts'
import { shiftDemo, weeksShifted, weeksToShift } from './shift.ts'
import { COMMUNES } from './units.ts'

export interface DemoOptions {
  now: Date
  /** The dates stand exactly as written, even in the past: for a demo whose clock was set (CLOCK_START). */
  fixedDates: boolean
}

/**
 * Loads what is missing, in one transaction, and moves the dates by whole weeks when S1 would lie in the past. A second load
 * changes nothing but that. Returns by how many weeks the dates are later than written.
 */
export async function loadDemo(sql: postgres.Sql, seal: Seal, { now, fixedDates }: DemoOptions): Promise<number> {
  return sql.begin(async (tx) => {
    // Of several processes that start at once, one loads and the others find it done, however long that takes.
    await tx`set local statement_timeout = 0`
    await tx`set local lock_timeout = 0`
    await tx`select pg_advisory_xact_lock(hashtext('henkham demo'))`
    const wanted = fixedDates ? 0 : weeksToShift(now)
    const loaded = await weeksShifted(tx)
    const weeks = loaded ?? wanted
    for (const table of demoRows(tx, seal, weeks)) await insert(tx, table)
    await addDemoRules(tx)
    if (loaded === null) {
      await tx`
        update installation
        set demo_weeks_shifted = ${weeks}`
      return weeks
    }
    const more = fixedDates ? 0 : await weeksOverdue(tx, now, wanted - loaded)
    await shiftDemo(tx, more)
    return weeks + more
  })
}

/** 0 while S1 lies ahead, even if by less than a day: a demo in use is not moved under its user's hands. */
async function weeksOverdue(tx: postgres.TransactionSql, now: Date, missing: number): Promise<number> {
  const yesterday = new Date(now.getTime() - 86_400_000)
  return weeksToShift(yesterday) > ((await weeksShifted(tx)) ?? 0) ? missing : 0
}

function demoRows(tx: postgres.TransactionSql, seal: Seal, weeks: number): TableRows[] {
  const at = moments(weeks)
  const madeUp = COMMUNES.flatMap(fillUp)
  return [
    ...communeRows(at),
    ...deskRows(),
    ...residentRows(seal, madeUp, at),
    ...contactRows(seal, madeUp, at),
    ...roleRows(),
    ...sessionRows(tx, madeUp, at, weeks),
    ...resultRows(seal, at, weeks),
  ]
}

/** Rows that are there already stay as they are: a second load brings no cancelled booking back. */
async function insert(tx: postgres.TransactionSql, { table, rows }: TableRows): Promise<void> {
  await tx`
    insert into ${tx(table)} ${tx(rows)}
    on conflict do nothing`
}
