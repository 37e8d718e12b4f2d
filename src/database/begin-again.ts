// Runs a transaction that another one may throw out, and begins it again when that has happened.
import type postgres from 'postgres'

/** Two that want the same again and again are parted by then. */
const MOST_TIMES = 4
const DEADLOCK = '40P01'
const DOUBLE = '23505'

/**
 * As `sql.begin`; `work` is run again from its start after a deadlock that it lost, or where another transaction was first with
 * what the unique index `or` lets only one have. Whatever else goes wrong, and the last time, is thrown.
 */
export async function beginAgain<T>(
  sql: postgres.Sql,
  work: (tx: postgres.TransactionSql) => Promise<T>,
  { or }: { or?: string } = {},
): Promise<T> {
  for (let time = 1; ; time += 1) {
    try {
      return (await sql.begin(work)) as T
    } catch (error) {
      const { code, constraint_name: index } = error as postgres.PostgresError
      const mayWork = code === DEADLOCK || (code === DOUBLE && or !== undefined && index === or)
      if (!mayWork || time === MOST_TIMES) throw error
    }
  }
}
