// A text of two likely meanings is asked about, and the pick leads where its words would have led.
import { expect, test } from 'vitest'
import { readFlows } from '../../../src/conversation/engine/read-flows.ts'
import { run } from '../../../src/conversation/engine/run.ts'
import { type ConversationState, emptyState, type Json } from '../../../src/conversation/engine/state.ts'
import type { Message, Turn } from '../../../src/conversation/engine/turn.ts'

const flows = readFlows(new URL('../../../flows/', import.meta.url))
const AT = new Date('2026-11-22T08:00:00+07:00')
const now = { at: AT, questionId: 'q' }

function message(given: Partial<Message>, said: Record<string, Json> = {}): Message {
  return {
    type: 'message',
    intents: [],
    readings: [],
    chosen: null,
    yesno: null,
    gives: [],
    bare: false,
    wrongDigit: false,
    expiredButton: false,
    attachment: false,
    nothingLeft: false,
    ...given,
    said: { intents: given.intents ?? [], ...said },
  }
}

const hear = (state: ConversationState, given: Partial<Message>, said?: Record<string, Json>): Turn =>
  run(flows, state, message(given, said), now)
const place = ({ state: { talk } }: Turn) => talk && `${talk.flow}:${talk.step}`
const keys = ({ say }: Turn) => say.map(({ key }) => key)

/** The question whom a booking is for. */
function booking(): ConversationState {
  const { state } = hear(emptyState, { intents: ['book'] })
  const item = (no: number) => ({ value: `c/${no}`, label: { key: 'book:person_item', params: {} }, words: [] })
  const lists = { people: [item(1), item(2)] }
  return run(flows, state, { type: 'outcome', outcome: 'several', lists }, now).state
}

const UNCLEAR = { readings: ['cancel', 'stop'] }

test('out of nothing: one question with the two readings by number', () => {
  const asked = hear(emptyState, UNCLEAR)
  expect(keys(asked)).toEqual(['common:hello', 'which:ask'])
  expect(asked.question!.options.map(({ no, value, label }) => [no, value, label.key])).toEqual([
    [1, 'cancel', 'which:cancel'],
    [2, 'stop', 'which:stop'],
  ])
})

test('the pick leads where its words would have led, with the day and the person that were said', () => {
  const people = [{ relation: null, name: 'Mận', birthYear: null, age: null }]
  const asked = hear(emptyState, UNCLEAR, { people, bare: true })
  const picked = hear(asked.state, { chosen: 'cancel' }, { text: '1' })
  expect(place(picked)).toBe('my_bookings:find_to_cancel')
  expect(picked.next).toMatchObject({ type: 'act', action: 'find_bookings' })
  expect(picked.state.talk!.answers.said).toMatchObject({ people, intents: ['cancel'], bare: false })
  expect(place(hear(asked.state, { chosen: 'stop' }))).toBe('stop:stop')
})

test('after an aside the question that was open is asked again', () => {
  const before = booking()
  const asked = hear(before, { readings: ['info_cost', 'info_bring'] })
  expect(keys(asked)).toEqual(['which:ask'])
  const picked = hear(asked.state, { chosen: 'info_cost' })
  expect(picked.next).toMatchObject({ type: 'act', action: 'answer_info' })
  const say = [{ key: 'info:cost', params: {} }]
  const answered = run(flows, picked.state, { type: 'outcome', outcome: 'answered', say }, now)
  expect(keys(answered)).toEqual(['info:cost', 'book:who'])
  expect(place(answered)).toBe('book:who')
  expect(answered.state.suspended).toBeNull()
})

test('it is one of the two turns of asking: not clear again, a person of the station hears of it', () => {
  const before = booking()
  const asked = hear(before, UNCLEAR)
  for (const given of [{}, UNCLEAR, { wrongDigit: true }, { yesno: 'yes' as const }]) {
    const again = hear(asked.state, given)
    expect(place(again)).toBe('human:unclear')
    expect(again.state.suspended).toMatchObject({ flow: 'book', step: 'who' })
  }
  const unclear = hear(before, {})
  expect(keys(unclear)).toEqual(['common:again', 'book:who'])
  expect(place(hear(unclear.state, UNCLEAR))).toBe('human:unclear')
  expect(place(hear(hear(emptyState, UNCLEAR).state, UNCLEAR))).toBe('human:unclear')
})

test('who answers the question that was open before goes on there; who wants something else is led there', () => {
  const asked = hear(booking(), UNCLEAR)
  expect(place(hear(asked.state, { gives: ['person'] }))).toBe('book:find_person')
  expect(place(hear(asked.state, { intents: ['result'] }))).toBe('result:find')
  const human = hear(asked.state, { intents: ['human'] })
  expect(place(human)).toBe('human:human')
  expect(human.state.suspended).toMatchObject({ flow: 'book', step: 'who' })
})

test('neither of the two: back to what was open, and never a no to it', () => {
  const asked = hear(booking(), UNCLEAR)
  const back = hear(asked.state, { yesno: 'no', bare: true })
  expect(keys(back)).toEqual(['book:who'])
  expect(keys(hear(hear(emptyState, UNCLEAR).state, { yesno: 'no', bare: true }))).toEqual(['main:nothing'])
})

test('an intent that is certain, or an answer to the open question, is never asked about', () => {
  expect(place(hear(emptyState, { ...UNCLEAR, intents: ['info_cost'] }))).toBe('info:answer')
  expect(place(hear(booking(), { ...UNCLEAR, chosen: 'c/1' }))).toBe('book:picked')
})

test('readings that lead nowhere are no choice', () => {
  expect(place(hear(emptyState, { readings: ['yes', 'stop'] }))).toBe('main:menu')
  expect(place(hear(emptyState, { readings: ['stop', 'stop'] }))).toBe('main:menu')
})

test('an old button says that it has expired, and the question stands', () => {
  const asked = hear(booking(), UNCLEAR)
  expect(keys(hear(asked.state, { expiredButton: true }))).toEqual(['common:expired', 'which:ask'])
})

test('left alone, the question lapses', () => {
  const asked = hear(booking(), UNCLEAR)
  const later = { at: new Date(AT.getTime() + 13 * 3_600_000), questionId: 'q' }
  expect(keys(run(flows, asked.state, message({ chosen: 'cancel' }), later))).toContain('common:lapsed')
})

test('a talk about somebody who is gone does not go on, what it had interrupted does', () => {
  const reported = hear(booking(), { intents: ['deceased'] })
  const found = run(flows, reported.state, { type: 'outcome', outcome: 'one', keep: { person: 'c/1' } }, now)
  const gone = run(flows, found.state, { type: 'outcome', outcome: 'reported', gone: ['c/1'] }, now)
  expect(gone.state.talk).toBeNull()
  const other = run(flows, found.state, { type: 'outcome', outcome: 'reported', gone: ['c/9'] }, now)
  expect(place(other)).toBe('book:who')
  expect(keys(other)).toEqual(['deceased:condolence'])
})
