// A person as the text mentions them, before ages and years are given out.

import type { Relation } from '../meaning.ts'

export interface Mention {
  /** First word, and the one after the last, of the text. */
  at: number
  to: number
  /** More than one: "bố mẹ". Empty: only a name is said. */
  relations: Relation[]
  /** "mẹ em", not "mẹ": whose they are was said. */
  owned: boolean
  /** How many of them a number says: "2 bé". */
  copies: number
  /** "cho bà": only where nobody else is named whom it may mean. */
  weak: boolean
  name: string | null
  birthYear: number | null
  age: number | null
}

export function newMention(at: number, to: number, relations: Relation[]): Mention {
  return { at, to, relations, owned: false, copies: 1, weak: false, name: null, birthYear: null, age: null }
}
