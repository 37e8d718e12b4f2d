// Opens the pool of connections to Postgres, with limits of time, so that nothing waits for ever on a database that hangs.
import postgres from 'postgres'
import { fence } from './fence.ts'

export interface PoolLimits {
  /** Connections at most. */
  max: number
  /** How long the server works on one statement, in milliseconds; 0: without end (long maintenance). Default 10 s. */
  statementTimeout?: number
}

/**
 * `url`: `postgres://user:password@host:port/database`, or with a folder of Unix sockets as `…@%2Ftmp%2Ffolder/database`
 * or `…/database?host=/folder`. Connects on first use. bigint (so `count(*)` too) is read as a number and throws
 * beyond 2^53; `date` is read as the text `2026-11-20`, because a calendar day has no time zone.
 * Close it with `end({ timeout })`: without a timeout the library may wait for ever after a connection was lost (2 of 25).
 * A stopped server answers nothing, not even these timeouts: who must answer in time adds `withDeadline`.
 */
export function connect(url: string, { max, statementTimeout = 10_000 }: PoolLimits): postgres.Sql {
  const socket = socketAddress(url)
  const options: postgres.Options<{ bigint: postgres.PostgresType<number>; day: postgres.PostgresType<string> }> = {
    ...socket,
    max,
    connect_timeout: 5,
    // The library's own steps grow to 20 s: too long a silence after the database is back.
    backoff: (retries: number) => Math.min(2 ** retries / 20, 1),
    keep_alive: 15,
    onnotice: () => {},
    types: {
      bigint: { to: 20, from: [20], serialize: String, parse: safeInteger },
      day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text },
    },
    connection: {
      application_name: 'henkham',
      TimeZone: 'UTC',
      statement_timeout: statementTimeout,
      lock_timeout: statementTimeout / 2,
      idle_in_transaction_session_timeout: 30_000,
    },
  }
  const sql = socket ? postgres(options) : postgres(url, options)
  return fence(sql as unknown as postgres.Sql)
}

/** The library reads no folder of sockets out of an address, so it is taken out here. Undefined: an address of TCP. */
function socketAddress(url: string) {
  // Neither `user@/database` nor several hosts is an address for URL; the latter is for the library to read.
  const readable = url.replace('@/', '@localhost/')
  if (!URL.canParse(readable)) return undefined
  const parsed = new URL(readable)
  const host = parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname)
  if (!host.startsWith('/')) return undefined
  return {
    host,
    port: Number(parsed.port || 5432),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    username: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
  }
}

function safeInteger(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error('a bigint from the database is too large for a number')
  return number
}
