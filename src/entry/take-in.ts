// The one door into the inbox: what must never be kept is taken out of a message before it is stored.

import type { StoredBody } from '../conversation/read-message.ts'
import type { Secret } from '../conversation/understanding/secrets/secret.ts'
import { redact } from '../conversation/understanding/secrets/secrets.ts'
import type { Seal } from '../database/seal.ts'
import type { ContactEvent } from '../messaging/channels/channel.ts'
import { receive } from '../messaging/inbox/receive.ts'
import type { Account, Runtime } from '../runtime.ts'

/** A button of ours sends back what we wrote on it. */
const OURS = /^hk:[\w-]{1,40}:[\w=/-]{1,120}$/

/** `kind` and `body` as the channel read them; the body's text may carry anything a person types. */
export interface Event extends ContactEvent {
  kind: string
  body: Pick<StoredBody, 'text' | 'payload' | 'providerAnswered'>
}

/** `known`: this event was stored before; nothing changed. */
export async function takeIn(rt: Runtime, account: Account, event: Event): Promise<{ outcome: 'stored' | 'known' }> {
  const { sql, seal, clock, newId } = rt
  const now = clock.now()
  const { key, address, kind, body, sentAt = now } = event
  const arrival = { accountId: account.id, space: account.channel.space, address, key, kind, sentAt }
  return receive(sql, seal, { ...arrival, ...withoutSecrets(seal, body) }, now, newId)
}

function withoutSecrets(seal: Seal, body: Event['body']) {
  const { text, payload, ...rest } = body
  if (text === undefined) return { body: rest }
  if (payload !== undefined && payload === text && OURS.test(payload)) return { body }
  const { text: shown, found, code, announces, ifAnnounced } = redact(text)
  const hash = code !== null && { code: seal.hash('code', code).toString('base64'), codeDigits: code.length }
  const kept = (keep: { text: string; found: Secret[] }): StoredBody => ({
    ...rest,
    text: keep.text,
    ...(keep.found.length > 0 && { secrets: keep.found }),
    ...hash,
  })
  return {
    body: kept({ text: shown, found }),
    announcesSecret: announces,
    ...(ifAnnounced && { bodyIfAnnounced: kept(ifAnnounced) }),
  }
}
