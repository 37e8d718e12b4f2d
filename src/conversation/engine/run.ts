// Runs a talk one burst further: state + input → what to say and what to do next. Pure: no database, no text, no clock.
import { type Answer, answerOpenQuestion } from './answer.ts'
import type { AnswerKind, Flows, Target, Triggers } from './definition.ts'
import { enter, type Mode, stepAt } from './enter.ts'
import { lapsed, settle } from './lapse.ts'
import type { ConversationState, Json, ListItem, Part, Talk } from './state.ts'
import type { Input, Message, Now, Opening, Outcome, Turn } from './turn.ts'
import { itemsOf, leaveWhich, standsAtWhich } from './which.ts'
import { withoutGone } from './without-gone.ts'

/** How many misunderstandings in a row lead to a person (scenarios house rule 4). */
const PATIENCE = 2
const GREET_AGAIN_AFTER_HOURS = 12

/**
 * `input` is what the person said (understood) or the outcome of the action the last turn asked for.
 * Returns the state to save, the parts to say in order, and whether to wait, act or stop.
 */
export function run(flows: Flows, before: ConversationState, input: Input, now: Now): Turn {
  const state = settle(flows, structuredClone(before))
  if (input.type === 'outcome') return afterOutcome(flows, state, input, now)
  if (input.type === 'opening') return open(flows, state, input, now)
  if (!standsAtWhich(flows, state) || lapsed(flows, state, now.at)) return hear(flows, state, input, now, false)

  if (input.expiredButton || input.nothingLeft) return repeat(state, input.expiredButton ? ['expired'] : [], now)
  const isNeither = input.yesno === 'no' && input.chosen === null && input.intents.length === 0
  const left = leaveWhich(state, input)
  if (!isNeither) return hear(flows, state, left, now, true)
  if (state.talk?.question && !lapsed(flows, state, now.at)) return repeat(state, [], now)
  return start(flows, state, flows.unasked, left.said, now, {})
}

/** `wasAsked`: which of two things was meant; asked again, it would be a third turn of asking. */
function hear(flows: Flows, state: ConversationState, input: Message, now: Now, wasAsked: boolean): Turn {
  const asked = lapsed(flows, state, now.at) ? null : (state.talk?.question ?? null)
  // Either an answer to the open question or words that lead elsewhere: who is asked first is the precedence.
  const awaited = asked ? awaitedAt(flows, state) : []
  const led = (beats: Triggers[number]['beats']) =>
    flows.triggers.find(
      (t) => t.beats === beats && input.intents.includes(t.intent) && !(t.unless && given(t.unless, input, awaited)),
    )
  const answered = (how: 'plainly' | 'in detail' | 'at all') =>
    asked && answerOpenQuestion(flows, state, asked, input, how)
  for (const [beats, how] of [
    ['everything', 'plainly'],
    ['details', 'in detail'],
    ['nothing', 'at all'],
  ] as const) {
    const elsewhere = beats === 'nothing' ? null : led(beats)
    if (elsewhere) return follow(flows, state, elsewhere, input, now)
    const answer = answered(how)
    if (answer) return applyAnswer(flows, state, answer, input, now)
  }
  const weak = led('nothing')
  if (weak) return follow(flows, state, weak, input, now)
  if (wasAsked) return callHuman(flows, state, asked !== null, input, now)
  const items = input.intents.length === 0 ? itemsOf(flows, input.readings) : []
  if (items.length > 1 && !(asked && state.talk!.misses + 1 >= PATIENCE)) {
    return askWhich(flows, state, asked !== null, items, input, now)
  }
  if (asked) return misunderstood(flows, state, input, now)
  if (state.talk) return lapse(flows, state, input, now)
  const say =
    input.expiredButton || input.attachment
      ? [{ key: `common:${input.attachment ? 'attachment' : 'expired'}`, params: {} }]
      : []
  const to = input.yesno && say.length === 0 ? flows.unasked : flows.otherwise
  return start(flows, state, to, input.said, now, { hello: true, say })
}

/** The open question waits, and so does what was said: the pick leads where its words would have led. */
function askWhich(
  flows: Flows,
  state: ConversationState,
  isAsked: boolean,
  items: ListItem[],
  input: Message,
  now: Now,
): Turn {
  if (isAsked) interrupt(state, state.talk!)
  else state.suspended = null
  return start(flows, state, flows.unclear, input.said, now, {
    mode: 'aside',
    hello: !isAsked,
    lists: { readings: items },
  })
}

function callHuman(flows: Flows, state: ConversationState, isAsked: boolean, input: Message, now: Now): Turn {
  if (isAsked) interrupt(state, state.talk!)
  else state.suspended = null
  return start(flows, state, 'human:unclear', input.said, now, { mode: 'keep' })
}

/** What the open step waits for beside its choices. */
function awaitedAt(flows: Flows, state: ConversationState): string[] {
  const step = stepAt(flows, state.talk!)
  return 'ask' in step ? Object.keys(step.on ?? {}) : []
}

function given(kind: AnswerKind, { gives }: Message, awaited: string[]): boolean {
  return gives.includes(kind) && awaited.includes(kind)
}

