// The settings of the program: the only file that reads the environment.
import { resolve } from 'node:path'
import { z } from 'zod'

export interface Config {
  mode: 'demo' | 'production'
  port: number
  host: string
  /** Null: the embedded Postgres, under `dataDir`. */
  databaseUrl: string | null
  /** Absolute. */
  dataDir: string
  /** Where providers reach us, without a slash at its end. */
  publicUrl: string
  /** 32 bytes; null in a demo that makes its own: see data-key.ts. */
  dataKey: Buffer | null
  /** Where a demo's clock starts; null: at the machine's time. */
  clockStart: Date | null
  logLevel: (typeof LOG_LEVELS)[number]
  zaloOa: ZaloOaConfig | null
  twilio: TwilioConfig | null
  /** Where the staff are told what is wrong; null: in the log alone. */
  telegram: TelegramConfig | null
}

export interface ZaloOaConfig {
  oaId: string
  appId: string
  appSecret: string | null
  /** Null until Zalo's console has shown it, which it does only after its first ping was answered. */
  oaSecretKey: string | null
  refreshToken: string | null
  accessToken: string | null
  apiUrl: string
  oauthUrl: string
  businessUrl: string
}

export interface TwilioConfig {
  accountSid: string
  authToken: string
  from: string
  apiUrl: string
}

export interface TelegramConfig {
  token: string
  /** The number of the staff's chat, or @name of a channel. */
  chat: string
  apiUrl: string
}

/**
 * Reads and checks all settings. An empty setting counts as missing, spaces around a value are dropped. `problems`: one
 * line for each setting that is missing or cannot be read, which names it and says what to do; never a value.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config | { problems: string[] } {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const parsed = Settings.safeParse(set)
  const unreadable = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const problems = [...unreadable, ...(set.HENKHAM_MODE === 'production' ? wrongInProduction(set) : wrongInDemo(set))]
  problems.push(...halfSet(set, ZALO_OA), ...halfSet(set, TWILIO), ...halfSet(set, TELEGRAM))
  if (problems.length > 0 || !parsed.success) return { problems }
  return toConfig(parsed.data)
}

/** Whether a host, or the host of a URL, is this machine and nobody else: the only ones a demo listens on and sends to. */
export function isLoopback(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : address
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** The settings that make a channel: with one of `any`, all of `needed` must be there. */
const ZALO_OA = {
  any: [
    'ZALO_OA_ID',
    'ZALO_APP_ID',
    'ZALO_APP_SECRET',
    'ZALO_OA_SECRET_KEY',
    'ZALO_OA_REFRESH_TOKEN',
    'ZALO_OA_ACCESS_TOKEN',
  ],
  needed: ['ZALO_OA_ID', 'ZALO_APP_ID'],
}
const TWILIO = {
  any: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
  needed: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
}

const TELEGRAM = {
  any: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_STAFF_CHAT'],
  needed: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_STAFF_CHAT'],
}

const text = z.string().optional()
const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^?#]+$/i.test(value) && URL.canParse(value), {
    error: 'set it to an address such as https://kham.example.vn, without ? and #',
  })
  .transform((value) => value.replace(/\/+$/, ''))

const Settings = z.object({
  HENKHAM_MODE: z.enum(['demo', 'production'], { error: 'set it to demo or production' }).default('demo'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'set it to a number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65535, { error: 'set it to a number from 0 to 65535' })
    .default(8080),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, {
      error: 'set it to an address such as postgres://user:password@host:5432/henkham',
    })
    .optional(),
  DATA_DIR: z.string().default('./.data'),
  PUBLIC_URL: webAddress.optional(),
  DATA_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=?$/, { error: 'set it to 32 bytes in base64, made once with: openssl rand -base64 32' })
    .transform((value) => Buffer.from(value, 'base64'))
    .optional(),
  CLOCK_START: z.iso
    .datetime({ offset: true, error: 'set it to a time with its offset, such as 2026-11-22T08:00:00+07:00' })
    .transform((value) => new Date(value))
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `set it to one of ${LOG_LEVELS.join(', ')}` }).optional(),
  ZALO_OA_ID: text,
  ZALO_APP_ID: text,
  ZALO_APP_SECRET: text,
  ZALO_OA_SECRET_KEY: text,
  ZALO_OA_REFRESH_TOKEN: text,
  ZALO_OA_ACCESS_TOKEN: text,
  ZALO_API_URL: webAddress.default('https://openapi.zalo.me'),
  ZALO_OAUTH_URL: webAddress.default('https://oauth.zaloapp.com'),
  ZALO_BUSINESS_URL: webAddress.default('https://business.openapi.zalo.me'),
  TWILIO_ACCOUNT_SID: text,
  TWILIO_AUTH_TOKEN: text,
  TWILIO_FROM: text,
  TWILIO_API_URL: webAddress.default('https://api.twilio.com'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, { error: 'set it to the token @BotFather gave you, such as 123456:ABC-DEF' })
    .optional(),
  TELEGRAM_STAFF_CHAT: z
    .string()
    .regex(/^(-?\d+|@\w+)$/, { error: "set it to the number of the staff's chat, such as -1001234567890" })
    .optional(),
  TELEGRAM_API_URL: webAddress.default('https://api.telegram.org'),
})

