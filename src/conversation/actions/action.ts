// What an action is: it does one thing in the programme and comes back with an outcome the flow has an exit for.
import type postgres from 'postgres'
import type { Seal } from '../../database/seal.ts'
import type { Person } from '../../programme/residents/people-of-contact.ts'
import type { Json, ListItem, Part } from '../engine/state.ts'
import type { Outcome } from '../engine/turn.ts'
import type { Said } from '../said.ts'
import type { KnownPlace } from '../understanding/meaning.ts'
import type { Form } from '../wording/read-texts.ts'

export interface ActionContext {
  tx: postgres.TransactionSql
  seal: Seal
  now: Date
  newId: () => string
  /** Tells a test where the work has come to; does nothing in the running program. */
  passing: (point: 'book') => void
  contactId: string
  /** The message that is answered; null: the talk was begun by a notice. */
  inboundId: string | null
  /** The provider answers stop words by itself. */
  providerAnswered: boolean
  /** Where the people of this talk live; null: nobody has said. */
  communeId: string | null
  /** Whose staff hears of this talk; null: there is no commune yet. */
  staffCommuneId: string | null
  places: KnownPlace[]
  /** How villages are named to people: "thôn Tam Kỳ", by area id. */
  areaNames: Map<string, string>
  /** How a part reads, filled with its words: for counting and for showing one text inside another. */
  read(part: Part, form: Form): string
  said: Said
  answers: Record<string, Json>
  lists: Record<string, ListItem[]>
  /** Constants of the step. */
  with: Record<string, string | number | boolean>
  /** The people this contact speaks for; asked from the database once per turn. */
  people(): Promise<Person[]>
  /** To be called when the people behind the contact have changed. */
  forgetPeople(): void
  /** To be called when the contact is nobody's any more: where its people live is not remembered. */
  forgetHome(): void
}

export interface Action<Name extends string = string> {
  outcomes: readonly Name[]
  run(context: ActionContext): Promise<Omit<Outcome, 'type' | 'outcome'> & { outcome: Name }>
}

/** Ties an action's outcomes to what it may return. */
export function action<const Name extends string>(outcomes: readonly Name[], run: Action<Name>['run']): Action<Name> {
  return { outcomes, run }
}
