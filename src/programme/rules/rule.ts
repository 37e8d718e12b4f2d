// What a plan says of the yearly exam while it is in force: who has their turn, who organises it, where, how often. Data, never code.
import { z } from 'zod'
import { dayOf } from '../../vietnamese/dates.ts'

export const TAGS = ['chronic', 'hazardous', 'pregnant', 'hard_area', 'not_in_school'] as const
const VENUES = ['station', 'culture_house', 'mobile', 'school', 'workplace', 'facility', 'home'] as const
const PAYERS = ['state_budget', 'local_budget', 'insurance_fund', 'employer', 'unit', 'social'] as const

/** All that is said must hold of a person; at least one thing is said. */
const who = z
  .strictObject({
    /** Any of these priority groups (domain.md A2). */
    groups: z.array(z.int().min(1).max(7)).min(1).optional(),
    /** Any of these tags. */
    tags: z.array(z.enum(TAGS)).min(1).optional(),
    /** Full years. */
    from_age: z.int().min(0).max(120).optional(),
    under_age: z.int().min(1).max(120).optional(),
    no_insurance: z.literal(true).optional(),
  })
  .refine((said) => Object.keys(said).length > 0, { error: 'say who is meant: groups, tags, from_age, under_age …' })

const exam = z.strictObject({
  /** Whose turn it is; one that fits is enough. */
  covers: z.union([z.literal('everybody'), z.array(who).min(1)]),
  venues: z.array(z.enum(VENUES)).min(1),
  /** The person examined is not among them: it costs nothing, with an insurance card or without (domain.md R9, R13). */
  paid_by: z.array(z.enum(PAYERS)).min(1),
})

export const ruleSchema = z.strictObject({
  /** How residents are told of it: "kế hoạch của xã Kim Thành". */
  plan: z.string().trim().min(1).max(40),
  /** A person belongs to the first that fits of armed forces, employer, school, commune (domain.md A2, "Precedence"). */
  organisers: z.strictObject({ armed_forces: exam, employer: exam, school: exam, commune: exam }),
  cadence: z.strictObject({
    /** From one exam to the next. */
    months: z.int().min(1).max(60),
    /** For these it is shorter; of several that fit the shortest counts. */
    more_often: z.array(z.strictObject({ who, months: z.int().min(1).max(60) })),
  }),
})

export type Rule = z.infer<typeof ruleSchema>
export type Who = z.infer<typeof who>
export type Tag = (typeof TAGS)[number]
export type Venue = (typeof VENUES)[number]
export type Payer = (typeof PAYERS)[number]

const day = z.string().refine(
  (text) => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
    return year !== undefined && dayOf(Number(year), Number(month), Number(date)) !== null
  },
  { error: 'say a day of the calendar such as 2026-12-01' },
)

/** One row of `rules`, and one entry of the file staff hand in. */
const datedRule = z
  .strictObject({
    from: day,
    /** Included; null: until the next one begins. */
    to: day.nullable().default(null),
    /** The document and its section, as staff would cite it. */
    source: z.string().trim().min(1).max(200),
    rule: ruleSchema,
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], error: 'the last day lies before the first' })

/** Everything that holds in one commune, earliest first. */
export const rulesSchema = z
  .array(datedRule)
  .min(1, { error: 'say at least one rule' })
  .refine((rules) => new Set(rules.map(({ from }) => from)).size === rules.length, {
    error: 'two rules begin on the same day',
  })
  .transform((rules) => rules.toSorted((a, b) => (a.from < b.from ? -1 : 1)))

export type DatedRule = z.infer<typeof datedRule>

/** The one in force on a day: the last that has begun, if it has not ended. */
export function ruleOn(rules: DatedRule[], today: string): DatedRule | null {
  const begun = rules.filter(({ from }) => from <= today).at(-1)
  return begun && (begun.to === null || today <= begun.to) ? begun : null
}
