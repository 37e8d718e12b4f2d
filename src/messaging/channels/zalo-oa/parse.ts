// A verified Zalo webhook → our events.
import type { ChannelEvent, ContactEvent, InboundContent, ParsedRequest, RawRequest } from '../channel.ts'
import { type WebhookEvent, webhookEvent } from './schema.ts'
import { isEmpty, objectOf } from './verify.ts'

interface Account {
  appId: string
  oaId: string
  oaSecretKey: string | null
}

/**
 * One request carries one event, or none (a probe). Before a secret key exists nothing was signed, so nothing is read.
 * An event of another app or another Official Account is never taken for ours.
 */
export function parse(request: RawRequest, account: Account): ParsedRequest {
  if (!account.oaSecretKey || isEmpty(request.body)) return { events: [] }
  const parsed = webhookEvent.safeParse(objectOf(request.body))
  if (!parsed.success) return { events: [{ type: 'unsupported', reason: 'unreadable' }] }
  // Template messages to phone numbers report here too, with a number where a user id stands.
  if (request.headers['x-zevent-server'] === 'ZNS')
    return { events: [{ type: 'unsupported', reason: 'template_message' }] }
  if (parsed.data.app_id !== account.appId) return { events: [{ type: 'unsupported', reason: 'other_app' }] }
  return { events: [read(parsed.data, account.oaId)] }
}

const contents: Record<string, InboundContent['kind']> = {
  user_send_text: 'text',
  user_send_image: 'image',
  user_send_gif: 'image',
  user_send_sticker: 'sticker',
  user_send_audio: 'audio',
  user_send_video: 'video',
  user_send_file: 'file',
  user_send_location: 'location',
  user_send_link: 'other',
  user_send_business_card: 'other',
}

/** The person wrote nothing and nothing of ours was delivered. */
const ofNoInterest = new Set([
  'user_reacted_message',
  'oa_reacted_message',
  // Opening the chat for the first time: the greeting belongs to `follow` or to the first message.
  'user_click_chatnow',
  'add_user_to_tag',
  'remove_user_from_tag',
  'remove_tag',
  'update_user_info',
  'widget_interaction_accepted',
  'widget_failed_to_sync_user_external_id',
])

function read(event: WebhookEvent, oaId: string): ChannelEvent {
  const name = event.event_name
  const [from, to] = [event.sender?.id, event.recipient?.id]
  if (/group|anonymous/.test(name)) return { type: 'unsupported', reason: name }
  if (ofNoInterest.has(name)) return { type: 'ignored', reason: name }
  if (name === 'follow' || name === 'unfollow') return followed(event, oaId)
  if (name === 'user_received_message' || name === 'user_seen_message') return receipt(event, oaId)
  if (name.startsWith('oa_send_') && name !== 'oa_send_consent') {
    if (from !== oaId || to === undefined) return { type: 'unsupported', reason: 'other_account' }
    // Only a person in the OA's own chat tool has an admin id; everything else is the echo of our own calls.
    if (!event.sender?.admin_id) return { type: 'ignored', reason: 'echo' }
    return { type: 'staff_reply', ...contactEvent(event, to) }
  }
  // A kind of message not known yet still gets an answer: Zalo keeps adding them.
  if (name.startsWith('user_send_')) {
    if (to !== oaId || from === undefined) return { type: 'unsupported', reason: 'other_account' }
    return { type: 'message', content: contentOf(event), ...contactEvent(event, from) }
  }
  // Kept, because a person of the station may have to act: user_withdraw, user_submit_info, calls, the unknown.
  return { type: 'unsupported', reason: name }
}

function contentOf(event: WebhookEvent): InboundContent {
  const kind = contents[event.event_name] ?? 'other'
  const text = event.message?.text ?? ''
  // A card's text is another person's name or number.
  if (text === '' || event.event_name === 'user_send_business_card') return { kind: kind === 'text' ? 'other' : kind }
  if (kind !== 'text') return { kind, text }
  // There is no click event: a pressed button comes as a text that is the button's payload.
  return text.startsWith('hk:') ? { kind, text, payload: text } : { kind, text }
}

function followed(event: WebhookEvent, oaId: string): ChannelEvent {
  if (event.oa_id !== oaId || !event.follower) return { type: 'unsupported', reason: 'other_account' }
  const about = contactEvent(event, event.follower.id)
  return event.event_name === 'follow'
    ? { type: 'follow', ...about }
    : { type: 'opt_out', providerAnswered: false, ...about }
}

function receipt(event: WebhookEvent, oaId: string): ChannelEvent {
  if (event.sender?.id !== oaId) return { type: 'unsupported', reason: 'other_account' }
  const { msg_id, msg_ids = [] } = event.message ?? {}
  const providerIds = msg_id === undefined ? msg_ids : [...new Set([msg_id, ...msg_ids])]
  if (providerIds.length === 0) return { type: 'unsupported', reason: 'unreadable' }
  const status = event.event_name === 'user_seen_message' ? 'seen' : 'delivered'
  const at = timeOf(event)
  return at === undefined ? { type: 'receipt', providerIds, status } : { type: 'receipt', providerIds, status, at }
}

function contactEvent(event: WebhookEvent, address: string): ContactEvent {
  const key = event.message?.msg_id ?? `${event.event_name}:${event.timestamp}`
  const sentAt = timeOf(event)
  return sentAt === undefined ? { key, address } : { key, address, sentAt }
}

function timeOf(event: WebhookEvent): Date | undefined {
  return /^\d{13}$/.test(event.timestamp) ? new Date(Number(event.timestamp)) : undefined
}
