// Makes a migrated, empty database an installation of the demo, as the program's first start would at NOW.
import type postgres from 'postgres'
import { openInstallation } from '../../src/database/installation.ts'
import { loadDemo } from '../../src/programme/demo/load-demo.ts'
import { NOW, SEAL } from './settings.ts'

export async function fillWithDemo(sql: postgres.Sql): Promise<void> {
  await openInstallation(sql, { mode: 'demo', fingerprint: SEAL.fingerprint })
  await loadDemo(sql, SEAL, { now: NOW, fixedDates: true })
}
