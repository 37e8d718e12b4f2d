// Several people of one phone in one act: who they are, seats near together, all of them or none.
import { bookFamily } from '../../../programme/bookings/book-family.ts'
import { holdSeats } from '../../../programme/bookings/hold.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { isPriorityPerson } from '../../../programme/residents/priority.ts'
import type { Judgement } from '../../../programme/rules/judge.ts'
import { judgePeople } from '../../../programme/rules/judge-people.ts'
import { type FamilyVisit, findFamilyPlans } from '../../../programme/sessions/find-family-plans.ts'
import { sayDay } from '../../../vietnamese/dates.ts'
import type { Json, Part } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { sayWhyGone } from '../booking/say-why-gone.ts'
import { wrongDate } from '../booking/wrong-date.ts'
import { verdictWords } from '../eligibility/say-verdict.ts'
import { sayPerson } from '../in-words.ts'
import { consentForChildren, guardianSays } from '../people/guardian.ts'
import { refOf } from '../whom.ts'
import { familyOf, MOST_TOGETHER } from './family-of.ts'
import { type StoredPlan, saySlots, sayVisits, toStoredPlan } from './stored-plan.ts'

const MOST_PLANS = 2

export const findMembers = action(['family', 'one', 'nobody', 'unclear', 'too_many'], async (context) => {
  const people = await context.people()
  const said = familyOf(context, people)
  // Looked at again: those of before.
  const asked = said.length > 0 ? said : await membersOf(context)
  if (asked.length === 0) return { outcome: 'unclear' as const }
  const judged = await judgePeople(context.tx, asked, context.now)
  const why = asked.map((person, i) => whyNot(person, judged[i]!, people, context.now))
  const say = why.filter((part) => part !== null)
  const able = asked.filter((_, i) => why[i] === null)
  if (able.length > MOST_TOGETHER) return { outcome: 'too_many' as const }
  if (able.length === 0) return { outcome: 'nobody' as const, say }
  const words = { person: sayPerson(able[0]!, people, context.now), members: sayAll(able, people, context.now) }
  if (able.length === 1)
    return { outcome: 'one' as const, say, words, keep: { person: refOf(able[0]!), members: null, booking: null } }
  return { outcome: 'family' as const, say, words, keep: { members: able.map(refOf), person: null, booking: null } }
})

export const findPlans = action(['plans', 'exact', 'none', 'past', 'impossible', 'nobody'], async (context) => {
  const members = await membersOf(context)
  if (members.length === 0) return { outcome: 'nobody' as const }
  const wrong = wrongDate(context)
  if (wrong) return wrong
  const people = await context.people()
  const words = { members: sayAll(members, people, context.now), count: String(members.length) }
  const others = context.with.because === 'others'
  const said = others ? {} : context.said
  const day = said.date?.kind === 'day' ? said.date.day : null
  const wish = { day, part: said.partOfDay ?? null, time: said.time ?? null, areaId: null }
  const limit = others ? MOST_PLANS + 1 : MOST_PLANS
  const found = await findFamilyPlans(context.tx, { members, wish, now: context.now, limit })
  const refused = others ? chosenPlan(context)?.id : undefined
  const plans = found.plans.map(toStoredPlan).filter(({ id }) => id !== refused)
  if (plans.length === 0) return { outcome: 'none' as const, words }
  const picked = chosenPlan(context)?.visits ?? []
  const say = await sayWhyGone(context, 'family', { communeId: members[0]!.communeId, picked })
  if (day && found.why) say.push({ key: `family:why_${found.why}`, params: { day: sayDay(day, 'short') } })
  if (found.split) say.push({ key: 'family:why_split', params: words })
  const isExact = day !== null && !found.why && (wish.part || wish.time) && !found.split && !context.with.because
  return {
    outcome: isExact ? ('exact' as const) : ('plans' as const),
    words,
    say,
    keep: { plans: plans as unknown as Json, plan: isExact ? plans[0]!.id : null },
    lists: {
      plans: plans.slice(0, MOST_PLANS).map((plan) => ({
        value: plan.id,
        label: { key: 'family:plan_item', params: { slots: saySlots(plan) } },
        words: [],
      })),
    },
  }
})

export const holdPlan = action(['ready', 'gone'], async (context) => {
  const plan = chosenPlan(context)
  const members = await membersOf(context)
  if (!plan || members.length === 0) return { outcome: 'gone' as const }
  const { tx, contactId, now } = context
  const held = await holdSeats(tx, {
    communeId: members[0]!.communeId,
    contactId,
    wanted: wanted(plan, members, now),
    now,
  })
  if (held.outcome !== 'held') return { outcome: 'gone' as const }
  const say = guardianSays(members, await context.people(), now)
  return { outcome: 'ready' as const, say, words: await planWords(context, plan, members) }
})

export const bookPlan = action(['booked', 'not_all', 'changed', 'nobody'], async (context) => {
  const plan = chosenPlan(context)
  const members = await membersOf(context)
  if (!plan || members.length === 0) return { outcome: 'nobody' as const }
  const { tx, contactId, now, newId } = context
  const { communeId } = members[0]!
  const result = await bookFamily(tx, { communeId, contactId, members: wanted(plan, members, now), now, newId })
  context.passing('book')
  if (result.outcome !== 'booked') {
    context.forgetPeople()
    // One of them has a booking by now: who is left is looked at again.
    return { outcome: result.why === 'already_booked' ? ('changed' as const) : ('not_all' as const) }
  }
  await consentForChildren(context, members)
  context.forgetPeople()
  return { outcome: 'booked' as const, words: await planWords(context, plan, members) }
})

/** Why this one is not booked here now; null: may be booked. */
function whyNot(person: Person, judged: Judgement, people: Person[], now: Date): Part | null {
  const words = { ...verdictWords(judged, person, now), person: sayPerson(person, people, now) }
  if (person.booking) return { key: 'family:has_booking', params: words }
  if (judged.verdict === 'commune') return null
  // Where it is asked, one by one, it asks which of the two they want.
  const flow = judged.verdict === 'registered_elsewhere' ? 'family' : 'book'
  return { key: `${flow}:${judged.verdict}`, params: words }
}

async function membersOf(context: ActionContext): Promise<Person[]> {
  const refs = (context.answers.members ?? []) as string[]
  return (await context.people()).filter((person) => refs.includes(refOf(person)) && person.mayBook)
}

function chosenPlan(context: ActionContext): StoredPlan | undefined {
  const plans = (context.answers.plans ?? []) as unknown as StoredPlan[]
  return plans.find(({ id }) => id === context.answers.plan)
}

function wanted(plan: StoredPlan, members: Person[], now: Date) {
  return plan.visits.flatMap(({ residentId, bandId, startsAt, venue }) => {
    const member = members.find((person) => person.residentId === residentId)
    const shown = { startsAt: new Date(startsAt), venue }
    return member ? [{ residentId, bandId, isPriority: isPriorityPerson(member, now), shown }] : []
  })
}

async function planWords(context: ActionContext, plan: StoredPlan, members: Person[]): Promise<Record<string, string>> {
  const people = await context.people()
  const name = ({ residentId }: Pick<FamilyVisit, 'residentId'>) =>
    sayPerson(members.find((member) => member.residentId === residentId)!, people, context.now)
  return { ...sayVisits(plan, name), members: sayAll(members, people, context.now), count: String(members.length) }
}

function sayAll(members: Person[], people: Person[], now: Date): string {
  return members.map((member) => sayPerson(member, people, now)).join(', ')
}
