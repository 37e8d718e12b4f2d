// Tells a result to who may read it, and everybody else the same words, whatever there is (design, promise 5).
import { logAccess } from '../../../programme/access/log-access.ts'
import { communeOf } from '../../../programme/communes/commune-of.ts'
import { ageAt } from '../../../programme/residents/eligibility.ts'
import type { Person } from '../../../programme/residents/people-of-contact.ts'
import { markTold } from '../../../programme/results/mark-told.ts'
import { mayRead } from '../../../programme/results/may-read.ts'
import { type ExamResult, resultsOf } from '../../../programme/results/results-of.ts'
import { judge } from '../../../programme/results/seriousness.ts'
import { counsellingBooked } from '../../../programme/sessions/counselling-slots.ts'
import { atLocal, localDay } from '../../../vietnamese/dates.ts'
import type { ListItem } from '../../engine/state.ts'
import { type ActionContext, action } from '../action.ts'
import { offerSlots } from '../booking/slots.ts'
import { sayBand, sayPerson } from '../in-words.ts'
import { matching, refOf, statedPerson } from '../whom.ts'
import { comeBy, sayResult } from './say-result.ts'

const CHILD = 16

/**
 * Rights come before any look at results: who may not read learns nothing, not by an answer and not by its absence.
 * `how`: on Zalo with the ways to prove who one is; `how_by_sms`: an SMS never carries a result.
 */
export const findResult = action(['told', 'slots', 'several', 'not_yet', 'how', 'how_by_sms'], async (context) => {
  const { tx, seal, contactId, now } = context
  const reader = await mayRead(tx, { contactId, now })
  if (!reader.isPrivate) return refuse(context, 'how_by_sms')
  const all = await context.people()
  const readable = all.filter((person) => reader.refs.has(refOf(person)))
  const picked = readable.filter((person) => refOf(person) === context.answers.person)
  const found = picked.length > 0 ? picked : matching(readable, statedPerson(context), now)
  if (found.length === 0) return refuse(context, 'how')
  if (found.length > 1) return { outcome: 'several' as const, lists: { people: peopleItems(found, now) } }
  const person = found[0]!
  const { communeId, residentId } = person
  const words = { person: sayPerson(person, readable, now) }
  const keep = { person: refOf(person) }
  const result = meant(context, await resultsOf(tx, seal, { communeId, residentId }))
  if (!result) return { outcome: 'not_yet' as const, keep, words }
  await logAccess(tx, {
    by: { contactId },
    what: 'result_read',
    communeId,
    residentId,
    subjectId: result.resultId,
    now,
  })
  return tell(context, person, result, { keep, words })
})

/** Nobody hands results out by the list, whoever asks (domain.md G3). */
export const refuseLists = action(['refused'], async (context) => {
  const { tx, contactId, communeId, now } = context
  await logAccess(tx, { by: { contactId }, what: 'result_lists_refused', communeId, now })
  return { outcome: 'refused' as const }
})

async function refuse<Name extends 'how' | 'how_by_sms'>(context: ActionContext, outcome: Name) {
  const { tx, contactId, communeId, now } = context
  await logAccess(tx, { by: { contactId }, what: 'result_refused', communeId, now })
  return { outcome }
}

async function tell(
  context: ActionContext,
  person: Person,
  result: ExamResult,
  known: { keep: Record<string, string>; words: Record<string, string> },
) {
  const { tx, now } = context
  const { communeId, residentId } = person
  const { resultId, examDay, measured, dueDay } = result
  const judged = judge(measured, ageAt(person, atLocal(examDay, '12:00')))
  const today = localDay(now)
  const say = sayResult({
    ...{ person: known.words.person!, isChild: (ageAt(person, now) ?? CHILD) < CHILD },
    ...{ examDay, measured, judged, dueDay, today },
    withClass: context.said.intents?.includes('result_class') === true,
    hotline: (await communeOf(tx, communeId))?.hotline ?? null,
  })
  await markTold(tx, { communeId, resultId, now })
  // One action at a time: who must go today is offered no day after.
  if (judged.step !== 'look_again') return { outcome: 'told' as const, say, ...known }
  const booked = await counsellingBooked(tx, { communeId, residentId, now })
  if (booked) {
    const params = { ...known.words, ...sayBand(booked) }
    return { outcome: 'told' as const, say: [...say, { key: 'result:has_slot', params }], ...known }
  }
  const before = comeBy({ judged, dueDay, today })
  const slots = await offerSlots(context, communeId, before)
  if (!slots) return { outcome: 'told' as const, say, ...known }
  return { outcome: 'slots' as const, say, ...known, keep: { ...known.keep, ...slots.keep }, lists: slots.lists }
}

/** The one of the day that was named ("hôm 15/10"), else the latest. */
function meant(context: ActionContext, results: ExamResult[]): ExamResult | undefined {
  const text = context.said.text ?? ''
  const named = results.find(({ examDay }) => {
    const [, month, date] = examDay.split('-').map(Number)
    return new RegExp(`(?<!\\d)0?${date}[/.-]0?${month}(?!\\d)`).test(text)
  })
  return named ?? results[0]
}

function peopleItems(people: Person[], now: Date): ListItem[] {
  return people.map((person) => {
    const words = { person: sayPerson(person, people, now) }
    return {
      value: refOf(person),
      label: { key: 'book:person_item', params: words },
      words: [words.person, person.givenName, person.name],
    }
  })
}
