// Answers questions about the exams with approved texts; what depends on the commune's sessions is read from them.

import type { Person } from '../../programme/residents/people-of-contact.ts'
import { judgePeople } from '../../programme/rules/judge-people.ts'
import { nextSessions } from '../../programme/sessions/next-sessions.ts'
import type { Json, Part } from '../engine/state.ts'
import type { Outcome } from '../engine/turn.ts'
import { type ActionContext, action } from './action.ts'
import { mayComeHere, sayEligibility } from './eligibility/say-eligibility.ts'
import { type Eligibility, sayOfStranger } from './eligibility/say-of-stranger.ts'
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

export const answerInfo = action(
  ['answered', 'can_book', 'can_book_other', 'ask_work', 'no_topic'],
  async (context) => {
    const asked = context.with.topic ? [context.with.topic as Topic] : topicsOf(context)
    if (asked.length === 0) return { outcome: 'no_topic' as const }
    const topics = asked.slice(0, MOST_ANSWERS)
    const eligibility = topics.includes('info_eligibility') ? await sayEligibility(context) : null
    const say: Part[] = []
    for (const topic of topics) say.push(...(await answer(context, topic, eligibility)))
    if (eligibility) {
      const came = await afterEligibility(context, { ...eligibility, say })
      if (came.outcome === 'ask_age') throw new Error('their age was asked before their work')
      return { ...came, outcome: came.outcome }
    }
    const whom = await bookable(context)
    if (!whom) return { outcome: 'answered' as const, say }
    return { outcome: 'can_book' as const, say, ...whom }
  },
)

/** Somebody has just said that no employer examines them: whether it is their turn, then who they are. */
export const judgeStated = action(['can_book', 'can_book_other', 'ask_age', 'answered'], async (context) => {
  const came = await afterEligibility(context, await sayOfStranger(context, statedPerson(context), { mayWork: false }))
  if (came.outcome === 'ask_work') throw new Error('their work was asked twice')
  return { ...came, outcome: came.outcome, keep: { ...came.keep, organiser: 'commune' } }
})

interface Came {
  outcome: 'answered' | 'can_book' | 'can_book_other' | 'ask_work' | 'ask_age'
  say: Part[]
  keep?: Record<string, Json>
  words?: Record<string, string>
}

async function afterEligibility(context: ActionContext, { say, next }: Eligibility): Promise<Came> {
  if (next.ask === 'work' || next.ask === 'age') {
    return { outcome: `ask_${next.ask}`, say, words: { context: isOther(next.relation) ? 'other' : 'self' } }
  }
  if (next.ask === 'nothing') return { outcome: 'answered', say }
  const { person, relation } = next
  if (person) return { outcome: 'can_book', say, ...forPerson(person, await context.people(), context.now) }
  const keep = { person: null, near_told: true }
  // For oneself and one's own child one answers alone; any other grown-up is asked first (domain.md G2).
  if (!isOther(relation) || ['child', 'son', 'daughter'].includes(relation!)) {
    return { outcome: 'can_book', say, keep, words: { for_whom: '', context: 'nobody' } }
  }
  return { outcome: 'can_book_other', say, keep, words: { context: relation! } }
}

function isOther(relation: string | null): boolean {
  return relation !== null && relation !== 'self'
}

function forPerson(person: Person, people: Person[], now: Date) {
  return {
    keep: { person: refOf(person) },
    words: { for_whom: `cho ${sayPerson(person, people, now)}`, context: 'person' },
  }
}

function topicsOf(context: ActionContext): Topic[] {
  const intents = context.said.intents ?? []
  const asked = TOPICS.filter((topic) => intents.includes(topic))
  // Who asks whether the exam is for them because they work under contract means that, not the price.
  return context.said.occupation && asked.includes('info_eligibility') ? ['info_eligibility'] : asked
}

async function answer(context: ActionContext, topic: Topic, eligibility: Eligibility | null): Promise<Part[]> {
  if (topic === 'info_when_where') return whenWhere(context)
  if (topic !== 'info_eligibility') return [{ key: `info:${topic.replace('info_', '')}`, params: {} }]
  return eligibility?.say ?? [{ key: 'info:eligibility', params: { context: 'anybody' } }]
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
  const wanted = matching(people, stated, context.now).filter((p) => p.mayBook && !p.booking)
  const judgements = await judgePeople(context.tx, wanted, context.now)
  const found = wanted.filter((_, i) => mayComeHere(judgements[i]!.verdict))
  const [one, ...more] = found
  if (one && more.length === 0) {
    return forPerson(one, people, context.now)
  }
  if (one || people.length === 0 || stated?.relation) {
    return { keep: { person: null }, words: { for_whom: '', context: 'nobody' } }
  }
  return null
}
