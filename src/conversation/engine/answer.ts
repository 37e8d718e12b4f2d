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
    guided(step, input) ??
    picked(flows, state.talk!.flow, step, open, input) ??
    (input.bare && input.gives.every((k) => k === 'text') ? yesOrNo(step, input) : null)
  )
}

function picked(flows: Flows, flow: string, step: AskStep, open: Question, input: Message): Answer | null {
  const { chosen } = input
  if (chosen === null) return null
  const fixed = chosen.startsWith('=') ? step.choices?.[chosen.slice(1)] : undefined
  if (fixed !== undefined) return { type: 'go', to: fixed, save: {} }
  const isListed = step.list && open.options.some((option) => option.value === chosen)
  return isListed && !wishesElsewhere(flows, flow, input)
    ? { type: 'go', to: step.list!.to, save: { [step.list!.save]: chosen } }
    : null
}

/** "Đặt lịch cho bà Mận" names one of those whose messages could be kept, but wishes for something else. */
function wishesElsewhere({ triggers }: Flows, flow: string, { intents }: Message): boolean {
  return triggers.some(
    ({ intent, as, to }) => as === 'switch' && intents.includes(intent) && !String(to).startsWith(`${flow}:`),
  )
}

/** Said in words, a step's end is as plain as its number; "muc 1" is a level there, no choice. */
function guided(step: AskStep, { gives }: Message): Answer | null {
  const to = gives.includes('guide') ? step.on?.guide : undefined
  return to === undefined ? null : { type: 'go', to, save: {} }
}

function yesOrNo(step: AskStep, { yesno, attachment }: Message): Answer | null {
  if (yesno === null || attachment) return null
  if (yesno === 'unsure') return step.ask === 'yesno' ? { type: 'repeat', because: 'unsure' } : null
  const to = step.on?.[yesno] ?? (step.ask === 'yesno' ? step.choices?.[yesno] : undefined)
  return to === undefined ? null : { type: 'go', to, save: {} }
}