/** As Postgres' own tools read it: also several hosts with commas between them, or none where `?host=` names a folder. */
function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value.replace(/,[^/,]+/g, '').replace('@/', '@localhost/'))
}

function wrongInProduction(set: Record<string, string>): string[] {
  const problems: string[] = []
  if (!set.DATABASE_URL && !set.DATA_DIR) {
    problems.push('DATABASE_URL: set it to your Postgres, or set DATA_DIR to a folder for the embedded one')
  }
  if (!set.PUBLIC_URL) problems.push('PUBLIC_URL: set it to the https address at which providers reach this program')
  else if (/^http:/i.test(set.PUBLIC_URL)) problems.push('PUBLIC_URL: providers call https addresses only')
  if (!set.DATA_KEY) problems.push('DATA_KEY: set it to 32 bytes in base64, made once with: openssl rand -base64 32')
  if (set.CLOCK_START) problems.push('CLOCK_START: remove it, only the clock of a demo can be moved')
  if (![...ZALO_OA.any, ...TWILIO.any].some((name) => set[name])) {
    problems.push(
      `ZALO_OA_ID: set up a channel, with ${ZALO_OA.needed.join(' and ')}, or with ${TWILIO.needed.join(', ')}`,
    )
  }
  return problems
}

function wrongInDemo(set: Record<string, string>): string[] {
  if (!set.HOST || isLoopback(set.HOST)) return []
  return [
    'HOST: remove it, a demo listens on this machine only (127.0.0.1); HENKHAM_MODE=production may listen elsewhere',
  ]
}

function halfSet(set: Record<string, string>, channel: { any: string[]; needed: string[] }): string[] {
  const there = channel.any.filter((name) => set[name])
  if (there.length === 0) return []
  return channel.needed
    .filter((name) => !set[name])
    .map((name) => `${name}: set it too, because ${there[0]} is set; or remove ${there.join(', ')}`)
}

function toConfig(settings: z.infer<typeof Settings>): Config {
  const host = settings.HOST
  return {
    mode: settings.HENKHAM_MODE,
    port: settings.PORT,
    host,
    databaseUrl: settings.DATABASE_URL ?? null,
    dataDir: resolve(settings.DATA_DIR),
    publicUrl: settings.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${settings.PORT}`,
    dataKey: settings.DATA_KEY ?? null,
    clockStart: settings.CLOCK_START ?? null,
    // Who tries the demo in a terminal reads the greeting, not one line for every request.
    logLevel: settings.LOG_LEVEL ?? (settings.HENKHAM_MODE === 'demo' ? 'warn' : 'info'),
    zaloOa: zaloOaOf(settings),
    twilio: twilioOf(settings),
    telegram: telegramOf(settings),
  }
}

function zaloOaOf(settings: z.infer<typeof Settings>): ZaloOaConfig | null {
  if (!settings.ZALO_OA_ID || !settings.ZALO_APP_ID) return null
  return {
    oaId: settings.ZALO_OA_ID,
    appId: settings.ZALO_APP_ID,
    appSecret: settings.ZALO_APP_SECRET ?? null,
    oaSecretKey: settings.ZALO_OA_SECRET_KEY ?? null,
    refreshToken: settings.ZALO_OA_REFRESH_TOKEN ?? null,
    accessToken: settings.ZALO_OA_ACCESS_TOKEN ?? null,
    apiUrl: settings.ZALO_API_URL,
    oauthUrl: settings.ZALO_OAUTH_URL,
    businessUrl: settings.ZALO_BUSINESS_URL,
  }
}

function twilioOf(settings: z.infer<typeof Settings>): TwilioConfig | null {
  if (!settings.TWILIO_ACCOUNT_SID || !settings.TWILIO_AUTH_TOKEN || !settings.TWILIO_FROM) return null
  return {
    accountSid: settings.TWILIO_ACCOUNT_SID,
    authToken: settings.TWILIO_AUTH_TOKEN,
    from: settings.TWILIO_FROM,
    apiUrl: settings.TWILIO_API_URL,
  }
}

function telegramOf(settings: z.infer<typeof Settings>): TelegramConfig | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_STAFF_CHAT: chat, TELEGRAM_API_URL: apiUrl } = settings
  return token && chat ? { token, chat, apiUrl } : null
}
