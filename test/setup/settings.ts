// The installation under test: a demo at a fixed hour, with its key and its accounts at the imitated providers.
import { createSeal } from '../../src/database/seal.ts'

export const NOW = new Date('2026-11-22T08:00:00+07:00')
export const DATA_KEY = Buffer.alloc(32, 7)
export const SEAL = createSeal(DATA_KEY)
export const PUBLIC_URL = 'https://kham.example.vn'
export const ZALO = {
  oaId: '2000000000000000001',
  appId: '3000000000000000001',
  appSecret: 'test-app-secret',
  oaSecretKey: 'test-oa-secret-key',
  accessToken: 'test-access-token',
  refreshToken: 'test-refresh-token',
}
export const TWILIO = {
  accountSid: 'AC00000000000000000000000000000001',
  authToken: 'test-auth-token',
  from: '+84600000000',
}

export interface Addresses {
  databaseUrl: string
  zaloUrl: string
  /** Absent: no account at Twilio. */
  twilioUrl?: string
}

/** The environment of the program, whole. */
export function settings({ databaseUrl, zaloUrl, twilioUrl }: Addresses): Record<string, string> {
  return {
    HENKHAM_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    DATA_KEY: DATA_KEY.toString('base64'),
    PUBLIC_URL,
    CLOCK_START: NOW.toISOString(),
    ZALO_OA_ID: ZALO.oaId,
    ZALO_APP_ID: ZALO.appId,
    ZALO_APP_SECRET: ZALO.appSecret,
    ZALO_OA_SECRET_KEY: ZALO.oaSecretKey,
    ZALO_OA_ACCESS_TOKEN: ZALO.accessToken,
    ZALO_OA_REFRESH_TOKEN: ZALO.refreshToken,
    ZALO_API_URL: zaloUrl,
    ZALO_OAUTH_URL: zaloUrl,
    ...(twilioUrl && {
      TWILIO_ACCOUNT_SID: TWILIO.accountSid,
      TWILIO_AUTH_TOKEN: TWILIO.authToken,
      TWILIO_FROM: TWILIO.from,
      TWILIO_API_URL: twilioUrl,
    }),
  }
}
