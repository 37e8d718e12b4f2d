// Sets up the channels of this installation: a row each, and the translator that speaks to the provider.
import type postgres from 'postgres'
import type { Clock } from '../clock.ts'
import { type Config, isLoopback } from '../config.ts'
import type { Seal } from '../database/seal.ts'
import type { AddressSpace, ChannelName } from '../messaging/channels/channel.ts'
import { createSimulator } from '../messaging/channels/simulator/index.ts'
import { createTwilio } from '../messaging/channels/twilio/index.ts'
import { createZaloOa } from '../messaging/channels/zalo-oa/index.ts'
import { refreshToken } from '../messaging/channels/zalo-oa/refresh-token.ts'
import { keepZaloToken, seedZaloToken } from '../messaging/credentials/zalo-oa-token.ts'
import { DEMO_OA } from '../programme/demo/people.ts'
import type { Account } from '../runtime.ts'

/** A provider that has not answered by then is a send nobody knows the end of. */
const SEND_TIMEOUT_MS = 10_000

export interface Opening {
  config: Config
  sql: postgres.Sql
  seal: Seal
  clock: Clock
  newId: () => string
}

/** Every channel the settings name, and in a demo the simulator's two phones. Rows are made once and kept. */
export async function openAccounts(opening: Opening): Promise<Account[]> {
  const { config } = opening
  const accounts: Account[] = []
  const add = async (
    channelName: ChannelName,
    name: string,
    space: AddressSpace,
    make: (id: string) => Promise<Pick<Account, 'channel' | 'renew'>>,
  ) => {
    const id = await accountRow(opening, channelName, name, space)
    accounts.push({ id, channelName, name, ...(await make(id)) })
  }
  if (config.zaloOa) {
    const space = `zalo-oa:${config.zaloOa.oaId}` as const
    await add('zalo-oa', 'default', space, (id) => zaloOa(opening, config.zaloOa!, id))
  }
  if (config.twilio) {
    const settings = { ...config.twilio, publicUrl: config.publicUrl }
    await add('twilio', 'default', 'phone', async () => ({
      channel: createTwilio(settings, { fetch: fetchOf(config), timeoutMs: SEND_TIMEOUT_MS }),
    }))
  }
  if (config.mode === 'demo') {
    await add('simulator', 'sms', 'phone', async () => ({
      channel: createSimulator({ space: 'phone', form: 'gsm7' }),
    }))
    await add('simulator', 'zalo', DEMO_OA, async () => ({
      channel: createSimulator({ space: DEMO_OA, form: 'accented', window: 7 * 86_400_000 }),
    }))
  }
  return accounts
}

async function zaloOa(
  opening: Opening,
  settings: NonNullable<Config['zaloOa']>,
  id: string,
): Promise<Pick<Account, 'channel' | 'renew'>> {
  const { config, sql, seal, clock } = opening
  const { appId, appSecret, oauthUrl } = settings
  if (settings.accessToken || settings.refreshToken) {
    const pair = { accessToken: settings.accessToken ?? '', refreshToken: settings.refreshToken }
    await seedZaloToken(sql, seal, id, pair)
  }
  const io = { fetch: fetchOf(config), timeoutMs: SEND_TIMEOUT_MS }
  const refresh = async (token: string) =>
    appSecret
      ? refreshToken(token, { oauthUrl, appId, appSecret }, io)
      : ({ result: 'refused', code: 'ZALO_APP_SECRET is missing' } as const)
  const tokens = keepZaloToken(sql, seal, id, refresh, () => clock.now())
  return {
    channel: createZaloOa({ ...settings, appSecret: appSecret ?? undefined }, { ...io, ...tokens }),
    renew: async () => (await tokens.refreshAccessToken(await tokens.accessToken())) !== null,
  }
}

/** A demo speaks to this machine only: its residents are made up, and must never reach a real phone. */
export function fetchOf(config: Config): typeof fetch {
  if (config.mode === 'production') return fetch
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!isLoopback(url))
      throw Object.assign(new Error('a demo sends to loopback addresses only'), { code: 'not_loopback' })
    return fetch(input, init)
  }
}

async function accountRow(
  { sql, clock, newId }: Opening,
  channel: string,
  name: string,
  space: string,
): Promise<string> {
  await sql`
    insert into channel_accounts (id, channel, name, space, created_at)
    values (${newId()}, ${channel}, ${name}, ${space}, ${clock.now()})
    on conflict (channel, name) do update set space = excluded.space`
  const [row] = await sql<{ id: string }[]>`
    select id
    from channel_accounts
    where channel = ${channel}
      and name = ${name}`
  return row!.id
}
