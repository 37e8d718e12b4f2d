// Keeps Zalo's rotating token pair: one refresher among all processes, the new pair stored before it is used.
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Refreshed } from '../channels/zalo-oa/refresh-token.ts'

export interface TokenKeeper {
  accessToken(): Promise<string>
  /** A newer access token than `stale`, or null when a person must give consent again. */
  refreshAccessToken(stale: string): Promise<string | null>
}

interface Pair {
  accessToken: string
  refreshToken: string | null
}

/** How long one refresher may take before another may try; longer than the call's own time limit. */
const LEASE = '30 seconds'
const LOOK_AGAIN_MS = 300
const LOOKS = 40

/** `refresh` calls Zalo; a refresh token works once, so the whole is guarded by a lease in the database (zalo.md A1). */
export function keepZaloToken(
  db: postgres.Sql,
  seal: Seal,
  accountId: string,
  refresh: (refreshToken: string) => Promise<Refreshed>,
  now: () => Date,
): TokenKeeper {
  let known: Pair | null = null
  const read = async () => {
    known = await readPair(db, seal, accountId)
    return known
  }
  return {
    async accessToken() {
      return (known ?? (await read())).accessToken
    },
    async refreshAccessToken(stale) {
      for (let looked = 0; looked < LOOKS; looked += 1) {
        const pair = await read()
        if (pair.accessToken !== stale) return pair.accessToken
        if (!pair.refreshToken) return null
        if (await claimRefresh(db, accountId)) {
          // Read once more under the lease: the pair may have been renewed between the reading and the claim.
          const held = await read()
          if (held.accessToken !== stale) {
            await release(db, accountId)
            return held.accessToken
          }
          const answer = await refresh(held.refreshToken!)
          if (answer.result !== 'refreshed') {
            await release(db, accountId)
            return null
          }
          const fresh = { accessToken: answer.accessToken, refreshToken: answer.refreshToken }
          await store(db, seal, accountId, fresh, new Date(now().getTime() + answer.expiresInSeconds * 1000))
          known = fresh
          return fresh.accessToken
        }
        await sleep(LOOK_AGAIN_MS)
      }
      return null
    },
  }
}

/** Gives an account its first pair; one that is stored already is newer and stays. */
export async function seedZaloToken(db: postgres.Sql, seal: Seal, accountId: string, pair: Pair): Promise<void> {
  await db`
    update channel_accounts
    set credentials = ${seal.seal(JSON.stringify(pair))}
    where id = ${accountId}
      and credentials is null`
}

async function readPair(db: postgres.Sql, seal: Seal, accountId: string): Promise<Pair> {
  const [row] = await db<{ credentials: Buffer | null }[]>`
    select credentials
    from channel_accounts
    where id = ${accountId}`
  return row?.credentials ? JSON.parse(seal.open(row.credentials)) : { accessToken: '', refreshToken: null }
}

async function claimRefresh(db: postgres.Sql, accountId: string): Promise<boolean> {
  const claimed = await db`
    update channel_accounts
    set refresh_claimed_until = clock_timestamp() + ${LEASE}::interval
    where id = ${accountId}
      and (refresh_claimed_until is null or refresh_claimed_until < clock_timestamp())
    returning 1`
  return claimed.length > 0
}

async function release(db: postgres.Sql, accountId: string): Promise<void> {
  await db`
    update channel_accounts
    set refresh_claimed_until = null
    where id = ${accountId}`
}

async function store(db: postgres.Sql, seal: Seal, accountId: string, pair: Pair, expiresAt: Date): Promise<void> {
  await db`
    update channel_accounts
    set credentials = ${seal.seal(JSON.stringify(pair))},
      credentials_expire_at = ${expiresAt},
      refresh_claimed_until = null
    where id = ${accountId}`
}
