// What a flow file may say: steps, what each waits for, which action it calls, where each outcome leads. No text, no code.
import { z } from 'zod'

/** `step` of this flow, `flow:step`, `flow:` (its start) or `end`. */
const target = z.string().regex(/^([a-z0-9_]+|[a-z0-9_]+:[a-z0-9_]*)$/, 'a target is a step, flow:step, flow: or end')

/** After an aside the open question is asked again; without one the talk goes on at `back_or`. */
const targetOrBack = z.union([target, z.strictObject({ back_or: target })])

const answerKinds = [
  'yes',
  'no',
  'date',
  'time',
  'part_of_day',
  'place',
  'birth_year',
  'name',
  'person',
  'text',
  /** What somebody says who is led through steps: done, will not go, later, what is wrong. */
  'guide',
  /** That a pupil was away from what their school held. */
  'missed',
] as const
export type AnswerKind = (typeof answerKinds)[number]

const ask = z.strictObject({
  ask: z.enum(['choice', 'yesno', 'date', 'name', 'birth_year', 'place', 'text']),
  /** Fixed choices in the order of their numbers: name → where it leads. Their labels stand in the locale. */
  choices: z.record(z.string(), target).optional(),
  /** A list an action has made (people, offers); its items come before the fixed choices. */
  list: z.strictObject({ of: z.string(), save: z.string(), to: target, most: z.number().int().max(8) }).optional(),
  /** Other answers this step understands, tried in the order written. */
  on: z.partialRecord(z.enum(answerKinds), target).optional(),
})

const act = z.strictObject({
  do: z.string(),
  /** Constants the action is called with. */
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  outcomes: z.record(z.string(), targetOrBack),
})

const say = z.strictObject({ say: z.literal(true), next: targetOrBack })

export const flowSchema = z.strictObject({
  flow: z.string().regex(/^[a-z0-9_]+$/),
  version: z.number().int().positive(),
  languages: z.array(z.string()).min(1),
  start: z.string(),
  /** A talk left alone this many hours: its question lapses, and the next message that is nothing else leads to `to`. */
  silence: z.strictObject({ hours: z.number().positive(), to: target }),
  steps: z.record(z.string().regex(/^[a-z0-9_]+$/), z.union([ask, act, say])),
})

export type Target = z.infer<typeof targetOrBack>
export type Flow = z.infer<typeof flowSchema>
export type Step = Flow['steps'][string]
export type AskStep = z.infer<typeof ask>
export type ActStep = z.infer<typeof act>

/**
 * Words that lead into a flow from anywhere, in order of precedence.
 * `beats`: everything; or details only (a date, a name), while a picked option or a plain yes or no still answers the open
 * question; or nothing, so that the open question has the first say.
 * `as`: `switch` leaves the talk, `aside` answers and then asks the open question again, `keep` answers and leaves it open.
 */
export const triggersSchema = z.array(
  z.strictObject({
    intent: z.string(),
    to: targetOrBack,
    as: z.enum(['switch', 'aside', 'keep']),
    beats: z.enum(['everything', 'details', 'nothing']).default('nothing'),
    hello: z.boolean().default(false),
    /** Not followed where the open step itself waits for this and the text gives it. */
    unless: z.enum(answerKinds).optional(),
  }),
)
export type Triggers = z.infer<typeof triggersSchema>

export interface Flows {
  byName: Map<string, Flow>
  triggers: Triggers
  /** Where a yes or no leads while nothing is asked. */
  unasked: string
  /** The question that is asked about a text of two likely meanings; its list `readings` are their intents. */
  unclear: string
  /** Where a text leads that means nothing we know. */
  otherwise: string
}
