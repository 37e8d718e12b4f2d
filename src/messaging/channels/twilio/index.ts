// SMS through Twilio: one-way in Vietnam, both ways elsewhere.
import type { Channel } from '../channel.ts'
import { parse } from './parse.ts'
import { maxBody, type SendIo, type SendSettings, send } from './send.ts'
import { verify } from './verify.ts'

export type TwilioSettings = SendSettings

/** Serves both `/webhooks/twilio` (messages) and `/webhooks/twilio/status` (receipts). */
export function createTwilio(given: TwilioSettings, io: SendIo): Channel {
  if (given.authToken === '') throw new Error('an empty auth token signs for everybody: set TWILIO_AUTH_TOKEN')
  const settings = { ...given, publicUrl: given.publicUrl.replace(/\/+$/, '') }
  return {
    name: 'twilio',
    space: 'phone',
    form: 'gsm7',
    limit: maxBody,
    verify: (request) => verify(request, settings),
    parse: (request) => parse(request, settings),
    send: (message) => send(message, settings, io),
  }
}
