// Keeps an SMS within two parts: an answer that would be longer goes first, the question that follows it in a message of its own.
import { countSegments } from '../vietnamese/sms.ts'
import type { Part, Question } from './engine/state.ts'
import type { Texts } from './wording/read-texts.ts'
import { render, type StoredChoices } from './wording/render.ts'

/** Two parts of an SMS: the longest the house allows (scenarios house rule 2). */
export const MOST_SMS_UNITS = 306

export interface Said {
  parts: Part[]
  choices: StoredChoices | null
}

/** One message or two; of three only where the answers alone are too long for one. The question and its choices are always in the last. */
export function inTwoMessages(
  texts: Texts,
  words: Record<string, string>,
  said: Said,
  question: Question | null,
): [Said, ...Said[]] {
  const fits = ({ parts, choices }: Said) =>
    countSegments(render(texts, 'vi', 'gsm7', { words, parts }, choices).text).units <= MOST_SMS_UNITS
  if (fits(said)) return [said]
  const asked = question?.parts.length ?? 0
  const answers = said.parts.slice(0, said.parts.length - asked)
  const messages: Said[] = []
  for (const part of answers) {
    const last = messages.at(-1)
    const longer = { parts: [...(last?.parts ?? []), part], choices: null }
    if (last && fits(longer)) messages[messages.length - 1] = longer
    else messages.push({ parts: [part], choices: null })
  }
  if (question) messages.push({ parts: said.parts.slice(answers.length), choices: said.choices })
  const [first, ...more] = messages
  return first ? [first, ...more] : [said]
}
