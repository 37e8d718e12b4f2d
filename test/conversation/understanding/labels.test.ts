// What is written on a choice may be typed instead of its number: with accents, without, or as the SMS has it.
import { describe, expect, it } from 'vitest'
import { readFlows } from '../../../src/conversation/engine/read-flows.ts'
import { run } from '../../../src/conversation/engine/run.ts'
import { type ConversationState, emptyState, type Option } from '../../../src/conversation/engine/state.ts'
import { nameOptions } from '../../../src/conversation/name-options.ts'
import { readMessage } from '../../../src/conversation/read-message.ts'
import { readTexts } from '../../../src/conversation/wording/read-texts.ts'
import { toGsm7 } from '../../../src/vietnamese/sms.ts'
import { NOW } from './hear.ts'
import { PLACES } from './places.ts'

const flows = readFlows(new URL('../../../flows/', import.meta.url))
const texts = readTexts(new URL('../../../locales/', import.meta.url))

/** Steps with a guide hear the same words in their own way. */
const asked = [...flows.byName.values()].flatMap((flow) =>
  Object.entries(flow.steps).flatMap(([step, definition]) =>
    'ask' in definition && definition.choices && !definition.on?.guide
      ? [{ flow, step, choices: definition.choices, ask: definition.ask }]
      : [],
  ),
)

describe.each(asked)('$flow.flow:$step', ({ flow, step, choices, ask }) => {
  const options = Object.keys(choices).map((name, at) => option(`${flow.flow}:choices.${step}.${name}`, name, at + 1))
  const open = { id: 'q', step, expects: ask, options, parts: [] }
  nameOptions(texts, open)
  it.each(options.map((o) => ({ no: o.no, label: texts.say('vi', o.label.key, {}, 'accented') })))(
    '$label',
    ({ no, label }) => {
      const byNumber = where(String(no))
      expect(where(label)).toEqual(byNumber)
      expect(where(toGsm7(label).toLowerCase())).toEqual(byNumber)
    },
  )

  function where(text: string) {
    const state: ConversationState = {
      ...emptyState,
      greetedAt: NOW.toISOString(),
      talk: {
        flow: flow.flow,
        version: 1,
        step,
        path: [],
        answers: {},
        words: {},
        lists: {},
        question: open,
        misses: 0,
        mode: 'switch',
        at: NOW.toISOString(),
      },
    }
    const message = { kind: 'text', body: () => ({ text }) } as unknown as Parameters<typeof readMessage>[0]
    const turn = run(flows, state, readMessage(message, open, NOW, PLACES).input, { at: NOW, questionId: 'q2' })
    return {
      at: `${turn.state.talk?.flow}:${turn.state.talk?.step}`,
      says: turn.say.map((part) => part.key),
      next: turn.next,
    }
  }
})

function option(key: string, name: string, no: number): Option {
  return { no, value: `=${name}`, label: { key, params: {} }, words: [] }
}
