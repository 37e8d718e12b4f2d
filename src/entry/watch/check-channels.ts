// What each channel still waits for: its token, its first webhook, its first send.
import type postgres from 'postgres'
import type { Config } from '../../config.ts'
import { readTokenEnds } from '../../messaging/credentials/token-ends.ts'
import type { Check } from './checks.ts'

interface Account {
  id: string
  channel: string
  name: string
  heard: boolean
  /** Of the last thirty sends that have an end. */
  lastSends: string[]
}

/** One line an account; the simulator's phones need nothing. */
export async function channelChecks(config: Config, sql: postgres.Sql, now: Date): Promise<Check[]> {
  const accounts = await sql<Account[]>`
    select id, channel, name,
      exists (select 1 from inbound_messages where account_id = channel_accounts.id)
        or exists (select 1 from receipts where account_id = channel_accounts.id)
        or exists (select 1 from quarantined_events where account_id = channel_accounts.id) as heard,
      array(
        select result || coalesce(' ' || code, '')
        from send_attempts
        where account_id = channel_accounts.id
          and result is not null
        order by started_at desc
        limit 5
      ) as "lastSends"
    from channel_accounts
    where channel <> 'simulator'
    order by channel, name`
  const ends = new Map((await readTokenEnds(sql)).map(({ accountId, endsAt }) => [accountId, endsAt]))
  return accounts.map((account) => {
    const { id, channel, name, heard, lastSends } = account
    const path = `${config.publicUrl}/webhooks/${channel}${name === 'default' ? '' : `/${name}`}`
    const waits: string[] = []
    let state: Check['state'] = 'ok'
    if (!heard) {
      state = 'warn'
      waits.push(`no webhook has come yet: set it at the provider to ${path}`)
    }
    if (lastSends.length === 5 && lastSends.every((send) => send.startsWith('failed'))) {
      state = 'warn'
      waits.push(
        `the last five sends failed (${lastSends[0]!.slice('failed '.length)}): look at the account at the provider`,
      )
    }
    if (channel === 'zalo-oa') {
      const token = tokenOf(ends.has(id), ends.get(id) ?? null, now)
      if (token.state === 'fail' || state === 'ok') state = token.state
      waits.push(token.said)
    }
    return { state, what: `${channel}/${name}`, said: waits.join('; ') || 'heard and sending' }
  })
}

/** Zalo's access token lives 25 hours and is renewed five hours before its end (zalo.md A1). */
function tokenOf(isThere: boolean, endsAt: Date | null, now: Date): Omit<Check, 'what'> {
  const consent = 'let an administrator of the Official Account give consent again'
  if (!isThere)
    return { state: 'fail', said: 'no token: set ZALO_OA_REFRESH_TOKEN and ZALO_OA_ACCESS_TOKEN, then start' }
  if (!endsAt) return { state: 'ok', said: 'token never renewed yet, its end is not known' }
  const hours = (endsAt.getTime() - now.getTime()) / 3_600_000
  if (hours > 4) return { state: 'ok', said: `token good for ${Math.floor(hours)} h` }
  if (hours > 0)
    return {
      state: 'warn',
      said: `token good for ${hours.toFixed(1)} h and not renewed; is the program running? if so, ${consent}`,
    }
  return { state: 'fail', said: `token ended ${Math.ceil(-hours)} h ago; is the program running? if so, ${consent}` }
}
