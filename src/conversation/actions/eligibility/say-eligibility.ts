// Answers "có được khám không": for people of this phone by the list and the rules, for anybody else by what was said alone.

import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { judgePeople } from '../../../programme/rules/judge-people.ts'
import type { Part } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { matching, statedPerson } from '../whom.ts'
import { ageIn, type Eligibility, sayOfStranger, yearOf } from './say-of-stranger.ts'
import { verdictWords } from './say-verdict.ts'

/** More sentences than this are no answer any more. */
const MOST_PEOPLE = 3

/** Null: nobody in particular is meant. */
export async function sayEligibility(context: ActionContext): Promise<Eligibility | null> {
  const ours = await ourPeople(context)
  if (ours.length > 0) return sayOfOurs(context, ours)
  const occupation = context.said.occupation ?? (isOfSchoolAge(context) ? 'pupil' : null)
  if (occupation) {
    return { say: [{ key: 'info:eligibility', params: { context: occupation } }], next: { ask: 'nothing' } }
  }
  const stated = statedPerson(context)
  const isMeant = context.said.place || (stated && (stated.relation !== null || yearOf(context, stated) !== null))
  if (!isMeant || (await context.people()).length > 1) return null
  return sayOfStranger(context, stated, { mayWork: true })
}

/** Of the people this phone speaks for those that are meant beyond doubt. */
async function ourPeople(context: ActionContext): Promise<Person[]> {
  const people = await context.people()
  const stated = context.said.people ?? []
  const self = stated.every(
    ({ name, relation, age }) => name === null && age === null && (relation ?? 'self') === 'self',
  )
  // What somebody says of their own work beats what the list says of them.
  if (self && context.said.occupation) return []
  const found = (stated.length > 0 ? stated : [undefined]).map((one) => matching(people, one, context.now))
  return [...new Set(found.filter((fitting) => fitting.length === 1).map(([one]) => one!))].slice(0, MOST_PEOPLE)
}

async function sayOfOurs(context: ActionContext, ours: Person[]): Promise<Eligibility> {
  const people = await context.people()
  const judgements = await judgePeople(context.tx, ours, context.now)
  const say = ours.map((person, i): Part => {
    const judged = judgements[i]!
    const params = { person: sayPerson(person, people, context.now), ...verdictWords(judged, person, context.now) }
    if (judged.verdict === 'registered_elsewhere') return { key: 'info:registered_elsewhere', params }
    if (judged.verdict !== 'commune') return { key: `book:${judged.verdict}`, params }
    if (!person.booking) {
      return {
        key: 'info:eligible_person',
        params: { ...params, commune: `${person.communeKind} ${person.communeName}` },
      }
    }
    return { key: 'book:already_booked', params: { ...params, ...sayBand({ ...person.booking, fasting: false }) } }
  })
  const next = ours.find((person, i) => person.mayBook && !person.booking && mayComeHere(judgements[i]!.verdict))
  return { say, next: next ? { ask: 'book', person: next, relation: null } : { ask: 'nothing' } }
}

export function mayComeHere(verdict: string): boolean {
  return verdict === 'commune' || verdict === 'registered_elsewhere'
}

function isOfSchoolAge(context: ActionContext): boolean {
  const birthYear = yearOf(context, statedPerson(context))
  return birthYear !== null && ageIn(context, birthYear) >= 6 && ageIn(context, birthYear) < 18
}
