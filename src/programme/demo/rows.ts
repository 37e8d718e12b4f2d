// What the demo's tables are filled with, and how its dates become moments.
import type postgres from 'postgres'
import { addDays, atLocal } from '../../vietnamese/dates.ts'

/** Rows of one table, all with the same columns. */
export interface TableRows {
  table: string
  rows: Record<string, postgres.ParameterOrJSON<never>>[]
}

/** The moment of a day and time as written in the fixtures, after the shift. */
export type Moments = (day: string, time: string) => Date

export function moments(weeks: number): Moments {
  return (day, time) => atLocal(addDays(day, weeks * 7), time)
}

/** When the commune's list was made and consent was taken, before any shift. */
export const LIST_DAY = '2026-01-05'
