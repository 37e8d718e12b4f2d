// Answers questions about the exams with approved texts; what depends on the commune's sessions is read from them.
import { nextSessions } from '../../programme/sessions/next-sessions.ts'
import type { Part } from '../engine/state.ts'
import type { Outcome } from '../engine/turn.ts'
import { type ActionContext, action } from './action.ts'
import { sayBand, sayPerson } from './in-words.ts'
import { matching, refOf, statedPerson } from './whom.ts'

const TOPICS = [
  'info_cost',
  'info_bring',
  'info_fasting',
  'info_eligibility',
  'info_contents',
  'info_when_where',
] as const
type Topic = (typeof TOPICS)[number]

/** Two answers in one message are as much as an SMS can carry. */
const MOST_ANSWERS = 2

export const answerInfo = action(['answered', 'can_book', 'no_topic'], async (context) => {
  const asked = context.with.topic ? [context.with.topic as Topic] : topicsOf(context)
  if (asked.length === 0) return { outcome: 'no_topic' as const }
  const say: Part[] = []
  for (const topic of asked.slice(0, MOST_ANSWERS)) say.push(...(await answer(context, topic)))
  const whom = await bookable(context)
  if (!whom) return { outcome: 'answered' as const, say }
  return { outcome: 'can_book' as const, say, ...whom }
})

function topicsOf(context: ActionContext): Topic[] {
  const intents = context.said.intents ?? []
  const asked = TOPICS.filter((topic) => intents.includes(topic))
  // Who asks whether the exam is for them because they work under contract means that, not the price.
  return context.said.occupation && asked.includes('info_eligibility') ? ['info_eligibility'] : asked
}

async function answer(context: ActionContext, topic: Topic): Promise<Part[]> {
  if (topic === 'info_when_where') return whenWhere(context)
  if (topic !== 'info_eligibility') return [{ key: `info:${topic.replace('info_', '')}`, params: {} }]
  return [{ key: 'info:eligibility', params: { context: (await occupationOf(context)) ?? 'anybody' } }]
}

/** What the person says of their work, or what the list says when this contact speaks for one person only. */
async function occupationOf(context: ActionContext): Promise<string | null> {
  if (context.said.occupation) return context.said.occupation
  const found = matching(await context.people(), statedPerson(context), context.now)
  const organiser = found.length === 1 ? found[0]!.organiser : null
  if (organiser === 'employer') return 'worker'
  if (organiser === 'school') return 'pupil'
  return organiser === 'armed_forces' ? 'soldier' : null
}

async function whenWhere(context: ActionContext): Promise<Part[]> {
  const communeId = context.said.place?.communeId ?? context.communeId
  if (!communeId) return [{ key: 'info:when_where_unknown', params: {} }]
  const sessions = await nextSessions(context.tx, { communeId, now: context.now, limit: 3 })
  if (sessions.length === 0) return [{ key: 'info:when_where_none', params: {} }]
  return [
    { key: 'info:when_where', params: {} },
    ...sessions.map((session) => ({ key: 'info:session_item', params: sayBand({ ...session, fasting: false }) })),
  ]
}

/** Whom a booking can be offered for after the answer: somebody named, or one of ours without a booking; null: nobody. */
async function bookable(context: ActionContext): Promise<Pick<Outcome, 'keep' | 'words'> | null> {
  if (context.said.occupation) return null
  const stated = statedPerson(context)
  const people = await context.people()
  const found = matching(people, stated, context.now).filter(
    (p) => p.mayBook && !p.booking && !p.examined && p.organiser === 'commune',
  )
  const [one, ...more] = found
  if (one && more.length === 0) {
    const words = { for_whom: `cho ${sayPerson(one, people, context.now)}`, context: 'person' }
    return { keep: { person: refOf(one) }, words }
  }
  if (one || people.length === 0 || stated?.relation) {
    return { keep: { person: null }, words: { for_whom: '', context: 'nobody' } }
  }
  return null
}
