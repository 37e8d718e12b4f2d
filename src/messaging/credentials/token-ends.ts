// When the access tokens that providers make us renew come to their end.
import type postgres from 'postgres'

export interface TokenEnd {
  accountId: string
  /** "zalo-oa/default" */
  account: string
  /** Null: its end is not known, because it was never renewed here. */
  endsAt: Date | null
}

/** Of the accounts that have such a token. */
export async function readTokenEnds(db: postgres.ISql): Promise<TokenEnd[]> {
  return db<TokenEnd[]>`
    select id as "accountId", channel || '/' || name as account, credentials_expire_at as "endsAt"
    from channel_accounts
    where credentials is not null
    order by 2`
}
