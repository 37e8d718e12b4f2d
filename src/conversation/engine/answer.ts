// Holds what a person said against the open question: which exit of the step it picks, if any.
import type { Flows } from './definition.ts'
import { stepAt } from './enter.ts'
import type { ConversationState, Json, Question } from './state.ts'
import type { Message } from './turn.ts'

export type Answer =
  | { type: 'go'; to: string; save: Record<string, Json> }
  /** Understood, but not enough to go on: say why and ask again. */
  | { type: 'repeat'; because: 'unsure' }

/** Null: the message does not answer the question. */
export function answerOpenQuestion(
  flows: Flows,
  state: ConversationState,
  open: Question,
  input: Message,
): Answer | null {
  const step = stepAt(flows, state.talk!)
  if (!('ask' in step)) return null
  if (input.chosen !== null) {
    const fixed = input.chosen.startsWith('=') ? step.choices?.[input.chosen.slice(1)] : undefined
    if (fixed !== undefined) return { type: 'go', to: fixed, save: {} }
    if (step.list && open.options.some((o) => o.value === input.chosen)) {
      return { type: 'go', to: step.list.to, save: { [step.list.save]: input.chosen } }
    }
  }
  for (const [kind, to] of Object.entries(step.on ?? {})) {
    if (kind === 'yes' || kind === 'no') {
      if (input.yesno === kind && !input.attachment) return { type: 'go', to, save: {} }
    } else if ((input.gives as string[]).includes(kind)) return { type: 'go', to, save: {} }
  }
  if (open.expects !== 'yesno') return null
  if (input.yesno === 'unsure') return { type: 'repeat', because: 'unsure' }
  const decided = input.yesno ? step.choices?.[input.yesno] : undefined
  return decided === undefined ? null : { type: 'go', to: decided, save: {} }
}
