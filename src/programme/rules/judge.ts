// Who examines a person now, by which plan, where, and from when on the next time. Pure.
import { addMonths, atLocal, localDay } from '../../vietnamese/dates.ts'
import { ageAt, whoOrganises } from '../residents/eligibility.ts'
import type { Organiser } from '../residents/people-of-contact.ts'
import { type DatedRule, type Payer, type Rule, ruleOn, type Venue, type Who } from './rule.ts'

export interface Examinee {
  /** 1–7; null: not known. */
  group: number | null
  tags?: string[]
  birthYear: number | null
  birthMonth?: number | null
  /** As the commune's list has it; null: not on it. */
  organiser?: Organiser | null
  /** What is said of their work now; beats the list. */
  occupation?: 'worker' | 'pupil' | 'soldier' | null
  hasInsurance?: boolean | null
  /** The last exam; `newRound`: the commune has begun a round since, in which everybody is examined once. */
  examined?: { day: string; newRound: boolean } | null
  /** Where they have said on VNeID that they want to be examined, if that is not here. */
  registeredElsewhere?: string | null
  /** The exam their school held went by without them: the commune makes up for it (domain.md A2, "Precedence"). */
  missedAtSchool?: boolean
}

export type Verdict =
  | { verdict: 'commune' }
  | { verdict: 'employer' | 'school' | 'armed_forces' }
  /** `nextDue`: the day that opens the way again. */
  | { verdict: 'already_examined'; nextDue: string }
  /** `nextDue` null: no plan says from when. */
  | { verdict: 'not_yet'; nextDue: string | null }
  | { verdict: 'registered_elsewhere'; at: string }

export type Judgement = Verdict & {
  /** Which rule decided; null: the commune has none, and examines everybody yearly (NQ 72-NQ/TW). */
  why: { from: string; source: string; plan: string } | null
  /** What is known of the work makes the exam due more often than yearly. */
  months: number
  venues: Venue[]
  paidBy: Payer[]
}

/** Days as YYYY-MM-DD. `rules` in order of their days, as `rulesOf` returns them. */
export function judge(person: Examinee, rules: DatedRule[], now: Date): Judgement {
  const today = localDay(now)
  const inForce = ruleOn(rules, today)
  const organiser = organiserOn(person, inForce?.rule ?? null, today)
  const { venues, paid_by: paidBy } = inForce?.rule.organisers[organiser] ?? BY_DEFAULT
  const months = monthsFor(person, inForce?.rule ?? null, today)
  const why = inForce && { from: inForce.from, source: inForce.source, plan: inForce.rule.plan }
  return { ...verdictOf(person, organiser, rules, today, months), why, months, venues, paidBy }
}

const YEARLY = 12
const BY_DEFAULT: Pick<Rule['organisers']['commune'], 'venues' | 'paid_by'> = {
  venues: ['station'],
  paid_by: ['state_budget'],
}
/** Plans reach to 2030; who is not covered in so many months is told no day. */
const FORESEEN_MONTHS = 120

function verdictOf(person: Examinee, organiser: Organiser, rules: DatedRule[], today: string, months: number): Verdict {
  if (organiser !== 'commune') return { verdict: organiser }
  const due = person.examined && !person.examined.newRound ? addMonths(person.examined.day, months) : today
  if (due > today) return { verdict: 'already_examined', nextDue: firstCovered(person, rules, due) ?? due }
  if (!isCovered(person, rules, today)) {
    return { verdict: 'not_yet', nextDue: firstCovered(person, rules, addMonths(`${today.slice(0, 8)}01`, 1)) }
  }
  return person.registeredElsewhere
    ? { verdict: 'registered_elsewhere', at: person.registeredElsewhere }
    : { verdict: 'commune' }
}

/** Whom an employer, unit or school examines by law, but not yet by the plan, is left to the commune (students until 2028). */
function organiserOn(person: Examinee, rule: Rule | null, day: string): Organiser {
  const said = { ...person, occupation: person.occupation ?? null }
  const { organiser } = whoOrganises(said, atLocal(day, '12:00'))
  if (organiser === 'school' && person.missedAtSchool) return 'commune'
  return rule && !covers(rule.organisers[organiser].covers, person, day) ? 'commune' : organiser
}

function isCovered(person: Examinee, rules: DatedRule[], day: string): boolean {
  const rule = ruleOn(rules, day)?.rule
  if (!rule) return rules.length === 0
  const organiser = organiserOn(person, rule, day)
  return covers(rule.organisers[organiser].covers, person, day)
}

/** The first day from `from` on that a plan covers the person: because a new one begins, or because they grow older. */
function firstCovered(person: Examinee, rules: DatedRule[], from: string): string | null {
  const months = Array.from({ length: FORESEEN_MONTHS }, (_, i) => addMonths(`${from.slice(0, 8)}01`, i))
  const days = [from, ...months, ...rules.map((rule) => rule.from)].filter((day) => day >= from).toSorted()
  return days.find((day) => isCovered(person, rules, day)) ?? null
}

function monthsFor(person: Examinee, rule: Rule | null, day: string): number {
  if (!rule) return YEARLY
  const { months, more_often } = rule.cadence
  return Math.min(months, ...more_often.filter((each) => fits(each.who, person, day, false)).map((each) => each.months))
}

function covers(said: 'everybody' | Who[], person: Examinee, day: string): boolean {
  return said === 'everybody' || said.some((who) => fits(who, person, day, true))
}

/** `ageUnknown`: what is taken for so while nobody knows the age; nobody is turned away for that. */
function fits(who: Who, person: Examinee, day: string, ageUnknown: boolean): boolean {
  if (who.groups && !(person.group !== null && who.groups.includes(person.group))) return false
  if (who.tags && !who.tags.some((tag) => person.tags?.includes(tag))) return false
  if (who.no_insurance && person.hasInsurance !== false) return false
  if (who.from_age === undefined && who.under_age === undefined) return true
  const age = ageAt(person, atLocal(day, '12:00'))
  if (age === null) return ageUnknown
  return age >= (who.from_age ?? 0) && age < (who.under_age ?? Number.POSITIVE_INFINITY)
}
