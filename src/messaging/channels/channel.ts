// What every channel is: a pure translator between a provider's HTTP and our events. It knows no database and no server.

export type ChannelName = 'zalo-oa' | 'twilio' | 'simulator'

/** Whose addresses a channel carries. A STOP from an address holds on every channel of the same space. */
export type AddressSpace = 'phone' | `zalo-oa:${string}`

/** A request exactly as it came: signatures are checked over these bytes, before anything is parsed. */
export interface RawRequest {
  method: string
  /** Path and query as received, e.g. `/webhooks/twilio?x=1`. */
  url: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** `no_signature_possible`: the request lacks what the signature is computed from (answered 400). */
export type Verdict = 'valid' | 'invalid' | 'no_signature_possible'

export type InboundContent =
  /** `payload` is set when the text came from a button of ours. */
  | { kind: 'text'; text: string; payload?: string }
  | { kind: 'image' | 'sticker' | 'audio' | 'video' | 'file' | 'location' | 'other'; text?: string }

/** Everything that arrives on behalf of one address and must be handled in its talk, in order. */
export interface ContactEvent {
  /** The provider's own id of this event (never a number or a hash of one): a second delivery has the same. */
  key: string
  address: string
  /** The provider's time; absent where the provider sends none. */
  sentAt?: Date
}

export type ChannelEvent =
  /** `providerAnswered`: a keyword (START, HELP) the provider itself has replied to: act on it, say nothing. */
  | ({ type: 'message'; content: InboundContent; providerAnswered?: boolean } & ContactEvent)
  | ({ type: 'follow' } & ContactEvent)
  /** The person left or blocked us at the provider: nothing may be sent. */
  | ({ type: 'opt_out'; providerAnswered: boolean; text?: string } & ContactEvent)
  /** A person of the station wrote to the resident by hand in the provider's own tool: the bot keeps quiet. */
  | ({ type: 'staff_reply' } & ContactEvent)
  /** `messageId` is our own id where the provider gives it back, `providerId` the provider's. */
  | { type: 'receipt'; providerIds: string[]; messageId?: string; status: ReceiptStatus; code?: string; at?: Date }
  /** A correct request of no interest (an echo of our own send, a tag change). Answered 200 and forgotten. */
  | { type: 'ignored'; reason: string }
  /** Signed, but understood by nobody: kept and counted. */
  | { type: 'unsupported'; reason: string }

export type ReceiptStatus = 'sent' | 'delivered' | 'seen' | 'failed'

export interface Choice {
  /** 1–9, or 0 for the way out. */
  no: number
  label: string
  /** What comes back when the button is pressed. */
  payload: string
}

export interface OutboundMessage {
  /** Our id; handed to the provider wherever it can bring it back. */
  id: string
  address: string
  /** Ready text in the form this channel carries (see `form`), numbers of choices already written into it where there are no buttons. */
  text: string
  choices: Choice[]
}

export type SendResult =
  | { result: 'sent'; providerId: string | null }
  /** Surely not sent; may be tried again. `after`: the provider's wish, in milliseconds. */
  | { result: 'retry'; code: string; after?: number }
  /** Nobody knows: never repeated blindly. */
  | { result: 'unknown'; code: string }
  /** For this message, or this person, never. `operator`: somebody at the station must act (token, plan, money). */
  | { result: 'failed'; code: string; operator?: boolean }
  | { result: 'opted_out'; code: string }

export interface ParsedRequest {
  events: ChannelEvent[]
  /** The body the provider wants to read; absent: an empty 200. */
  reply?: { type: string; body: string }
}

export interface Channel {
  name: ChannelName
  space: AddressSpace
  /** `accented`: full Vietnamese and buttons; `gsm7`: unaccented text of an SMS, choices as numbers. */
  form: 'accented' | 'gsm7'
  /** Longest text one message may carry, in the form's own units. */
  limit: number
  /** Most buttons one message may carry; absent: none, choices are numbers in the text. */
  buttons?: number
  /** How long after the person's last message the provider lets us write, in milliseconds; absent: always. */
  window?: number
  verify(request: RawRequest): Verdict
  parse(request: RawRequest): ParsedRequest
  send(message: OutboundMessage): Promise<SendResult>
}
