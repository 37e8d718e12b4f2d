// Who is offered a seat first: the one order of the waiting list, explained to residents in locales/vi/waiting.yaml (`joined`, `stay`).
import type postgres from 'postgres'
import { isPriorityPerson, type Ranked } from '../residents/priority.ts'

/** 1: people who come first wherever seats are few (domain.md R11–R13); 2: everybody else. */
export type Tier = 1 | 2

/** As of when the person joins: a place that was told is not lost to a birthday. */
export function tierOf(person: Ranked, now: Date): Tier {
  return isPriorityPerson(person, now) ? 1 : 2
}

/** Tier 1 before tier 2; within a tier who joined first. */
export function byRank(tx: postgres.ISql) {
  return tx`waitlist_entries.tier, waitlist_entries.joined_at, waitlist_entries.id`
}
