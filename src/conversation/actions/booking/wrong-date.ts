// A day nobody can be examined on: gone by, or on no calendar.
import type { Json } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'

/** Null: the day is one, or none was said. It is said, and forgotten. */
export function wrongDate(context: ActionContext) {
  const date = context.said.date
  if (date?.kind !== 'past' && date?.kind !== 'impossible') return null
  const say = [{ key: `book:why_${date.kind}`, params: { said: date.said } }]
  return { outcome: date.kind, say, keep: { said: { ...context.said, date: null } as unknown as Json } }
}
