// A verified Twilio request → our events: a message from a resident, or what became of one of ours.
import type { ChannelEvent, InboundContent, ParsedRequest, RawRequest, ReceiptStatus } from '../channel.ts'
import { canonicalAddress } from './address.ts'
import { bodyText } from './body.ts'
import { handledByTwilio } from './keywords.ts'
import { formParams, type Inbound, inbound, type StatusCallback, statusCallback } from './schema.ts'

interface Account {
  accountSid: string
  from: string
}

// Nothing is said in the answer: a reply that is sent by a call of its own can be repeated safely.
const emptyTwiml = { type: 'text/xml', body: '<?xml version="1.0" encoding="UTF-8"?><Response/>' }

/** Told apart by their fields, not by the path: only a status callback has `MessageStatus`. */
export function parse(request: RawRequest, account: Account): ParsedRequest {
  return { events: read(request, account), reply: emptyTwiml }
}

function read(request: RawRequest, account: Account): ChannelEvent[] {
  const params = formParams(request.body)
  const status = statusCallback.safeParse(params)
  const message = status.success ? null : inbound.safeParse(params)
  const sid = status.data?.AccountSid ?? message?.data?.AccountSid
  if (sid === undefined) return [{ type: 'unsupported', reason: 'unreadable' }]
  if (sid !== account.accountSid) return [{ type: 'unsupported', reason: 'other_account' }]
  return status.success ? readStatus(status.data, request.url) : [readMessage(message!.data!, account)]
}

function readMessage(sms: Inbound, account: Account): ChannelEvent {
  // Operators write from names and short codes; answering them makes loops.
  const address = canonicalAddress(sms.From)
  if (address === null) return { type: 'unsupported', reason: 'sender_is_no_phone' }
  const event = { key: sms.MessageSid, address }
  const text = bodyText(sms.Body)
  const handled = handledByTwilio(text, sms.OptOutType, account.from)
  if (handled === 'stopped') return { type: 'opt_out', providerAnswered: true, text, ...event }
  const content = contentOf(sms, text)
  return handled === 'answered'
    ? { type: 'message', content, providerAnswered: true, ...event }
    : { type: 'message', content, ...event }
}

function contentOf(sms: Inbound, text: string): InboundContent {
  if (sms.NumMedia === 0) return text === '' ? { kind: 'other' } : { kind: 'text', text }
  const type = sms.MediaContentType0?.split('/')[0]
  const kind =
    type === 'audio' || type === 'video' ? type : type === 'text' || type === 'application' ? 'file' : 'image'
  return text === '' ? { kind } : { kind, text }
}

const statuses: Record<string, ReceiptStatus | 'passing'> = {
  accepted: 'passing',
  scheduled: 'passing',
  queued: 'passing',
  sending: 'passing',
  sent: 'sent',
  delivered: 'delivered',
  read: 'seen',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
}

function readStatus(callback: StatusCallback, url: string): ChannelEvent[] {
  const status = statuses[callback.MessageStatus]
  if (status === undefined) return [{ type: 'unsupported', reason: `status_${callback.MessageStatus.slice(0, 30)}` }]
  if (status === 'passing') return [{ type: 'ignored', reason: callback.MessageStatus }]
  const messageId = new URLSearchParams(url.split('?')[1]).get('m')
  const code = callback.ErrorCode || (status === 'failed' ? callback.MessageStatus : undefined)
  const receipt: ChannelEvent = {
    type: 'receipt',
    providerIds: [callback.MessageSid],
    status,
    ...(messageId ? { messageId } : {}),
    ...(code ? { code } : {}),
  }
  // A STOP given earlier, to another sender of the same service, may first show here.
  const address = callback.ErrorCode === '21610' ? canonicalAddress(callback.To ?? '') : null
  if (address === null) return [receipt]
  return [receipt, { type: 'opt_out', providerAnswered: true, key: `${callback.MessageSid}:21610`, address }]
}
