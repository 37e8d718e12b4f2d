// Trades a refresh token for a new pair. The old pair dies in the same moment: store the new one before using it.
import { call, type Fetch, jsonOf } from '../call.ts'
import { oauthError, tokenAnswer } from './schema.ts'

export type Refreshed =
  | { result: 'refreshed'; accessToken: string; refreshToken: string; expiresInSeconds: number }
  /** Zalo said no; -14020: this refresh token was used before, a person must consent again. */
  | { result: 'refused'; code: string }
  /** Not answered, or not with a whole pair. Whether the old pair is dead is not known; asking again is the way to learn. */
  | { result: 'unknown'; code: string }

/** One call to the OAuth server, never repeated here. Errors come with HTTP 200; a pair with a hole is never returned. */
export async function refreshToken(
  refreshToken: string,
  settings: { oauthUrl: string; appId: string; appSecret: string },
  io: { fetch: Fetch; timeoutMs: number },
): Promise<Refreshed> {
  const answer = await call(
    io.fetch,
    `${settings.oauthUrl}/v4/oa/access_token`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', secret_key: settings.appSecret },
      body: new URLSearchParams({
        refresh_token: refreshToken,
        app_id: settings.appId,
        grant_type: 'refresh_token',
      }).toString(),
    },
    io.timeoutMs,
  )
  if (answer.outcome !== 'answered') return { result: 'unknown', code: answer.code }
  if (answer.status >= 500) return { result: 'unknown', code: `http_${answer.status}` }
  const body = jsonOf(answer.text)
  const error = oauthError.safeParse(body)
  if (error.success) return { result: 'refused', code: String(error.data.error) }
  const pair = tokenAnswer.safeParse(body)
  if (!pair.success) return { result: 'unknown', code: answer.status === 200 ? 'unreadable' : `http_${answer.status}` }
  return {
    result: 'refreshed',
    accessToken: pair.data.access_token,
    refreshToken: pair.data.refresh_token,
    expiresInSeconds: pair.data.expires_in,
  }
}
