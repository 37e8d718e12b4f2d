// Opens the database the server uses, for the length of one command.
import type postgres from 'postgres'
import { createClock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import { connect } from '../../database/connect.ts'
import { dataKeyOf } from '../../database/data-key.ts'
import { startEmbedded } from '../../database/embedded.ts'
import { openInstallation, readClockOffset } from '../../database/installation.ts'
import { migrate } from '../../database/migrate.ts'
import { createSeal, type Seal } from '../../database/seal.ts'

export type WithDatabase<T> = { outcome: 'done'; result: T } | { outcome: 'refused'; why: string }

/** A running server's embedded database is joined, a stopped one started and stopped again. */
export async function withDatabase<T>(
  config: Config,
  warn: (text: string) => void,
  work: (sql: postgres.Sql, seal: Seal, now: Date) => Promise<T>,
): Promise<WithDatabase<T>> {
  const log = { info: () => {}, warn }
  const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir, log })
  const sql = connect(config.databaseUrl ?? embedded!.url, { max: 1 })
  try {
    await migrate(sql)
    const seal = createSeal(dataKeyOf(config))
    const opened = await openInstallation(sql, { mode: config.mode, fingerprint: seal.fingerprint })
    if (opened.outcome === 'refused') return opened
    const clock = createClock(await readClockOffset(sql))
    return { outcome: 'done', result: await work(sql, seal, clock.now()) }
  } finally {
    await sql.end({ timeout: 5 })
    await embedded?.stop()
  }
}
