// The installation the kills happen to: a demo with Zalo alone, at a fixed hour.
import type postgres from 'postgres'
import { openInstallation } from '../../src/database/installation.ts'
import { createSeal } from '../../src/database/seal.ts'
import { loadDemo } from '../../src/programme/demo/load-demo.ts'

export const NOW = new Date('2026-11-22T08:00:00+07:00')
export const SEAL = createSeal(Buffer.alloc(32, 7))
export const ZALO = {
  oaId: '2000000000000000001',
  appId: '3000000000000000001',
  appSecret: 'test-app-secret',
  oaSecretKey: 'test-oa-secret-key',
  accessToken: 'test-access-token',
  refreshToken: 'test-refresh-token',
}

/** The whole environment of the program. */
export function settings(databaseUrl: string, zaloUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    PUBLIC_URL: 'https://kham.example.vn',
    ZALO_OA_ID: ZALO.oaId,
    ZALO_APP_ID: ZALO.appId,
    ZALO_APP_SECRET: ZALO.appSecret,
    ZALO_OA_SECRET_KEY: ZALO.oaSecretKey,
    ZALO_OA_ACCESS_TOKEN: ZALO.accessToken,
    ZALO_OA_REFRESH_TOKEN: ZALO.refreshToken,
    ZALO_API_URL: zaloUrl,
    ZALO_OAUTH_URL: zaloUrl,
  }
}

/** Fills a migrated database with the demo. */
export async function fillWithDemo(sql: postgres.Sql): Promise<void> {
  await openInstallation(sql, { mode: 'demo', fingerprint: SEAL.fingerprint })
  await loadDemo(sql, SEAL, { now: NOW, fixedDates: true })
}
