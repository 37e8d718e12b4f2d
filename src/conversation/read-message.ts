// Reads what is stored of a message into what the engine takes in.
import type { WaitingMessage } from '../messaging/inbox/oldest-waiting.ts'
import type { Question } from './engine/state.ts'
import type { Message } from './engine/turn.ts'
import { toInput } from './said.ts'
import type { KnownPlace } from './understanding/meaning.ts'
import type { Secret } from './understanding/secrets/secret.ts'
import { understand } from './understanding/understand.ts'

/** What the webhook stores of an event; the kinds are those of `InboundContent` and the events around it. */
export interface StoredBody {
  text?: string
  payload?: string
  /** The provider answers this stop or start word by itself. */
  providerAnswered?: boolean
  /** What was taken out of the text before it was stored. */
  secrets?: Secret[]
  /** Keyed hash (`seal.hash('code', digits)`, base64) of the one six- or eight-digit number that was in the text. */
  code?: string
  codeDigits?: number
}

export function readMessage(
  message: WaitingMessage,
  open: Question | null,
  now: Date,
  places: KnownPlace[],
): { input: Message; providerAnswered: boolean; secrets: (Secret | 'photo')[] } {
  const body = message.body() as StoredBody
  const providerAnswered = body.providerAnswered === true
  if (message.kind === 'follow') return { input: plain(['greeting']), providerAnswered, secrets: [] }
  if (message.kind === 'opt_out') return { input: plain(['stop']), providerAnswered, secrets: [] }
  const attachment = message.kind === 'text' ? undefined : message.kind
  const question = open && { id: open.id, expects: open.expects, options: open.options }
  const meaning = understand(
    {
      text: body.text ?? '',
      payload: body.payload,
      attachment,
      slipCode: body.codeDigits === 8 ? (body.code ?? null) : null,
    },
    { now, places, open: question },
  )
  const secrets = body.secrets ?? []
  const input = toInput(meaning, { codeHash: body.code, secrets: secrets.length > 0 })
  return { input, providerAnswered, secrets: message.kind === 'image' ? [...secrets, 'photo' as const] : secrets }
}

function plain(intents: string[]): Message {
  return {
    type: 'message',
    intents,
    readings: [],
    chosen: null,
    yesno: null,
    gives: [],
    bare: false,
    wrongDigit: false,
    expiredButton: false,
    attachment: false,
    nothingLeft: false,
    said: { intents },
  }
}
