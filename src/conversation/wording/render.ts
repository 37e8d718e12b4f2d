// Puts a stored message into the form of the channel that carries it, at the moment of sending.
import { toGsm7 } from '../../vietnamese/sms.ts'
import type { Form, Texts } from './read-texts.ts'

/** A piece of text by its key, with the words it is filled with. */
export interface TextPart {
  key: string
  params: Record<string, string>
}

/** What is stored of a message: keys, words, choices. */
export interface Stored {
  /** Words every part may use: the station, the commune. */
  words: Record<string, string>
  parts: TextPart[]
  /** Codes among the words: they go out, and are kept as ***. */
  secrets?: string[]
}

export interface StoredChoices {
  questionId: string
  options: { no: number; value: string; label: TextPart }[]
}

export interface Rendered {
  text: string
  /** The text as it may be kept. */
  kept: string
  /** Buttons, where the channel has them and they are few enough; otherwise the numbers stand in the text. */
  choices: { no: number; label: string; payload: string }[]
}

/** Buttons a message may carry, the way out among them (Zalo OA: 5). */
const MOST_BUTTONS = 5

export function render(
  texts: Texts,
  language: string,
  form: Form,
  stored: Stored,
  choices: StoredChoices | null,
): Rendered {
  const say = (part: TextPart) =>
    beginLarge(texts.say(language, part.key, { ...stored.words, ...part.params }, form).trim())
  const text = stored.parts.map(say).join('\n')
  const options = (choices?.options ?? []).map((option) => ({
    no: option.no,
    label: say(option.label),
    payload: option.no === 0 ? '0' : `hk:${choices?.questionId}:${option.value}`,
  }))
  const buttons = form === 'accented' && options.length <= MOST_BUTTONS
  const lines = buttons ? [] : options.map((option) => `${option.no}. ${option.label}`)
  const whole = [text, ...lines].join('\n')
  const sent = form === 'gsm7' ? toGsm7(whole) : whole.normalize('NFC')
  const kept = (stored.secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, '***'), sent)
  return { text: sent, kept, choices: buttons ? options : [] }
}

function beginLarge(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1)
}
