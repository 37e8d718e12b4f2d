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

/** One message or two; the question and its choices are always in the last. */
export function inTwoMessages(
  texts: Texts,
  words: Record<string, string>,
  said: Said,
  question: Question | null,
): [Said] | [Said, Said] {
  const { text } = render(texts, 'vi', 'gsm7', { words, parts: said.parts }, said.choices)
  const asked = question?.parts.length ?? 0
  if (!question || said.parts.length <= asked || countSegments(text).units <= MOST_SMS_UNITS) return [said]
  const answer = { parts: said.parts.slice(0, -asked), choices: null }
  return [answer, { parts: said.parts.slice(-asked), choices: said.choices }]
}
