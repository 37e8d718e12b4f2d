// Reads what is stored of a message into what the engine takes in.
import type { WaitingMessage } from '../messaging/inbox/oldest-waiting.ts'
import type { Question } from './engine/state.ts'
import type { Message } from './engine/turn.ts'
import { toInput } from './said.ts'
import type { KnownPlace } from './understanding/meaning.ts'
import { understand } from './understanding/understand.ts'

/** What the webhook stores of an event; the kinds are those of `InboundContent` and the events around it. */
export interface StoredBody {
  text?: string
  payload?: string
  /** The provider answers this stop or start word by itself. */
  providerAnswered?: boolean
}

export function readMessage(
  message: WaitingMessage,
  open: Question | null,
  now: Date,
  places: KnownPlace[],
): { input: Message; providerAnswered: boolean } {
  const body = message.body() as StoredBody
  const providerAnswered = body.providerAnswered === true
  if (message.kind === 'follow') return { input: plain(['greeting']), providerAnswered }
  if (message.kind === 'opt_out') return { input: plain(['stop']), providerAnswered }
  const attachment = message.kind === 'text' ? undefined : message.kind
  const question = open && { id: open.id, expects: open.expects, options: open.options }
  const meaning = understand(
    { text: body.text ?? '', payload: body.payload, attachment },
    { now, places, open: question },
  )
  return { input: toInput(meaning), providerAnswered }
}

function plain(intents: string[]): Message {
  return {
    type: 'message',
    intents,
    chosen: null,
    yesno: null,
    gives: [],
    bare: false,
    wrongDigit: false,
    expiredButton: false,
    attachment: false,
    said: { intents },
  }
}
