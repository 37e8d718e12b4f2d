// What the entries hold: everything one running process works with.
import type postgres from 'postgres'
import type { Clock } from './clock.ts'
import type { Flows } from './conversation/engine/definition.ts'
import type { Texts } from './conversation/wording/read-texts.ts'
import type { Seal } from './database/seal.ts'
import type { TellStaff } from './messaging/alerts/telegram.ts'
import type { Channel, ChannelName } from './messaging/channels/channel.ts'
import type { Reference } from './programme/load-reference.ts'

/** Points of one message's way where a test may end the process; nothing happens at them in the running program. */
export type Point =
  | 'insert'
  | 'claim'
  | 'understand'
  | 'book'
  | 'enqueue'
  | 'commit'
  | 'send_claim'
  | 'attempt'
  | 'provider_answer'
  | 'record'

export interface Log {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

/** A channel as it is set up here: one row of `channel_accounts`. */
export interface Account {
  id: string
  channelName: ChannelName
  /** Last part of `/webhooks/<channel>/<name>`. */
  name: string
  channel: Channel
  /** Renews its access token; false: a person must give consent again, or the provider does not answer. */
  renew?: () => Promise<boolean>
}

export interface Runtime {
  mode: 'demo' | 'production'
  sql: postgres.Sql
  seal: Seal
  log: Log
  clock: Clock
  newId: () => string
  flows: Flows
  texts: Texts
  /** Read anew every half minute. */
  reference: Reference
  accounts: Account[]
  /** Writes to the staff's own chat; null: there is none. */
  tellStaff: TellStaff | null
  /** Where the data lies, for the room that is left there. */
  dataDir: string
  passing: (point: Point) => void
  /** Wakes the workers of this process; those of others find the work by themselves within a quarter of a second. */
  nudge: { inbox: () => void; outbox: () => void }
  counters: Counters
}

/** What this process has seen, for the metrics. */
export interface Counters {
  webhooks: Record<string, number>
  turns: Record<string, number>
  sends: Record<string, number>
  quarantined: number
}
