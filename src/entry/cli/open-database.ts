// Opens the database the server uses, as it is: nothing is migrated and nothing is born.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import type { Config } from '../../config.ts'
import { connect } from '../../database/connect.ts'
import { startEmbedded } from '../../database/embedded.ts'

export interface OpenDatabase {
  sql: postgres.Sql
  close(): Promise<void>
}

/** A running server's embedded database is joined, a stopped one started, and stopped again by `close`. `statementTimeout` as for `connect`. */
export async function openDatabase(
  config: Config,
  warn: (text: string) => void,
  { statementTimeout }: { statementTimeout?: number } = {},
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl
    ? null
    : await startEmbedded({ dataDir: config.dataDir, log: { info: () => {}, warn } })
  const sql = connect(config.databaseUrl ?? embedded!.url, {
    max: 1,
    ...(statementTimeout !== undefined && { statementTimeout }),
  })
  return {
    sql,
    async close() {
      await sql.end({ timeout: 5 })
      await embedded?.stop()
    },
  }
}

/** Whether there is a database to look at; opening the embedded one would make it. */
export function isThere({ databaseUrl, dataDir }: Config): boolean {
  return databaseUrl !== null || ['.', 'elsewhere'].some((place) => existsSync(join(dataDir, place, 'postgres')))
}
