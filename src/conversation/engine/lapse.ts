// What time and new versions do to a talk: questions lapse after a silence; a step that is gone leads back to one that stayed.
import type { Flows } from './definition.ts'
import type { ConversationState } from './state.ts'

/** True when the open talk was left alone longer than its flow allows. */
export function lapsed(flows: Flows, state: ConversationState, at: Date): boolean {
  const talk = state.talk
  const flow = talk && flows.byName.get(talk.flow)
  if (!talk || !flow) return false
  return talk.question === null || at.getTime() - Date.parse(talk.at) > flow.silence.hours * 3_600_000
}

/** Brings a state saved under an older version of the flows to one that exists now. */
export function settle(flows: Flows, state: ConversationState): ConversationState {
  const talk = state.talk
  if (!talk) return state
  const flow = flows.byName.get(talk.flow)
  if (!flow) return { ...state, talk: null }
  if (flow.steps[talk.step]) return state
  const nearest = talk.path.findLast((step) => flow.steps[step])
  state.talk = { ...talk, version: flow.version, step: nearest ?? flow.start, question: null }
  return state
}
