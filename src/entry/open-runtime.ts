// Opens everything a process works with: the database, migrated and checked; the flows and texts; the channels.
import type postgres from 'postgres'
import { type Clock, createClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { checkFlows } from '../conversation/check-flows.ts'
import { readFlows } from '../conversation/engine/read-flows.ts'
import { readTexts } from '../conversation/wording/read-texts.ts'
import { connect } from '../database/connect.ts'
import { dataKeyOf } from '../database/data-key.ts'
import { startEmbedded } from '../database/embedded.ts'
import { openInstallation, readClockOffset, startClock, storeClockOffset } from '../database/installation.ts'
import { migrate } from '../database/migrate.ts'
import { createSeal, type Seal } from '../database/seal.ts'
import { newId } from '../ids.ts'
import { tellByTelegram } from '../messaging/alerts/telegram.ts'
import { loadDemo } from '../programme/demo/load-demo.ts'
import { loadReference } from '../programme/load-reference.ts'
import type { Log, Runtime } from '../runtime.ts'
import { fetchOf, openAccounts } from './open-accounts.ts'

const CONNECTIONS = 12
/** Of the package: the same from src/ and from dist/. */
const ROOT = new URL('../../', import.meta.url)

export interface Opened {
  rt: Runtime
  /** Closes in reverse order; the database goes last. */
  close(): Promise<void>
}

/** Throws `Refusal` with a sentence for the operator when this database or these files cannot be used. */
export class Refusal extends Error {}

/** Starts or joins the database and brings it to this program's version, then assembles the rest. */
export async function openRuntime(config: Config, log: Log): Promise<Opened> {
  const plain = { info: (text: string) => log.info({}, text), warn: (text: string) => log.warn({}, text) }
  const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir, log: plain })
  const sql = connect(config.databaseUrl ?? embedded!.url, { max: CONNECTIONS })
  const close = async () => {
    await sql.end({ timeout: 5 })
    await embedded?.stop()
  }
  try {
    const seal = createSeal(dataKeyOf(config))
    await migrate(sql)
    const opened = await openInstallation(sql, { mode: config.mode, fingerprint: seal.fingerprint })
    if (opened.outcome === 'refused') throw new Refusal(opened.why)
    const clock = createClock()
    if (config.mode === 'demo') {
      const stored = await readClockOffset(sql)
      const wished = config.clockStart ? config.clockStart.getTime() - clock.now().getTime() : stored
      clock.setOffset(opened.born ? await startClock(sql, wished) : await storeClockOffset(sql, wished))
      await loadDemo(sql, seal, { now: clock.now(), fixedDates: config.clockStart !== null })
    }
    return { rt: await assemble({ config, log, sql, seal, clock }), close }
  } catch (error) {
    await close()
    throw error
  }
}

export interface Parts {
  config: Config
  log: Log
  sql: postgres.Sql
  seal: Seal
  clock: Clock
}

/** Puts a runtime together over a database that is ready. Refuses flows that could lead a talk astray. */
export async function assemble({ config, log, sql, seal, clock }: Parts): Promise<Runtime> {
  const flows = readFlows(new URL('flows/', ROOT))
  const texts = readTexts(new URL('locales/', ROOT))
  const faults = checkFlows(flows, texts)
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  return {
    mode: config.mode,
    sql,
    seal,
    log,
    clock,
    newId,
    flows,
    texts,
    reference: await loadReference(sql),
    accounts: await openAccounts({ config, sql, seal, clock, newId }),
    tellStaff: config.telegram && tellByTelegram(config.telegram, fetchOf(config)),
    dataDir: config.dataDir,
    passing: () => {},
    nudge: { inbox: () => {}, outbox: () => {} },
    counters: { webhooks: {}, turns: {}, sends: {}, quarantined: 0 },
  }
}
