// The state of one talk: plain JSON, saved sealed after every turn.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A piece of text by its key (`book:offer`), with the words it is filled with. */
export interface Part {
  key: string
  params: Record<string, string>
}

export interface Option {
  no: number
  value: string
  label: Part
  /** Folded words that also pick it, its label among them. */
  words: string[]
}

/** The open question, frozen as it was asked: asking again shows the same numbers. */
export interface Question {
  id: string
  step: string
  expects: 'choice' | 'yesno' | 'date' | 'name' | 'birth_year' | 'place' | 'text'
  options: Option[]
  parts: Part[]
}

export interface ListItem {
  value: string
  label: Part
  words: string[]
}

export interface Talk {
  flow: string
  version: number
  step: string
  /** Questions passed on the way here; the way back when a new version of the flow has lost the step. */
  path: string[]
  answers: Record<string, Json>
  words: Record<string, string>
  lists: Record<string, ListItem[]>
  question: Question | null
  misses: number
  mode: 'switch' | 'aside' | 'keep' | 'ours'
  at: string
  /** Of a talk that was interrupted: the talk it had interrupted itself. Nobody comes back to a third. */
  beneath?: Talk | null
}

export interface ConversationState {
  talk: Talk | null
  /** The talk an aside has interrupted: its question waits, and is asked again when the aside is over. */
  suspended: Talk | null
  greetedAt: string | null
}

export const emptyState: ConversationState = { talk: null, suspended: null, greetedAt: null }
