// What is written on a choice may be typed instead of its number.
import { fold } from '../vietnamese/fold.ts'
import type { Question } from './engine/state.ts'
import type { Texts } from './wording/read-texts.ts'

/** Puts the label among each option's words, all of them folded. Naming them twice changes nothing. */
export function nameOptions(texts: Texts, question: Question): void {
  for (const option of question.options) {
    const label = texts.say('vi', option.label.key, option.label.params, 'accented')
    option.words = [...new Set([...option.words, label].map(fold))]
  }
}
