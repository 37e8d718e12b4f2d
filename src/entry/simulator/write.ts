// What a visitor writes goes into the inbox by the same door as a provider's webhook.
import { z } from 'zod'
import { receive } from '../../messaging/inbox/receive.ts'
import type { Runtime } from '../../runtime.ts'
import type { Played } from './played.ts'

const text = z.object({
  text: z
    .string()
    .max(10_000)
    .refine((typed) => typed.trim() !== '', 'nothing was typed'),
})
const payload = z.object({ payload: z.string().min(1).max(200) })
const attachment = z.object({ attachment: z.enum(['sticker', 'image']) })

/** By SMS there is text alone. */
export const written = { sms: text, zalo: z.union([payload, attachment, text]) }

export type Written = z.infer<typeof written.zalo>

/** Stored once, under a key of its own: a visitor who writes the same twice has written twice. */
export async function write(rt: Runtime, { account, address }: Played, message: Written): Promise<{ outcome: string }> {
  const { sql, seal, clock, newId } = rt
  const now = clock.now()
  const arrival = { accountId: account.id, space: account.channel.space, address, key: newId(), sentAt: now }
  return receive(sql, seal, { ...arrival, ...contentOf(message) }, now, newId)
}

/** A button is no event of its own: it comes as a text that is its payload (zalo.md A). */
function contentOf(message: Written): { kind: string; body: object } {
  if ('payload' in message) return { kind: 'text', body: { text: message.payload, payload: message.payload } }
  if ('attachment' in message) return { kind: message.attachment, body: {} }
  return { kind: 'text', body: { text: message.text } }
}
