// A text of two likely meanings is asked about, never guessed: the question, and the way back from it.
import type { Flows } from './definition.ts'
import type { ConversationState, Json, ListItem } from './state.ts'
import type { Message } from './turn.ts'

export function standsAtWhich({ unclear }: Flows, { talk }: ConversationState): boolean {
  return talk?.question != null && `${talk.flow}:${talk.step}` === unclear
}

/** What is asked: the intents that lead somewhere, each by its label. */
export function itemsOf({ triggers, unclear }: Flows, readings: string[]): ListItem[] {
  const [flow] = unclear.split(':')
  return [...new Set(readings)]
    .filter((reading) => triggers.some(({ intent }) => intent === reading))
    .map((reading) => ({ value: reading, label: { key: `${flow}:${reading}`, params: {} }, words: [] }))
}

/**
 * Leaves the question for the talk it had interrupted, and returns what was said as if it had not been asked: a pick is the first
 * text with that meaning; anything else is heard where the talk stood, but for a yes or no, which was said to this question.
 */
export function leaveWhich(state: ConversationState, input: Message): Message {
  const { answers, question } = state.talk!
  const first = (answers.said ?? {}) as Record<string, Json>
  const back = state.suspended
  state.suspended = back?.beneath ?? null
  state.talk = back && { ...back, beneath: null }
  const picked = question!.options.find(({ value }) => value === input.chosen)?.value
  if (picked === undefined) return { ...input, chosen: null, yesno: null }
  const said = { ...first, intents: [picked], bare: false }
  return { ...input, intents: [picked], readings: [], chosen: null, yesno: null, gives: [], bare: false, said }
}
