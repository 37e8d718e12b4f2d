// The form fields of Twilio's webhooks and the JSON of its answers; only what we read, as fields are added without notice.
import { z } from 'zod'

export type Params = Record<string, string | string[]>

/** All fields of a form body; one that comes several times is an array, as the signature needs it. */
export function formParams(body: Buffer): Params {
  const params: Params = Object.create(null)
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    const before = params[name]
    params[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return params
}

export const inbound = z.object({
  AccountSid: z.string(),
  MessageSid: z.string().min(1),
  From: z.string().min(1),
  Body: z.string().default(''),
  NumMedia: z.coerce.number().int().nonnegative().catch(0),
  MediaContentType0: z.string().optional(),
  /** STOP, START or HELP, where Advanced Opt-Out has answered a keyword. */
  OptOutType: z.string().optional(),
})
export type Inbound = z.infer<typeof inbound>

export const statusCallback = z.object({
  AccountSid: z.string(),
  MessageSid: z.string().min(1),
  MessageStatus: z.string().min(1),
  To: z.string().optional(),
  ErrorCode: z.string().optional(),
})
export type StatusCallback = z.infer<typeof statusCallback>

export const created = z.object({ sid: z.string().min(1) })
export const refusal = z.object({ code: z.number().int() })
