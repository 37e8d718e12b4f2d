// Whether somebody this phone does not speak for may be examined: by what was said and by the rules, never by the list.
import { whoOrganises } from '../../../programme/residents/eligibility.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { isPriorityPerson } from '../../../programme/residents/priority.ts'
import { judge } from '../../../programme/rules/judge.ts'
import { ruleOn } from '../../../programme/rules/rule.ts'
import { rulesOf } from '../../../programme/rules/rules-of.ts'
import { findOffers } from '../../../programme/sessions/find-offers.ts'
import { localDay } from '../../../vietnamese/dates.ts'
import type { Part } from '../../engine/state.ts'
import type { StatedPerson } from '../../understanding/meaning.ts'
import type { ActionContext } from '../action.ts'
import { sayOffer } from '../in-words.ts'
import { verdictWords } from './say-verdict.ts'

export interface Eligibility {
  say: Part[]
  /** `work`: who organises it hangs on their work; `age`: whether it is their turn hangs on it. A null `person`: somebody who is not ours yet. */
  next:
    | { ask: 'nothing' }
    | { ask: 'work'; relation: string | null }
    | { ask: 'age'; relation: string | null }
    | { ask: 'book'; person: Person | null; relation: string | null }
}

/** `mayWork`: an employer may examine them, for all we know; of a grown-up of working age that is asked first. */
export async function sayOfStranger(
  context: ActionContext,
  stated: StatedPerson | undefined,
  { mayWork }: { mayWork: boolean },
): Promise<Eligibility> {
  const communeId = context.said.place?.communeId ?? context.communeId
  const birthYear = yearOf(context, stated)
  const isOfWorkingAge = birthYear === null || (ageIn(context, birthYear) >= 18 && ageIn(context, birthYear) < 60)
  const relation = stated?.relation ?? null
  if (mayWork && isOfWorkingAge) {
    return { say: [{ key: 'info:eligibility', params: { context: 'anybody' } }], next: { ask: 'work', relation } }
  }
  if (!communeId) {
    return { say: [{ key: 'info:eligible_somewhere', params: {} }], next: { ask: 'book', person: null, relation } }
  }
  const { group } = whoOrganises({ birthYear, occupation: null }, context.now)
  const seeker = { communeId, group, birthYear, organiser: 'commune' as const, examined: null }
  const rules = (await rulesOf(context.tx, [communeId])).get(communeId) ?? []
  const rule = ruleOn(rules, localDay(context.now))?.rule
  if (birthYear === null && rule && rule.organisers.commune.covers !== 'everybody') {
    return { say: [], next: { ask: 'age', relation } }
  }
  const judged = judge({ ...seeker, tags: [] }, rules, context.now)
  if (judged.verdict !== 'commune') {
    return {
      say: [{ key: 'info:not_yet', params: verdictWords(judged, seeker, context.now) }],
      next: { ask: 'nothing' },
    }
  }
  const first = isPriorityPerson(seeker, context.now) ? 'first' : 'anybody'
  const say: Part[] = [{ key: 'info:eligible', params: { context: first } }]
  const wish = { day: null, part: null, time: null, areaId: context.said.place?.areaId ?? null }
  const found = await findOffers(context.tx, {
    person: { ...seeker, areaId: wish.areaId },
    wish,
    now: context.now,
    limit: 1,
  })
  if (found.outcome === 'offers') say.push({ key: 'info:nearest', params: sayOffer(found.offers[0]!) })
  return { say, next: { ask: 'book', person: null, relation } }
}

/** What was said of the year of birth, or counted back from an age. */
export function yearOf(context: ActionContext, stated: StatedPerson | undefined): number | null {
  const { birthYear = null, age = null } = stated ?? {}
  return context.said.birthYear ?? birthYear ?? (age === null ? null : thisYear(context) - age)
}

export function ageIn(context: ActionContext, birthYear: number): number {
  return thisYear(context) - birthYear
}

function thisYear(context: ActionContext): number {
  return Number(localDay(context.now).slice(0, 4))
}
