// What a turn works with, whoever it is for.
import type postgres from 'postgres'
import type { Seal } from '../database/seal.ts'
import type { Reference } from '../programme/load-reference.ts'
import type { Flows } from './engine/definition.ts'
import type { Texts } from './wording/read-texts.ts'

export interface Turning {
  sql: postgres.Sql
  seal: Seal
  newId: () => string
  flows: Flows
  reference: () => Reference
  texts: Texts
  now: () => Date
  /** Tells a test where the work has come to; does nothing in the running program. */
  passing: (point: 'claim' | 'understand' | 'book' | 'enqueue' | 'commit') => void
}
