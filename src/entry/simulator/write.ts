// What a visitor writes goes into the inbox by the same door as a provider's webhook.
import { z } from 'zod'
import type { Runtime } from '../../runtime.ts'
import { takeIn } from '../take-in.ts'
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
  return takeIn(rt, account, { ...contentOf(message), key: rt.newId(), address })
}

/** A button is no event of its own: it comes as a text that is its payload (zalo.md A). */
function contentOf(message: Written): { kind: string; body: object } {
  if ('payload' in message) return { kind: 'text', body: { text: message.payload, payload: message.payload } }
  if ('attachment' in message) return { kind: message.attachment, body: {} }
  return { kind: 'text', body: { text: message.text } }
}
