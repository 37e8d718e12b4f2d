// What an exam has measured of one person, as it is kept (sealed), and the limits beyond which a figure is a slip of the pen.
import { z } from 'zod'

export const measuredSchema = z.strictObject({
  /** mmHg */
  bloodPressure: z.strictObject({ systolic: z.int(), diastolic: z.int() }).nullable(),
  /** Fasting, in mmol/L with one decimal. */
  glucose: z.number().nullable(),
  /** kg/m², one decimal. */
  bmi: z.number().nullable(),
  /** Class of health I–V as 1–5: the worst single item (domain.md E2). */
  class: z.int().min(1).max(5).nullable(),
  /** Adult limits do not hold (domain.md E4). */
  pregnant: z.boolean(),
})
export type Measured = z.infer<typeof measuredSchema>

/** A living person who walked to the exam lies within these; both ends included. */
export const POSSIBLE = {
  systolic: [60, 270],
  diastolic: [30, 160],
  /** mmol/L */
  glucose: [1.5, 40],
  bmi: [10, 70],
} as const

export function isPossible(item: keyof typeof POSSIBLE, value: number): boolean {
  const [least, most] = POSSIBLE[item]
  return value >= least && value <= most
}
