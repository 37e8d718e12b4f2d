// What goes into one burst of a talk, and what comes out.
import type { AnswerKind } from './definition.ts'
import type { ConversationState, Json, ListItem, Part, Question } from './state.ts'

export interface Message {
  type: 'message'
  intents: string[]
  /** Where no intent is certain: the likeliest two, to be asked about; else none. */
  readings: string[]
  /** Option of the open question that was picked. */
  chosen: string | null
  yesno: 'yes' | 'no' | 'unsure' | null
  /** What else the text gives: a date, a name … */
  gives: AnswerKind[]
  /** One or two words alone: a yes or no among them is meant as the answer. */
  bare: boolean
  wrongDigit: boolean
  expiredButton: boolean
  attachment: boolean
  /** All that was written were secrets, and they are gone: asked again, but nobody's misunderstanding. */
  nothingLeft: boolean
  /** All that was understood, for the actions to read. */
  said: Record<string, Json>
}

/** What an action came to: its exit, what to remember, the words for the texts that follow, and text of its own. */
export interface Outcome {
  type: 'outcome'
  outcome: string
  keep?: Record<string, Json>
  words?: Record<string, string>
  lists?: Record<string, ListItem[]>
  say?: Part[]
  /** Values that are no more: an interrupted talk that stands on one of them is over. */
  gone?: string[]
}

/** We begin: a notice nobody asked for leads to `to`, with what it is about. */
export interface Opening {
  type: 'opening'
  to: string
  about: Record<string, Json>
}

export type Input = Message | Outcome | Opening

export type Next =
  | { type: 'wait' }
  | { type: 'act'; action: string; with: Record<string, string | number | boolean> }
  | { type: 'end' }

export interface Turn {
  state: ConversationState
  say: Part[]
  /** Asked in this turn, with what is said. */
  question: Question | null
  next: Next
}

export interface Now {
  at: Date
  /** Id of the question this turn may ask. */
  questionId: string
}
