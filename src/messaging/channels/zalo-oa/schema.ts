// What Zalo sends to the webhook and answers to our calls. Ids and times are strings: they do not fit a double.
import { z } from 'zod'

const id = z.string().min(1)
const party = z.object({ id, admin_id: z.unknown().optional() })

/** One webhook event; only what we read. Events differ widely, so nothing but the envelope is required. */
export const webhookEvent = z.object({
  app_id: id,
  event_name: id,
  timestamp: z.union([z.string(), z.number()]).transform(String),
  oa_id: id.optional(),
  sender: party.optional(),
  recipient: party.optional(),
  follower: z.object({ id }).optional(),
  message: z
    .object({
      msg_id: id.optional(),
      msg_ids: z.array(id).optional(),
      text: z.string().nullish(),
    })
    .optional(),
})
export type WebhookEvent = z.infer<typeof webhookEvent>

/** Errors arrive with HTTP 200; `error` alone tells them from success. */
export const sendAnswer = z.object({
  error: z.union([
    z.number().int(),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
  ]),
  data: z.object({ message_id: z.unknown() }).partial().nullish().catch(null),
})

/** `expires_in` is a string of seconds. */
export const tokenAnswer = z.object({
  access_token: id,
  refresh_token: id,
  expires_in: z.coerce.number().int().positive(),
})

export const oauthError = z.object({
  error: z.union([z.number().int(), z.string()]).refine((code) => Number(code) !== 0),
})
