// Who says where they live hears of the next exam near it, before three questions about themselves, if it may be for them.
import { whoOrganises } from '../../../programme/residents/eligibility.ts'
import { judge } from '../../../programme/rules/judge.ts'
import { ruleOn } from '../../../programme/rules/rule.ts'
import { rulesOf } from '../../../programme/rules/rules-of.ts'
import { findOffers } from '../../../programme/sessions/find-offers.ts'
import { localDay } from '../../../vietnamese/dates.ts'
import type { Part } from '../../engine/state.ts'
import type { ActionContext } from '../action.ts'
import { ageIn, yearOf } from '../eligibility/say-of-stranger.ts'
import { sayOffer } from '../in-words.ts'
import { statedPerson } from '../whom.ts'

/** By what was said and by the rules, never by the list; nothing where somebody else examines them, or it is not their turn. */
export async function nearHome(context: ActionContext): Promise<Part[]> {
  const { said, answers, tx, now } = context
  if (!said.place || said.date || answers.near_told) return []
  const { communeId, areaId } = said.place
  const birthYear = yearOf(context, statedPerson(context))
  const rules = (await rulesOf(tx, [communeId])).get(communeId) ?? []
  const covered = ruleOn(rules, localDay(now))?.rule.organisers.commune.covers ?? 'everybody'
  if (birthYear === null && covered !== 'everybody') return []
  const age = birthYear === null ? null : ageIn(context, birthYear)
  // Of whom nothing else is said a child of that age goes to school (domain.md R18).
  const occupation = said.occupation ?? (age !== null && age >= 6 && age < 18 ? 'pupil' : null)
  const missedAtSchool = said.missedAtSchool === true
  const { group } = whoOrganises({ birthYear, occupation: missedAtSchool ? null : occupation }, now)
  const judged = judge({ group, birthYear, occupation, missedAtSchool }, rules, now)
  if (judged.verdict !== 'commune') return []
  const person = { communeId, group, birthYear, organiser: 'commune' as const, examined: null, areaId }
  const found = await findOffers(tx, { person, wish: { day: null, part: null, time: null, areaId }, now, limit: 1 })
  return found.outcome === 'offers' ? [{ key: 'book:near_home', params: sayOffer(found.offers[0]!) }] : []
}
