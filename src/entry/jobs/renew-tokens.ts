// Renews access tokens some hours before their end, so that who must give consent again hears of it in time.
import { readTokenEnds } from '../../messaging/credentials/token-ends.ts'
import type { Runtime } from '../../runtime.ts'

/** As Zalo's own example does (zalo.md A1); the staff are told at four. */
const BEFORE_END_MS = 5 * 3_600_000

/** To be called now and then. One process renews; of a refusal the log hears, and later the staff. */
export async function renewTokens(rt: Runtime): Promise<void> {
  const soon = rt.clock.now().getTime() + BEFORE_END_MS
  for (const { accountId, endsAt } of await readTokenEnds(rt.sql)) {
    const account = rt.accounts.find(({ id }) => id === accountId)
    if (!account?.renew || !endsAt || endsAt.getTime() > soon) continue
    if (!(await account.renew())) rt.log.warn({ account: accountId }, 'a token could not be renewed')
  }
}
