// Holds what a person said against the open question: which exit of the step it picks, if any.
import type { AnswerKind, AskStep, Flows } from './definition.ts'
import { stepAt } from './enter.ts'
import type { ConversationState, Json, Question } from './state.ts'
import type { Message } from './turn.ts'

export type Answer =
  | { type: 'go'; to: string; save: Record<string, Json> }
  /** Understood, but not enough to go on: say why and ask again. */
  | { type: 'repeat'; because: 'unsure' }

/**
 * `plainly`: a picked option, or a yes or no of a word or two; `in detail`: a date, a name …; `at all`: a yes or no anywhere in
 * the text, last, because "ok thứ 7" is the day. Null: the message does not answer the question that way.
 */
export function answerOpenQuestion(
  flows: Flows,
  state: ConversationState,
  open: Question,
  input: Message,
  how: 'plainly' | 'in detail' | 'at all',
): Answer | null {
  const step = stepAt(flows, state.talk!)
  if (!('ask' in step)) return null
  if (how === 'in detail') {
    const kind = Object.keys(step.on ?? {}).find((k) => (input.gives as string[]).includes(k))
    return kind ? { type: 'go', to: step.on![kind as AnswerKind]!, save: {} } : null
  }
  if (how === 'at all') return yesOrNo(step, input)
  return (
    picked(step, open, input) ?? (input.bare && input.gives.every((k) => k === 'text') ? yesOrNo(step, input) : null)
  )
}

function picked(step: AskStep, open: Question, { chosen }: Message): Answer | null {
  if (chosen === null) return null
  const fixed = chosen.startsWith('=') ? step.choices?.[chosen.slice(1)] : undefined
  if (fixed !== undefined) return { type: 'go', to: fixed, save: {} }
  const isListed = step.list && open.options.some((option) => option.value === chosen)
  return isListed ? { type: 'go', to: step.list!.to, save: { [step.list!.save]: chosen } } : null
}

function yesOrNo(step: AskStep, { yesno, attachment }: Message): Answer | null {
  if (yesno === null || attachment) return null
  if (yesno === 'unsure') return step.ask === 'yesno' ? { type: 'repeat', because: 'unsure' } : null
  const to = step.on?.[yesno] ?? (step.ask === 'yesno' ? step.choices?.[yesno] : undefined)
  return to === undefined ? null : { type: 'go', to, save: {} }
}
