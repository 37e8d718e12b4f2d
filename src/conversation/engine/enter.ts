// Walks from a target over everything that needs no answer, until the talk waits, acts or ends.
import type { AskStep, Flows, Step, Target } from './definition.ts'
import type { ConversationState, Json, ListItem, Option, Part, Question, Talk } from './state.ts'
import type { Now, Turn } from './turn.ts'

/**
 * `switch` leaves the talk for good, `aside` returns to its question and asks it again, `keep` returns without asking;
 * `ours` was begun by us, and returns like an aside. Each may ask something itself before the talk it interrupted goes on.
 */
export type Mode = 'switch' | 'aside' | 'keep' | 'ours'

const FAR_TOO_LONG = 50

interface Burden {
  say: Part[]
  answers: Record<string, Json>
  words: Record<string, string>
  lists?: Record<string, ListItem[]>
  mode?: Mode
}

/** Enters `to` carrying what was said and learnt so far. */
export function enter(flows: Flows, state: ConversationState, to: Target, burden: Burden, now: Now): Turn {
  const say = [...burden.say]
  let target = to
  for (let walked = 0; walked < FAR_TOO_LONG; walked += 1) {
    const place = resolve(target, state)
    if (place === 'end') return finish(state, say, state.talk?.mode ?? burden.mode ?? 'switch', now)
    const talk = arrive(flows, state, place, burden, now)
    const step = stepAt(flows, talk)
    if ('do' in step)
      return { state, say, question: null, next: { type: 'act', action: step.do, with: step.with ?? {} } }
    if ('say' in step) {
      say.push({ key: `${talk.flow}:${talk.step}`, params: { ...talk.words } })
      target = step.next
      continue
    }
    talk.question = question(talk, step, now.questionId)
    return { state, say: [...say, ...talk.question.parts], question: talk.question, next: { type: 'wait' } }
  }
  throw new Error(`the talk runs in a circle at ${state.talk?.flow}:${state.talk?.step}`)
}

function resolve(target: Target, state: ConversationState): string {
  if (typeof target === 'string') return target
  return state.suspended ? 'end' : target.back_or
}

function arrive(flows: Flows, state: ConversationState, place: string, burden: Burden, now: Now): Talk {
  const here = state.talk
  const [flowName, stepName] = place.includes(':') ? place.split(':') : [here?.flow, place]
  const flow = flows.byName.get(flowName ?? '')
  if (!flow) throw new Error(`no flow for ${place}`)
  const talk: Talk = {
    flow: flow.flow,
    version: flow.version,
    step: stepName || flow.start,
    path: here && here.flow === flow.flow ? here.path : [],
    answers: { ...here?.answers, ...burden.answers },
    words: { ...here?.words, ...burden.words },
    lists: { ...here?.lists, ...burden.lists },
    question: null,
    misses: here?.misses ?? 0,
    mode: here?.mode ?? burden.mode ?? 'switch',
    at: now.at.toISOString(),
  }
  state.talk = talk
  return talk
}

function finish(state: ConversationState, say: Part[], mode: Mode, now: Now): Turn {
  const back = state.suspended
  const answered = (state.talk?.path.length ?? 0) > 0
  state.suspended = back?.beneath ?? null
  state.talk = back && { ...back, beneath: null }
  if (!back?.question) return { state, say, question: null, next: { type: 'end' } }
  back.at = now.at.toISOString()
  // A notice that asked nothing, or nothing yet, leaves the open question alone.
  if (mode === 'keep' || (mode === 'ours' && !answered)) return { state, say, question: null, next: { type: 'wait' } }
  return { state, say: [...say, ...back.question.parts], question: back.question, next: { type: 'wait' } }
}

export function stepAt(flows: Flows, talk: Talk): Step {
  const step = flows.byName.get(talk.flow)?.steps[talk.step]
  if (!step) throw new Error(`${talk.flow} has no step ${talk.step}`)
  return step
}

function question(talk: Talk, step: AskStep, id: string): Question {
  const items = step.list ? (talk.lists[step.list.of] ?? []).slice(0, step.list.most) : []
  const listed: Option[] = items.map((item, i) => ({ no: i + 1, ...item }))
  const fixed: Option[] = Object.keys(step.choices ?? {}).map((name, i) => ({
    no: listed.length + i + 1,
    value: `=${name}`,
    label: { key: `${talk.flow}:choices.${talk.step}.${name}`, params: { ...talk.words } },
    words: [],
  }))
  const parts = [{ key: `${talk.flow}:${talk.step}`, params: { ...talk.words } }]
  return { id, step: talk.step, expects: step.ask, options: [...listed, ...fixed], parts }
}