function follow(flows: Flows, state: ConversationState, t: Triggers[number], input: Message, now: Now): Turn {
  const open = state.talk?.question && !lapsed(flows, state, now.at) ? state.talk : null
  // Begun again from its start, a talk is no aside to itself: what it had interrupted goes on waiting.
  const again = open !== null && t.to === `${open.flow}:`
  if (t.as === 'switch' || !open) state.suspended = null
  else if (!again) interrupt(state, open)
  return start(flows, state, t.to, input.said, now, { mode: t.as, hello: t.hello && state.suspended === null })
}

/** The open talk waits, and beneath it the one that was waiting already: a booking, its guide to VNeID, a call for a person. */
function interrupt(state: ConversationState, open: Talk): void {
  state.suspended = { ...open, beneath: state.suspended && { ...state.suspended, beneath: null } }
}

/** The talk that was open waits until what we began is over; then its question is asked again. */
function open(flows: Flows, state: ConversationState, input: Opening, now: Now): Turn {
  if (state.talk?.question && !lapsed(flows, state, now.at)) interrupt(state, state.talk)
  else state.suspended = null
  state.talk = null
  return enter(flows, state, input.to, { say: [], answers: { about: input.about }, words: {}, mode: 'ours' }, now)
}

function start(
  flows: Flows,
  state: ConversationState,
  to: Target,
  said: Record<string, Json>,
  now: Now,
  how: { mode?: Mode; hello?: boolean; say?: Part[]; lists?: Record<string, ListItem[]> },
): Turn {
  const say: Part[] = []
  if (greetingIsDue(state, now.at)) {
    if (how.hello) say.push({ key: 'common:hello', params: {} })
    // A hello opens a talk: where it began without one, none comes in the middle.
    state.greetedAt = now.at.toISOString()
  }
  say.push(...(how.say ?? []))
  state.talk = null
  const { mode = 'switch', lists = {} } = how
  return enter(flows, state, to, { say, answers: { said }, words: {}, lists, mode }, now)
}

function afterOutcome(flows: Flows, state: ConversationState, input: Outcome, now: Now): Turn {
  const talk = state.talk
  if (!talk) throw new Error(`outcome ${input.outcome} without a talk`)
  const step = flows.byName.get(talk.flow)?.steps[talk.step]
  if (!step || !('do' in step))
    throw new Error(`outcome ${input.outcome} at ${talk.flow}:${talk.step}, which does nothing`)
  const to = step.outcomes[input.outcome]
  if (to === undefined) throw new Error(`${talk.flow}:${talk.step} has no exit for the outcome ${input.outcome}`)
  Object.assign(talk.answers, input.keep)
  Object.assign(talk.words, input.words)
  Object.assign(talk.lists, input.lists)
  if (input.gone) state.suspended = withoutGone(state.suspended, input.gone)
  return enter(flows, state, to, { say: input.say ?? [], answers: {}, words: {} }, now)
}

function applyAnswer(flows: Flows, state: ConversationState, answer: Answer, input: Message, now: Now): Turn {
  const talk = state.talk!
  if (answer.type === 'repeat') return repeat(state, [answer.because], now)
  talk.misses = 0
  talk.path.push(talk.step)
  if (talk.path.length > 20) talk.path.shift()
  const earlier = (talk.answers.said ?? {}) as Record<string, Json>
  return enter(
    flows,
    state,
    answer.to,
    { say: [], answers: { ...answer.save, said: merge(earlier, input.said) }, words: {} },
    now,
  )
}

/** What was said earlier stays known; what is said now wins. */
function merge(earlier: Record<string, Json>, now: Record<string, Json>): Record<string, Json> {
  const told = Object.entries(now).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { ...earlier, ...Object.fromEntries(told) }
}

function misunderstood(flows: Flows, state: ConversationState, input: Message, now: Now): Turn {
  const talk = state.talk!
  if (input.expiredButton) return repeat(state, ['expired'], now)
  if (input.nothingLeft) return repeat(state, [], now)
  talk.misses += 1
  if (talk.misses >= PATIENCE) {
    talk.misses = 0
    return callHuman(flows, state, true, input, now)
  }
  const isWrongDigit = input.wrongDigit && talk.question!.options.length > 0
  return repeat(state, [input.attachment ? 'attachment' : isWrongDigit ? 'wrong_digit' : 'again'], now)
}

/** Asks the open question once more, unchanged, after saying why. */
function repeat(state: ConversationState, because: string[], now: Now): Turn {
  const talk = state.talk!
  talk.at = now.at.toISOString()
  const say = [...because.map((key) => ({ key: `common:${key}`, params: {} })), ...talk.question!.parts]
  return { state, say, question: talk.question, next: { type: 'wait' } }
}

/** The talk was left alone too long: its question has lapsed, what was told is kept. */
function lapse(flows: Flows, state: ConversationState, input: Message, now: Now): Turn {
  const talk = state.talk!
  // Without a question, the step itself was lost in a new version of the flow, not the patience of the person.
  const to = talk.question ? flows.byName.get(talk.flow)!.silence.to : talk.step
  const because = input.attachment ? 'attachment' : 'lapsed'
  const say = talk.question ? [{ key: `common:${because}`, params: {} }] : []
  talk.question = null
  state.suspended = null
  const said = merge((talk.answers.said ?? {}) as Record<string, Json>, input.said)
  return enter(flows, state, to, { say, answers: { said }, words: {} }, now)
}

function greetingIsDue(state: ConversationState, at: Date): boolean {
  return !state.greetedAt || at.getTime() - Date.parse(state.greetedAt) > GREET_AGAIN_AFTER_HOURS * 3_600_000
}
